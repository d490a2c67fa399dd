// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#include "session/orderrunner.h"

#include "base/async.h"

#include <QUuid>

using namespace Submission;

namespace {

/// The attempt that a look is about: one whose outcome is open, or that met a conflict.
const Attempt *attemptInDoubt(const State &state)
{
    if (const auto *unsettled = std::get_if<Unsettled>(&state))
        return &unsettled->attempt;
    if (const auto *refused = std::get_if<Refused>(&state))
        return &refused->attempt;
    return nullptr;
}

QString subscriptionUuid(const State &state)
{
    if (const auto *created = std::get_if<Created>(&state))
        return created->subscription.uuid;
    if (const auto *differs = std::get_if<Differs>(&state))
        return differs->subscription.uuid;
    if (const auto *verified = std::get_if<Verified>(&state))
        return verified->subscription.uuid;
    return {};
}

} // namespace

OrderRunner::OrderRunner(CaseBook &book, const Clock &clock, QObject *parent)
    : QObject(parent), m_book(book), m_clock(clock)
{
}

void OrderRunner::submit(const SubscriptionOrder &order)
{
    if (m_busy || !m_service || !mayOrder(m_book.facts().submission))
        return;
    m_busy = true;
    Q_EMIT working(Activity::Submitting);
    const auto again = reusable(m_book.facts().submission, order, m_clock.now());
    if (again) {
        m_book.record(Event(Sent{again->key}), [this, attempt = *again] { send(attempt); });
        return;
    }
    const Attempt attempt{QUuid::createUuid().toString(QUuid::WithoutBraces), order, m_clock.now()};
    m_book.record(Event(Intended{attempt.key, order}));
    m_book.record(Event(Sent{attempt.key}), [this, attempt] { send(attempt); });
}

void OrderRunner::send(const Attempt &attempt)
{
    if (!m_service) {
        m_book.record(Event(NotSent{attempt.key, QStringLiteral("signed out")}), [this] {
            stop({ErrorKind::SignedOut, {}, {}});
        });
        return;
    }
    Async::whenDone(m_service->create(attempt), this,
        [this, attempt](const CreateOutcome &outcome) { settle(attempt, outcome); });
}

void OrderRunner::settle(const Attempt &attempt, const CreateOutcome &outcome)
{
    const auto tell = [this, error = outcome.error] { stop(error); };
    switch (outcome.kind) {
    case CreateOutcome::Kind::Created:
        m_book.record(Event(Accepted{attempt.key, outcome.subscription}), [this] {
            m_busy = false;
            readBack();
        });
        return;
    case CreateOutcome::Kind::Exists:
        m_book.record(
            Event(Declined{attempt.key, ErrorKind::CreatedMeanwhile, outcome.error.detail}),
            [this, words = outcome.error.words] {
                stop({ErrorKind::CreatedMeanwhile, {}, {}, {}, words});
            });
        return;
    case CreateOutcome::Kind::Refused:
        m_book.record(Event(Declined{attempt.key, outcome.error.kind, outcome.error.detail}), tell);
        return;
    case CreateOutcome::Kind::NotSent:
        m_book.record(Event(NotSent{attempt.key, outcome.error.detail}), tell);
        return;
    case CreateOutcome::Kind::Unknown:
        m_book.record(
            Event(Lost{attempt.key, outcome.error.detail}), [this, error = outcome.error] {
                stop({ErrorKind::OutcomeUnknown, error.detail, {}, {}, error.words});
            });
        return;
    }
}

void OrderRunner::look(QDate today)
{
    const Attempt *attempt = attemptInDoubt(m_book.facts().submission);
    if (m_busy || !m_service || !attempt)
        return;
    m_busy = true;
    Q_EMIT working(Activity::LookingForIt);
    const SubscriptionOrder &order = attempt->order;
    Async::whenDone(m_service->subscriptions(order.sortiment.uuid, order.instance.uuid), this,
        [this, today](const Result<QList<Subscription>> &found) {
            if (found)
                judgeLook(*found, today);
            else
                stop(found.error());
        });
}

void OrderRunner::judgeLook(const QList<Subscription> &found, QDate today)
{
    m_busy = false;
    const State &state = m_book.facts().submission;
    const Attempt attempt = *attemptInDoubt(state);
    const bool isOpen = std::holds_alternative<Unsettled>(state);
    const ExistingSubscriptions existing = classify(found, attempt.order.schemaVersion, today);
    switch (existing.finding) {
    case ExistingSubscriptions::Finding::Same:
        adopt(existing.subscriptions.first(), attempt.order,
            isOpen ? Origin::FoundAfterUnknown : Origin::FoundAfterConflict);
        return;
    case ExistingSubscriptions::Finding::Several:
        Q_EMIT othersFound(existing);
        return;
    case ExistingSubscriptions::Finding::OtherVersion:
    case ExistingSubscriptions::Finding::OtherDates:
        m_book.record(
            Event(Absent{attempt.key}), [this, existing] { Q_EMIT othersFound(existing); });
        return;
    case ExistingSubscriptions::Finding::None:
    case ExistingSubscriptions::Finding::Ended:
        m_book.record(Event(Absent{attempt.key}), [this] { Q_EMIT nothingThere(); });
        return;
    }
}

void OrderRunner::adopt(const Subscription &found, const SubscriptionOrder &wanted, Origin origin)
{
    if (m_busy)
        return;
    // An adopted subscription keeps its own start date, so do not compare it with today's.
    SubscriptionOrder comparedWith = wanted;
    comparedWith.validFrom = found.values.validFrom;
    m_book.record(Event(Adopted{found.uuid, comparedWith, origin}), [this] { readBack(); });
}

void OrderRunner::readBack()
{
    const QString uuid = subscriptionUuid(m_book.facts().submission);
    if (m_busy || !m_service || uuid.isEmpty())
        return;
    m_busy = true;
    Q_EMIT working(Activity::ReadingBack);
    Async::whenDone(m_service->subscription(uuid), this, [this](const Result<Subscription> &read) {
        if (!read) {
            m_busy = false;
            Q_EMIT readBackFailed(read.error());
            return;
        }
        m_book.record(Event(ReadBack{*read}), [this] {
            m_busy = false;
            Q_EMIT readBackDone();
        });
    });
}

void OrderRunner::stop(const Error &error)
{
    m_busy = false;
    Q_EMIT failed(error);
}
