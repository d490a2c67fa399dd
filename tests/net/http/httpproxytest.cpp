// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#include "exchange.h"
#include "net/http/httpclient.h"
#include "printers.h"
#include "scriptedserver.h"

#include <QSslSocket>
#include <QTcpServer>
#include <QTest>

using Cause = HttpFailure::Cause;

namespace {

/// The system's proxy is a server of the test's, as far as the environment says so.
class HttpProxy : public testing::Test {
protected:
    HttpProxy()
    {
        m_proxy.script = Answers::always("HTTP/1.1 403 Forbidden\r\nContent-Length: 0\r\n\r\n");
        clear();
        for (const char *name : {"http_proxy", "https_proxy"})
            qputenv(name, m_proxy.url().toEncoded());
    }

    ~HttpProxy() override { clear(); }

    static void clear()
    {
        for (const char *name : {"http_proxy", "https_proxy", "all_proxy", "no_proxy", "HTTP_PROXY",
                 "HTTPS_PROXY", "ALL_PROXY", "NO_PROXY"})
            qunsetenv(name);
    }

    /// Only \a name is set.
    static void setOnly(const char *name, const QByteArray &value)
    {
        clear();
        qputenv(name, value);
    }

    QByteArray place() const { return "127.0.0.1:" + QByteArray::number(m_proxy.serverPort()); }

    HttpFailure failureThroughProxy(const HttpRequest &request)
    {
        HttpFailure failure = failureIn(awaited(m_client.send(request)));
        EXPECT_GE(m_proxy.requests.size(), 1);
        for (const auto &seen : std::as_const(m_proxy.requests)) {
            EXPECT_EQ(seen.method, "CONNECT");
            EXPECT_EQ(seen.target, "service.example:443");
            EXPECT_FALSE(seen.headers.contains("authorization"));
        }
        return failure;
    }

    HttpRequest post() const
    {
        HttpRequest request = postOf(QUrl(QStringLiteral("https://service.example/path")));
        request.bearer = Secret("token-1");
        return request;
    }

    ScriptedServer m_proxy;
    HttpClient m_client;
};

} // namespace

TEST_F(HttpProxy, IsNotAskedAboutThisMachine)
{
    ScriptedServer server(Answers::json("{}"));
    EXPECT_EQ(answerIn(awaited(m_client.send(getOf(server.url())))).status, 200);
    EXPECT_EQ(m_proxy.connections, 0);
}

TEST_F(HttpProxy, IsAskedForATunnelAndItsNoIsARefusal)
{
    const HttpFailure failure = failureThroughProxy(post());
    EXPECT_EQ(failure.cause, Cause::ProxyRefuses) << qPrintable(failure.detail);
    EXPECT_TRUE(failure.surelyNotSent);
}

TEST_F(HttpProxy, ThatWantsASignInGetsNone)
{
    for (const char *scheme : {"Basic realm=\"x\"", "Negotiate"}) {
        m_proxy.script = Answers::always("HTTP/1.1 407 No\r\nContent-Length: 0\r\n"
                                         "Proxy-Authenticate: "
            + QByteArray(scheme) + "\r\n\r\n");
        const HttpFailure failure = failureThroughProxy(post());
        EXPECT_EQ(failure.cause, Cause::ProxyRefuses) << scheme << qPrintable(failure.detail);
        EXPECT_TRUE(failure.surelyNotSent);
    }
    for (const auto &seen : std::as_const(m_proxy.requests))
        EXPECT_EQ(seen.headers.value("proxy-authorization"), "");
}

TEST_F(HttpProxy, IsUsedByEveryNameAndInEveryForm)
{
    for (const char *name :
        {"https_proxy", "HTTPS_PROXY", "all_proxy", "ALL_PROXY", "http_proxy", "HTTP_PROXY"}) {
        for (const char *before : {"http://", "", "HTTP://"}) {
            setOnly(name, before + place());
            m_proxy.requests.clear();
            EXPECT_EQ(failureThroughProxy(post()).cause, Cause::ProxyRefuses) << name << before;
        }
    }
}

TEST_F(HttpProxy, GetsTheUserAndPasswordThatItsVariableHolds)
{
    setOnly("https_proxy", "http://mette:hem%40melig@" + place());
    m_proxy.script = Answers::always("HTTP/1.1 407 No\r\nContent-Length: 0\r\n"
                                     "Proxy-Authenticate: Basic realm=\"x\"\r\n\r\n");
    const HttpFailure failure = failureThroughProxy(post());
    EXPECT_EQ(failure.cause, Cause::ProxyRefuses) << qPrintable(failure.detail);
    EXPECT_FALSE(failure.detail.contains(QStringLiteral("melig")));
    bool isTold = false;
    for (const auto &seen : std::as_const(m_proxy.requests))
        isTold = isTold
            || seen.headers.value("proxy-authorization")
                == "Basic " + QByteArray("mette:hem@melig").toBase64();
    EXPECT_TRUE(isTold);
}

