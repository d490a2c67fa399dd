// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#pragma once

#include "problems/problem.h"
#include "session/answering.h"
#include "session/casecontext.h"
#include "session/cases.h"
#include "session/currentproblem.h"
#include "session/evidencesaving.h"
#include "session/guidedwork.h"
#include "session/instancechoice.h"
#include "session/navigation.h"
#include "session/ordering.h"
#include "session/outsideprograms.h"
#include "session/pictures.h"
#include "session/resultchecks.h"
#include "session/signingin.h"
#include "session/sitting.h"

#include <QObject>

/// All that pages show and may ask for: one task, one case, one user. Its parts hold the state and
/// take the requests of one kind of work each; the session itself moves between steps and carries
/// out what the user chooses about a problem. Pages read the state after changed(); a
/// request that does not fit the state does nothing.
class WizardSession : public QObject {
    Q_OBJECT
public:
    using Collaborators = SessionCollaborators;

    /// \a environmentId: as the command line says, or empty.
    WizardSession(KlikTask task, QList<Environment> environments, const QString &environmentId,
        const QString &evidenceFolder, const Collaborators &with, QObject *parent = nullptr);

    // Parts

    Cases &cases() { return m_cases; }
    const Cases &cases() const { return m_cases; }
    const Navigation &navigation() const { return m_navigation; }
    const CurrentProblem &problem() const { return m_problem; }
    SigningIn &signingIn() { return m_signingIn; }
    const SigningIn &signingIn() const { return m_signingIn; }
    InstanceChoice &choice() { return m_choice; }
    const InstanceChoice &choice() const { return m_choice; }
    Ordering &ordering() { return m_ordering; }
    const Ordering &ordering() const { return m_ordering; }
    Sitting &sitting() { return m_sitting; }
    ResultChecks &checks() { return m_checks; }
    const ResultChecks &checks() const { return m_checks; }
    Answering &answering() { return m_answering; }
    const Answering &answering() const { return m_answering; }
    GuidedWork &guidedWork() { return m_guidedWork; }
    EvidenceSaving &evidence() { return m_evidence; }
    const EvidenceSaving &evidence() const { return m_evidence; }
    Pictures &pictures() { return m_pictures; }
    OutsidePrograms &outside() { return m_outside; }
    const OutsidePrograms &outside() const { return m_outside; }

    // State

    const KlikTask &task() const { return m_context.task; }
    const QList<Environment> &environments() const { return m_context.environments; }
    /// Where the work is done, or nullptr before it is chosen.
    const Environment *environment() const { return m_context.environment(); }
    WayOfWorking way() const { return m_context.way(); }
    /// In Europe/Copenhagen, by the service's clock where it is known.
    QDate today() const { return m_context.today(); }
    const CaseFacts &facts() const { return m_context.facts(); }
    /// What the window shows. All that leads to another page is decided here.
    View view() const;
    /// "Back" leads somewhere.
    bool mayGoBack() const;
    StepState stateOf(Step step) const;
    bool isOpen(Step step) const;
    /// False while an order is on its way: closing is put off until the answer has come.
    bool mayClose() const { return m_navigation.activity() != Activity::Submitting; }

    // Requests

    void goTo(Step step);
    void goBack();
    /// Carries out what the user chose about the problem; actions of the window are not carried
    /// out here.
    void act(ProblemAction action);

Q_SIGNALS:
    /// Something that pages show is different.
    void changed();

private:
    void journalFailed(const Error &error);
    Placeholders caseValues() const;
    View signInView() const;
    View statusView() const;
    /// Opens the form that the user comes to the checks for, and closes it elsewhere.
    void followView();
    /// Leads from an answer back to the checks, or from a picture to its form; false: none is open.
    bool closeAnswer();

    CaseContext m_context;
    Navigation m_navigation;
    CurrentProblem m_problem;
    SigningIn m_signingIn;
    InstanceChoice m_choice;
    Ordering m_ordering;
    Sitting m_sitting;
    ResultChecks m_checks;
    GuidedWork m_guidedWork;
    Pictures m_pictures;
    EvidenceSaving m_evidence;
    OutsidePrograms m_outside;
    Answering m_answering;
    Cases m_cases;
};
