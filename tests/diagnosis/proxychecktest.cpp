// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#include "diagnosisfixture.h"
#include "net/http/httpclient.h"
#include "tunnelproxy.h"

#include <optional>

using namespace std::chrono_literals;

namespace {

class BehindAProxy : public DiagnosisTest {
protected:
    BehindAProxy()
    {
        clear();
        qputenv("https_proxy", m_proxy.url().toEncoded());
    }
    ~BehindAProxy() override { clear(); }

    static void clear()
    {
        for (const char *name : {"https_proxy", "HTTPS_PROXY", "all_proxy", "ALL_PROXY", "no_proxy",
                 "NO_PROXY", "http_proxy", "HTTP_PROXY"})
            qunsetenv(name);
    }

    Environment farAway() const
    {
        Environment far = api();
        far.issuer = QUrl(QStringLiteral("https://service.invalid/o"));
        far.service = QUrl(QStringLiteral("https://service.invalid"));
        return far;
    }

    QList<CheckLine> linesThrough(const QByteArray &answer)
    {
        m_proxy.script = Answers::always(answer);
        return linesFor(farAway());
    }

    /// Why the real client gets no answer from another computer, or nothing.
    std::optional<HttpFailure::Cause> causeOfFailure(std::chrono::milliseconds deadline = 20s) const
    {
        HttpClient client;
        HttpRequest request;
        request.url = farAway().issuer;
        request.deadline = deadline;
        const auto outcome = client.send(request);
        EXPECT_TRUE(QTest::qWaitFor([&] { return outcome.isFinished(); }, longestWait));
        const HttpOutcome result = outcome.isFinished() ? outcome.result() : HttpOutcome();
        const auto *failure = std::get_if<HttpFailure>(&result);
        return failure ? std::optional(failure->cause) : std::nullopt;
    }

    ScriptedServer m_proxy;
};

} // namespace

TEST_F(BehindAProxy, ASignInThatItWantsIsSaid)
{
    const auto lines = linesThrough("HTTP/1.1 407 No\r\nContent-Length: 0\r\n"
                                    "Proxy-Authenticate: Basic realm=\"x\"\r\n\r\n");
    EXPECT_EQ(lines.value(0).mark, Mark::InOrder);
    EXPECT_EQ(lines.value(1).mark, Mark::NotChecked) << "the proxy looks the name up";
    EXPECT_EQ(lines.value(2).mark, Mark::Wrong);
    EXPECT_TRUE(lines.value(2).found.contains(QStringLiteral("407")));
}

TEST_F(BehindAProxy, ANoIsSaid)
{
    const auto lines = linesThrough("HTTP/1.1 403 No\r\nContent-Length: 0\r\n\r\n");
    EXPECT_EQ(lines.value(2).mark, Mark::Wrong);
    EXPECT_TRUE(lines.value(2).found.contains(QStringLiteral("does not let us through")));
}

TEST_F(BehindAProxy, WhatIsInOrderIsFollowedBySuccess)
{
    m_server.tls =
        TestAuthority::shared().serverConfiguration({.subjectAltName = "DNS:service.invalid"});
    discovery =
        Answers::whole(200, "application/json", discoveryOf("https://service.invalid/o"), date);
    for (const char *name : {"https_proxy", "HTTPS_PROXY", "all_proxy", "ALL_PROXY"}) {
        for (const char *scheme : {"", "http://"}) {
            SCOPED_TRACE(std::string(name) + " " + scheme);
            TunnelProxy proxy(m_server.serverPort());
            clear();
            qputenv(name, scheme + proxy.place());
            const auto lines = linesFor(farAway());
            const CheckLine line = about(QStringLiteral("Proxy"), lines);
            EXPECT_EQ(line.mark, Mark::InOrder);
            EXPECT_TRUE(line.found.contains(QLatin1String(name))) << qPrintable(line.found);
            for (const char *topic : {"TLS", "Sign-in", "Service", "Clock"})
                EXPECT_EQ(about(QString::fromLatin1(topic), lines).mark, Mark::InOrder) << topic;
            EXPECT_EQ(causeOfFailure(), std::nullopt);
            EXPECT_EQ(proxy.asked.value(0), "CONNECT service.invalid:443 HTTP/1.1");
        }
    }
}

