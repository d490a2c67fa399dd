// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#pragma once

#include "base/result.h"
#include "base/secret.h"
#include "net/http/httpclient.h"

#include <QString>

#include <chrono>

/// Exchanges an authorization code for tokens. The token request is sent again at most twice, and
/// only after outcomes that prove that it never left the machine.
namespace TokenExchange {

struct Patience {
    /// No new try begins after this.
    std::chrono::milliseconds total = std::chrono::seconds(30);
    std::chrono::milliseconds betweenTries = std::chrono::seconds(2);
};

/// The last outcome. Ends without a value when \a parent goes, which \a client outlives.
QFuture<HttpOutcome> of(
    HttpClient &client, const HttpRequest &request, const Patience &patience, QObject *parent);

} // namespace TokenExchange

/// The answer of the token endpoint to a code (RFC 6749 section 5.1). Only its form is checked.
struct TokenAnswer {
    Secret accessToken;
    Secret idToken;
    std::chrono::seconds lifetime{3600};

    /// Errors: those of SignInErrors::jsonBody(), and SignInRefused for the endpoint's `error`.
    static Result<TokenAnswer> read(const HttpOutcome &outcome, const QString &call);
};
