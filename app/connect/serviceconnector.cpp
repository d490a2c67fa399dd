// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#include "connect/serviceconnector.h"

#include "base/async.h"
#include "connect/practiceenvironment.h"
#include "net/http/hostwaits.h"
#include "net/http/httpclient.h"

#include <utility>

namespace {

using Connected = Result<std::shared_ptr<Connection>>;

/// One environment's HTTP client, sign-in and service, which live and die together.
class HttpConnection : public Connection {
public:
    HttpConnection(const Environment &environment, const Clock &clock,
        const ConnectionPatience &patience, const std::shared_ptr<HostWaits> &waits)
        : m_client(waits),
          m_signIn(environment, m_client, clock, patience.signIn),
          m_service(
              m_client, environment.service, [this] { return m_signIn.accessToken(); },
              patience.service)
    {
    }

    SignIn &signIn() override { return m_signIn; }
    ClassificationService &service() override { return m_service; }

private:
    HttpClient m_client;
    OidcSignIn m_signIn;
    RestClassificationService m_service;
};

} // namespace

ServiceConnector::ServiceConnector(const Clock &clock, PracticeProcess::Settings practice,
    const ConnectionPatience &patience, QObject *parent)
    : QObject(parent),
      m_clock(clock),
      m_practice(std::move(practice)),
      m_patience(patience),
      m_waits(std::make_shared<HostWaits>())
{
}

QFuture<Connected> ServiceConnector::connectTo(const Environment &environment)
{
    switch (environment.kind) {
    case Environment::Kind::BuiltIn:
        return connectToPractice(environment);
    case Environment::Kind::Api:
        return Async::ready(
            Connected(std::make_shared<HttpConnection>(environment, m_clock, m_patience, m_waits)));
    case Environment::Kind::Guided:
        break;
    }
    Q_ASSERT_X(false, "ServiceConnector", "a guided environment has no service");
    return Async::ready(
        Connected(Error{ErrorKind::PracticeNotRunning, QStringLiteral("guided: no service"), {}}));
}

QFuture<Connected> ServiceConnector::connectToPractice(const Environment &environment)
{
    return Async::transformed(
        m_practice.start(), this, [this, environment](const Result<QUrl> &address) {
            if (!address)
                return Connected(address.error());
            return Connected(std::make_shared<HttpConnection>(
                practiceEnvironmentAt(*address, environment), m_clock, m_patience, m_waits));
        });
}
