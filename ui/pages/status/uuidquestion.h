// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#pragma once

#include "domain/casefacts.h"

#include <QWidget>

#include <optional>

class ChoiceGroup;
class RadioRow;

/// Asks once more about the debtor system's UUID, which the user could not see when they chose the
/// system.
class UuidQuestion : public QWidget {
    Q_OBJECT
public:
    explicit UuidQuestion(QWidget *parent = nullptr);

    /// Nothing is chosen.
    void reset();
    /// The characters that are asked about.
    void setLastFour(const QString &lastFour);
    /// Nothing where nothing is chosen, or nothing is asked.
    std::optional<UuidStated::Answer> answer() const;
    /// It is asked and not answered.
    bool isMissing() const { return !isHidden() && !answer(); }
    QWidget *field() const;

    static QString notChosenText();

Q_SIGNALS:
    /// The user has pressed \a row, an answer.
    void chosen(QWidget &row);
    /// The user sees another UUID.
    void otherChosen();

private:
    ChoiceGroup *m_choice;
    RadioRow *m_same;
    RadioRow *m_other;
    RadioRow *m_notSeen;
};
