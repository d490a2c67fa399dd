// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#include "net/oidc/loopbackconnection.h"

#include "net/oidc/answerpage.h"

namespace {

constexpr qsizetype longestLine = 8'192;
constexpr qsizetype longestHead = 16'384;

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
        m_socket->readAll(); // unread bytes would turn the close into a reset, and lose the page
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
    m_socket->write(AnswerPage::response(reading.status, reading.wantsBody));
    m_socket->flush();
    m_socket->disconnectFromHost();
    if (reading.response)
        Q_EMIT answered(*reading.response);
}
