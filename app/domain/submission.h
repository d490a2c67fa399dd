// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#pragma once

#include "base/error.h"
#include "domain/eventname.h"
#include "domain/subscription.h"

#include <QDateTime>

#include <optional>
#include <variant>

/// The life of one order, as pure values: what was done with it and what is known of it.
namespace Submission {

/// One attempt's identity: the idempotency key and exactly what is sent under it.
struct Attempt {
    QString key;
    SubscriptionOrder order;
    QDateTime intended;

    friend bool operator==(const Attempt &, const Attempt &) = default;
};

// States. Whatever is not here cannot be.

/// Nothing has been asked for.
struct Drafting {
    friend bool operator==(const Drafting &, const Drafting &) = default;
};
/// On disk, and surely without effect: not sent, or refused before any work was done.
struct Ready {
    Attempt attempt;
    friend bool operator==(const Ready &, const Ready &) = default;
};
/// On disk as sent; the answer is awaited.
struct Sending {
    Attempt attempt;
    QDateTime sent;
    friend bool operator==(const Sending &, const Sending &) = default;
};
/// Sent, and no answer proves anything: the program must read the service's subscriptions before
/// it continues.
struct Unsettled {
    Attempt attempt;
    QDateTime sent;
    friend bool operator==(const Unsettled &, const Unsettled &) = default;
};
/// The service refused the order, and nothing was created.
struct Refused {
    Attempt attempt;
    QDateTime sent;
    ErrorKind kind;
    QString detail;
    friend bool operator==(const Refused &, const Refused &) = default;
};
/// How the program got a subscription.
enum class Origin { CreatedByUs, FoundBefore, FoundAfterConflict, FoundAfterUnknown };
/// The service has it; not read back yet.
struct Created {
    Named subscription;
    SubscriptionOrder wanted;
    Origin origin = Origin::CreatedByUs;
    QDateTime at;
    friend bool operator==(const Created &, const Created &) = default;
};
/// Read back, and not as wanted.
struct Differs {
    Subscription subscription;
    SubscriptionOrder wanted;
    Origin origin = Origin::CreatedByUs;
    QDateTime at;
    friend bool operator==(const Differs &, const Differs &) = default;
};
/// Read back, all five values as wanted.
struct Verified {
    Subscription subscription;
    SubscriptionOrder wanted;
    Origin origin = Origin::CreatedByUs;
    QDateTime at;
    friend bool operator==(const Verified &, const Verified &) = default;
};

using State =
    std::variant<Drafting, Ready, Sending, Unsettled, Refused, Created, Differs, Verified>;

// Events. Each is in the journal before the state it leads to is acted upon.

struct Intended {
    static constexpr EventName eventName{"order-intended", "Intended"};
    QString key;
    SubscriptionOrder order;
    friend bool operator==(const Intended &, const Intended &) = default;
};
struct Sent {
    static constexpr EventName eventName{"order-sent", "Sent"};
    QString key;
    friend bool operator==(const Sent &, const Sent &) = default;
};
/// Not one byte of the order left the machine, or the service turned it away unread (401, 429).
struct NotSent {
    static constexpr EventName eventName{"order-not-sent", "NotSent"};
    QString key;
    QString detail;
    friend bool operator==(const NotSent &, const NotSent &) = default;
};
struct Lost {
    static constexpr EventName eventName{"order-lost", "Lost"};
    QString key;
    QString detail;
    friend bool operator==(const Lost &, const Lost &) = default;
};
struct Declined {
    static constexpr EventName eventName{"order-declined", "Declined"};
    QString key;
    ErrorKind kind;
    QString detail;
    friend bool operator==(const Declined &, const Declined &) = default;
};
struct Accepted {
    static constexpr EventName eventName{"order-accepted", "Accepted"};
    QString key;
    QString subscription;
    friend bool operator==(const Accepted &, const Accepted &) = default;
};
/// A look found a subscription that we go on with; \a wanted is what it is compared with.
struct Adopted {
    static constexpr EventName eventName{"order-adopted", "Adopted"};
    QString subscription;
    SubscriptionOrder wanted;
    Origin origin = Origin::FoundBefore;
    friend bool operator==(const Adopted &, const Adopted &) = default;
};
/// A look after an unknown outcome found nothing.
struct Absent {
    static constexpr EventName eventName{"order-absent", "Absent"};
    QString key;
    friend bool operator==(const Absent &, const Absent &) = default;
};
struct ReadBack {
    static constexpr EventName eventName{"order-read-back", "ReadBack"};
    Subscription subscription;
    friend bool operator==(const ReadBack &, const ReadBack &) = default;
};

using Event =
    std::variant<Intended, Sent, NotSent, Lost, Declined, Accepted, Adopted, Absent, ReadBack>;

/// The state after \a event at \a at. An event that does not belong to the state, or to its key,
/// changes nothing: what is known is never overwritten by what is late.
State next(const State &state, const Event &event, const QDateTime &at);

/// A program that ended while it was sending does not know the outcome.
State afterRestart(const State &state);

/// The attempt that may be sent again with the same key and bytes at \a now: one that surely had no
/// effect, for exactly \a order, with a key younger than 24 hours. Otherwise a new one is needed.
std::optional<Attempt> reusable(
    const State &state, const SubscriptionOrder &order, const QDateTime &now);

/// An order may be made from here: nothing sent, or surely nothing came of it.
bool mayOrder(const State &state);

/// An order was sent and nothing is known of it, now or after a look.
bool isOutcomeOpen(const State &state);

/// The service has a subscription, read back or not.
bool isThere(const State &state);

/// An order is under way or made, so what led to it cannot be changed any more.
bool isCommitted(const State &state);

/// What was read back, as wanted or not; null before that.
const Subscription *readBack(const State &state);

/// What was or is to be ordered; nothing while drafting.
std::optional<SubscriptionOrder> wantedOrder(const State &state);

/// The idempotency key of the order under way; empty without one.
QString orderKey(const State &state);

/// When the order was sent whose outcome is open or that was refused; else invalid.
QDateTime sentAt(const State &state);

/// Where the subscription comes from; nothing while there is none.
std::optional<Origin> originOf(const State &state);

} // namespace Submission
