// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#include "net/http/httpclient.h"

#include "base/utc.h"
#include "exchange.h"
#include "printers.h"
#include "scriptedserver.h"

#include <QSslSocket>

using namespace std::chrono_literals;
using Cause = HttpFailure::Cause;

TEST(HttpClient, AnAnswerComesWhole)
{
    ScriptedServer server(Answers::always(Answers::whole(200, "Application/JSON; charset=utf-8",
        "{\"a\":2}", "Date: Tue, 24 Nov 2026 09:42:07 GMT\r\nRetry-After: 17\r\n")));
    HttpClient client;
    const HttpAnswer answer = answerIn(awaited(client.send(getOf(server.url()))));
    EXPECT_EQ(answer.status, 200);
    EXPECT_EQ(answer.mediaType, "application/json");
    EXPECT_EQ(answer.body, "{\"a\":2}");
    EXPECT_EQ(answer.date, QDateTime(QDate(2026, 11, 24), QTime(9, 42, 7), Utc::zone));
    EXPECT_EQ(answer.retryAfter, 17);
}

TEST(HttpClient, AChunkedAnswerAndOneWithoutLengthComeWhole)
{
    ScriptedServer server(Answers::cutAfter("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n"
                                            "3\r\n{\"a\r\n4\r\n\":2}\r\n0\r\n\r\n"));
    HttpClient client;
    EXPECT_EQ(answerIn(awaited(client.send(getOf(server.url())))).body, "{\"a\":2}");
    server.script = Answers::cutAfter("HTTP/1.1 200 OK\r\n\r\n{\"a\":3}");
    EXPECT_EQ(answerIn(awaited(client.send(getOf(server.url())))).body, "{\"a\":3}");
}

TEST(HttpClient, ARequestSaysWhatItShouldAndNoMore)
{
    ScriptedServer server(Answers::json("{}"));
    HttpClient client;
    HttpRequest request = postOf(server.url(QStringLiteral("/a?b=%C3%A6%26c")), "{\"x\":1}");
    request.bearer = Secret("token-1");
    request.headers = {{"Idempotency-Key", "k"}};
    answerIn(awaited(client.send(request)));
    ASSERT_EQ(server.requests.size(), 1);
    const auto &sent = server.requests.first();
    EXPECT_EQ(sent.method, "POST");
    EXPECT_EQ(sent.target, "/a?b=%C3%A6%26c");
    EXPECT_EQ(sent.body, "{\"x\":1}");
    EXPECT_EQ(sent.headers.value("authorization"), "Bearer token-1");
    EXPECT_EQ(sent.headers.value("accept-encoding"), "identity");
    EXPECT_EQ(sent.headers.value("content-type"), "application/json");
    EXPECT_EQ(sent.headers.value("content-length"), "7");
    EXPECT_EQ(sent.headers.value("idempotency-key"), "k");
    EXPECT_TRUE(sent.headers.value("user-agent").startsWith("Sortimentsguiden/"));
    EXPECT_FALSE(sent.headers.contains("cookie"));
}

TEST(HttpClient, WithoutATokenThereIsNoAuthorization)
{
    ScriptedServer server(Answers::json("{}"));
    HttpClient client;
    answerIn(awaited(client.send(getOf(server.url()))));
    ASSERT_EQ(server.requests.size(), 1);
    EXPECT_FALSE(server.requests.first().headers.contains("authorization"));
}

TEST(HttpClient, CookiesAreNotKept)
{
    ScriptedServer server(Answers::always(
        Answers::whole(200, "application/json", "{}", "Set-Cookie: a=b; Path=/\r\n")));
    HttpClient client;
    answerIn(awaited(client.send(getOf(server.url()))));
    answerIn(awaited(client.send(getOf(server.url()))));
    ASSERT_EQ(server.requests.size(), 2);
    EXPECT_FALSE(server.requests.last().headers.contains("cookie"));
}

