// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#include "session/wizardsession.h"

#include "base/dates.h"
#include "problems/problemvalues.h"
#include "session/wizardflow.h"

#include <QCoreApplication>
#include <QPointer>

#include <algorithm>
#include <utility>

WizardSession::WizardSession(KlikTask task, QList<Environment> environments,
    const QString &environmentId, QString evidenceFolder, Collaborators with, QObject *parent)
    : QObject(parent),
      m_task(std::move(task)),
      m_environments(std::move(environments)),
      m_environmentId(environmentId),
      m_evidenceFolder(std::move(evidenceFolder)),
      m_with(with),
      m_book(with.journal, with.clock),
      m_signIn(with.connector, with.browser),
      m_order(m_book, with.clock),
      m_serviceClock(with.clock)
{
    connect(&m_book, &CaseBook::opened, this, &WizardSession::restoreCase);
    connect(&m_book, &CaseBook::changed, this, &WizardSession::changed);
    connect(&m_book, &CaseBook::failed, this, [this](const Error &error) {
        m_isMovingOn = false;
        if (m_activity == Activity::SavingEvidence)
            setActivity(Activity::None);
        fail(error, [this] { m_book.retry(); });
    });

    connect(&m_signIn, &SignInConversation::working, this, &WizardSession::setActivity);
    connect(&m_signIn, &SignInConversation::signedIn, this, &WizardSession::acceptUser);
    connect(&m_signIn, &SignInConversation::failed, this, &WizardSession::signInFailed);
    connect(&m_signIn, &SignInConversation::clockSeen, this, &WizardSession::hearClock);
    connect(&m_signIn, &SignInConversation::browserDidNotOpen, this, [this] {
        fail({ErrorKind::BrowserDidNotOpen, {}, {}});
    });

    connect(&m_order, &OrderRunner::working, this, &WizardSession::setActivity);
    connect(&m_order, &OrderRunner::failed, this, &WizardSession::orderFailed);
    connect(&m_order, &OrderRunner::nothingThere, this, &WizardSession::lookFoundNothing);
    connect(&m_order, &OrderRunner::othersFound, this, &WizardSession::failExisting);
    connect(&m_order, &OrderRunner::readBackDone, this, &WizardSession::readBackDone);
    connect(&m_order, &OrderRunner::readBackFailed, this, &WizardSession::readBackFailed);
    m_ordinaryAnswer.setSingleShot(true);
    m_ordinaryAnswer.setInterval(with.ordinaryAnswer);
    connect(
        &m_ordinaryAnswer, &QTimer::timeout, this, [this] { tell(Notice::Kind::AnswerIsLate); });
    m_with.browser.whenItFails([self = QPointer<WizardSession>(this)](const QUrl &url) {
        if (self)
            self->openingFailed(url);
    });
    m_anotherTry.setSingleShot(true);
    // A coarse timer may fire up to 5 % early, which is before the host wants to be asked.
    m_anotherTry.setTimerType(Qt::PreciseTimer);
    connect(&m_anotherTry, &QTimer::timeout, this, &WizardSession::tryAgainUnasked);
    connect(&m_poll, &TransferPoll::due, this, [this] { checkTransfer(false); });
}

// State

const Environment *WizardSession::environment() const
{
    const auto found = std::find_if(m_environments.cbegin(), m_environments.cend(),
        [this](const Environment &environment) { return environment.id == m_environmentId; });
    return found == m_environments.cend() ? nullptr : &*found;
}

bool WizardSession::isGuided() const
{
    const Environment *here = environment();
    return here && here->kind == Environment::Kind::Guided;
}

bool WizardSession::isPractice() const
{
    const Environment *here = environment();
    return here && here->purpose == Environment::Purpose::Practice;
}

View WizardSession::view() const
{
    if (m_problem && !standsBesidePage(m_problem->kind))
        return View::Problem;
    if (isSigningIn(m_activity))
        return View::SignIn;
    switch (m_step) {
    case Step::Task:
        return View::Task;
    case Step::SignIn:
        return View::SignIn;
    case Step::Instance:
        return View::Instance;
    case Step::Review:
        return isGuided() ? View::Guided : View::Review;
    case Step::Status:
        return View::Status;
    case Step::Evidence:
        return View::Evidence;
    }
    Q_UNREACHABLE();
}

StepState WizardSession::stateOf(Step step) const
{
    const auto kind = isGuided() ? Environment::Kind::Guided : Environment::Kind::Api;
    // In guided mode no problem is shown beside the user's own answer that something is wrong.
    const bool isWrong = (m_problem && isAlert(severityOf(m_problem->kind)))
        || (step == Step::Status && facts().verification.first.status == Check::Status::Problem);
    return WizardFlow::stateOf(step, m_step, facts(), kind, isWrong);
}

bool WizardSession::isOpen(Step step) const
{
    const auto kind = isGuided() ? Environment::Kind::Guided : Environment::Kind::Api;
    return m_activity == Activity::None && !m_resumable && WizardFlow::isOpen(step, facts(), kind);
}

bool WizardSession::isSignedIn() const
{
    return m_signIn.isSignedIn() && m_signIn.service();
}

bool WizardSession::needsSignIn() const
{
    return !isGuided() && facts().person && m_isKnownSignedOut;
}

