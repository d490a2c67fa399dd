// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#include "net/oidc/signinerrors.h"

#include "base/dates.h"
#include "net/http/failures.h"
#include "net/http/httpfields.h"
#include "net/http/problemwords.h"

namespace {

bool isWebPage(const HttpAnswer &answer)
{
    return HttpFields::isWebPage(answer.mediaType);
}

/// RFC 6585 section 6: 511, Network Authentication Required.
bool comesFromTheNetwork(const HttpAnswer &answer)
{
    return answer.status == 511 || (answer.status / 100 == 2 && isWebPage(answer));
}

Error unexpected(const HttpAnswer &answer, const QString &detail)
{
    if (comesFromTheNetwork(answer))
        return {ErrorKind::NetworkWantsSignIn, detail, {}};
    if (const auto wait = Failures::waitAskedFor(detail, answer))
        return *wait;
    if (answer.status >= 500)
        return {ErrorKind::ServiceDown, detail, {}};
    return SignInErrors::untrusted(detail);
}

QString detailOf(const HttpAnswer &answer, const QString &call)
{
    if (answer.isHeldBack)
        return Failures::heldBack(call);
    return QStringLiteral("%1: status %2").arg(call).arg(answer.status);
}

} // namespace

Error SignInErrors::untrusted(const QString &detail)
{
    return {ErrorKind::SignInUntrusted, detail, {}};
}

Error SignInErrors::untrusted(const QString &what, const JsonFault &fault)
{
    const QString place = fault.pointer.isEmpty() ? QString() : u' ' + fault.pointer;
    return untrusted(what + place + u' ' + fault.what);
}

Error SignInErrors::wrongClock(
    const QString &detail, const QDateTime &computer, const QDateTime &issuer)
{
    return {ErrorKind::ClockBarsSignIn, detail,
        {{QStringLiteral("computerDate"), Dates::dateAndTime(computer)},
            {QStringLiteral("serviceDate"), Dates::dateAndTime(issuer)}}};
}

Result<QByteArray> SignInErrors::jsonBody(const HttpOutcome &outcome, const QString &call)
{
    if (const auto *failure = std::get_if<HttpFailure>(&outcome))
        return Failures::errorOf(*failure);
    const HttpAnswer &answer = std::get<HttpAnswer>(outcome);
    if (answer.status == 200 && !isWebPage(answer))
        return answer.body;
    Error error = unexpected(answer, detailOf(answer, call));
    error.words = ProblemWords::ofSignIn(answer);
    return error;
}