TEST_F(BehindAProxy, WhatIsWrongIsFollowedByTheFailureThatItSaid)
{
    using Cause = HttpFailure::Cause;
    struct Case {
        const char *said;
        ScriptedServer::Script script;
        Cause cause;
    };
    const auto status = [](const char *line) {
        return Answers::always(QByteArray("HTTP/1.1 ") + line
            + "\r\nContent-Length: 0\r\nProxy-Authenticate: Basic realm=\"x\"\r\n\r\n");
    };
    const Case cases[] = {
        {"407", status("407 No"), Cause::ProxyRefuses},
        {"does not let us through", status("403 No"), Cause::ProxyRefuses},
        {"does not let us through", status("404 No"), Cause::ProxyRefuses},
        {"does not let us through", status("502 No"), Cause::ProxyRefuses},
        {"does not let us through", status("503 No"), Cause::ProxyRefuses},
        {"does not answer", Answers::silence(), Cause::NoProxy},
    };
    for (const Case &each : cases) {
        SCOPED_TRACE(each.said);
        m_proxy.script = each.script;
        const auto lines = linesFor(farAway(), each.cause == Cause::NoProxy ? 10s : 50s);
        EXPECT_EQ(lines.value(2).mark, Mark::Wrong);
        EXPECT_TRUE(lines.value(2).found.contains(QLatin1String(each.said)))
            << qPrintable(lines.value(2).found);
        EXPECT_EQ(causeOfFailure(each.cause == Cause::NoProxy ? 2s : 20s), each.cause);
    }
    QTcpServer gone;
    ASSERT_TRUE(gone.listen(QHostAddress(QHostAddress::LocalHost)));
    const QByteArray nobody = "127.0.0.1:" + QByteArray::number(gone.serverPort());
    gone.close();
    for (const auto &[place, said] : std::initializer_list<std::pair<QByteArray, const char *>>{
             {nobody, "there is nobody to answer"}, {"proxy.invalid", "is not known"}}) {
        SCOPED_TRACE(said);
        qputenv("https_proxy", place);
        expectWrong("Proxy", said, linesFor(farAway(), longestWait * 1ms));
        EXPECT_EQ(causeOfFailure(longestWait * 1ms), Cause::NoProxy);
    }
}

TEST_F(BehindAProxy, AGuidedEnvironmentsProxyIsTriedToo)
{
    Environment guided;
    guided.kind = Environment::Kind::Guided;
    guided.webInterface = QUrl(QStringLiteral("https://service.invalid/ui"));
    EXPECT_EQ(about(QStringLiteral("Proxy"), linesFor(guided)).mark, Mark::InOrder);
    QTcpServer gone;
    ASSERT_TRUE(gone.listen(QHostAddress(QHostAddress::LocalHost)));
    const QByteArray nobody = "127.0.0.1:" + QByteArray::number(gone.serverPort());
    gone.close();
    qputenv("https_proxy", nobody);
    expectWrong("Proxy", "there is nobody to answer", linesFor(guided));
}

TEST_F(BehindAProxy, AVariableThatIsNotUsedIsNamedWithoutItsSecrets)
{
    const std::pair<const char *, const char *> unused[] = {
        {"https://mette:hemmelig@127.0.0.1:9", "https://"},
        {"socks4://mette:hemmelig@127.0.0.1:9", "does not know that kind"},
        {"mette:hemmelig@127.0.0.1:ni", "cannot be read"}};
    for (const auto &[value, said] : unused) {
        clear();
        qputenv("HTTPS_PROXY", value);
        const auto lines = linesFor(api());
        QString all;
        for (const CheckLine &line : lines)
            all += line.text() + u'\n';
        // The server is on this computer, for which no proxy is used.
        EXPECT_FALSE(all.contains(QStringLiteral("hemmelig"))) << qPrintable(all);
        const auto far = linesFor(farAway(), longestWait * 1ms);
        ASSERT_FALSE(far.isEmpty());
        EXPECT_EQ(far.first().mark, Mark::NotChecked);
        EXPECT_TRUE(far.first().found.contains(QStringLiteral("HTTPS_PROXY")));
        EXPECT_TRUE(far.first().found.contains(QLatin1String(said)))
            << qPrintable(far.first().found);
        EXPECT_FALSE(far.first().text().contains(QStringLiteral("hemmelig")));
    }
}
