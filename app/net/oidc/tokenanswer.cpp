// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#include "net/oidc/tokenanswer.h"

#include "base/jsonreader.h"
#include "base/plaintext.h"
#include "net/http/problemwords.h"
#include "net/oidc/signinerrors.h"

#include <algorithm>

namespace {

constexpr qsizetype longestToken = 16'384;
constexpr qsizetype longestCode = 60;
/// Of a text without end, what is looked at.
constexpr qsizetype longestDescription = 10'000;
constexpr qint64 longestLifetime = 86'400;
const QString what = QStringLiteral("token answer");

/// The string as a Secret; the copies it passed through are overwritten.
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

/// Advice alone: the service decides whether a token is still good. So one that is missing, in
/// words or of no use leaves the usual lifetime. Some issuers write the number as a string.
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

/// The endpoint's own `error`, where \a outcome is one.
std::optional<Error> refusalIn(const HttpOutcome &outcome)
{
    const auto *answer = std::get_if<HttpAnswer>(&outcome);
    if (!answer || answer->status / 100 != 4 || answer->status == 429 || answer->isWebPage())
        return std::nullopt;
    std::optional<Error> refused;
    const auto fault = Json::read(answer->body, {}, [&](const JsonValue &whole) {
        refused = refusal(whole.member("error").text(longestCode + 1), {});
        refused->words = ProblemWords::ofSignIn(*answer);
    });
    return fault ? SignInErrors::untrusted(what, *fault) : refused;
}

} // namespace

Error refusal(const QString &code, const QString &description)
{
    Error error{
        ErrorKind::SignInRefused, QStringLiteral("error ") + asQuotation(code, longestCode), {}};
    error.words.detail = asQuotation(description.left(longestDescription));
    error.words.isFromSignIn = !error.words.isEmpty();
    return error;
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
