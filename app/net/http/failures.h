// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#pragma once

#include "base/error.h"
#include "net/http/httpclient.h"

#include <optional>

/// What a failed exchange means for the user, whichever service was asked.
namespace Failures {

/// The Error for an exchange without a whole answer.
Error errorOf(const HttpFailure &failure);

/// TooManyCalls (with retryAfter), where \a answer asks the program to come back later: 429, or 503
/// with Retry-After.
std::optional<Error> waitAskedFor(const QString &detail, const HttpAnswer &answer);

/// A network that wants a sign-in of its own (a captive portal) has answered in the server's place:
/// status 511 (RFC 6585 section 6), or a web page where an answer should be. What a redirect means
/// depends on the server, so the caller decides about it.
bool isFromCaptivePortal(const HttpAnswer &answer);

/// The technical detail of \a call where it was not sent, because its host has asked for a pause.
QString heldBack(const QString &call);

} // namespace Failures