TEST_F(HttpProxy, OfSocks5IsSpokenToAsSuch)
{
    for (const char *scheme : {"socks5://", "socks5h://", "socks://"}) {
        QTcpServer socks;
        ASSERT_TRUE(socks.listen(QHostAddress(QHostAddress::LocalHost)));
        QByteArray heard;
        QObject::connect(&socks, &QTcpServer::newConnection, &socks, [&] {
            QTcpSocket *socket = socks.nextPendingConnection();
            QObject::connect(socket, &QTcpSocket::readyRead, socket, [socket, &heard] {
                heard += socket->readAll();
                socket->abort();
            });
        });
        setOnly("ALL_PROXY", scheme + ("127.0.0.1:" + QByteArray::number(socks.serverPort())));
        const auto outcome = m_client.send(post());
        EXPECT_EVENTUALLY(!heard.isEmpty());
        EXPECT_TRUE(heard.startsWith('\5')) << scheme << heard.toHex().constData();
    }
}

TEST_F(HttpProxy, IsPassedByForWhatNoProxyNames)
{
    // Not loopback for the client, and nobody listens there.
    const HttpRequest request = getOf(QUrl(QStringLiteral("https://127.0.0.2:9/")));
    for (const char *list : {"*", "127.0.0.2", "127.0.0.0/8", "x.dk 127.0.0.2:9"}) {
        qputenv("no_proxy", list);
        EXPECT_EQ(failureIn(awaited(m_client.send(request))).cause, Cause::NoConnection) << list;
    }
    EXPECT_EQ(m_proxy.connections, 0);
    qputenv("no_proxy", "127.0.0.2:443");
    EXPECT_EQ(failureIn(awaited(m_client.send(request))).cause, Cause::ProxyRefuses);
}

TEST_F(HttpProxy, ThatCannotBeUsedIsNotUsed)
{
    const HttpRequest request = getOf(QUrl(QStringLiteral("https://127.0.0.2:9/")));
    for (const char *scheme : {"https://", "socks4://"}) {
        setOnly("https_proxy", scheme + place());
        EXPECT_EQ(failureIn(awaited(m_client.send(request))).cause, Cause::NoConnection) << scheme;
    }
    EXPECT_EQ(m_proxy.connections, 0);
}

TEST_F(HttpProxy, ThatIsNotThereIsToldFromOneThatRefuses)
{
    QTcpServer gone;
    ASSERT_TRUE(gone.listen(QHostAddress(QHostAddress::LocalHost)));
    const QByteArray nobody = "127.0.0.1:" + QByteArray::number(gone.serverPort());
    gone.close();
    setOnly("https_proxy", nobody);
    const HttpFailure refused = failureIn(awaited(m_client.send(post())));
    EXPECT_EQ(refused.cause, Cause::NoProxy) << qPrintable(refused.detail);
    EXPECT_TRUE(refused.detail.endsWith(QStringLiteral("the proxy refuses the connection")));
    EXPECT_TRUE(refused.surelyNotSent);

    setOnly("https_proxy", place());
    m_proxy.script = Answers::silence();
    HttpRequest request = post();
    request.deadline = std::chrono::milliseconds(2000);
    const HttpFailure silent = failureIn(awaited(m_client.send(request)));
    EXPECT_EQ(silent.cause, Cause::NoProxy) << qPrintable(silent.detail);
    EXPECT_TRUE(silent.detail.endsWith(QStringLiteral("the proxy is silent")));
    EXPECT_TRUE(silent.surelyNotSent);

    m_proxy.script = Answers::always("HTTP/1.1 503 No\r\nContent-Length: 0\r\n\r\n");
    EXPECT_EQ(failureIn(awaited(m_client.send(post()))).cause, Cause::ProxyRefuses);
}

TEST_F(HttpProxy, ThatNobodyKnowsIsToldSo)
{
    setOnly("https_proxy", "http://proxy.invalid:8080");
    HttpFailure unknown;
    const auto outcome = m_client.send(post());
    // How a question for a name may end where there is no network.
    EXPECT_TRUE(QTest::qWaitFor([&] { return outcome.isFinished(); }, 60'000));
    if (outcome.isFinished())
        unknown = failureIn(outcome.result());
    EXPECT_EQ(unknown.cause, Cause::NoProxy) << qPrintable(unknown.detail);
    EXPECT_TRUE(unknown.surelyNotSent);
}

TEST_F(HttpProxy, ThatHangsUpLeavesNothingSent)
{
    m_proxy.script = Answers::cutAfter({});
    HttpRequest request = post();
    request.deadline = std::chrono::milliseconds(600);
    const HttpFailure failure = failureThroughProxy(request);
    EXPECT_TRUE(failure.surelyNotSent);
}

TEST_F(HttpProxy, ThatSpeaksForTheServiceIsUntrusted)
{
    m_proxy.script = Answers::always("HTTP/1.1 200 Connection established\r\n\r\n"
                                     "HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n{}");
    const HttpFailure failure = failureIn(awaited(m_client.send(post())));
    EXPECT_EQ(failure.cause, Cause::Untrusted) << qPrintable(failure.detail);
    EXPECT_TRUE(failure.surelyNotSent);
}

TEST_F(HttpProxy, AClientThatGoesAwayWhileTheProxyIsLookedUpAnswersStopped)
{
    auto client = std::make_unique<HttpClient>();
    const auto outcome = client->send(post());
    client.reset();
    EXPECT_EQ(failureIn(awaited(outcome)).cause, Cause::Stopped);
    EXPECT_TRUE(failureIn(awaited(outcome)).surelyNotSent);
}
