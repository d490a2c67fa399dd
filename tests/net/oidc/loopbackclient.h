// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#pragma once

#include "eventually.h"

#include <QHostAddress>
#include <QTcpSocket>

/// A program that connects to a loopback port: the browser, or somebody else.
class LoopbackClient {
public:
    explicit LoopbackClient(quint16 port) { m_socket.connectToHost(QHostAddress::LocalHost, port); }

    bool isConnected() const { return m_socket.state() == QAbstractSocket::ConnectedState; }
    bool isGone() const { return m_socket.state() == QAbstractSocket::UnconnectedState; }

    void send(const QByteArray &bytes)
    {
        EXPECT_EVENTUALLY(isConnected());
        m_socket.write(bytes);
        m_socket.flush();
    }

    /// All that came until the other side closed.
    QByteArray answer()
    {
        EXPECT_EVENTUALLY(isGone());
        return m_socket.readAll();
    }

private:
    QTcpSocket m_socket;
};

/// What the port answers to \a request.
inline QByteArray answerTo(quint16 port, const QByteArray &request)
{
    LoopbackClient client(port);
    client.send(request);
    return client.answer();
}

inline QByteArray getRequest(const QByteArray &target)
{
    return "GET " + target + " HTTP/1.1\r\nHost: 127.0.0.1\r\nAccept: text/html\r\n\r\n";
}
