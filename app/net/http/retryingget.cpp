// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#include "net/http/retryingget.h"

#include "base/async.h"

#include <QRandomGenerator>

#include <algorithm>

namespace {

using std::chrono::milliseconds;

bool mayPass(const HttpOutcome &outcome)
{
    if (const auto *failure = std::get_if<HttpFailure>(&outcome)) {
        return failure->cause == HttpFailure::Cause::NoConnection
            || failure->cause == HttpFailure::Cause::Broken;
    }
    const auto &answer = std::get<HttpAnswer>(outcome);
    if (answer.retryAfter)
        return false;
    return answer.status == 500 || (answer.status >= 502 && answer.status <= 504);
}

/// So that not everybody comes back at the same moment.
milliseconds jittered(milliseconds pause)
{
    const double chance = QRandomGenerator::global()->generateDouble();
    return std::chrono::duration_cast<milliseconds>(pause * (0.8 + 0.4 * chance));
}

} // namespace

QFuture<HttpOutcome> RetryingGet::of(
    HttpClient &client, const HttpRequest &request, const RetryPolicy &patience)
{
    Q_ASSERT(request.body.isEmpty());
    auto *read = new RetryingGet(client, request, patience);
    QFuture<HttpOutcome> outcome = read->m_promise.future();
    read->send();
    return outcome;
}

RetryingGet::RetryingGet(
    HttpClient &client, const HttpRequest &request, const RetryPolicy &patience)
    : QObject(&client),
      m_client(client),
      m_request(request),
      m_pauses(patience.pauses),
      m_deadline(patience.total)
{
    m_promise.start();
    m_pause.setSingleShot(true);
    connect(&m_pause, &QTimer::timeout, this, &RetryingGet::send);
}

void RetryingGet::send()
{
    HttpRequest request = m_request;
    const auto left = std::chrono::ceil<milliseconds>(m_deadline.remainingTimeAsDuration());
    request.deadline = std::min(request.deadline, left);
    Async::whenDone(
        m_client.send(request), this, [this](const HttpOutcome &outcome) { judge(outcome); });
}

void RetryingGet::judge(const HttpOutcome &outcome)
{
    if (m_pauses.isEmpty() || !mayPass(outcome)) {
        end(outcome);
        return;
    }
    const milliseconds pause = jittered(m_pauses.takeFirst());
    if (m_deadline.remainingTimeAsDuration() <= pause) {
        end(outcome);
        return;
    }
    m_pause.start(pause);
}

void RetryingGet::end(const HttpOutcome &outcome)
{
    m_promise.addResult(outcome);
    m_promise.finish();
    deleteLater();
}
