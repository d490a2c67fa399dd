// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#include "scriptedserver.h"

#include <QSslSocket>
#include <QTimer>

#ifdef Q_OS_UNIX
#include <sys/socket.h>
#endif

namespace {

/// The length of the first whole request in \a bytes, or nothing when it is not all there.
std::optional<qsizetype> lengthOfRequest(const QByteArray &bytes)
{
    const qsizetype headers = bytes.indexOf("\r\n\r\n");
    if (headers < 0)
        return std::nullopt;
    qsizetype length = headers + 4;
    const QList<QByteArray> lines = bytes.left(headers).split('\n');
    for (const QByteArray &line : lines) {
        if (line.toLower().startsWith("content-length:"))
            length += line.mid(15).trimmed().toLongLong();
    }
    return length <= bytes.size() ? std::optional(length) : std::nullopt;
}

ScriptedServer::Request parsed(const QByteArray &bytes)
{
    ScriptedServer::Request request;
    const qsizetype headers = bytes.indexOf("\r\n\r\n");
    QList<QByteArray> lines = bytes.left(headers).split('\n');
    const QList<QByteArray> first = lines.takeFirst().trimmed().split(' ');
    request.method = first.value(0);
    request.target = first.value(1);
    for (const QByteArray &line : std::as_const(lines)) {
        const qsizetype colon = line.indexOf(':');
        request.headers.insert(line.left(colon).toLower(), line.mid(colon + 1).trimmed());
    }
    request.body = bytes.mid(headers + 4);
    return request;
}

} // namespace

ScriptedServer::ScriptedServer(Script whatToDo) : script(std::move(whatToDo))
{
    listen(QHostAddress::LocalHost, m_port.number());
}

QUrl ScriptedServer::url(const QString &pathAndQuery) const
{
    return QUrl(QStringLiteral("%1://127.0.0.1:%2%3")
                    .arg(tls ? QStringLiteral("https") : QStringLiteral("http"))
                    .arg(serverPort())
                    .arg(pathAndQuery));
}

int ScriptedServer::count(const QByteArray &method) const
{
    return static_cast<int>(std::count_if(requests.begin(), requests.end(),
        [&](const Request &request) { return request.method == method; }));
}

void ScriptedServer::incomingConnection(qintptr handle)
{
    const int connection = ++connections;
    auto *socket = new QSslSocket(this);
    socket->setSocketDescriptor(handle);
    connect(socket, &QAbstractSocket::disconnected, socket, &QObject::deleteLater);
    if (resetsAtOnce) {
        Answers::resetConnection(*socket);
        return;
    }
    connect(socket, &QIODevice::readyRead, this,
        [this, socket, connection] { readFrom(socket, connection); });
    if (tls) {
        socket->setSslConfiguration(*tls);
        socket->startServerEncryption();
    }
}

void ScriptedServer::readFrom(QSslSocket *socket, int connection)
{
    QByteArray &unread = m_unread[socket];
    unread += socket->readAll();
    while (const auto length = lengthOfRequest(unread)) {
        Request request = parsed(unread.left(*length));
        request.connection = connection;
        unread.remove(0, *length);
        requests.append(request);
        if (script)
            script(request, *socket);
    }
}

QByteArray Answers::whole(
    int status, const QByteArray &mediaType, const QByteArray &body, const QByteArray &moreFields)
{
    return "HTTP/1.1 " + QByteArray::number(status) + " X\r\nContent-Type: " + mediaType
        + "\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n" + moreFields + "\r\n"
        + body;
}

ScriptedServer::Script Answers::always(const QByteArray &bytes)
{
    return [bytes](const ScriptedServer::Request &, QSslSocket &socket) { socket.write(bytes); };
}

ScriptedServer::Script Answers::json(const QByteArray &body, int status)
{
    return always(whole(status, "application/json", body));
}

ScriptedServer::Script Answers::cutAfter(const QByteArray &bytes)
{
    return [bytes](const ScriptedServer::Request &, QSslSocket &socket) {
        socket.write(bytes);
        socket.disconnectFromHost();
    };
}

ScriptedServer::Script Answers::silence()
{
    return [](const ScriptedServer::Request &, QSslSocket &) {};
}

ScriptedServer::Script Answers::reset()
{
    return [](const ScriptedServer::Request &, QSslSocket &socket) { resetConnection(socket); };
}

ScriptedServer::Script Answers::drip(const QByteArray &first, const QByteArray &more)
{
    return [first, more](const ScriptedServer::Request &, QSslSocket &socket) {
        socket.write(first);
        auto *timer = new QTimer(&socket);
        QObject::connect(timer, &QTimer::timeout, &socket, [&socket, more] { socket.write(more); });
        timer->start(5);
    };
}

void Answers::resetConnection(QSslSocket &socket)
{
#ifdef Q_OS_UNIX
    const linger atOnce{1, 0};
    setsockopt(
        static_cast<int>(socket.socketDescriptor()), SOL_SOCKET, SO_LINGER, &atOnce, sizeof atOnce);
#endif
    socket.abort();
}
