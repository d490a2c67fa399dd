// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

// WizardSession's problems: how one is shown, and what the user does about it.

#include "base/activitylog.h"
#include "base/dates.h"
#include "problems/problemvalues.h"
#include "session/wizardsession.h"

#include <utility>

using namespace std::chrono_literals;

namespace {

constexpr int mostTriesOfItsOwn = 5;
constexpr std::chrono::seconds longestWait = 10min;

} // namespace

void WizardSession::fail(const Error &error, Then again)
{
    Error complete = error;
    // "Refused" is the text for a refused order; a refused read has changed nothing.
    if (error.kind == ErrorKind::Refused
        && !std::holds_alternative<Submission::Refused>(facts().submission))
        complete.kind = ErrorKind::AnswerUnreadable;
    if (error.kind == ErrorKind::SignedOut) {
        if (again)
            m_afterSignIn = again;
        forgetSignIn();
    }
    Placeholders values = ProblemValues::ofCase(m_task, facts(), chosenInstance());
    for (auto value = error.values.cbegin(); value != error.values.cend(); ++value)
        values.insert(value.key(), value.value());
    if (!error.words.role.isEmpty())
        values.insert(QStringLiteral("role"), error.words.role);
    values.insert(QStringLiteral("look"), ProblemValues::lookFirst(isGuided()));
    if (!values.contains(QStringLiteral("time")))
        values.insert(QStringLiteral("time"), Dates::time(m_with.clock.now()));
    complete.values = values;
    // Only the problem that came with a wait is tried again automatically.
    m_anotherTry.stop();
    m_again = std::move(again);
    if (complete.kind == ErrorKind::TooManyCalls)
        planAnotherTry(complete);
    ActivityLog::problemShown(complete.kind);
    m_problem = complete;
    m_notice.reset();
    Q_EMIT changed();
}

void WizardSession::openingFailed(const QUrl &url)
{
    const Environment *here = environment();
    const bool isPage =
        !url.isEmpty() && (url == m_signIn.address() || (here && url == here->webInterface));
    const bool isTaskSystem = !url.isEmpty() && url == m_task.taskSystem;
    // Another problem is not replaced: it may be the reason why the page was to open.
    const bool isFree = !m_problem || standsBesidePage(m_problem->kind);
    if (isFree && isPage)
        fail({ErrorKind::BrowserDidNotOpen, {}, {}});
    else if (isFree && isTaskSystem)
        fail({ErrorKind::TaskSystemDidNotOpen, {}, {}});
    else
        Q_EMIT didNotOpen(url);
}

/// After some automatic tries without success, the user decides when to try again.
void WizardSession::planAnotherTry(Error &error)
{
    if (!m_again || m_triesOfItsOwn == mostTriesOfItsOwn || error.retryAfter > longestWait) {
        error.kind = ErrorKind::ServiceDown;
        return;
    }
    ++m_triesOfItsOwn;
    error.values.insert(QStringLiteral("seconds"), QString::number(error.retryAfter.count()));
    m_anotherTry.start(error.retryAfter);
}

void WizardSession::tryAgain()
{
    const Then again = std::exchange(m_again, {});
    clearProblem();
    if (again)
        again();
}

/// Does not sign in automatically: a sign-in would open the browser unasked, so the user presses.
void WizardSession::tryAgainUnasked()
{
    if (needsSignIn())
        fail({ErrorKind::SignedOut, {}, {}}, m_again);
    else
        tryAgain();
}

void WizardSession::clearProblem()
{
    m_anotherTry.stop();
    m_problem.reset();
    m_again = {};
    Q_EMIT changed();
}

void WizardSession::act(ProblemAction action)
{
    using enum ProblemAction;
    if (!m_problem)
        return;
    m_triesOfItsOwn = 0;
    switch (action) {
    case TryAgain:
    case GoOn:
        tryAgain();
        return;
    case TakeOver:
        m_book.allowTakingOver();
        tryAgain();
        return;
    case SignInAgain:
        clearProblem();
        signIn();
        return;
    case SignInElsewhere:
        clearProblem();
        signInAsSomebodyElse();
        return;
    case ChooseMine:
        clearProblem();
        if (const TaskInstance *mine = suggestedInstance())
            chooseInstance(mine->name, mine->lastFour);
        return;
    case ChooseOther:
        clearProblem();
        goTo(Step::Instance);
        return;
    case ContinueToResult:
        goOnWithFound();
        return;
    case CreateNew:
        clearProblem();
        openReview();
        return;
    case CheckAgain:
        clearProblem();
        if (m_step >= Step::Status)
            checkAgain();
        else
            confirmChoice();
        return;
    case LookForIt:
        lookForIt();
        return;
    case Submit:
        clearProblem();
        submit();
        return;
    case StartOver:
        startOver();
        return;
    case OpenWebInterface:
        openWebInterface();
        return;
    case OpenTaskSystem:
        openTaskSystem();
        return;
    case ReopenBrowser:
        reopenBrowser();
        return;
    case SaveEvidence:
        continueToEvidence();
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
