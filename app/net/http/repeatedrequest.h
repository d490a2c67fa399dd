// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#pragma once

#include "net/http/httpclient.h"

#include <QDeadlineTimer>
#include <QObject>
#include <QPromise>
#include <QTimer>

#include <chrono>
#include <functional>
#include <optional>

/// Sends a request, and sends it again as often as its sender wants to. This is the loop alone:
/// RetryingGet and TokenExchange decide which outcomes are worth another try.
class RepeatedRequest : public QObject {
    Q_OBJECT
public:
    /// How long to wait before the request is sent again after \a outcome; nothing: it is
    /// not sent again.
    using PauseAfter =
        std::function<std::optional<std::chrono::milliseconds>(const HttpOutcome &outcome)>;

    /// What happens to a try that has begun when the total time is up.
    enum class LastTry { IsCut, GoesOn };

    struct Limit {
        /// No try begins after this.
        std::chrono::milliseconds total;
        LastTry lastTry;
    };

    /// The last outcome. Ends without a value when \a client or \a parent goes; both outlive this.
    static QFuture<HttpOutcome> of(HttpClient &client, const HttpRequest &request, Limit limit,
        PauseAfter pauseAfter, QObject *parent);

private:
    RepeatedRequest(HttpClient &client, HttpRequest request, Limit limit, PauseAfter pauseAfter,
        QObject *parent);

    void send();
    void onOutcome(const HttpOutcome &outcome);

    HttpClient &m_client;
    HttpRequest m_request;
    LastTry m_lastTry;
    PauseAfter m_pauseAfter;
    QDeadlineTimer m_deadline;
    QTimer m_pause;
    QPromise<HttpOutcome> m_promise;
};
