// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#pragma once

#include "net/oidc/callback.h"

#include <QByteArray>
#include <QObject>
#include <QTcpSocket>
#include <QTimer>

#include <chrono>

/// One connection to the loopback port: reads one request, answers it with the one page that there
/// is, and goes. Deletes itself when the connection is over.
class LoopbackConnection : public QObject {
    Q_OBJECT
public:
    /// Takes \a socket over. It has \a patience for everything, the answer included.
    LoopbackConnection(QTcpSocket *socket, const Secret &state, std::chrono::milliseconds patience,
        QObject *parent);

    /// No request has been read yet.
    bool isIdle() const { return !m_answered; }

    /// Ends the connection at once.
    void abort();

Q_SIGNALS:
    /// The answer with the right `state` came; the page for it is on its way.
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
