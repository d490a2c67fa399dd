// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#include "services/oidc/tokenexchange.h"

#include "support/async.h"

TokenExchange::TokenExchange(
    HttpClient &client, HttpRequest request, Patience patience, QObject *parent)
    : QObject(parent), m_client(client), m_request(std::move(request)), m_patience(patience)
{
    m_pause.setSingleShot(true);
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
    if (maySendAgain(outcome)) {
        m_pause.start(m_patience.betweenTries);
        return;
    }
    m_request = {};
    Q_EMIT done(outcome);
}

bool TokenExchange::maySendAgain(const HttpOutcome &outcome) const
{
    const auto *failure = std::get_if<HttpFailure>(&outcome);
    if (!failure || !failure->surelyNotSent || m_triesLeft == 0)
        return false;
    const bool mayPass = failure->cause == HttpFailure::Cause::NoConnection
        || failure->cause == HttpFailure::Cause::Broken;
    return mayPass && m_deadline.remainingTimeAsDuration() > m_patience.betweenTries;
}
