// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#include "session/ordering.h"

#include "base/dates.h"
#include "problems/problemvalues.h"
#include "session/casecontext.h"
#include "session/currentproblem.h"
#include "session/instancechoice.h"
#include "session/navigation.h"
#include "session/signingin.h"

#include <utility>

Ordering::Ordering(CaseContext &context, Navigation &navigation, CurrentProblem &problem,
    SigningIn &signingIn, InstanceChoice &choice, QObject *parent)
    : QObject(parent),
      m_context(context),
      m_navigation(navigation),
      m_problem(problem),
      m_signingIn(signingIn),
      m_choice(choice),
      m_runner(context.book, context.collaborators.clock)
{
    connect(&m_runner, &OrderRunner::working, &navigation, &Navigation::setActivity);
    connect(&m_runner, &OrderRunner::failed, this, &Ordering::orderFailed);
    connect(&m_runner, &OrderRunner::nothingThere, this, &Ordering::lookFoundNothing);
    connect(&m_runner, &OrderRunner::othersFound, this, &Ordering::failExisting);
    connect(&m_runner, &OrderRunner::readBackDone, this, &Ordering::readBackDone);
    connect(&m_runner, &OrderRunner::readBackFailed, this, &Ordering::readBackFailed);

    connect(&signingIn, &SigningIn::connected, this,
        [this](ClassificationService &service) { m_runner.use(&service); });
    connect(&signingIn, &SigningIn::connectionForgotten, this, [this] {
        m_runner.use(nullptr);
        m_lookedUp = false;
    });
    connect(&choice, &InstanceChoice::lookUpBegun, this, [this] { m_lookedUp = false; });
    connect(&choice, &InstanceChoice::confirmed, this, &Ordering::openReviewOrFail);

    m_ordinaryAnswer.setSingleShot(true);
    m_ordinaryAnswer.setInterval(context.collaborators.ordinaryAnswer);
    connect(&m_ordinaryAnswer, &QTimer::timeout, this,
        [this] { m_problem.showNotice(Notice::Kind::AnswerIsLate); });
    connect(&navigation, &Navigation::activityChanged, this, &Ordering::watchOrder);
}

/// The notice about waiting belongs to the order that is on its way, and goes with it.
void Ordering::watchOrder(Activity activity)
{
    const bool isOnItsWay = activity == Activity::Submitting || activity == Activity::ReadingBack;
    if (activity == Activity::Submitting)
        m_ordinaryAnswer.start();
    else if (!isOnItsWay)
        m_ordinaryAnswer.stop();
    const auto &notice = m_problem.notice();
    if (!isOnItsWay && notice && notice->kind == Notice::Kind::AnswerIsLate)
        m_problem.clearNotice();
}

void Ordering::renewReviewDate()
{
    m_reviewDate = m_context.today();
}

ClockDoubt Ordering::clockDoubt() const
{
    if (m_navigation.step() != Step::Review || m_context.isPractice()
        || m_context.serviceClock.isKnown() || m_reviewDate == m_confirmedDate)
        return ClockDoubt::None;
    const QDateTime &latest = m_context.book.latestWhenOpened();
    return clockDoubtOf(m_reviewDate, m_context.collaborators.builtOn,
        latest.isValid() ? Copenhagen::dateAt(latest) : QDate());
}

void Ordering::confirmDate()
{
    if (clockDoubt() == ClockDoubt::None)
        return;
    m_confirmedDate = m_reviewDate;
    m_context.book.record(DateConfirmed{m_reviewDate});
    Q_EMIT changed();
}

void Ordering::readClockAgain()
{
    if (clockDoubt() == ClockDoubt::None)
        return;
    renewReviewDate();
    Q_EMIT changed();
}

SubscriptionOrder Ordering::order() const
{
    const auto &confirmed = m_context.facts().confirmed;
    if (!confirmed)
        return {};
    return {{confirmed->sortiment.uuid, confirmed->sortiment.name},
        {confirmed->instance.uuid, confirmed->instance.name}, m_context.task.schemaVersion,
        m_reviewDate, std::nullopt};
}

void Ordering::openReviewOrFail(const ExistingSubscriptions &existing)
{
    if (existing.finding != ExistingSubscriptions::Finding::None)
        failExisting(existing);
    else
        openReview();
}

