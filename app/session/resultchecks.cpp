// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#include "session/resultchecks.h"

#include "base/async.h"
#include "base/dates.h"
#include "base/plaintext.h"
#include "problems/problemvalues.h"
#include "session/casecontext.h"
#include "session/casestanding.h"
#include "session/currentproblem.h"
#include "session/navigation.h"
#include "session/ordering.h"
#include "session/signingin.h"
#include "session/sitting.h"

#include <utility>

ResultChecks::ResultChecks(CaseContext &context, Navigation &navigation, CurrentProblem &problem,
    SigningIn &signingIn, Ordering &ordering, Sitting &sitting, QObject *parent)
    : QObject(parent),
      m_context(context),
      m_navigation(navigation),
      m_problem(problem),
      m_signingIn(signingIn),
      m_ordering(ordering),
      m_sitting(sitting)
{
    connect(&ordering, &Ordering::readBackDone, this, &ResultChecks::showFirst);
    connect(&ordering, &Ordering::readBackFailed, this, [this](const Error &error) {
        m_navigation.setActivity(Activity::None);
        m_navigation.setStep(Step::Status);
        m_problem.fail(error, [this] { checkAgain(); });
    });
    connect(
        &signingIn, &SigningIn::connectionForgotten, this, &ResultChecks::forgetTransferQuestion);
    connect(&context.book, &CaseBook::caseOpened, &m_poll, &TransferPoll::stop);
    connect(&m_poll, &TransferPoll::due, this, [this] { checkTransfer(false); });
}

ResultChecks::NextAct ResultChecks::nextAct() const
{
    const Verification &checks = m_context.facts().verification;
    const bool isUsers = m_context.way().userAnswersFirstCheck();
    if (checks.isComplete())
        return NextAct::Leave;
    if (!isUsers && checks.first.status != Check::Status::Approved)
        return NextAct::CheckAgain;
    if (checks.first.status == Check::Status::Problem)
        return NextAct::CorrectFields;
    if (checks.first.status != Check::Status::Approved)
        return NextAct::AnswerFirst;
    if (isLookDue())
        return isUsers ? NextAct::AnswerSecond : NextAct::CheckAgain;
    if (m_context.isPractice())
        return isUsers ? NextAct::AnswerSecond : NextAct::Wait;
    if (!m_sitting.has(Sitting::Deed::WroteToSystemOwner))
        return NextAct::WriteToSystemOwner;
    return m_sitting.has(Sitting::Deed::SavedReminder) ? NextAct::Close : NextAct::SaveReminder;
}

bool ResultChecks::isLookDue() const
{
    // Only a signed-in program sees by itself that the sortiment has arrived.
    const bool isBlind = m_context.way().usesService() && !m_signingIn.isSignedIn();
    return isOverdue() || isBlind || m_sitting.has(Sitting::Deed::CameBack)
        || m_context.facts().verification.second.status == Check::Status::Problem;
}

QDateTime ResultChecks::secondCheckDue() const
{
    return ::secondCheckDue(m_context.facts(), m_context.task);
}

void ResultChecks::checkAgain()
{
    if (m_navigation.step() < Step::Status || !m_navigation.isIdle())
        return;
    if (!m_signingIn.ensureSignedIn([this] { checkAgain(); }))
        return;
    m_problem.clearAll();
    if (std::holds_alternative<Submission::Verified>(m_context.facts().submission))
        checkTransfer(true);
    else
        m_ordering.readBack();
}

void ResultChecks::showFirst()
{
    m_navigation.setActivity(Activity::None);
    m_problem.clear();
    const auto show = [this] {
        m_navigation.setStep(Step::Status);
        const Submission::State &state = m_context.facts().submission;
        if (const auto *differs = std::get_if<Submission::Differs>(&state)) {
            m_problem.fail({ErrorKind::StoredDiffers, {},
                ProblemValues::of(differences(differs->wanted, differs->subscription.values))});
            return;
        }
        const auto *verified = std::get_if<Submission::Verified>(&state);
        if (verified && verified->origin == Submission::Origin::FoundAfterUnknown)
            m_problem.showNotice(Notice::Kind::FoundAfterAll);
        checkTransfer(false);
    };
    if (m_navigation.step() < Step::Status)
        m_context.book.record(PageLeft{int(Step::Review)}, show);
    else
        show();
}

