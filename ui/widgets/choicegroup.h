// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#pragma once

#include "widgets/choicerow.h"
#include "widgets/rows.h"
#include "widgets/textblock.h"

/// A question and its answers, of which one can be chosen. A group of the question's name for
/// assistive technology.
class ChoiceGroup : public QWidget {
    Q_OBJECT
public:
    explicit ChoiceGroup(const QString &question, QWidget *parent = nullptr);

    RadioRow *add(const QString &answer, const QString &name);
    /// Places \a usual above the answers, and the error called \a name in its place when \a text is
    /// to be said. Any of the answers so far amends it.
    void addError(const QString &name, const QString &text, TextBlock &usual);
    /// Where the answers stand.
    Rows &rows() { return *m_rows; }

    const QList<RadioRow *> &answers() const { return m_answers; }
    /// The answer that is chosen, or nullptr.
    RadioRow *chosen() const;
    /// Chooses none, without a signal.
    void clear();

private:
    Rows *m_rows;
    QList<RadioRow *> m_answers;
};
