// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#pragma once

#include "domain/verification.h"
#include "widgets/choicerow.h"
#include "widgets/textblock.h"

#include <QWidget>

class Button;
class ChoiceGroup;
class Rows;
class TextField;

/// Who has looked: the user or a named colleague; where it is asked for, in which role and when.
class WitnessForm : public QWidget {
    Q_OBJECT
public:
    /// \a self: the user's name, or empty where the program does not know it and must ask.
    explicit WitnessForm(QWidget *parent = nullptr);

    /// With \a isPractice no real name is needed.
    void reset(const QString &self, bool isPractice);
    /// Asks for the role too, which may stay empty, and of a colleague for the time. \a usual is
    /// the role that the task names: one press fills it in.
    void askRole(const QString &usual);
    /// For checks that only the user can have looked at yet; the user can choose otherwise.
    void chooseMyself();
    /// Only the user's name is asked for, where the program does not know it.
    void askOnlyMyself(bool only);
    /// Only the name of the one who has looked is asked for.
    void askOnlyAnother(bool only);
    /// The one who has looked is somebody else, as far as is known called \a name, with \a role.
    void chooseAnother(const QString &name, const QString &role);
    /// The user's name is known, and is not asked for.
    bool isNameKnown() const { return !m_self.isEmpty() && m_myself->isChecked(); }
    /// Asks for the user's name, although one is known: it may be another one.
    void askOtherName();
    /// Begins with \a witness, who is the one of the answer that the user corrects. When they
    /// looked this time is not known.
    void startWith(const Witness &witness);

    /// Who it was; a witness without a name is not chosen or named yet.
    Witness witness() const;
    /// The user has chosen or typed something else than the form began with.
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
    /// What is chosen and typed.
    struct Entered {
        const RadioRow *chosen = nullptr;
        QString name = {};
        QString role = {};
        QString when = {};

        friend bool operator==(const Entered &, const Entered &) = default;
    };
    Entered entered() const;
    void showBeginnings();
    bool isChosen() const;
    void askOnlyName(bool only);
    void addRole(Rows &rows);
    void addWhen(Rows &rows);
    void refresh();

    QString m_self;
    bool m_isPractice = false;
    /// What the form began with.
    Entered m_began;
    ChoiceGroup *m_choice;
    RadioRow *m_myself;
    RadioRow *m_colleague;
    QWidget *m_named;
    TextBlock *m_nameLabel;
    TextField *m_name;
    QWidget *m_roleRows;
    TextBlock *m_roleLabel;
    TextField *m_role;
    Button *m_usualRole;
    QString m_usual;
    bool m_asksRole = false;
    /// The time stands in the reply.
    bool m_isTimeKnown = false;
    QWidget *m_whenRows;
    TextField *m_when;
};