TEST(HttpClient, NothingIsKeptForASecondReading)
{
    ScriptedServer server(Answers::always(
        Answers::whole(200, "application/json", "{}", "Cache-Control: max-age=3600\r\n")));
    HttpClient client;
    answerIn(awaited(client.send(getOf(server.url()))));
    answerIn(awaited(client.send(getOf(server.url()))));
    EXPECT_EQ(server.requests.size(), 2);
}

TEST(HttpClient, ARedirectIsAnAnswerAndTheOtherServerSeesNothing)
{
    ScriptedServer other(Answers::json("{}"));
    HttpClient client;
    for (const int status : {300, 301, 302, 303, 305}) {
        ScriptedServer server(Answers::always(Answers::whole(
            status, "text/plain", "", "Location: " + other.url().toEncoded() + "\r\n")));
        HttpRequest get = getOf(server.url());
        get.bearer = Secret("token-1");
        HttpRequest post = postOf(server.url());
        post.bearer = Secret("token-1");
        EXPECT_EQ(answerIn(awaited(client.send(get))).status, status);
        EXPECT_EQ(answerIn(awaited(client.send(post))).status, status);
        EXPECT_EQ(server.count("POST"), 1);
    }
    EXPECT_EQ(other.connections, 0);
}

TEST(HttpClient, ARedirectThatWouldTakeThePostAlongIsNotFollowed)
{
    ScriptedServer other(Answers::json("{}"));
    HttpClient client;
    for (const int status : {307, 308}) {
        ScriptedServer server(Answers::always(Answers::whole(
            status, "text/plain", "", "Location: " + other.url().toEncoded() + "\r\n")));
        EXPECT_EQ(answerIn(awaited(client.send(getOf(server.url())))).status, status);
        // Qt looks whether it could send the body again before it minds that it must not.
        const HttpFailure failure = failureIn(awaited(client.send(postOf(server.url()))));
        EXPECT_EQ(failure.cause, Cause::Broken);
        EXPECT_FALSE(failure.surelyNotSent);
        EXPECT_EQ(server.count("POST"), 1);
    }
    EXPECT_EQ(other.connections, 0);
}

TEST(HttpClient, EveryStatusOfAWholeAnswerIsAnAnswer)
{
    for (const int status : {200, 201, 204, 400, 401, 403, 404, 405, 409, 410, 412, 418, 422, 429,
             451, 500, 501, 502, 503, 504, 511, 599}) {
        const QByteArray body = status == 204 ? "" : "{\"status\":1}";
        ScriptedServer server(Answers::json(body, status));
        for (const HttpRequest &request : {getOf(server.url()), postOf(server.url())}) {
            HttpClient client; // the same one would obey the 429
            const HttpAnswer answer = answerIn(awaited(client.send(request)));
            EXPECT_EQ(answer.status, status);
            EXPECT_EQ(answer.body, body) << status;
        }
        EXPECT_EQ(server.count("POST"), 1) << status;
    }
}

TEST(HttpClient, AChallengeIsNotAnsweredAndItsBodyComesAlong)
{
    HttpClient client;
    for (const QByteArray challenge : {"Bearer error=\"invalid_token\"", "Basic realm=\"x\"",
             "Negotiate", "NTLM", "Digest realm=\"x\", nonce=\"y\""}) {
        ScriptedServer server(Answers::always(Answers::whole(401, "application/problem+json",
            "{\"a\":1}", "WWW-Authenticate: " + challenge + "\r\n")));
        for (const HttpRequest &request : {getOf(server.url()), postOf(server.url())}) {
            const HttpAnswer answer = answerIn(awaited(client.send(request)));
            EXPECT_EQ(answer.status, 401) << challenge.toStdString();
            EXPECT_EQ(answer.body, "{\"a\":1}") << challenge.toStdString();
        }
        EXPECT_EQ(server.requests.size(), 2) << challenge.toStdString();
    }
}

