// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#pragma once

#include "net/oidc/callback.h"

#include <QByteArray>
#include <QObject>
#include <QTcpSocket>
#include <QTimer>

#include <chrono>

/// One connection to the loopback port. It reads one request, answers with the page that every
/// request gets, and closes. It deletes itself when the connection has ended.
class LoopbackConnection : public QObject {
    Q_OBJECT
public:
    /// Takes ownership of \a socket. The connection is ended after \a patience, even in its answer.
    LoopbackConnection(QTcpSocket *socket, const Secret &state, std::chrono::milliseconds patience,
        QObject *parent);

    /// No request has been read yet.
    bool isIdle() const { return !m_answered; }

    /// Ends the connection at once.
    void abort();

Q_SIGNALS:
    /// The response with the right `state` was received; its page is being sent.
    void answered(const AuthorizationResponse &response);

private:
    void read();
    void answer(const CallbackReading &reading);

    QTcpSocket *m_socket;
    Secret m_state;
    QByteArray m_head;
    QTimer m_patience;
    bool m_answered = false;
};
