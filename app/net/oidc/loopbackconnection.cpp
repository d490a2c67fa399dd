// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#include "net/oidc/loopbackconnection.h"

#include <QFile>

// Q_INIT_RESOURCE may not be called inside a namespace.
static void initializeResources()
{
    Q_INIT_RESOURCE(signin);
}

namespace {

constexpr qsizetype longestLine = 8'192;
constexpr qsizetype longestHead = 16'384;

QByteArray readPage()
{
    initializeResources();
    QFile file(QStringLiteral(":/signin/answer.html"));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QByteArray reason(int status)
{
    switch (status) {
    case 200:
        return "200 OK";
    case 404:
        return "404 Not Found";
    case 405:
        return "405 Method Not Allowed\r\nAllow: GET, HEAD";
    case 414:
        return "414 URI Too Long";
    case 431:
        return "431 Request Header Fields Too Large";
    }
    return "400 Bad Request";
}

/// A whole HTTP response with \a status (200, 400, 404, 405, 414 or 431) that closes the
/// connection. Its page is always the same: it shows neither how the sign-in went nor anything that
/// came with the request, and loads nothing from the network.
QByteArray responseOf(int status, bool withBody)
{
    static const QByteArray page = readPage();
    QByteArray text = "HTTP/1.1 " + reason(status)
        + "\r\nContent-Type: text/html; charset=utf-8"
          "\r\nContent-Length: "
        + QByteArray::number(page.size())
        + "\r\nContent-Language: da"
          "\r\nCache-Control: no-store"
          "\r\nReferrer-Policy: no-referrer"
          "\r\nX-Content-Type-Options: nosniff"
          "\r\nContent-Security-Policy: default-src 'none'; style-src 'unsafe-inline'; "
          "base-uri 'none'; form-action 'none'; frame-ancestors 'none'"
          "\r\nConnection: close\r\n\r\n";
    return withBody ? text + page : text;
}

} // namespace

LoopbackConnection::LoopbackConnection(
    QTcpSocket *socket, const Secret &state, std::chrono::milliseconds patience, QObject *parent)
    : QObject(parent), m_socket(socket), m_state(state)
{
    m_socket->setParent(this);
    connect(m_socket, &QTcpSocket::readyRead, this, &LoopbackConnection::read);
    connect(m_socket, &QTcpSocket::disconnected, this, &QObject::deleteLater);
    connect(&m_patience, &QTimer::timeout, this, &LoopbackConnection::abort);
    m_patience.setSingleShot(true);
    m_patience.start(patience);
}

void LoopbackConnection::abort()
{
    m_answered = true;
    m_socket->abort();
    deleteLater();
}

void LoopbackConnection::read()
{
    if (m_answered) {
        // Unread bytes would turn the close into a reset, and the browser would lose the page.
        m_socket->readAll();
        return;
    }
    m_head += m_socket->read(longestHead + 1 - m_head.size());
    const qsizetype end = m_head.indexOf("\r\n\r\n");
    const qsizetype lineEnd = m_head.indexOf("\r\n");
    const bool lineTooLong = (lineEnd < 0 ? m_head.size() : lineEnd) > longestLine;
    if (lineTooLong)
        return answer({414, true, std::nullopt});
    if (end >= 0)
        return answer(readCallback(QByteArrayView(m_head).first(end + 2), m_state));
    if (m_head.size() > longestHead)
        answer({431, true, std::nullopt});
}

void LoopbackConnection::answer(const CallbackReading &reading)
{
    m_answered = true;
    wipe(m_head);
    m_state = {};
    m_socket->readAll();
    m_socket->write(responseOf(reading.status, reading.wantsBody));
    m_socket->flush();
    m_socket->disconnectFromHost();
    if (reading.response)
        Q_EMIT answered(*reading.response);
}
