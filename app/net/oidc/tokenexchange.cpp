// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#include "net/oidc/tokenexchange.h"

#include "net/http/repeatedrequest.h"

#include <optional>

namespace {

using std::chrono::milliseconds;

constexpr int mostRepetitions = 2;

/// Nothing where the request may have left the machine, or where no pause helps.
std::optional<milliseconds> pauseAfter(const HttpOutcome &outcome, milliseconds betweenTries)
{
    const auto *answer = std::get_if<HttpAnswer>(&outcome);
    if (answer && answer->isHeldBack)
        return std::chrono::seconds(answer->retryAfter.value_or(0));
    const auto *failure = std::get_if<HttpFailure>(&outcome);
    const bool mayPass = failure && failure->surelyNotSent
        && (failure->cause == HttpFailure::Cause::NoConnection
            || failure->cause == HttpFailure::Cause::NoProxy
            || failure->cause == HttpFailure::Cause::Broken);
    return mayPass ? std::optional(betweenTries) : std::nullopt;
}

} // namespace

QFuture<HttpOutcome> TokenExchange::of(
    HttpClient &client, const HttpRequest &request, const Patience &patience, QObject *parent)
{
    auto next = [left = mostRepetitions, pause = patience.betweenTries](
                    const HttpOutcome &outcome) mutable -> std::optional<milliseconds> {
        return left-- > 0 ? pauseAfter(outcome, pause) : std::nullopt;
    };
    // The issuer may have taken the code already, so a try that has begun is given its whole time.
    return RepeatedRequest::of(
        client, request, {patience.total, RepeatedRequest::LastTry::GoesOn}, next, parent);
}
