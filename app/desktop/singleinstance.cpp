// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#include "desktop/singleinstance.h"

#include "base/sha256.h"
#include "desktop/socketowner.h"

#include <QDir>
#include <QFileInfo>

#include <utility>

namespace {

constexpr int mostVisitors = 8;
constexpr QByteArrayView request = "sortimentsguide: come forward\n";
constexpr QByteArrayView answer = "sortimentsguide: here\n";

} // namespace

SingleInstance::SingleInstance(
    QString dataFolder, std::chrono::milliseconds patience, QObject *parent)
    : QObject(parent), m_dataFolder(std::move(dataFolder)), m_patience(patience)
{
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    connect(&m_server, &QLocalServer::newConnection, this, &SingleInstance::accept);
    m_waiting.setSingleShot(true);
    m_waiting.setInterval(patience);
    connect(&m_waiting, &QTimer::timeout, this, [this] { finish(false); });
    connect(&m_call, &QLocalSocket::connected, this, [this] {
        if (!isOfThisUser(m_call)) {
            finish(false);
            return;
        }
        allowToComeForward(m_call);
        m_call.write(request.data(), request.size());
    });
    connect(&m_call, &QLocalSocket::readyRead, this, [this] {
        const QByteArray received = m_call.peek(answer.size() + 1);
        if (received == answer || !answer.startsWith(received))
            finish(received == answer);
    });
    connect(&m_call, &QLocalSocket::errorOccurred, this, [this] { finish(false); });
}

QString SingleInstance::address() const
{
    const QString canonical = QFileInfo(m_dataFolder).canonicalFilePath();
    const QString folder = canonical.isEmpty() ? QDir::cleanPath(m_dataFolder) : canonical;
    return QStringLiteral("sortimentsguide-") + Sha256::hexOf(folder.toUtf8()).first(32);
}

void SingleInstance::activateOther()
{
    m_isActivating = true;
    m_waiting.start();
    m_call.connectToServer(address());
}

void SingleInstance::finish(bool isAnswered)
{
    if (!std::exchange(m_isActivating, false))
        return;
    m_waiting.stop();
    m_call.abort();
    if (isAnswered)
        Q_EMIT answered();
    else
        Q_EMIT unanswered();
}

void SingleInstance::listen()
{
    if (std::exchange(m_hasListened, true) || m_server.listen(address()))
        return;
    // This program holds the lock, so whatever listened at this address is dead.
    if (m_server.serverError() == QAbstractSocket::AddressInUseError
        && QLocalServer::removeServer(address()))
        m_server.listen(address());
}

void SingleInstance::accept()
{
    while (QLocalSocket *connection = m_server.nextPendingConnection()) {
        ++m_visitors;
        connect(connection, &QLocalSocket::disconnected, this, [this, connection] {
            --m_visitors;
            connection->deleteLater();
        });
        if (m_visitors > mostVisitors) {
            connection->abort();
            continue;
        }
        connection->setReadBufferSize(request.size() + 1);
        QTimer::singleShot(m_patience, connection, [connection] { connection->abort(); });
        connect(connection, &QLocalSocket::readyRead, this,
            [this, connection] { readRequest(*connection); });
        readRequest(*connection);
    }
}

void SingleInstance::readRequest(QLocalSocket &connection)
{
    const QByteArray received = connection.peek(request.size() + 1);
    if (received == request) {
        connection.readAll();
        Q_EMIT activationRequested();
        connection.write(answer.data(), answer.size());
        connection.disconnectFromServer();
    } else if (!request.startsWith(received)) {
        connection.abort();
    }
}
