// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#pragma once

#include "problems/problem.h"
#include "widgets/icon.h"
#include "widgets/textblock.h"
#include "widgets/theme.h"

#include <QAccessible>
#include <QGridLayout>

/// "Error", "Warning", "Message", "Done": the word that every message begins with.
QString wordOf(Severity severity);

/// A message: a bar, a tint, an icon and the text, with a word above it where it is an alert, that
/// is, a failure or a warning. A notification otherwise. Read once, and always with its word.
class NoticeWidget : public QWidget {
    Q_OBJECT
public:
    /// The property of a button that takes what it stands in away: Tab comes to it after the rest.
    static constexpr char takesAway[] = "takesAway";

    NoticeWidget(Severity severity, const QString &text, QWidget *parent = nullptr);

    /// @{ What every message of \a severity looks like, for widgets that are one as well.
    static QAccessible::Role roleOf(Severity severity);
    static Icon iconOf(Severity severity);
    static const Tint &tintOf(const QWidget &widget, Severity severity);
    static void paintBackground(QPainter &painter, const QWidget &widget, Severity severity);
    /// @}

    /// Adds a button that brings the focus to \a field.
    void leadTo(QWidget &field);
    /// Adds a button at the right that asks for closeWanted(), where nothing is lost with the
    /// message.
    void makeClosable();
    /// For what stands inside the message, below its text.
    void add(QWidget *widget);

Q_SIGNALS:
    void closeWanted();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Severity m_severity;
    QGridLayout *m_grid;
};
