// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#pragma once

#include "net/http/httpclient.h"

#include <QDeadlineTimer>
#include <QObject>
#include <QPromise>
#include <QTimer>

#include <chrono>

/// How often and how long a read is tried.
struct RetryPolicy {
    /// Before the second try, the third and so on, each give or take a fifth.
    QList<std::chrono::milliseconds> pauses{
        std::chrono::seconds(1), std::chrono::seconds(4), std::chrono::seconds(15)};
    /// For all tries together.
    std::chrono::milliseconds total = std::chrono::seconds(90);
};

/// Makes one GET, and makes it again after a failure that may pass by itself: no connection, cut
/// or stalled, 500, 502, 503 and 504. A Retry-After is the caller's to obey. Never a POST.
class RetryingGet : public QObject {
    Q_OBJECT
public:
    /// The last outcome. Lives as a child of \a client, and ends without a value with it.
    static QFuture<HttpOutcome> of(
        HttpClient &client, const HttpRequest &request, const RetryPolicy &patience);

private:
    RetryingGet(HttpClient &client, const HttpRequest &request, const RetryPolicy &patience);

    void send();
    void judge(const HttpOutcome &outcome);
    void end(const HttpOutcome &outcome);

    HttpClient &m_client;
    HttpRequest m_request;
    QList<std::chrono::milliseconds> m_pauses;
    QDeadlineTimer m_deadline;
    QTimer m_pause;
    QPromise<HttpOutcome> m_promise;
};
