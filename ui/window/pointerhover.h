// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#pragma once

#include <QObject>
#include <QPoint>
#include <QTimer>

class QWidget;

/// Lights what is really below the pointer. Qt notices which widget that is when the mouse moves,
/// and not when the page scrolls, changes or is laid out anew below a pointer that rests: the row
/// that was there stays lit, and the one that came does not light up. So after each of these the
/// pointer's place is reported once more.
class PointerHover : public QObject {
    Q_OBJECT
public:
    /// Belongs to \a window.
    explicit PointerHover(QWidget &window);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void update();

    QWidget &m_window;
    /// In global coordinates.
    QPoint m_pointer;
    QTimer m_update;
};
