// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

// WizardSession from Kontrol 2 to the evidence and the end of the case.

#include "base/async.h"
#include "base/dates.h"
#include "base/maillink.h"
#include "base/plaintext.h"
#include "session/wizardflow.h"
#include "session/wizardsession.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QPointer>

#include <utility>

void WizardSession::checkAgain()
{
    if (m_step < Step::Status || !isIdle() || isGuided())
        return;
    if (!hasSignIn([this] { checkAgain(); }))
        return;
    clearProblem();
    m_notice.reset();
    if (std::holds_alternative<Submission::Verified>(facts().submission))
        checkTransfer(true);
    else
        m_order.readBack();
}

void WizardSession::checkTransfer(bool asked)
{
    const Subscription *subscription = Submission::readBack(facts().submission);
    if (!subscription || !isSignedIn()
        || facts().verification.second.status == Check::Status::Approved)
        return;
    if (asked) {
        m_transferWanted = true;
        setActivity(Activity::CheckingTransfer);
    }
    if (m_transferAsked)
        return;
    m_poll.stop();
    m_transferAsked = true;
    Async::whenDone(m_signIn.service()->transfer(subscription->uuid), this,
        [this, question = ++m_transferQuestion](const Result<Transfer> &transfer) {
            if (question != m_transferQuestion)
                return;
            m_transferAsked = false;
            const bool isWanted = std::exchange(m_transferWanted, false);
            if (m_activity == Activity::CheckingTransfer)
                setActivity(Activity::None);
            if (transfer)
                judgeTransfer(*transfer, isWanted);
            else
                transferFailed(transfer.error(), isWanted);
        });
}

/// A new sign-in is a new connection, so the pending read may never be answered.
void WizardSession::forgetTransferQuestion()
{
    ++m_transferQuestion;
    m_transferAsked = false;
    m_transferWanted = false;
}

void WizardSession::transferFailed(const Error &error, bool asked)
{
    if (error.kind == ErrorKind::SignedOut)
        forgetSignIn();
    if (asked) {
        fail(error, [this] { checkAgain(); });
        return;
    }
    // Background poll: stay silent on failure and try again later.
    planPoll(error.retryAfter);
}

