// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#include "faultyservice.h"

#include "base/async.h"
#include "net/http/httpclient.h"

namespace {

class RedirectedConnection : public Connection {
public:
    RedirectedConnection(
        const Environment &environment, const Clock &clock, const ConnectionPatience &patience)
        : m_signIn(environment, m_client, clock, patience.signIn),
          m_service(
              [this, patience](const QUrl &address) {
                  return std::make_unique<RestClassificationService>(
                      m_client, address, [this] { return m_signIn.accessToken(); },
                      patience.service);
              },
              environment.service)
    {
    }

    SignIn &signIn() override { return m_signIn; }
    FaultyService &service() override { return m_service; }

private:
    HttpClient m_client;
    OidcSignIn m_signIn;
    FaultyService m_service;
};

} // namespace

FaultyService::FaultyService(Maker maker, const QUrl &address)
    : m_maker(std::move(maker)), m_usual(m_maker(address))
{
    connect(
        m_usual.get(), &ClassificationService::clockSeen, this, &ClassificationService::clockSeen);
}

void FaultyService::lead(const QByteArray &stage, const QUrl &address)
{
    m_stage = stage;
    if (!stage.isEmpty())
        m_redirected = m_maker(address);
}

ClassificationService &FaultyService::at(const QByteArray &stage)
{
    return m_stage == stage || m_stage == "ALL" ? *m_redirected : *m_usual;
}

QFuture<Result<ServiceUser>> FaultyService::user()
{
    return at("USER").user();
}

QFuture<Result<QList<ServiceInstance>>> FaultyService::instances(const QString &name)
{
    return at("INST").instances(name);
}

QFuture<Result<QList<Sortiment>>> FaultyService::sortimenter(const QString &name)
{
    return at("SORT").sortimenter(name);
}

QFuture<Result<QList<Subscription>>> FaultyService::subscriptions(
    const QString &sortimentUuid, const QString &instanceUuid)
{
    return at("EXIST").subscriptions(sortimentUuid, instanceUuid);
}

QFuture<CreateOutcome> FaultyService::create(const Submission::Attempt &attempt)
{
    return at("CREATE").create(attempt);
}

QFuture<Result<Subscription>> FaultyService::subscription(const QString &uuid)
{
    return at("READ").subscription(uuid);
}

QFuture<Result<Transfer>> FaultyService::transfer(const QString &subscriptionUuid)
{
    return at("POLL").transfer(subscriptionUuid);
}

FaultyConnector::FaultyConnector(const Clock &clock, const ConnectionPatience &patience)
    : m_clock(clock), m_patience(patience)
{
}

void FaultyConnector::lead(const QByteArray &stage, const QUrl &address)
{
    m_stage = stage;
    m_elsewhere = address;
    if (const auto connection = std::static_pointer_cast<RedirectedConnection>(m_connection.lock()))
        connection->service().lead(stage, address);
}

QFuture<Result<std::shared_ptr<Connection>>> FaultyConnector::connectTo(
    const Environment &environment)
{
    Environment there = environment;
    if (m_stage == "DISC" || m_stage == "ALL")
        there.issuer = m_elsewhere.resolved(QUrl(QStringLiteral("/runtime/oauth2")));
    const auto connection = std::make_shared<RedirectedConnection>(there, m_clock, m_patience);
    connection->service().lead(m_stage, m_elsewhere);
    m_connection = connection;
    return Async::ready(Result<std::shared_ptr<Connection>>(connection));
}

QFuture<Result<QUrl>> FaultyConnector::practiceService()
{
    return Async::ready(Result<QUrl>(Error{ErrorKind::PracticeNotRunning, {}, {}}));
}