void ResultChecks::checkTransfer(bool asked)
{
    const Subscription *subscription = Submission::readBack(m_context.facts().submission);
    if (!subscription || !m_signingIn.isSignedIn()
        || m_context.facts().verification.second.status == Check::Status::Approved)
        return;
    if (asked) {
        m_transferWanted = true;
        m_navigation.setActivity(Activity::CheckingTransfer);
    }
    if (m_transferAsked)
        return;
    m_poll.stop();
    m_transferAsked = true;
    Async::whenDone(m_signingIn.service()->transfer(subscription->uuid), this,
        [this, question = ++m_transferQuestion](const Result<Transfer> &transfer) {
            if (question != m_transferQuestion)
                return;
            m_transferAsked = false;
            const bool isWanted = std::exchange(m_transferWanted, false);
            if (m_navigation.activity() == Activity::CheckingTransfer)
                m_navigation.setActivity(Activity::None);
            if (transfer)
                judgeTransfer(*transfer, isWanted);
            else
                transferFailed(transfer.error(), isWanted);
        });
}

/// A new sign-in is a new connection, so the pending read may never be answered.
void ResultChecks::forgetTransferQuestion()
{
    ++m_transferQuestion;
    m_transferAsked = false;
    m_transferWanted = false;
}

void ResultChecks::transferFailed(const Error &error, bool asked)
{
    if (error.kind == ErrorKind::SignedOut)
        m_signingIn.forget();
    if (asked) {
        m_problem.fail(error, [this] { checkAgain(); });
        return;
    }
    // Background poll: stay silent on failure and try again later.
    planPoll(error.retryAfter);
}

void ResultChecks::judgeTransfer(const Transfer &transfer, bool asked)
{
    // The user has answered meanwhile; a late "not yet" does not replace that answer.
    if (m_context.facts().verification.second.status == Check::Status::Approved)
        return;
    const QString message = asPlainText(transfer.message);
    const auto seen = [&](Check::Status status) {
        noteSecond({status, {Witness::Kind::Program, {}}, message}, asked);
    };
    switch (transfer.status) {
    case Transfer::Status::Waiting:
    case Transfer::Status::Sent:
        return seen(Check::Status::Waiting);
    case Transfer::Status::Acknowledged:
        return seen(Check::Status::Approved);
    case Transfer::Status::Failed:
        return seen(Check::Status::Problem);
    }
}

void ResultChecks::answerSecond(
    bool visible, const Witness &witness, const std::optional<ReplyReading> &reply)
{
    if (m_navigation.step() < Step::Status || !m_navigation.isIdle())
        return;
    m_problem.clear();
    // The program has seen it itself while the user was answering.
    const Check &known = m_context.facts().verification.second;
    if (!visible && known.status == Check::Status::Approved && !isApprovedByPerson(known)) {
        m_problem.showNotice(Notice::Kind::NowVisible);
        return;
    }
    // A user who has looked and not seen it waits on.
    m_sitting.forget(Sitting::Deed::CameBack);
    noteSecond(
        {visible ? Check::Status::Approved : Check::Status::Waiting, witness, {}, reply}, true);
}

void ResultChecks::noteSecond(const SecondCheckSeen &seen, bool asked)
{
    const bool isNews = seen.status != m_context.facts().verification.second.status;
    m_context.book.record(seen, [this, seen, asked, isNews] {
        showSecond(seen, asked);
        if (isNews && !asked && seen.status != Check::Status::Waiting)
            Q_EMIT newsCame();
    });
}

void ResultChecks::showSecond(const SecondCheckSeen &seen, bool asked)
{
    switch (seen.status) {
    case Check::Status::Approved:
        m_poll.stop();
        if (m_problem.error() && !m_problem.hidesPage())
            m_problem.clear();
        m_problem.showNotice(Notice::Kind::NowVisible);
        return;
    case Check::Status::Problem:
        m_problem.fail({ErrorKind::TransferFailed, seen.detail, {}}, [this] { checkAgain(); });
        planPoll();
        return;
    case Check::Status::NotChecked:
    case Check::Status::Waiting:
        if (asked && !isOverdue()) {
            m_problem.showNotice(Notice::Kind::NotVisibleYet,
                {{QStringLiteral("time"), Dates::time(m_context.collaborators.clock.now())}});
        }
        remindOfOverdue();
        planPoll();
        return;
    }
}

void ResultChecks::planPoll(std::optional<std::chrono::seconds> retryAfter)
{
    if (m_signingIn.isSignedIn())
        m_poll.plan(m_context.isPractice(), retryAfter);
}

bool ResultChecks::isOverdue() const
{
    return m_context.facts().verification.second.status != Check::Status::Approved
        && secondCheckDue().isValid() && m_context.serviceClock.now() > secondCheckDue();
}

void ResultChecks::remindOfOverdue()
{
    if (m_navigation.step() != Step::Status || m_problem.error() || !isOverdue())
        return;
    m_problem.fail({ErrorKind::NotVisibleAfterADay, {}, {}}, [this] { checkAgain(); });
    Q_EMIT newsCame();
}

void ResultChecks::leave()
{
    if (m_navigation.step() != Step::Status || !m_navigation.isIdle())
        return;
    m_problem.clearAll();
    m_navigation.leave(Step::Status, Step::Evidence);
}