TEST(HttpClient, PlainHttpIsForThisMachineAlone)
{
    HttpClient client;
    for (const char *address : {"http://klassifikation.example/", "http://127.0.0.2/",
             "http://localhost.example/", "http://10.0.0.1/", "ftp://127.0.0.1/", "file:///etc",
             "https:///nowhere", "https://user:secret@klassifikation.example/", ""}) {
        for (const HttpRequest &request :
            {getOf(QUrl(QLatin1String(address))), postOf(QUrl(QLatin1String(address)))}) {
            const HttpFailure failure = failureIn(awaited(client.send(request)));
            EXPECT_EQ(failure.cause, Cause::Untrusted) << address;
            EXPECT_TRUE(failure.surelyNotSent) << address;
        }
    }
}

TEST(HttpClient, LocalhostByNameIsThisMachine)
{
    ScriptedServer server(Answers::json("{}"));
    QUrl url = server.url();
    url.setHost(QStringLiteral("localhost"));
    HttpClient client;
    EXPECT_EQ(answerIn(awaited(client.send(getOf(url)))).status, 200);
}

TEST(HttpClient, ARefusedConnectionIsNoConnectionAndNothingWasSent)
{
    QUrl nobody;
    {
        ScriptedServer server;
        nobody = server.url(QStringLiteral("/path?secret=1"));
    }
    HttpClient client;
    for (const HttpRequest &request : {getOf(nobody), postOf(nobody)}) {
        const HttpFailure failure = failureIn(awaited(client.send(request)));
        EXPECT_EQ(failure.cause, Cause::NoConnection);
        EXPECT_TRUE(failure.surelyNotSent);
        EXPECT_TRUE(failure.detail.contains(QLatin1String("/path"))) << qPrintable(failure.detail);
        EXPECT_FALSE(failure.detail.contains(QLatin1String("secret")));
    }
}

TEST(HttpClient, AClientThatGoesAwayAnswersStopped)
{
    ScriptedServer server(Answers::silence());
    auto client = std::make_unique<HttpClient>();
    const auto read = client->send(getOf(server.url()));
    const auto post = client->send(postOf(server.url()));
    EXPECT_EVENTUALLY(server.requests.size() == 2);
    const auto early = client->send(postOf(server.url()));
    client.reset();
    EXPECT_EQ(failureIn(awaited(read)).cause, Cause::Stopped);
    EXPECT_EQ(failureIn(awaited(post)).cause, Cause::Stopped);
    EXPECT_FALSE(failureIn(awaited(post)).surelyNotSent);
    EXPECT_EQ(failureIn(awaited(early)).cause, Cause::Stopped);
    EXPECT_TRUE(failureIn(awaited(early)).surelyNotSent);
}

TEST(HttpClient, AnExchangeGoesOnWhenNobodyWaitsForItsFuture)
{
    ScriptedServer server(Answers::json("{}"));
    HttpClient client;
    client.send(postOf(server.url()));
    EXPECT_EVENTUALLY(server.count("POST") == 1);
    client.send(getOf(server.url())).cancel();
    EXPECT_EVENTUALLY(server.count("GET") == 1);
    EXPECT_EQ(answerIn(awaited(client.send(getOf(server.url())))).status, 200);
}

TEST(HttpClient, ManyExchangesRunAtTheSameTime)
{
    ScriptedServer server([](const ScriptedServer::Request &request, QSslSocket &socket) {
        socket.write(Answers::whole(200, "application/json", request.target));
    });
    HttpClient client;
    QList<QFuture<HttpOutcome>> answers;
    for (int i = 0; i < 20; ++i)
        answers.append(client.send(getOf(server.url(QStringLiteral("/%1").arg(i)))));
    for (int i = 0; i < 20; ++i)
        EXPECT_EQ(answerIn(awaited(answers[i])).body, "/" + QByteArray::number(i));
}

TEST(HttpAnswer, IsAWebPageByItsMediaTypeAlone)
{
    HttpAnswer answer;
    for (const char *type : {"text/html", "application/xhtml+xml"}) {
        answer.mediaType = type;
        EXPECT_TRUE(answer.isWebPage()) << type;
    }
    for (const char *type : {"", "application/json", "application/problem+json", "text/plain",
             "application/xml", "text/html5"}) {
        answer.mediaType = type;
        EXPECT_FALSE(answer.isWebPage()) << type;
    }
}
