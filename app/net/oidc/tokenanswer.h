// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#pragma once

#include "base/result.h"
#include "base/secret.h"
#include "net/http/httpclient.h"

#include <QString>

#include <chrono>

/// What the token endpoint gave for a code (RFC 6749 section 5.1). Nothing of it is checked beyond
/// its form.
struct TokenAnswer {
    Secret accessToken;
    Secret idToken;
    std::chrono::seconds lifetime{3600};

    /// Errors: those of SignInErrors::jsonBody(), and SignInRefused for the endpoint's `error`.
    static Result<TokenAnswer> read(const HttpOutcome &outcome, const QString &call);
};

/// SignInRefused with the issuer's \a code in its detail and \a description as its words (RFC 6749
/// sections 4.1.2.1 and 5.2).
Error refusal(const QString &code, const QString &description);
