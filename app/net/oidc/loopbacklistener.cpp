// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#include "net/oidc/loopbacklistener.h"

#include "net/oidc/loopbackconnection.h"

#include <QHostAddress>
#include <QNetworkProxy>

#include <algorithm>

#ifdef Q_OS_WIN
#include <winsock2.h>
#endif

namespace {

constexpr qsizetype mostIdle = 16;

#ifdef Q_OS_WIN

bool bindExclusively(SOCKET socket, quint16 port)
{
    const BOOL yes = TRUE;
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    address.sin_port = htons(port);
    return setsockopt(socket, SOL_SOCKET, SO_EXCLUSIVEADDRUSE, reinterpret_cast<const char *>(&yes),
               sizeof yes)
        == 0
        && bind(socket, reinterpret_cast<const sockaddr *>(&address), sizeof address) == 0
        && listen(socket, SOMAXCONN) == 0;
}

/// Lets \a server listen on 127.0.0.1 at \a port (0: any free one) and keeps the port exclusive:
/// another program that binds the same port afterwards fails, so that it cannot receive the
/// callback. False when the port is taken.
bool listenExclusively(QTcpServer &server, quint16 port)
{
    // QTcpServer::listen() leaves Windows' default, where another program may bind the same port
    // with SO_REUSEADDR and take the callback.
    WSADATA version;
    if (WSAStartup(MAKEWORD(2, 2), &version) != 0)
        return false;
    const SOCKET socket = WSASocketW(AF_INET, SOCK_STREAM, IPPROTO_TCP, nullptr, 0,
        WSA_FLAG_OVERLAPPED | WSA_FLAG_NO_HANDLE_INHERIT);
    const bool listening = socket != INVALID_SOCKET && bindExclusively(socket, port)
        && server.setSocketDescriptor(static_cast<qintptr>(socket));
    if (!listening && socket != INVALID_SOCKET)
        closesocket(socket);
    WSACleanup();
    return listening;
}

#else

/// The same where the system does not share a port by default.
bool listenExclusively(QTcpServer &server, quint16 port)
{
    return server.listen(QHostAddress(QHostAddress::LocalHost), port);
}

#endif

} // namespace

LoopbackListener::LoopbackListener(Patience patience, QObject *parent)
    : QObject(parent), m_patience(patience)
{
    m_server.setProxy(QNetworkProxy::NoProxy);
    m_deadline.setSingleShot(true);
    connect(&m_server, &QTcpServer::newConnection, this, &LoopbackListener::admit);
    connect(&m_deadline, &QTimer::timeout, this, &LoopbackListener::onDeadline);
}

bool LoopbackListener::listen(const QList<quint16> &ports)
{
    if (ports.isEmpty())
        return listenExclusively(m_server, 0);
    return std::any_of(ports.begin(), ports.end(),
        [this](quint16 port) { return listenExclusively(m_server, port); });
}

void LoopbackListener::await(const Secret &state)
{
    m_state = state;
    m_deadline.start(m_patience.total);
}

void LoopbackListener::close()
{
    m_server.close();
    m_deadline.stop();
    m_state = {};
    for (auto *connection : findChildren<LoopbackConnection *>()) {
        if (connection->isIdle())
            connection->abort();
    }
}

void LoopbackListener::admit()
{
    while (QTcpSocket *socket = m_server.nextPendingConnection()) {
        makeRoom();
        auto *connection = new LoopbackConnection(socket, m_state, m_patience.perSocket, this);
        connect(connection, &LoopbackConnection::answered, this, &LoopbackListener::onAnswered);
    }
}

/// Ends the connection that has been idle the longest when there are too many, so that idle
/// strangers cannot keep the browser out.
void LoopbackListener::makeRoom()
{
    QList<LoopbackConnection *> idle;
    for (auto *connection : findChildren<LoopbackConnection *>()) {
        if (connection->isIdle())
            idle.append(connection);
    }
    if (idle.size() >= mostIdle)
        idle.first()->abort();
}

void LoopbackListener::onAnswered(const AuthorizationResponse &response)
{
    if (!m_server.isListening())
        return;
    close();
    Q_EMIT answered(response);
}

void LoopbackListener::onDeadline()
{
    close();
    Q_EMIT gaveUp();
}