void Ordering::failExisting(const ExistingSubscriptions &existing)
{
    m_navigation.setActivity(Activity::None);
    m_existing = existing;
    const auto withValues = [&existing](ErrorKind kind) {
        return Error{kind, {}, ProblemValues::of(existing.subscriptions.first())};
    };
    switch (existing.finding) {
    case ExistingSubscriptions::Finding::None:
        return;
    case ExistingSubscriptions::Finding::Same:
        return m_problem.fail(withValues(ErrorKind::SubscriptionExists));
    case ExistingSubscriptions::Finding::OtherVersion:
        return m_problem.fail(withValues(ErrorKind::ExistsWithOtherVersion));
    case ExistingSubscriptions::Finding::OtherDates:
        return m_problem.fail(withValues(ErrorKind::ExistsWithOtherDates));
    case ExistingSubscriptions::Finding::Ended:
        return m_problem.fail(withValues(ErrorKind::ExistedButEnded));
    case ExistingSubscriptions::Finding::Several: {
        QStringList uuids;
        for (const Subscription &subscription : existing.subscriptions)
            uuids.append(subscription.uuid);
        return m_problem.fail({ErrorKind::SeveralSubscriptions, uuids.join(QLatin1String(", ")),
            {{QStringLiteral("count"), QString::number(uuids.size())}}});
    }
    }
}

void Ordering::continueWithFound()
{
    if (!m_navigation.isIdle() || !m_problem.error())
        return;
    const ErrorKind kind = m_problem.error()->kind;
    const auto goOn = [this, kind] {
        m_problem.clear();
        if (kind == ErrorKind::CreatedMeanwhile)
            m_runner.look(m_context.today());
        else if (m_existing.finding == ExistingSubscriptions::Finding::Same)
            m_runner.adopt(
                m_existing.subscriptions.first(), order(), Submission::Origin::FoundBefore);
    };
    if (m_signingIn.ensureSignedIn(goOn))
        goOn();
}

void Ordering::openReview()
{
    m_lookedUp = true;
    const QDate shown = std::exchange(m_reviewDate, m_context.today());
    if (m_context.serviceClock.differs() && !m_clockAccepted) {
        const QDateTime computer = m_context.collaborators.clock.now();
        const QDateTime service = m_context.serviceClock.now();
        m_problem.fail({ErrorKind::ClockWrong, {},
                           {{QStringLiteral("computerDate"), Dates::dateAndTime(computer)},
                               {QStringLiteral("serviceDate"), Dates::dateAndTime(service)}}},
            [this] {
                m_clockAccepted = true;
                openReview();
            });
        return;
    }
    if (m_navigation.step() < Step::Review) {
        m_navigation.leave(Step::Instance, Step::Review);
        return;
    }
    m_navigation.setStep(Step::Review);
    if (shown != m_reviewDate) {
        m_problem.fail(
            {ErrorKind::NewDay, {}, {{QStringLiteral("newDate"), Dates::date(m_reviewDate)}}});
    }
}

void Ordering::submit()
{
    if (m_navigation.step() != Step::Review || !m_context.way().usesService()
        || !m_navigation.isIdle() || !m_context.facts().confirmed
        || !Submission::mayOrder(m_context.facts().submission) || clockDoubt() != ClockDoubt::None)
        return;
    if (!m_signingIn.ensureSignedIn([this] { m_choice.confirm(); }))
        return;
    // After a new sign-in, a restart or a refusal, the service is asked again before anything is
    // sent, and the user presses again. So too on another day: somebody may have turned the
    // computer's clock, and the service knows what day it is.
    if (!m_lookedUp || m_context.today() != m_reviewDate) {
        m_choice.confirm();
        return;
    }
    m_problem.clearAll();
    m_navigation.aboutToLeave(Step::Review);
    m_lookedUp = false;
    m_runner.submit(order());
}

void Ordering::orderFailed(const Error &error)
{
    m_navigation.setActivity(Activity::None);
    const bool isOpen = std::holds_alternative<Submission::Unsettled>(m_context.facts().submission);
    if (isOpen && error.kind != ErrorKind::SignedOut)
        m_problem.fail({ErrorKind::OutcomeUnknown, error.detail, {}, {}, error.words});
    else if (isOpen)
        m_problem.fail(error, [this] { lookForIt(); });
    else
        m_problem.fail(error, [this] { m_choice.confirm(); });
}

void Ordering::lookForIt()
{
    if (!m_navigation.isIdle() || !m_signingIn.ensureSignedIn([this] { lookForIt(); }))
        return;
    m_problem.clear();
    m_runner.look(m_context.today());
}

void Ordering::lookFoundNothing()
{
    m_navigation.setActivity(Activity::None);
    // What became of the order comes first; the page that is shown again has the day.
    renewReviewDate();
    openReview();
    if (!m_problem.error())
        m_problem.showNotice(Notice::Kind::NothingCreated);
}
