// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#pragma once

#include "widgets/lastinput.h"

#include <QList>
#include <QPointer>
#include <QWidget>

/// A ring around whatever has the focus, in two tones so that it is seen on every background: while
/// the user works with keys, and always around a text field. Lies over the widgets of one window
/// and lets the mouse through.
class FocusRing : public QWidget {
    Q_OBJECT
public:
    /// \a window is where to look for focus. What is inside a scroll area has its ring in there,
    /// so that the two are scrolled and cut together.
    explicit FocusRing(QWidget &window);

    /// What a layout must leave free around a widget.
    static constexpr int reach = 6;

    /// Goes to where the focus is.
    void place();

    bool eventFilter(QObject *watched, QEvent *event) override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void follow(QWidget *widget);
    QWidget *groundOf(const QWidget &widget) const;
    bool isWanted() const;

    QWidget &m_window;
    LastInput m_input;
    QPointer<QWidget> m_target;
    QList<QPointer<QWidget>> m_watched;
};
