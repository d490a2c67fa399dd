// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#pragma once

#include "domain/verification.h"
#include "widgets/textblock.h"

#include <QWidget>

class ChoiceGroup;
class RadioRow;
class TextField;

/// Who has looked: the user or a named colleague.
class WitnessForm : public QWidget {
    Q_OBJECT
public:
    /// \a self: the user's name, or empty where the program does not know it and must ask.
    explicit WitnessForm(QWidget *parent = nullptr);

    /// With \a isPractice no real name is needed.
    void reset(const QString &self, bool isPractice);
    /// For checks that only the user can have looked at yet; the user can choose otherwise.
    void chooseMyself();
    /// Only the user's name is asked for, where the program does not know it.
    void askOnlyMyself(bool only);
    /// Only the name of the one who has looked is asked for.
    void askOnlyAnother(bool only);
    /// The one who has looked is somebody else, called \a name as far as is known.
    void chooseAnother(const QString &name);

    /// Who it was; a witness without a name is not chosen or named yet.
    Witness witness() const;
    /// The user has chosen or typed something.
    bool isBegun() const;
    /// What is still to be filled in, in a sentence; empty: nothing.
    QString missingText() const;
    /// Where the next thing is to be filled in.
    QWidget *missingField() const;

Q_SIGNALS:
    /// The name in witness() has changed.
    void nameChanged();

private:
    static QString notChosenText();
    bool isChosen() const;
    void askOnlyName(bool only);
    void refresh();

    QString m_self;
    bool m_isPractice = false;
    bool m_isMyselfPreset = false;
    TextBlock *m_question;
    ChoiceGroup *m_choice;
    RadioRow *m_myself;
    RadioRow *m_colleague;
    QWidget *m_named;
    TextBlock *m_nameLabel;
    TextField *m_name;
};
