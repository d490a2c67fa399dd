// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#pragma once

#include "session/cases.h"
#include "widgets/card.h"

class Button;
class WizardSession;

/// "Our tasks": a row a case, with how far it has come and what comes next.
class CaseList : public Card {
    Q_OBJECT
public:
    explicit CaseList(WizardSession &session, QWidget *parent = nullptr);

    /// Shows \a cases; nothing is done anew where they are as before.
    void show(const QList<ListedCase> &cases);
    /// The button of the first case that is not finished, or nullptr.
    Button *nextAct() const { return m_nextAct; }

Q_SIGNALS:
    /// @{ What the user wants of a case.
    void goOnWanted(const QString &caseId);
    /// The question of check 2 at once: nobody but a person can answer it here.
    void answerWanted(const QString &caseId);
    void evidenceWanted(const QString &path);
    void saveAgainWanted(const QString &caseId);
    void removalWanted(const QString &caseId);
    /// @}

private:
    QWidget *rowOf(const ListedCase &entry);
    QWidget *removalOf(const ListedCase &entry, const QString &spokenFor);
    void addButtons(const ListedCase &entry, const QString &spokenFor, QLayout &buttons);

    WizardSession &m_session;
    QVBoxLayout *m_rows;
    QStringList m_shown;
    Button *m_nextAct = nullptr;
};
