// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#pragma once

#include "net/oidc/callback.h"

#include <QList>
#include <QObject>
#include <QTcpServer>
#include <QTimer>

#include <chrono>

class LoopbackConnection;

/// Waits on 127.0.0.1 for the browser to come back from the issuer (RFC 8252 section 7.3), on a
/// port that no other program can share. Every other request gets the neutral page and is ignored.
class LoopbackListener : public QObject {
    Q_OBJECT
public:
    struct Patience {
        /// The sign-in page and the description of GB-15 state this time.
        std::chrono::milliseconds total = std::chrono::minutes(10);
        std::chrono::milliseconds perSocket = std::chrono::seconds(10);
    };

    explicit LoopbackListener(Patience patience, QObject *parent = nullptr);

    /// Takes the first free one of \a ports, or any free port where there are none. False when all
    /// are taken. No answer counts before await().
    bool listen(const QList<quint16> &ports);

    quint16 port() const { return m_server.serverPort(); }

    /// From now on the answer with \a state counts.
    void await(const Secret &state);

    /// Stops listening and ends idle connections. A page that is being sent is sent to its end.
    void close();

Q_SIGNALS:
    /// The one answer. The port is closed by then.
    void answered(const AuthorizationResponse &response);
    /// The browser did not come back in time. The port is closed by then.
    void gaveUp();

private:
    void admit();
    void makeRoom();
    void onAnswered(const AuthorizationResponse &response);
    void onDeadline();

    Patience m_patience;
    QTcpServer m_server;
    QTimer m_deadline;
    Secret m_state;
};
