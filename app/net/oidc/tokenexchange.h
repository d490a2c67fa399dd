// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#pragma once

#include "net/http/httpclient.h"

#include <QDeadlineTimer>
#include <QObject>
#include <QTimer>

#include <chrono>
#include <optional>

/// Spends an authorization code: sends one token request, and the same one again, at most twice,
/// only where it surely never left the machine.
class TokenExchange : public QObject {
    Q_OBJECT
public:
    struct Patience {
        /// No new try is begun after this.
        std::chrono::milliseconds total = std::chrono::seconds(30);
        std::chrono::milliseconds betweenTries = std::chrono::seconds(2);
    };

    TokenExchange(HttpClient &client, HttpRequest request, Patience patience, QObject *parent);

    void start();

Q_SIGNALS:
    void done(const HttpOutcome &outcome);

private:
    void send();
    void onOutcome(const HttpOutcome &outcome);
    std::optional<std::chrono::milliseconds> pauseBeforeAnother(const HttpOutcome &outcome) const;
    std::optional<std::chrono::milliseconds> pauseAfter(const HttpOutcome &outcome) const;

    HttpClient &m_client;
    HttpRequest m_request;
    Patience m_patience;
    QDeadlineTimer m_deadline;
    QTimer m_pause;
    int m_triesLeft = 3;
};
