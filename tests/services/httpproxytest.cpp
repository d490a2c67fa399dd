// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#include "exchange.h"
#include "printers.h"
#include "scriptedserver.h"
#include "services/http/httpclient.h"

#include <QSslSocket>

using Cause = HttpFailure::Cause;

namespace {

/// The system's proxy is a server of the test's, as far as the environment says so.
class HttpProxy : public testing::Test {
protected:
    HttpProxy()
    {
        m_proxy.script = Answers::always("HTTP/1.1 403 Forbidden\r\nContent-Length: 0\r\n\r\n");
        for (const char *name : {"http_proxy", "https_proxy"})
            qputenv(name, m_proxy.url().toEncoded());
        qunsetenv("no_proxy");
    }

    ~HttpProxy() override
    {
        for (const char *name : {"http_proxy", "https_proxy"})
            qunsetenv(name);
    }

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

TEST_F(HttpProxy, T4IsNotAskedAboutThisMachine)
{
    ScriptedServer server(Answers::json("{}"));
    EXPECT_EQ(answerIn(awaited(m_client.send(getOf(server.url())))).status, 200);
    EXPECT_EQ(m_proxy.connections, 0);
}

TEST_F(HttpProxy, T4IsAskedForATunnelAndItsNoIsARefusal)
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
