// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#include "net/http/retryingget.h"

#include "net/http/repeatedrequest.h"

#include <QRandomGenerator>

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

/// \a pause give or take a fifth, so that not every program comes back at the same moment.
milliseconds jittered(milliseconds pause)
{
    const double chance = QRandomGenerator::global()->generateDouble();
    return std::chrono::duration_cast<milliseconds>(pause * (0.8 + 0.4 * chance));
}

} // namespace

QFuture<HttpOutcome> RetryingGet::of(
    HttpClient &client, const HttpRequest &request, const RetryPolicy &policy)
{
    Q_ASSERT(request.body.isEmpty());
    auto pauseAfter = [pauses = policy.pauses](
                          const HttpOutcome &outcome) mutable -> std::optional<milliseconds> {
        if (pauses.isEmpty() || !mayPass(outcome))
            return std::nullopt;
        return jittered(pauses.takeFirst());
    };
    return RepeatedRequest::of(
        client, request, {policy.total, RepeatedRequest::LastTry::IsCut}, pauseAfter, &client);
}
