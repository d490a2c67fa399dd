// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#include "exchange.h"
#include "net/http/httpclient.h"
#include "printers.h"
#include "scriptedserver.h"

#include <ostream>

using namespace std::chrono_literals;
using Cause = HttpFailure::Cause;

namespace {

/// One way of answering that gives no whole answer.
struct Fault {
    const char *name;
    ScriptedServer::Script script;
    /// Ends only because we give it up.
    bool endless = false;
    Cause cause = Cause::Broken;
};

void PrintTo(const Fault &fault, std::ostream *stream)
{
    *stream << fault.name;
}

QByteArray manyFields()
{
    QByteArray fields;
    for (int i = 0; i < 200; ++i)
        fields += "X-" + QByteArray::number(i) + ": y\r\n";
    return fields;
}

QList<Fault> faults()
{
    const QByteArray start = "HTTP/1.1 201 Created\r\nContent-Type: application/json\r\n";
    return {
        {"ClosesWithoutAWord", Answers::cutAfter({})},
        {"ResetsTheConnection", Answers::reset()},
        {"CutsTheStatusLine", Answers::cutAfter("HTTP/1.1 201 Cre")},
        {"CutsTheHeaders", Answers::cutAfter(start)},
        {"CutsTheBody", Answers::cutAfter(start + "Content-Length: 100\r\n\r\n{\"uuid\":")},
        {"CutsAChunk",
            Answers::cutAfter(start + "Transfer-Encoding: chunked\r\n\r\nff\r\n{\"uuid\":")},
        {"CutsBetweenChunks",
            Answers::cutAfter(start + "Transfer-Encoding: chunked\r\n\r\n7\r\n{\"a\":1}\r\n")},
        {"SpeaksSomethingElse", Answers::cutAfter("SSH-2.0-OpenSSH_9.2\r\n\r\n")},
        {"AnswersEncoded",
            Answers::always(
                start + "Content-Encoding: gzip\r\nContent-Length: 4\r\n\r\n\x1f\x8b##"),
            false, Cause::Unusable},
        {"AnnouncesTooMuch", Answers::always(start + "Content-Length: 400000000\r\n\r\n{"), false,
            Cause::Unusable},
        {"FloodsTheBody", Answers::drip(start + "\r\n", QByteArray(65536, 'A')), true,
            Cause::Unusable},
        {"FloodsInChunks",
            Answers::drip(start + "Transfer-Encoding: chunked\r\n\r\n",
                "10000\r\n" + QByteArray(65536, 'A') + "\r\n"),
            true, Cause::Unusable},
        {"SaysNothing", Answers::silence(), true},
        {"DripsTheBody", Answers::drip(start + "Content-Length: 100000\r\n\r\n", " "), true},
        {"DripsTheHeaders", Answers::drip(start, "X-a: b\r\n"), true},
        {"SendsTwoHundredFields",
            Answers::always(start + manyFields() + "Content-Length: 2\r\n\r\n{}"), true},
        {"SendsEndlessHeaders", Answers::drip(start, "X: " + QByteArray(8192, 'y') + "\r\n"), true},
    };
}

/// Every fault on a fresh connection, and those that end by themselves on one used before.
QList<std::tuple<Fault, bool>> coldAndWarm()
{
    QList<std::tuple<Fault, bool>> cases;
    for (const Fault &fault : faults()) {
        cases.append({fault, false});
        if (!fault.endless)
            cases.append({fault, true});
    }
    return cases;
}

class HttpFaults : public testing::TestWithParam<std::tuple<Fault, bool>> {
protected:
    const Fault &fault() const { return std::get<0>(GetParam()); }
    bool isWarm() const { return std::get<1>(GetParam()); }

    /// Brings the client's connection to the server up, where the case is a warm one.
    void warmUp()
    {
        if (!isWarm())
            return;
        m_server.script = Answers::json("{}");
        EXPECT_EQ(answerIn(awaited(m_client.send(getOf(m_server.url())))).status, 200);
        m_server.requests.clear();
    }

    HttpFailure failureOf(HttpRequest request)
    {
        warmUp();
        m_server.script = fault().script;
        request.url = m_server.url();
        request.deadline = fault().endless ? 600ms : 4000ms;
        request.largestBody = 100'000;
        return failureIn(awaited(m_client.send(request)));
    }

