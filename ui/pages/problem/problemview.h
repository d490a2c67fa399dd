// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#pragma once

#include "problems/problem.h"
#include "widgets/button.h"
#include "widgets/flowlayout.h"

#include <QVBoxLayout>
#include <QWidget>

class WizardSession;

/// What has happened, what it means and what can be done, the buttons that do it, the code and the
/// technical answer.
class ProblemView : public QWidget {
    Q_OBJECT
public:
    /// Buttons for \a actions, the first of them a primary one if \a firstIsPrimary.
    ProblemView(const Error &problem, const QList<ProblemAction> &actions, bool firstIsPrimary,
        WizardSession &session, QWidget *parent = nullptr);

    /// The text that \a action copies, or nothing.
    static QString copyFor(ProblemAction action, const WizardSession &session);
    static bool isCopy(ProblemAction action);

    /// A button that writes what \a action copies as a mail, where it is a message to a person.
    void addMail(ProblemAction action);

Q_SIGNALS:
    /// An action that is the window's: ChooseFolder, SaveAndClose.
    void windowActionWanted(ProblemAction action);

private:
    void addTexts(const Error &error);
    void addButton(ProblemAction action, Button::Kind kind, const Error &error);
    void addInstances(const Error &error);
    void addTakingOver(const Error &error);
    void addTechnicalAnswer(const Error &error);

    WizardSession &m_session;
    QVBoxLayout *m_rows;
    FlowLayout *m_buttons;
};