void WizardSession::judgeTransfer(const Transfer &transfer, bool asked)
{
    // The user has answered meanwhile; a late "not yet" does not replace that answer.
    if (facts().verification.second.status == Check::Status::Approved)
        return;
    const QString message = asPlainText(transfer.message);
    const auto seen = [&](Check::Status status) {
        noteSecondCheck({status, {Witness::Kind::Program, {}}, message}, asked);
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

void WizardSession::answerSecondCheck(bool visible, const Witness &witness)
{
    if (m_step < Step::Status || !isIdle())
        return;
    clearProblem();
    // The program has seen it itself while the user was answering.
    if (!visible && facts().verification.second.status == Check::Status::Approved) {
        tell(Notice::Kind::NowVisible);
        return;
    }
    noteSecondCheck(
        {visible ? Check::Status::Approved : Check::Status::Waiting, witness, {}}, true);
}

void WizardSession::noteSecondCheck(const SecondCheckSeen &seen, bool asked)
{
    const bool isNews = seen.status != facts().verification.second.status;
    m_book.record(seen, [this, seen, asked, isNews] {
        tellOf(seen, asked);
        if (isNews && !asked && seen.status != Check::Status::Waiting)
            Q_EMIT newsCame();
    });
}

void WizardSession::tellOf(const SecondCheckSeen &seen, bool asked)
{
    switch (seen.status) {
    case Check::Status::Approved:
        m_poll.stop();
        if (m_problem && standsBesidePage(m_problem->kind))
            clearProblem();
        tell(Notice::Kind::NowVisible);
        return;
    case Check::Status::Problem:
        fail({ErrorKind::TransferFailed, seen.detail, {}}, [this] { checkAgain(); });
        planPoll();
        return;
    case Check::Status::NotChecked:
    case Check::Status::Waiting:
        if (asked && !isOverdue()) {
            tell(Notice::Kind::NotVisibleYet,
                {{QStringLiteral("time"), Dates::time(m_with.clock.now())}});
        }
        remindOfOverdue();
        planPoll();
        return;
    }
}

void WizardSession::planPoll(std::optional<std::chrono::seconds> retryAfter)
{
    if (isSignedIn() && !isGuided())
        m_poll.plan(isPractice(), retryAfter);
}

bool WizardSession::isOverdue() const
{
    return facts().verification.second.status != Check::Status::Approved
        && secondCheckDue().isValid() && m_serviceClock.now() > secondCheckDue();
}

void WizardSession::remindOfOverdue()
{
    if (m_step != Step::Status || m_problem || !isOverdue())
        return;
    fail({ErrorKind::NotVisibleAfterADay, {}, {}}, [this] { checkAgain(); });
    Q_EMIT newsCame();
}

void WizardSession::continueToEvidence()
{
    if (m_step != Step::Status || !isIdle())
        return;
    clearProblem();
    m_notice.reset();
    leave(Step::Status, Step::Evidence);
}

void WizardSession::chooseEvidenceFolder(const QString &folder)
{
    if (folder.isEmpty())
        return;
    m_evidenceFolder = folder;
    Q_EMIT changed();
}

void WizardSession::saveEvidence()
{
    if (m_step != Step::Evidence || !isIdle())
        return;
    clearProblem();
    m_notice.reset();
    setActivity(Activity::SavingEvidence);
    writeEvidence([this](const Result<EvidenceSaved> &saved) {
        setActivity(Activity::None);
        if (!saved)
            return fail(saved.error(), [this] { saveEvidence(); });
        tell(Notice::Kind::EvidenceSaved,
            {{QStringLiteral("file"), QFileInfo(saved->path).fileName()}});
    });
}

bool WizardSession::maySaveInterimEvidence() const
{
    return !facts().caseId.isEmpty() && environment() && m_step != Step::Evidence;
}

void WizardSession::saveInterimEvidence(
    QObject *context, std::function<void(const Result<EvidenceSaved> &)> then)
{
    if (!maySaveInterimEvidence())
        return;
    writeEvidence([guard = QPointer<QObject>(context), then = std::move(then)](
                      const Result<EvidenceSaved> &saved) {
        if (guard)
            then(saved);
    });
}

void WizardSession::writeEvidence(const std::function<void(const Result<EvidenceSaved> &)> &then)
{
    const auto note = [this, then](const Result<EvidenceSaved> &saved) {
        if (saved)
            m_book.record(*saved, [then, saved] { then(saved); });
        else
            then(saved);
    };
    Async::whenDone(m_book.events(), this, [this, note](const Result<QList<Recorded>> &events) {
        if (!events)
            return note(events.error());
        const EvidenceContent content{m_task, *environment(), facts(), *events,
            QCoreApplication::applicationVersion(), m_with.clock.now()};
        Async::whenDone(m_with.archive.save(content, m_evidenceFolder), this, note);
    });
}

void WizardSession::openTaskSystem()
{
    if (!m_task.taskSystem.isValid() || m_with.browser.open(m_task.taskSystem)) {
        clearProblem();
        return;
    }
    fail({ErrorKind::TaskSystemDidNotOpen, {}, {}});
}

bool WizardSession::writeMail(const QString &to, const QString &subject, const QString &text)
{
    const QUrl mail = mailLink(to, subject, text);
    return mail.isValid() && m_with.browser.open(mail);
}

bool WizardSession::showFile(const QString &path)
{
    return m_with.browser.showFile(path);
}

void WizardSession::markDone(bool done)
{
    if (m_step == Step::Evidence && isIdle() && facts().markedDone != done)
        moveOn(TaskMarked{done});
}

void WizardSession::finish()
{
    if (m_step != Step::Evidence || !isIdle() || facts().finished
        || !facts().verification.isComplete())
        return;
    clearProblem();
    m_notice.reset();
    leave(Step::Evidence, Step::Evidence);
    m_book.record(CaseFinished{});
}

void WizardSession::notePicture(const PictureKept &picture)
{
    if (!facts().caseId.isEmpty())
        m_book.record(picture);
}

void WizardSession::withdrawPicture(const PictureKept &picture)
{
    if (picture.kind == PictureKept::Kind::Brought && facts().pictures.contains(picture)) {
        m_book.record(
            PictureWithdrawn{picture.file}, [this, picture] { Q_EMIT pictureWithdrawn(picture); });
    }
}