    ScriptedServer m_server;
    HttpClient m_client;
};

std::string nameOf(const testing::TestParamInfo<std::tuple<Fault, bool>> &info)
{
    return std::string(std::get<0>(info.param).name)
        + (std::get<1>(info.param) ? "OnAWarmConnection" : "OnAColdConnection");
}

} // namespace

TEST_P(HttpFaults, APostIsMadeOnceAndItsOutcomeIsNotKnown)
{
    const HttpFailure failure = failureOf(postOf({}));
    EXPECT_EQ(failure.cause, fault().cause);
    EXPECT_FALSE(failure.surelyNotSent);
    EXPECT_EQ(m_server.requests.size(), 1);
}

TEST_P(HttpFaults, AReadFails)
{
    const HttpFailure failure = failureOf(getOf({}));
    EXPECT_EQ(failure.cause, fault().cause);
    EXPECT_FALSE(failure.surelyNotSent);
}

INSTANTIATE_TEST_SUITE_P(AServerThat, HttpFaults, testing::ValuesIn(coldAndWarm()), nameOf);

TEST(HttpPost, AConnectionResetBeforeAnythingIsReadIsNotHiddenByASecondPost)
{
    ScriptedServer server(Answers::json("{}"));
    server.resetsAtOnce = true;
    HttpClient client;
    const HttpFailure failure = failureIn(awaited(client.send(postOf(server.url()))));
    EXPECT_TRUE(failure.cause == Cause::NoConnection || failure.cause == Cause::Broken)
        << qPrintable(failure.detail);
    EXPECT_EQ(server.requests.size(), 0);
}

TEST(HttpPost, A407IsTheProxysWordThatNothingWasPassedOn)
{
    HttpClient client;
    for (const QByteArray challenge :
        {"", "Proxy-Authenticate: Basic realm=\"x\"\r\n", "Proxy-Authenticate: Negotiate\r\n"}) {
        ScriptedServer server(
            Answers::always(Answers::whole(407, "text/html", "<html>", challenge)));
        const HttpFailure failure = failureIn(awaited(client.send(postOf(server.url()))));
        EXPECT_EQ(failure.cause, Cause::ProxyRefuses);
        EXPECT_TRUE(failure.surelyNotSent);
        EXPECT_EQ(server.requests.size(), 1);
    }
}

TEST(HttpPost, GoesOverAConnectionOfItsOwn)
{
    ScriptedServer server(Answers::json("{}"));
    HttpClient client;
    answerIn(awaited(client.send(getOf(server.url()))));
    answerIn(awaited(client.send(getOf(server.url()))));
    answerIn(awaited(client.send(postOf(server.url()))));
    ASSERT_EQ(server.requests.size(), 3);
    EXPECT_EQ(server.requests[0].connection, server.requests[1].connection);
    EXPECT_NE(server.requests[1].connection, server.requests[2].connection);
}

TEST(HttpPost, ALargeBodyIsSentWholeAndOnce)
{
    ScriptedServer server(Answers::json("{}"));
    HttpClient client;
    const QByteArray body(300'000, 'b');
    answerIn(awaited(client.send(postOf(server.url(), body))));
    ASSERT_EQ(server.requests.size(), 1);
    EXPECT_EQ(server.requests.first().body, body);
}

TEST(HttpPost, APostWithoutABodyIsNotSaidToBeUnsent)
{
    ScriptedServer server(Answers::cutAfter({}));
    HttpClient client;
    const HttpFailure failure = failureIn(awaited(client.send(postOf(server.url(), ""))));
    EXPECT_FALSE(failure.surelyNotSent);
}

TEST(HttpLimits, ABodyOfExactlyTheLimitIsTakenAndOneByteMoreIsNot)
{
    ScriptedServer server(Answers::json(QByteArray(1000, ' ')));
    HttpClient client;
    HttpRequest request = getOf(server.url());
    request.largestBody = 1000;
    EXPECT_EQ(answerIn(awaited(client.send(request))).body.size(), 1000);
    request.largestBody = 999;
    EXPECT_EQ(failureIn(awaited(client.send(request))).cause, Cause::Unusable);
}

TEST(HttpLimits, TheDeadlineIsForTheWholeExchange)
{
    ScriptedServer server(Answers::drip("HTTP/1.1 200 OK\r\nContent-Length: 100000\r\n\r\n", " "));
    HttpClient client;
    HttpRequest request = getOf(server.url());
    request.deadline = 200ms;
    QElapsedTimer timer;
    timer.start();
    failureIn(awaited(client.send(request)));
    EXPECT_GE(timer.elapsed(), 150);
}
