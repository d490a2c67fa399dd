// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#include "net/oidc/tokenexchange.h"

#include "base/jsonreader.h"
#include "net/http/problemwords.h"
#include "net/http/repeatedrequest.h"
#include "net/oidc/signinerrors.h"

#include <algorithm>
#include <optional>

namespace {

using std::chrono::milliseconds;

constexpr int mostRepetitions = 2;

/// The pause before the code is sent again after \a outcome. Nothing where the request may have
/// left the machine, or where a pause does not help.
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

constexpr qsizetype longestToken = 16'384;
constexpr qint64 longestLifetime = 86'400;
const QString what = QStringLiteral("token answer");

/// The string in \a member as a Secret. The copies that are made on the way are overwritten.
Secret secretIn(const JsonValue &member)
{
    QString text = member.string(longestToken);
    const bool sane = std::all_of(
        text.cbegin(), text.cend(), [](QChar each) { return each > u' ' && each <= u'~'; });
    QByteArray bytes = text.toLatin1();
    text.fill(u'\0');
    Secret secret{QByteArrayView(bytes)};
    wipe(bytes);
    if (!sane)
        member.fail(QStringLiteral("must be printable ASCII"));
    return secret;
}

/// How long the access token is valid, where the answer states it. The value is advice, because the
/// service decides whether a token is valid. A value that is missing, is no number or is not
/// positive therefore leaves the usual lifetime. Some issuers write the number as a string.
std::optional<std::chrono::seconds> lifetimeIn(const JsonValue &whole)
{
    const auto stated = whole.memberIfAny("expires_in");
    if (!stated)
        return std::nullopt;
    const qint64 seconds =
        stated->isString() ? stated->text(20).trimmed().toLongLong() : stated->whole();
    if (seconds <= 0)
        return std::nullopt;
    return std::chrono::seconds(qMin(seconds, longestLifetime));
}

TokenAnswer answerIn(const JsonValue &whole)
{
    const auto type = whole.memberIfAny("token_type");
    if (type && type->text(20).compare(QLatin1String("Bearer"), Qt::CaseInsensitive) != 0)
        type->fail(QStringLiteral("must be Bearer"));
    TokenAnswer answer{secretIn(whole.member("access_token")), secretIn(whole.member("id_token"))};
    if (const auto lifetime = lifetimeIn(whole))
        answer.lifetime = *lifetime;
    return answer;
}

/// The `error` that the token endpoint states in \a outcome, or nothing.
std::optional<Error> refusalIn(const HttpOutcome &outcome)
{
    const auto *answer = std::get_if<HttpAnswer>(&outcome);
    if (!answer || answer->status / 100 != 4 || answer->status == 429 || answer->isWebPage())
        return std::nullopt;
    std::optional<Error> refused;
    const auto fault = Json::read(answer->body, {}, [&](const JsonValue &whole) {
        refused =
            SignInErrors::refused(whole.member("error").text(SignInErrors::longestCode + 1), {});
        refused->words = ProblemWords::ofSignIn(*answer);
    });
    return fault ? SignInErrors::untrusted(what, *fault) : refused;
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

Result<TokenAnswer> TokenAnswer::read(const HttpOutcome &outcome, const QString &call)
{
    if (const auto refused = refusalIn(outcome))
        return *refused;
    const auto body = SignInErrors::jsonBody(outcome, call);
    if (!body)
        return body.error();
    TokenAnswer answer;
    const auto fault = Json::read(
        *body, {65'536}, [&answer](const JsonValue &whole) { answer = answerIn(whole); });
    if (fault)
        return SignInErrors::untrusted(what, *fault);
    return answer;
}
