// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#include "session/wizardsession.h"

#include "problems/problemvalues.h"

#include <utility>

WizardSession::WizardSession(KlikTask task, QList<Environment> environments,
    const QString &environmentId, const QString &evidenceFolder, const Collaborators &with,
    QObject *parent)
    : QObject(parent),
      m_context(std::move(task), std::move(environments), environmentId, with),
      m_navigation(m_context.book),
      m_problem(m_context, [this] { return caseValues(); }),
      m_signingIn(m_context, m_navigation, m_problem),
      m_choice(m_context, m_navigation, m_problem, m_signingIn),
      m_ordering(m_context, m_navigation, m_problem, m_signingIn, m_choice),
      m_sitting(m_context),
      m_checks(m_context, m_navigation, m_problem, m_signingIn, m_ordering, m_sitting),
      m_guidedWork(m_context, m_navigation, m_problem, m_ordering),
      m_pictures(m_context),
      m_evidence(m_context, m_navigation, m_problem, m_pictures, evidenceFolder),
      m_outside(m_context, m_problem, m_signingIn, m_sitting),
      m_answering(m_context, m_problem, m_navigation, m_choice, m_ordering),
      m_cases(m_context, m_navigation, m_problem, m_signingIn, m_ordering, m_sitting)
{
    connect(&m_context.book, &CaseBook::changed, this, &WizardSession::changed);
    connect(&m_context.book, &CaseBook::failed, this, &WizardSession::journalFailed);
    connect(&m_navigation, &Navigation::changed, this, &WizardSession::changed);
    connect(&m_navigation, &Navigation::leavingPage, this, [this] { m_problem.countTriesAnew(); });
    connect(&m_problem, &CurrentProblem::changed, this, &WizardSession::changed);
    connect(&m_signingIn, &SigningIn::clockSeen, this,
        [this](const QDateTime &serviceTime) { m_context.noteServiceTime(serviceTime); });
    connect(&m_choice, &InstanceChoice::changed, this, &WizardSession::changed);
    connect(&m_ordering, &Ordering::changed, this, &WizardSession::changed);
    connect(&m_sitting, &Sitting::changed, this, &WizardSession::changed);
    connect(&m_guidedWork, &GuidedWork::rowsReopened, this, [this] { goTo(Step::Review); });
    connect(&m_evidence, &EvidenceSaving::changed, this, &WizardSession::changed);
    connect(&m_answering, &Answering::changed, this, &WizardSession::changed);
    connect(&m_cases, &Cases::changed, this, &WizardSession::changed);
    connect(&m_outside, &OutsidePrograms::changed, this, &WizardSession::changed);
    // Connected first, so that all others see the view that follows from the change.
    connect(this, &WizardSession::changed, this, &WizardSession::followView);
}

// State

StepState WizardSession::stateOf(Step step) const
{
    // In guided mode no problem is shown beside the user's answer that something is wrong.
    const bool isWrong = (m_problem.error() && isAlert(severityOf(m_problem.error()->kind)))
        || (step == Step::Status && facts().verification.first.status == Check::Status::Problem);
    return way().stateOf(step, m_navigation.step(), facts(), isWrong);
}

bool WizardSession::isOpen(Step step) const
{
    return m_navigation.activity() == Activity::None && !m_cases.isResumable()
        && way().isOpen(step, facts());
}

/// What the texts of a problem can name of the case.
Placeholders WizardSession::caseValues() const
{
    Placeholders values = ProblemValues::ofCase(task(), facts(), m_choice.chosen());
    values.insert(QStringLiteral("look"), ProblemValues::lookFirst(!way().usesService()));
    return values;
}

void WizardSession::journalFailed(const Error &error)
{
    m_problem.fail(error, [this, goOn = m_navigation.hold()] {
        goOn();
        m_context.book.retry();
    });
}

// Steps

void WizardSession::goTo(Step step)
{
    if (step == m_navigation.step() || !m_navigation.isIdle() || !isOpen(step))
        return;
    if (step == Step::Task && m_cases.isChosenHere()) {
        m_cases.showAll();
        return;
    }
    m_signingIn.dropContinuation();
    m_problem.clearAll();
    m_navigation.setStep(step);
}

void WizardSession::goBack()
{
    if (isSigningIn(m_navigation.activity())) {
        m_signingIn.leave();
        return;
    }
    if (m_problem.hidesPage() && m_navigation.activity() == Activity::None
        && !Submission::isCommitted(facts().submission)) {
        m_signingIn.dropContinuation();
        m_problem.clear();
        return;
    }
    if (closeAnswer())
        return;
    if (m_navigation.step() != Step::Task)
        goTo(Step(int(m_navigation.step()) - 1));
}

// Problems

void WizardSession::act(ProblemAction action)
{
    using enum ProblemAction;
    if (!m_problem.error())
        return;
    m_problem.countTriesAnew();
    switch (action) {
    case TryAgain:
    case GoOn:
        m_problem.tryAgain();
        return;
    case TakeOver:
        m_context.book.allowTakingOver();
        m_problem.tryAgain();
        return;
    case SignInAgain:
        m_problem.clear();
        m_signingIn.begin();
        return;
    case SignInElsewhere:
        m_problem.clear();
        m_signingIn.beginAsSomebodyElse();
        return;
    case ChooseMine:
        m_problem.clear();
        if (const TaskInstance *mine = m_choice.suggested())
            m_choice.choose(mine->name, mine->lastFour);
        return;
    case ChooseOther:
        m_problem.clear();
        goTo(Step::Instance);
        return;
    case ContinueToResult:
        m_ordering.continueWithFound();
        return;
    case CreateNew:
        m_problem.clear();
        m_ordering.openReview();
        return;
    case CheckAgain:
        m_problem.clear();
        if (m_navigation.step() >= Step::Status)
            m_checks.checkAgain();
        else
            m_choice.confirm();
        return;
    case LookForIt:
        m_ordering.lookForIt();
        return;
    case Submit:
        m_problem.clear();
        m_ordering.submit();
        return;
    case StartOver:
        m_cases.startOver();
        return;
    case OpenOtherCase:
        m_cases.openOther();
        return;
    case OpenWebInterface:
        m_outside.openWebInterface();
        return;
    case OpenTaskSystem:
        m_outside.openTaskSystem();
        return;
    case ReopenBrowser:
        m_outside.reopenBrowser();
        return;
    case SaveEvidence:
        m_checks.leave();
        return;
    case CopySignInLink:
    case CopyForRoleAdministrator:
    case CopyForSystemOwner:
    case CopyForContact:
    case CopyForIt:
    case CopyForTask:
    case ShowInstances:
    case ChooseFolder:
    case SaveAndClose:
        return;
    }
}
