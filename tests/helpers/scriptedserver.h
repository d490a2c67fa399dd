// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#pragma once

#include "reservedport.h"

#include <QByteArray>
#include <QHash>
#include <QSslConfiguration>
#include <QTcpServer>
#include <QUrl>

#include <functional>
#include <optional>

class QSslSocket;

/// A server on 127.0.0.1 that notes every whole request and answers it as the test has set. After
/// close() its port does not listen until listen().
class ScriptedServer : public QTcpServer {
    Q_OBJECT
public:
    struct Request {
        QByteArray method;
        /// Path and query, as sent.
        QByteArray target;
        /// Names in lower case.
        QHash<QByteArray, QByteArray> headers;
        QByteArray body;
        /// Counts the connections from 1.
        int connection = 0;
    };
    using Script = std::function<void(const Request &, QSslSocket &)>;

    explicit ScriptedServer(Script whatToDo = {});

    QUrl url(const QString &pathAndQuery = QStringLiteral("/")) const;
    int count(const QByteArray &method) const;

    Script script;
    /// With it the server speaks TLS.
    std::optional<QSslConfiguration> tls;
    /// Every connection is reset as soon as it is there.
    bool resetsAtOnce = false;
    QList<Request> requests;
    int connections = 0;

protected:
    void incomingConnection(qintptr handle) override;

private:
    void readFrom(QSslSocket *socket, int connection);

    ReservedPort m_port;
    QHash<QSslSocket *, QByteArray> m_unread;
};

/// Ways to answer, right and wrong.
namespace Answers {

/// A whole answer with its length.
QByteArray whole(int status, const QByteArray &mediaType, const QByteArray &body,
    const QByteArray &moreFields = {});

ScriptedServer::Script always(const QByteArray &bytes);
ScriptedServer::Script json(const QByteArray &body, int status = 200);
/// Sends \a bytes and ends the connection.
ScriptedServer::Script cutAfter(const QByteArray &bytes);
ScriptedServer::Script silence();
/// Ends the connection with a TCP reset.
ScriptedServer::Script reset();
/// Sends \a first and then \a more again and again, one portion every few milliseconds.
ScriptedServer::Script drip(const QByteArray &first, const QByteArray &more);

/// Makes the next close of \a socket a TCP reset.
void resetConnection(QSslSocket &socket);

} // namespace Answers
