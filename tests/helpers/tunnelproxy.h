// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#pragma once

#include <QHostAddress>
#include <QTcpServer>
#include <QTcpSocket>
#include <QUrl>

/// An HTTP proxy on 127.0.0.1 that leads every tunnel to one port of this machine, whatever host it
/// is asked for.
class TunnelProxy : public QTcpServer {
public:
    explicit TunnelProxy(quint16 target) : m_target(target)
    {
        listen(QHostAddress(QHostAddress::LocalHost));
        connect(this, &QTcpServer::newConnection, this, [this] { serve(nextPendingConnection()); });
    }

    QByteArray place() const { return "127.0.0.1:" + QByteArray::number(serverPort()); }

    /// First lines of what was asked.
    QList<QByteArray> asked;

private:
    void serve(QTcpSocket *client)
    {
        connect(client, &QTcpSocket::readyRead, client, [this, client] {
            if (!client->property("head").toBool()) {
                if (!client->peek(16'384).contains("\r\n\r\n"))
                    return;
                const QByteArray head = client->readAll();
                asked.append(head.left(head.indexOf("\r\n")));
                client->setProperty("head", true);
                open(client);
            }
        });
    }

    void open(QTcpSocket *client) const
    {
        auto *server = new QTcpSocket(client);
        const auto pass = [](QTcpSocket *from, QTcpSocket *to) {
            connect(from, &QTcpSocket::readyRead, to, [from, to] { to->write(from->readAll()); });
            connect(from, &QTcpSocket::disconnected, to, &QTcpSocket::disconnectFromHost);
        };
        pass(client, server);
        pass(server, client);
        connect(server, &QTcpSocket::connected, client,
            [client] { client->write("HTTP/1.1 200 Connection established\r\n\r\n"); });
        server->connectToHost(QHostAddress(QHostAddress::LocalHost), m_target);
    }

    quint16 m_target;
};
