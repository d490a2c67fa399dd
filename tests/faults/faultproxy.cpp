// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#include "faultproxy.h"

#include <QRegularExpression>
#include <QTcpSocket>

#include <utility>

namespace {

/// After a POST the client ends the connection itself: Qt counts an answer as lost when its
/// connection ends while Qt still checks whether there is more to send.
void answer(const FaultProxy::Request &request, QSslSocket &socket, const QByteArray &bytes = {})
{
    if (!bytes.isEmpty())
        socket.write(bytes);
    if (request.method != "POST" && socket.bytesToWrite() > 0)
        socket.disconnectFromHost();
}

} // namespace

FaultProxy::FaultProxy()
{
    m_port = serverPort();
    script = [this](const Request &request, QSslSocket &socket) { meet(request, socket); };
}

void FaultProxy::setFault(const QByteArray &stage, Fault fault)
{
    m_stage = stage;
    m_fault = std::move(fault);
}

void FaultProxy::goAwayAfter(const QByteArray &stage, int nth)
{
    m_lastStage = stage;
    m_answersLeft = nth;
}

void FaultProxy::goAway()
{
    close();
}

void FaultProxy::repair()
{
    m_stage.clear();
    m_fault = {};
    m_lastStage.clear();
    arrived = [](const QByteArray &) {};
    if (!isListening())
        listen(QHostAddress::LocalHost, m_port);
}

QByteArray FaultProxy::stageOf(const Request &request)
{
    const QByteArray path = request.target.split('?').constFirst();
    const QList<std::pair<const char *, const char *>> ends{
        {"/.well-known/openid-configuration", "DISC"}, {"/token", "TOK"}, {"/jwks", "JWKS"},
        {"/it-systeminstanser", "INST"}, {"/sortimenter", "SORT"}, {"/overfoersel", "POLL"},
        {"/bruger", "USER"}};
    for (const auto &[end, stage] : ends) {
        if (path.endsWith(end))
            return stage;
    }
    if (path.endsWith("/abonnementer"))
        return request.method == "POST" ? "CREATE" : "EXIST";
    return path.contains("/abonnementer/") ? "READ" : "AUTH";
}

int FaultProxy::countOf(const QByteArray &stage) const
{
    return int(std::count_if(requests.begin(), requests.end(),
        [&stage](const Request &request) { return stageOf(request) == stage; }));
}

void FaultProxy::meet(const Request &request, QSslSocket &socket)
{
    arrived(stageOf(request));
    noteSecrets(request.target + '&' + request.body);
    if (m_fault && (stageOf(request) == m_stage || m_stage == "ALL"))
        m_fault(*this, request, socket);
    else
        pass(request, socket);
}

void FaultProxy::pass(const Request &request, QSslSocket &socket)
{
    forward(request, [this, request, to = QPointer(&socket)](const QByteArray &bytes) {
        if (stageOf(request) == m_lastStage && --m_answersLeft == 0)
            goAway();
        if (to)
            answer(request, *to, bytes);
    });
}

void FaultProxy::forward(const Request &request, std::function<void(const QByteArray &)> then)
{
    QByteArray bytes = request.method + ' ' + request.target + " HTTP/1.1\r\n";
    for (auto field = request.headers.cbegin(); field != request.headers.cend(); ++field) {
        if (field.key() != "connection")
            bytes += field.key() + ": " + field.value() + "\r\n";
    }
    auto *upstream = new QTcpSocket(this);
    connect(upstream, &QTcpSocket::disconnected, this, [this, upstream, then = std::move(then)] {
        upstream->deleteLater();
        const QByteArray answer = upstream->readAll();
        noteSecrets(answer);
        then(answer);
    });
    upstream->connectToHost(QHostAddress(QHostAddress::LocalHost), m_upstream);
    upstream->write(bytes + "Connection: close\r\n\r\n" + request.body);
}

void FaultProxy::noteSecrets(const QByteArray &text)
{
    static const QRegularExpression named(QStringLiteral(
        "(?:[?&](?:code|code_verifier|state|nonce)=|\"(?:access_token|id_token)\":\\s*\")"
        "([A-Za-z0-9._~-]{16,})"));
    auto found = named.globalMatch(QString::fromLatin1(text));
    while (found.hasNext())
        m_secrets.append(found.next().captured(1).toLatin1());
}

QByteArray Faults::bodyOf(const QByteArray &answer)
{
    return answer.mid(answer.indexOf("\r\n\r\n") + 4);
}

QByteArray Faults::jsonAnswer(const QByteArray &body)
{
    return Answers::whole(200, "application/json", body);
}

FaultProxy::Fault Faults::changed(std::function<QByteArray(const QByteArray &)> change)
{
    return [change = std::move(change)](
               FaultProxy &proxy, const FaultProxy::Request &request, QSslSocket &socket) {
        proxy.forward(request, [change, request, to = QPointer(&socket)](const QByteArray &bytes) {
            if (to)
                answer(request, *to, change(bytes));
        });
    };
}

FaultProxy::Fault Faults::afterwards(ScriptedServer::Script script)
{
    return [script = std::move(script)](
               FaultProxy &proxy, const FaultProxy::Request &request, QSslSocket &socket) {
        proxy.forward(request, [script, request, to = QPointer(&socket)](const QByteArray &) {
            if (to)
                script(request, *to);
        });
    };
}

FaultProxy::Fault Faults::instead(ScriptedServer::Script script)
{
    return [script = std::move(script)](
               FaultProxy &, const FaultProxy::Request &request, QSslSocket &socket) {
        script(request, socket);
        answer(request, socket);
    };
}

FaultProxy::Fault Faults::problem(int status, const QByteArray &code, const QByteArray &fields)
{
    const QByteArray body = "{\"type\":\"urn:sortimentsabonnement:fejl:" + code
        + "\",\"title\":\"x\",\"status\":" + QByteArray::number(status) + '}';
    return instead(
        Answers::always(Answers::whole(status, "application/problem+json", body, fields)));
}
