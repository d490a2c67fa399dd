// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#include "net/oidc/loopbacklistener.h"

#include "net/oidc/exclusiveport.h"
#include "net/oidc/loopbackconnection.h"

#include <QNetworkProxy>

#include <algorithm>

namespace {

constexpr qsizetype mostVisitors = 16;

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
    for (auto *visitor : findChildren<LoopbackConnection *>()) {
        if (visitor->isIdle())
            visitor->abort();
    }
}

void LoopbackListener::admit()
{
    while (QTcpSocket *socket = m_server.nextPendingConnection()) {
        makeRoom();
        auto *visitor = new LoopbackConnection(socket, m_state, m_patience.perSocket, this);
        connect(visitor, &LoopbackConnection::answered, this, &LoopbackListener::onAnswered);
    }
}

// The one who has been silent the longest gives way, so that idle strangers cannot keep the browser
// out.
void LoopbackListener::makeRoom()
{
    QList<LoopbackConnection *> idle;
    for (auto *visitor : findChildren<LoopbackConnection *>()) {
        if (visitor->isIdle())
            idle.append(visitor);
    }
    if (idle.size() >= mostVisitors)
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
