// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#include "net/oidc/tokenexchange.h"

#include "base/async.h"

TokenExchange::TokenExchange(
    HttpClient &client, HttpRequest request, Patience patience, QObject *parent)
    : QObject(parent), m_client(client), m_request(std::move(request)), m_patience(patience)
{
    m_pause.setSingleShot(true);
    // A coarse timer may come a twentieth early, which is before the host wants to be asked.
    m_pause.setTimerType(Qt::PreciseTimer);
    connect(&m_pause, &QTimer::timeout, this, &TokenExchange::send);
}

void TokenExchange::start()
{
    m_deadline.setRemainingTime(m_patience.total);
    send();
}

void TokenExchange::send()
{
    --m_triesLeft;
    Async::whenDone(
        m_client.send(m_request), this, [this](const HttpOutcome &outcome) { onOutcome(outcome); });
}

void TokenExchange::onOutcome(const HttpOutcome &outcome)
{
    if (const auto pause = pauseBeforeAnother(outcome)) {
        m_pause.start(*pause);
        return;
    }
    m_request = {};
    Q_EMIT done(outcome);
}

std::optional<std::chrono::milliseconds> TokenExchange::pauseBeforeAnother(
    const HttpOutcome &outcome) const
{
    const auto pause = pauseAfter(outcome);
    if (!pause || m_triesLeft == 0 || m_deadline.remainingTimeAsDuration() <= *pause)
        return std::nullopt;
    return pause;
}

/// Nothing where the request may have left the machine, or where no pause helps.
std::optional<std::chrono::milliseconds> TokenExchange::pauseAfter(const HttpOutcome &outcome) const
{
    const auto *answer = std::get_if<HttpAnswer>(&outcome);
    if (answer && answer->isHeldBack)
        return std::chrono::seconds(answer->retryAfter.value_or(0));
    const auto *failure = std::get_if<HttpFailure>(&outcome);
    const bool mayPass = failure && failure->surelyNotSent
        && (failure->cause == HttpFailure::Cause::NoConnection
            || failure->cause == HttpFailure::Cause::NoProxy
            || failure->cause == HttpFailure::Cause::Broken);
    return mayPass ? std::optional(m_patience.betweenTries) : std::nullopt;
}
