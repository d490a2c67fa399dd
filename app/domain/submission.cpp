// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#include "domain/submission.h"

#include "base/clock.h"

#include <chrono>

namespace Submission {

namespace {

constexpr std::chrono::hours keyLifetime{24};

/// The service stores an order that was made just before midnight with the date at which it
/// arrived, so a date one day later than the order's is right then.
bool crossedMidnight(const SubscriptionOrder &wanted, const Subscription &found, Origin origin)
{
    return origin == Origin::CreatedByUs && found.values.validFrom == wanted.validFrom.addDays(1)
        && Copenhagen::dateAt(found.created) == found.values.validFrom;
}

bool isAsWanted(const SubscriptionOrder &wanted, const Subscription &found, Origin origin)
{
    SubscriptionOrder due = wanted;
    if (crossedMidnight(wanted, found, origin))
        due.validFrom = found.values.validFrom;
    return differences(due, found.values).isEmpty();
}

/// The rows and columns of the table of states and events in which something happens.
class Transition {
public:
    explicit Transition(const QDateTime &at) : m_at(at) { }

    template <typename AnyState, typename AnyEvent>
    State operator()(const AnyState &state, const AnyEvent &) const
    {
        return state;
    }

    State operator()(const Drafting &, const Intended &event) const
    {
        return Ready{{event.key, event.order, m_at}};
    }
    State operator()(const Ready &state, const Intended &event) const
    {
        return intendedAnew(state, event);
    }
    State operator()(const Refused &state, const Intended &event) const
    {
        return intendedAnew(state, event);
    }

    State operator()(const Ready &state, const Sent &event) const { return sent(state, event); }
    State operator()(const Refused &state, const Sent &event) const { return sent(state, event); }

    State operator()(const Sending &state, const NotSent &event) const
    {
        if (event.key != state.attempt.key)
            return state;
        return Ready{state.attempt};
    }
    State operator()(const Sending &state, const Lost &event) const
    {
        if (event.key != state.attempt.key)
            return state;
        return Unsettled{state.attempt, state.sent};
    }
    State operator()(const Sending &state, const Declined &event) const
    {
        if (event.key != state.attempt.key)
            return state;
        return Refused{state.attempt, state.sent, event.kind, event.detail};
    }
    State operator()(const Sending &state, const Accepted &event) const
    {
        if (event.key != state.attempt.key)
            return state;
        return Created{{event.subscription, {}}, state.attempt.order, Origin::CreatedByUs, m_at};
    }
    State operator()(const Unsettled &state, const Absent &event) const
    {
        if (event.key != state.attempt.key)
            return state;
        return Ready{state.attempt};
    }

    State operator()(const Drafting &, const Adopted &event) const { return adopted(event); }
    State operator()(const Ready &, const Adopted &event) const { return adopted(event); }
    State operator()(const Sending &, const Adopted &event) const { return adopted(event); }
    State operator()(const Unsettled &, const Adopted &event) const { return adopted(event); }
    State operator()(const Refused &, const Adopted &event) const { return adopted(event); }

    State operator()(const Created &state, const ReadBack &event) const
    {
        if (event.subscription.uuid != state.subscription.uuid)
            return state;
        return compared(state, event);
    }
    State operator()(const Differs &state, const ReadBack &event) const
    {
        return readAgain(state, event);
    }
    State operator()(const Verified &state, const ReadBack &event) const
    {
        return readAgain(state, event);
    }

private:
    /// The content that was sent under a key never changes: only a new key makes a new attempt.
    template <typename Unsent>
    State intendedAnew(const Unsent &state, const Intended &event) const
    {
        if (event.key == state.attempt.key)
            return state;
        return Ready{{event.key, event.order, m_at}};
    }

    template <typename Unsent>
    State sent(const Unsent &state, const Sent &event) const
    {
        if (event.key != state.attempt.key)
            return state;
        return Sending{state.attempt, m_at};
    }

    State adopted(const Adopted &event) const
    {
        return Created{{event.subscription, {}}, event.wanted, event.origin, m_at};
    }

    template <typename Read>
    State readAgain(const Read &state, const ReadBack &event) const
    {
        if (event.subscription.uuid != state.subscription.uuid)
            return state;
        return compared(state, event);
    }

    template <typename Known>
    State compared(const Known &state, const ReadBack &event) const
    {
        if (isAsWanted(state.wanted, event.subscription, state.origin))
            return Verified{event.subscription, state.wanted, state.origin, m_at};
        return Differs{event.subscription, state.wanted, state.origin, m_at};
    }

    const QDateTime &m_at;
};

/// The attempt of a state in which it surely had no effect.
const Attempt *unspentAttempt(const State &state)
{
    if (const auto *ready = std::get_if<Ready>(&state))
        return &ready->attempt;
    if (const auto *refused = std::get_if<Refused>(&state))
        return &refused->attempt;
    return nullptr;
}

/// The attempt of a state that has one, or null.
const Attempt *attemptOf(const State &state)
{
    return std::visit(
        [](const auto &held) -> const Attempt * {
            if constexpr (requires { held.attempt; })
                return &held.attempt;
            return nullptr;
        },
        state);
}

} // namespace

State next(const State &state, const Event &event, const QDateTime &at)
{
    return std::visit(Transition(at), state, event);
}

State afterRestart(const State &state)
{
    if (const auto *sending = std::get_if<Sending>(&state))
        return Unsettled{sending->attempt, sending->sent};
    return state;
}

std::optional<Attempt> reusable(
    const State &state, const SubscriptionOrder &order, const QDateTime &now)
{
    const Attempt *attempt = unspentAttempt(state);
    if (!attempt || attempt->order != order)
        return std::nullopt;
    if (std::chrono::milliseconds(attempt->intended.msecsTo(now)) >= keyLifetime)
        return std::nullopt;
    return *attempt;
}

bool mayOrder(const State &state)
{
    return std::holds_alternative<Drafting>(state) || unspentAttempt(state);
}

bool isOutcomeOpen(const State &state)
{
    return std::holds_alternative<Sending>(state) || std::holds_alternative<Unsettled>(state);
}

bool isThere(const State &state)
{
    return originOf(state).has_value();
}

bool isCommitted(const State &state)
{
    return isThere(state) || isOutcomeOpen(state);
}

const Subscription *readBack(const State &state)
{
    if (const auto *verified = std::get_if<Verified>(&state))
        return &verified->subscription;
    if (const auto *differs = std::get_if<Differs>(&state))
        return &differs->subscription;
    return nullptr;
}

std::optional<SubscriptionOrder> wantedOrder(const State &state)
{
    if (const Attempt *attempt = attemptOf(state))
        return attempt->order;
    return std::visit(
        [](const auto &held) -> std::optional<SubscriptionOrder> {
            if constexpr (requires { held.wanted; })
                return held.wanted;
            return std::nullopt;
        },
        state);
}

QString orderKey(const State &state)
{
    const Attempt *attempt = attemptOf(state);
    return attempt ? attempt->key : QString();
}

QDateTime sentAt(const State &state)
{
    if (const auto *unsettled = std::get_if<Unsettled>(&state))
        return unsettled->sent;
    if (const auto *refused = std::get_if<Refused>(&state))
        return refused->sent;
    return {};
}

std::optional<Origin> originOf(const State &state)
{
    return std::visit(
        [](const auto &held) -> std::optional<Origin> {
            if constexpr (requires { held.origin; })
                return held.origin;
            return std::nullopt;
        },
        state);
}

} // namespace Submission
