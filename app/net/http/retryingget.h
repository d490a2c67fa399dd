// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#pragma once

#include "net/http/httpclient.h"

#include <QList>

#include <chrono>

/// How often and how long a read is tried.
struct RetryPolicy {
    /// Before the second try, the third and so on, each give or take a fifth.
    QList<std::chrono::milliseconds> pauses{
        std::chrono::seconds(1), std::chrono::seconds(4), std::chrono::seconds(15)};
    /// For all tries together.
    std::chrono::milliseconds total = std::chrono::seconds(90);
};

/// A GET that is made again after a failure that may pass by itself: no connection, cut or stalled,
/// 500, 502, 503 and 504. The caller obeys a Retry-After. It must not be a POST.
namespace RetryingGet {

/// The last outcome. Ends without a value when \a client goes.
QFuture<HttpOutcome> of(HttpClient &client, const HttpRequest &request, const RetryPolicy &policy);

} // namespace RetryingGet
