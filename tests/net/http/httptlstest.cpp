// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#include "exchange.h"
#include "net/http/httpclient.h"
#include "printers.h"
#include "scriptedserver.h"
#include "testauthority.h"

#include <QSslCipher>
#include <QSslSocket>

#include <ostream>

using Cause = HttpFailure::Cause;
using IssuedBy = TestAuthority::IssuedBy;

namespace {

QSslConfiguration serverWith(QSsl::SslProtocol protocol, const char *cipher = nullptr)
{
    QSslConfiguration configuration = TestAuthority::shared().serverConfiguration();
    configuration.setProtocol(protocol);
    if (cipher)
        configuration.setCiphers({QSslCipher(QLatin1String(cipher), protocol)});
    return configuration;
}

struct BadServer {
    const char *name;
    QSslConfiguration configuration;
};

void PrintTo(const BadServer &server, std::ostream *stream)
{
    *stream << server.name;
}

QList<BadServer> badServers()
{
    const TestAuthority stranger;
    return {
        {"OfAnotherHost",
            TestAuthority::shared().serverConfiguration(
                {.subjectAltName = "DNS:klassifikation.example"})},
        {"NamedInItsCommonNameOnly",
            TestAuthority::shared().serverConfiguration({.subjectAltName = "email:a@b.example"})},
        {"ThatHasExpired", TestAuthority::shared().serverConfiguration({.from = -20, .to = -1})},
        {"NotYetValid", TestAuthority::shared().serverConfiguration({.from = 1})},
        {"SignedByItself",
            TestAuthority::shared().serverConfiguration({.issuedBy = IssuedBy::Itself})},
        {"OfAnUnknownAuthority", stranger.serverConfiguration()},
        {"OfWhomIsNoAuthority",
            TestAuthority::shared().serverConfiguration({.issuedBy = IssuedBy::AServer})},
        {"MeantForClients", TestAuthority::shared().serverConfiguration({.usage = "clientAuth"})},
        {"WithoutForwardSecrecy", serverWith(QSsl::TlsV1_2, "AES128-GCM-SHA256")},
        {"WithCbcCiphers", serverWith(QSsl::TlsV1_2, "ECDHE-RSA-AES128-SHA256")},
    };
}

class HttpTls : public testing::Test {
protected:
    TrustedRoots m_roots{{TestAuthority::shared().root()}};
    HttpClient m_client;
};

class HttpBadTls : public HttpTls, public testing::WithParamInterface<BadServer> { };

} // namespace

TEST_F(HttpTls, AGoodServerIsAccepted)
{
    ScriptedServer server(Answers::json("{}"));
    for (const auto &configuration : {serverWith(QSsl::TlsV1_2), serverWith(QSsl::TlsV1_3),
             serverWith(QSsl::TlsV1_2, "ECDHE-RSA-AES256-GCM-SHA384"),
             TestAuthority::shared().serverConfiguration({.key = TestAuthority::KeyKind::P256})}) {
        server.tls = configuration;
        EXPECT_EQ(answerIn(awaited(m_client.send(getOf(server.url())))).status, 200);
        EXPECT_EQ(answerIn(awaited(m_client.send(postOf(server.url())))).status, 200);
    }
}

TEST_F(HttpTls, AnAuthorityThatTheSystemDoesNotTrustIsNotTrusted)
{
    const TrustedRoots others{{TestAuthority().root()}};
    ScriptedServer server(Answers::json("{}"));
    server.tls = TestAuthority::shared().serverConfiguration();
    EXPECT_EQ(failureIn(awaited(m_client.send(getOf(server.url())))).cause, Cause::Untrusted);
    EXPECT_EQ(server.requests.size(), 0);
}

TEST_P(HttpBadTls, ABadServerIsRefusedAndSeesNothing)
{
    ScriptedServer server(Answers::json("{}"));
    server.tls = GetParam().configuration;
    for (HttpRequest request : {getOf(server.url()), postOf(server.url())}) {
        request.bearer = Secret("token-1");
        const HttpFailure failure = failureIn(awaited(m_client.send(request)));
        EXPECT_EQ(failure.cause, Cause::Untrusted) << qPrintable(failure.detail);
        EXPECT_TRUE(failure.surelyNotSent);
    }
    EXPECT_GE(server.connections, 2);
    EXPECT_EQ(server.requests.size(), 0);
}

