// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#include "net/oidc/signinerrors.h"

#include "base/dates.h"
#include "base/plaintext.h"
#include "net/http/failures.h"
#include "net/http/problemwords.h"

namespace {

/// How much of an issuer's description is looked at, however long it is.
constexpr qsizetype longestDescription = 10'000;

Error unexpected(const HttpAnswer &answer, const QString &detail)
{
    if (Failures::isFromCaptivePortal(answer))
        return {ErrorKind::NetworkWantsSignIn, detail, {}};
    if (const auto wait = Failures::waitAskedFor(detail, answer))
        return *wait;
    if (answer.status >= 500)
        return {ErrorKind::ServiceDown, detail, {}};
    // A redirect is reported as untrusted here, while the service's client takes it for a captive
    // portal: a forged issuer may use one to get the code or the tokens to another place.
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

Error SignInErrors::refused(const QString &code, const QString &description)
{
    Error error{
        ErrorKind::SignInRefused, QStringLiteral("error ") + asQuotation(code, longestCode), {}};
    error.words.detail = asQuotation(description.left(longestDescription));
    error.words.isFromSignIn = !error.words.isEmpty();
    return error;
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
    if (answer.status == 200 && !answer.isWebPage())
        return answer.body;
    Error error = unexpected(answer, detailOf(answer, call));
    error.words = ProblemWords::ofSignIn(answer);
    return error;
}
