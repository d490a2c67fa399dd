// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#pragma once

#include "scriptedserver.h"

#include <QPointer>
#include <QSslSocket>

/// Stands on 127.0.0.1 between the program and the practice environment. It passes whole requests
/// on, and applies a fault to those of one stage. A read ends its connection.
class FaultProxy : public ScriptedServer {
    Q_OBJECT
public:
    using Fault = std::function<void(FaultProxy &, const Request &, QSslSocket &)>;

    FaultProxy();

    void passOnTo(quint16 port) { m_upstream = port; }
    /// \a stage: as stageOf() names it.
    void setFault(const QByteArray &stage, Fault fault);
    /// After the \a nth answer to \a stage from now the port does not listen any more.
    void goAwayAfter(const QByteArray &stage, int nth);
    void goAway();
    /// Called with the stage of every request, before anything is done about it.
    std::function<void(const QByteArray &stage)> arrived = [](const QByteArray &) {};
    /// Ends all faults, on the same port.
    void repair();

    /// The matrix's name of the stage: DISC, TOK, JWKS, INST, SORT, EXIST, CREATE, READ, POLL, else
    /// AUTH for the browser's pages and USER for GET /bruger.
    static QByteArray stageOf(const Request &request);
    int countOf(const QByteArray &stage) const;
    /// What must not be found anywhere on the disk: codes, tokens, verifiers, states and nonces.
    const QList<QByteArray> &secrets() const { return m_secrets; }

    /// Lets the practice environment answer \a request, and calls \a then with its whole answer.
    void forward(const Request &request, std::function<void(const QByteArray &)> then);

    quint16 ownPort() const { return m_port; }

private:
    void meet(const Request &request, QSslSocket &socket);
    void pass(const Request &request, QSslSocket &socket);
    void noteSecrets(const QByteArray &text);

    quint16 m_port = 0;
    quint16 m_upstream = 0;
    QByteArray m_stage;
    Fault m_fault;
    QByteArray m_lastStage;
    int m_answersLeft = 0;
    QList<QByteArray> m_secrets;
};

/// What can happen to a call.
namespace Faults {

QByteArray bodyOf(const QByteArray &answer);
QByteArray jsonAnswer(const QByteArray &body);

/// The call has its effect, and its answer becomes what \a change makes of it.
FaultProxy::Fault changed(std::function<QByteArray(const QByteArray &answer)> change);
/// The call has its effect, and then \a script happens.
FaultProxy::Fault afterwards(ScriptedServer::Script script);
/// The call has no effect.
FaultProxy::Fault instead(ScriptedServer::Script script);
/// A problem document of the service.
FaultProxy::Fault problem(int status, const QByteArray &code, const QByteArray &fields = {});

} // namespace Faults
