// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#pragma once

#include "base/jsonreader.h"
#include "base/result.h"
#include "net/http/httpclient.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>

/// Turns what goes wrong in a sign-in into Errors.
namespace SignInErrors {

/// SignInUntrusted; \a detail says which check failed, without a value.
Error untrusted(const QString &detail);

/// The same for a fault in the JSON text called \a what: "ID token /exp is past".
Error untrusted(const QString &what, const JsonFault &fault);

/// How much of an issuer's `error` is shown.
inline constexpr qsizetype longestCode = 60;

/// SignInRefused with the issuer's \a code in its detail and \a description as its words (RFC 6749
/// sections 4.1.2.1 and 5.2).
Error refused(const QString &code, const QString &description);

/// ClockBarsSignIn: a check of time failed as \a detail says, and \a computer and \a issuer are
/// what the two clocks say (values "computerDate", "serviceDate").
Error wrongClock(const QString &detail, const QDateTime &computer, const QDateTime &issuer);

/// The body of a 200 that is no web page. The caller finds out by reading it whether it is JSON,
/// because issuers serve JSON under many media types. \a call is method and path, for the detail.
/// Errors: NoConnection, ConnectionUntrusted, ProxyRefuses, ProxyUnreachable, ServiceDown,
/// NetworkWantsSignIn, TooManyCalls (with retryAfter), SignInUntrusted.
Result<QByteArray> jsonBody(const HttpOutcome &outcome, const QString &call);

} // namespace SignInErrors