INSTANTIATE_TEST_SUITE_P(
    AServer, HttpBadTls, testing::ValuesIn(badServers()), testing::PrintToStringParamName());

TEST_F(HttpTls, AServerThatDoesNotSpeakTlsIsUntrusted)
{
    ScriptedServer server;
    QUrl url = server.url();
    url.setScheme(QStringLiteral("https"));
    const auto outcome = m_client.send(postOf(url));
    EXPECT_EVENTUALLY(server.connections > 0);
    for (auto *socket : server.findChildren<QSslSocket *>())
        socket->write("HTTP/1.1 400 Bad Request\r\n\r\n");
    const HttpFailure failure = failureIn(awaited(outcome));
    EXPECT_EQ(failure.cause, Cause::Untrusted) << qPrintable(failure.detail);
    EXPECT_TRUE(failure.surelyNotSent);
}

TEST_F(HttpTls, APostOverTlsIsMadeOnceWhenTheAnswerIsLost)
{
    for (const auto &script : {Answers::cutAfter({}), Answers::reset(),
             Answers::cutAfter("HTTP/1.1 201 Created\r\nContent-Length: 100\r\n\r\n{")}) {
        ScriptedServer server(script);
        server.tls = TestAuthority::shared().serverConfiguration();
        const HttpFailure failure = failureIn(awaited(m_client.send(postOf(server.url()))));
        EXPECT_EQ(failure.cause, Cause::Broken) << qPrintable(failure.detail);
        EXPECT_FALSE(failure.surelyNotSent);
        EXPECT_EQ(server.requests.size(), 1);
    }
}

TEST_F(HttpTls, ARedirectToPlainHttpIsNotFollowed)
{
    ScriptedServer plain(Answers::json("{}"));
    ScriptedServer server;
    server.tls = TestAuthority::shared().serverConfiguration();
    for (const int status : {301, 302, 303, 307, 308}) {
        server.script = Answers::always(Answers::whole(
            status, "text/plain", "", "Location: " + plain.url().toEncoded() + "\r\n"));
        HttpRequest request = getOf(server.url());
        request.bearer = Secret("token-1");
        EXPECT_EQ(answerIn(awaited(m_client.send(request))).status, status);
        awaited(m_client.send(postOf(server.url())));
    }
    EXPECT_EQ(server.requests.size(), 10);
    EXPECT_EQ(plain.connections, 0);
}

TEST_F(HttpTls, Http2IsNotSpokenWhereItIsOffered)
{
    QList<QByteArray> chosen;
    ScriptedServer server([&chosen](const auto &request, QSslSocket &socket) {
        chosen.append(socket.sslConfiguration().nextNegotiatedProtocol());
        Answers::json("{}")(request, socket);
    });
    server.tls = TestAuthority::shared().serverConfiguration();
    server.tls->setAllowedNextProtocols({"h2", "http/1.1"});
    EXPECT_EQ(answerIn(awaited(m_client.send(getOf(server.url())))).status, 200);
    EXPECT_EQ(answerIn(awaited(m_client.send(postOf(server.url())))).status, 200);
    ASSERT_EQ(chosen.size(), 2);
    EXPECT_FALSE(chosen.contains("h2"));

    QSslSocket other;
    QSslConfiguration speaksHttp2 = QSslConfiguration::defaultConfiguration();
    speaksHttp2.setAllowedNextProtocols({"h2"});
    other.setSslConfiguration(speaksHttp2);
    other.connectToHostEncrypted(QStringLiteral("127.0.0.1"), server.serverPort());
    EXPECT_EVENTUALLY(other.isEncrypted());
    EXPECT_EQ(other.sslConfiguration().nextNegotiatedProtocol(), "h2") << "the offer is real";
}

TEST_F(HttpTls, ARefusedServerIsRefusedAgain)
{
    ScriptedServer server(Answers::json("{}"));
    server.tls = TestAuthority::shared().serverConfiguration({.issuedBy = IssuedBy::Itself});
    for (int attempt = 0; attempt < 3; ++attempt)
        EXPECT_EQ(failureIn(awaited(m_client.send(getOf(server.url())))).cause, Cause::Untrusted);
    EXPECT_EQ(server.requests.size(), 0);
}
