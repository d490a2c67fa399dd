// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#pragma once

#include "problems/problem.h"
#include "widgets/button.h"
#include "widgets/flowlayout.h"

#include <QVBoxLayout>
#include <QWidget>

class WizardSession;

/// What has happened, what to do now with the button that does it, what else can be done, what more
/// there is to say, the code and the technical answer.
class ProblemView : public QWidget {
    Q_OBJECT
public:
    /// On a page of its own, or beside a page, as the kind of \a problem has it.
    ProblemView(const Error &problem, WizardSession &session, QWidget *parent = nullptr);

    /// The text that \a action copies, or nothing.
    static QString copyFor(ProblemAction action, const WizardSession &session);
    static bool isCopy(ProblemAction action);

    /// Presses the button of the first action.
    void pressFirst() { m_buttons.first().button->click(); }

Q_SIGNALS:
    /// An action that is the window's: ChooseFolder, SaveAndClose.
    void windowActionWanted(ProblemAction action);

private:
    struct ActionButton {
        ProblemAction action;
        Button *button;
        QString label;
    };

    void addQuotation();
    void addActions();
    void addButton(ProblemAction action, FlowLayout &place);
    Button *makeButton(ProblemAction action, const QString &label);
    void addSecondWay(ProblemAction action, FlowLayout &place);
    void addInstances();
    void addTakingOver();
    void addFurtherTexts();
    void addTechnicalAnswer();
    QString labelOf(ProblemAction action) const;
    void refreshLabels();

    const Error m_problem;
    WizardSession &m_session;
    QVBoxLayout *m_rows;
    /// That of the first action comes first.
    QList<ActionButton> m_buttons;
};
