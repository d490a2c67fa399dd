// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#pragma once

#include "net/http/httpclient.h"

#include <chrono>

/// Spends an authorization code: sends one token request, and the same one again, at most twice,
/// only where it surely never left the machine.
namespace TokenExchange {

struct Patience {
    /// No new try is begun after this.
    std::chrono::milliseconds total = std::chrono::seconds(30);
    std::chrono::milliseconds betweenTries = std::chrono::seconds(2);
};

/// The last outcome. Ends without a value when \a parent goes, which \a client outlives.
QFuture<HttpOutcome> of(
    HttpClient &client, const HttpRequest &request, const Patience &patience, QObject *parent);

} // namespace TokenExchange
