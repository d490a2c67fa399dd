// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#include "net/http/repeatedrequest.h"

#include "base/async.h"

#include <algorithm>
#include <utility>

using std::chrono::milliseconds;

QFuture<HttpOutcome> RepeatedRequest::of(HttpClient &client, const HttpRequest &request,
    Limit limit, PauseAfter pauseAfter, QObject *parent)
{
    auto *repeated = new RepeatedRequest(client, request, limit, std::move(pauseAfter), parent);
    QFuture<HttpOutcome> outcome = repeated->m_promise.future();
    repeated->send();
    return outcome;
}

RepeatedRequest::RepeatedRequest(
    HttpClient &client, HttpRequest request, Limit limit, PauseAfter pauseAfter, QObject *parent)
    : QObject(parent),
      m_client(client),
      m_request(std::move(request)),
      m_lastTry(limit.lastTry),
      m_pauseAfter(std::move(pauseAfter)),
      m_deadline(limit.total)
{
    m_promise.start();
    m_pause.setSingleShot(true);
    // A coarse timer may fire a twentieth early, which is before the host wants to be asked.
    m_pause.setTimerType(Qt::PreciseTimer);
    connect(&m_pause, &QTimer::timeout, this, &RepeatedRequest::send);
}

void RepeatedRequest::send()
{
    HttpRequest request = m_request;
    if (m_lastTry == LastTry::IsCut) {
        const auto left = std::chrono::ceil<milliseconds>(m_deadline.remainingTimeAsDuration());
        request.deadline = std::min(request.deadline, left);
    }
    Async::whenDone(
        m_client.send(request), this, [this](const HttpOutcome &outcome) { onOutcome(outcome); });
}

void RepeatedRequest::onOutcome(const HttpOutcome &outcome)
{
    const auto pause = m_pauseAfter(outcome);
    if (pause && m_deadline.remainingTimeAsDuration() > *pause) {
        m_pause.start(*pause);
        return;
    }
    m_request = {}; // its secrets are not needed any more
    m_promise.addResult(outcome);
    m_promise.finish();
    deleteLater();
}
