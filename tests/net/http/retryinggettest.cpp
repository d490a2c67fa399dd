// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#include "net/http/retryingget.h"

#include "exchange.h"
#include "scriptedserver.h"

#include <gtest/gtest.h>

using namespace std::chrono_literals;

namespace {

/// Fails with \a fault the first \a times, and is well after that.
ScriptedServer::Script wellAfter(int times, const ScriptedServer::Script &fault)
{
    auto left = std::make_shared<int>(times);
    return [left, fault](const ScriptedServer::Request &request, QSslSocket &socket) {
        if ((*left)-- > 0)
            fault(request, socket);
        else
            Answers::json("{}")(request, socket);
    };
}

class RetryingGets : public testing::Test {
protected:
    HttpOutcome read(const QList<std::chrono::milliseconds> &pauses = {1ms, 1ms, 1ms},
        std::chrono::milliseconds total = 4s)
    {
        HttpRequest request = getOf(m_server.url());
        request.deadline = 300ms;
        return awaited(RetryingGet::of(m_client, request, {pauses, total}));
    }

    ScriptedServer m_server;
    HttpClient m_client;
};

} // namespace

TEST_F(RetryingGets, FailuresThatMayPassAreTriedAgainUpToThreeTimes)
{
    const ScriptedServer::Script faults[] = {Answers::cutAfter({}), Answers::reset(),
        Answers::silence(), Answers::json("{}", 500), Answers::json("{}", 502),
        Answers::json("{}", 503), Answers::json("{}", 504),
        Answers::cutAfter("HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n{")};
    for (const auto &fault : faults) {
        m_server.script = wellAfter(3, fault);
        EXPECT_EQ(answerIn(read()).status, 200);
    }
}

TEST_F(RetryingGets, AfterTheLastTryTheOutcomeIsTheLastOne)
{
    m_server.script = Answers::json("{}", 502);
    EXPECT_EQ(answerIn(read()).status, 502);
    EXPECT_EQ(m_server.count("GET"), 4);
}

TEST_F(RetryingGets, AnswersThatWillNotChangeAreTakenAtOnce)
{
    for (const int status : {200, 302, 400, 401, 403, 404, 409, 412, 422, 501, 511, 429}) {
        m_server.requests.clear();
        m_server.script = Answers::json("{}", status);
        EXPECT_EQ(answerIn(read()).status, status);
        EXPECT_EQ(m_server.count("GET"), 1) << status;
    }
}

TEST_F(RetryingGets, AnAnswerOfNoUseIsNotAskedForAgain)
{
    m_server.script = Answers::always(
        "HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\nContent-Length: 4\r\n\r\n\x1f\x8b##");
    EXPECT_EQ(failureIn(read()).cause, HttpFailure::Cause::Unusable);
    EXPECT_EQ(m_server.count("GET"), 1);
}

TEST_F(RetryingGets, WhoeverSaysWhenToComeBackIsNotAskedBefore)
{
    m_server.script = Answers::always(
        Answers::whole(503, "application/problem+json", "{}", "Retry-After: 20\r\n"));
    EXPECT_EQ(answerIn(read()).retryAfter, 20);
    EXPECT_EQ(m_server.count("GET"), 1);
}

TEST_F(RetryingGets, NoTryBeginsThatCouldNotEndInTime)
{
    m_server.script = Answers::json("{}", 500);
    EXPECT_EQ(answerIn(read({1ms, 60s, 1ms}, 2s)).status, 500);
    EXPECT_EQ(m_server.count("GET"), 2);
}

TEST_F(RetryingGets, TheTriesTogetherHaveADeadline)
{
    m_server.script = Answers::silence();
    failureIn(read({1ms, 1ms, 1ms, 1ms, 1ms, 1ms, 1ms, 1ms}, 700ms));
    EXPECT_LE(m_server.count("GET"), 3);
}

TEST_F(RetryingGets, EndWithTheirClient)
{
    m_server.script = Answers::silence();
    auto client = std::make_unique<HttpClient>();
    const auto outcome = RetryingGet::of(*client, getOf(m_server.url()), {});
    EXPECT_EVENTUALLY(m_server.count("GET") == 1);
    client.reset();
    EXPECT_TRUE(outcome.isFinished());
}
