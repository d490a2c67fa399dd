// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#include "net/http/failures.h"

#include "net/http/hostwaits.h"

Error Failures::errorOf(const HttpFailure &failure)
{
    switch (failure.cause) {
    case HttpFailure::Cause::NoConnection:
    case HttpFailure::Cause::Broken:
    case HttpFailure::Cause::Stopped:
        return {ErrorKind::NoConnection, failure.detail, {}};
    case HttpFailure::Cause::Unusable:
        return {ErrorKind::AnswerUnreadable, failure.detail, {}};
    case HttpFailure::Cause::Untrusted:
        return {ErrorKind::ConnectionUntrusted, failure.detail, {}};
    case HttpFailure::Cause::ProxyRefuses:
        return {ErrorKind::ProxyRefuses, failure.detail, {}};
    case HttpFailure::Cause::NoProxy:
        return {ErrorKind::ProxyUnreachable, failure.detail, {}};
    }
    Q_UNREACHABLE();
}

std::optional<Error> Failures::waitAskedFor(const QString &detail, const HttpAnswer &answer)
{
    const auto wait = HostWaits::askedFor(answer);
    if (!wait)
        return std::nullopt;
    return Error{ErrorKind::TooManyCalls, detail, {}, *wait};
}

bool Failures::isFromCaptivePortal(const HttpAnswer &answer)
{
    return answer.status == 511 || (answer.status / 100 == 2 && answer.isWebPage());
}

QString Failures::heldBack(const QString &call)
{
    return call + QLatin1String(": not sent, the host has asked us to wait");
}