const TaskInstance *WizardSession::suggestedInstance() const
{
    return facts().person ? m_task.instanceOf(facts().person->authority.cvr) : nullptr;
}

const TaskInstance *WizardSession::chosenInstance() const
{
    if (const auto &choice = m_choice ? m_choice : facts().choice)
        return m_task.instanceNamed(choice->name, choice->lastFour);
    return suggestedInstance();
}

SubscriptionOrder WizardSession::order() const
{
    const auto &confirmed = facts().confirmed;
    if (!confirmed)
        return {};
    return {{confirmed->sortiment.uuid, confirmed->sortiment.name},
        {confirmed->instance.uuid, confirmed->instance.name}, m_task.schemaVersion, m_reviewDate,
        std::nullopt};
}

QDateTime WizardSession::secondCheckDue() const
{
    if (!facts().createdAt)
        return {};
    return facts().createdAt->addSecs(qint64(m_task.secondCheckHours) * 3600);
}

// The case

void WizardSession::open()
{
    m_book.open(m_task.id, m_environmentId);
}

void WizardSession::restoreCase(const std::optional<Error> &notice)
{
    setActivity(Activity::None);
    m_resumable = !facts().caseId.isEmpty();
    if (m_resumable) {
        m_environmentId = facts().environmentId;
        m_reviewDate = today();
        // Once an order may have been sent, the case opens at the step that it has reached.
        if (WizardFlow::isCommitted(facts()) || facts().savedInBrowserFrom)
            resume();
    }
    if (notice)
        fail(*notice);
    Q_EMIT changed();
}

void WizardSession::chooseEnvironment(const QString &id)
{
    if (m_step != Step::Task || m_resumable || !isIdle())
        return;
    m_environmentId = id;
    Q_EMIT changed();
}

void WizardSession::start()
{
    if (m_step != Step::Task || m_resumable || !environment() || !isIdle())
        return;
    const auto goOn = [this] { leave(Step::Task, Step::SignIn); };
    // If the user came back to the first page, the case exists already; another environment needs
    // another case.
    if (!facts().caseId.isEmpty() && facts().environmentId == m_environmentId) {
        goOn();
        return;
    }
    if (!facts().caseId.isEmpty() && !facts().setAside)
        m_book.record(CaseSetAside{});
    m_isMovingOn = true;
    m_book.begin({m_task.id, m_environmentId, QCoreApplication::applicationVersion()}, goOn);
}

void WizardSession::resume()
{
    if (!m_resumable)
        return;
    m_resumable = false;
    const auto kind = isGuided() ? Environment::Kind::Guided : Environment::Kind::Api;
    setStep(WizardFlow::reached(facts(), kind));
    tell(Notice::Kind::Resumed);
    if (std::holds_alternative<Submission::Unsettled>(facts().submission))
        fail({ErrorKind::OutcomeUnknown, {}, {}});
    remindOfOverdue();
}

void WizardSession::startOver()
{
    if (!isIdle() || facts().caseId.isEmpty())
        return;
    moveOn(CaseSetAside{}, [this] {
        forgetSignIn();
        m_resumable = false;
        clearProblem();
        m_notice.reset();
        setStep(Step::Task);
    });
}

// What is shown

void WizardSession::setActivity(Activity activity)
{
    if (m_activity == activity)
        return;
    m_activity = activity;
    watchOrder();
    Q_EMIT changed();
}

/// Removes the notice about waiting when its order is no longer on its way.
void WizardSession::watchOrder()
{
    const bool isOnItsWay =
        m_activity == Activity::Submitting || m_activity == Activity::ReadingBack;
    if (m_activity == Activity::Submitting)
        m_ordinaryAnswer.start();
    else if (!isOnItsWay)
        m_ordinaryAnswer.stop();
    if (!isOnItsWay && m_notice && m_notice->kind == Notice::Kind::AnswerIsLate)
        m_notice.reset();
}

void WizardSession::setStep(Step step)
{
    // A press that waits for the journal counts only on the page where it was made.
    if (step != m_step)
        m_confirmsNext = false;
    m_step = step;
    Q_EMIT changed();
}

void WizardSession::leave(Step step, Step next)
{
    m_triesOfItsOwn = 0;
    Q_EMIT leavingPage(step);
    moveOn(PageLeft{int(step)}, [this, next] { setStep(next); });
}

void WizardSession::moveOn(const CaseEvent &event, Then then)
{
    m_isMovingOn = true;
    m_book.record(event, [this, then = std::move(then)] {
        m_isMovingOn = false;
        if (then)
            then();
    });
}

void WizardSession::tell(Notice::Kind kind, Placeholders values)
{
    m_notice = Notice{kind, std::move(values)};
    Q_EMIT changed();
}

void WizardSession::goTo(Step step)
{
    if (step == m_step || !isIdle() || !isOpen(step))
        return;
    m_afterSignIn = {};
    clearProblem();
    m_notice.reset();
    setStep(step);
}

void WizardSession::goBack()
{
    if (isSigningIn(m_activity)) {
        stopSignIn();
        return;
    }
    if (m_problem && !standsBesidePage(m_problem->kind) && m_activity == Activity::None
        && !WizardFlow::isCommitted(facts())) {
        m_afterSignIn = {};
        clearProblem();
        return;
    }
    if (m_step != Step::Task)
        goTo(Step(int(m_step) - 1));
}
