// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#pragma once

#include "base/error.h"
#include "net/http/httpclient.h"

namespace ProblemWords {

/// What \a answer says about a problem, whatever its type: problem details (RFC 9457) with the
/// service's `felt` and `rolle`, or OAuth's `error_description`. Empty for answers below 400, for
/// web pages and for what is not JSON.
ServiceWords in(const HttpAnswer &answer);

/// The same of the sign-in system.
ServiceWords ofSignIn(const HttpAnswer &answer);

} // namespace ProblemWords
