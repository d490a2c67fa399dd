// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#include "net/http/hostwaits.h"

#include "exchange.h"
#include "net/http/retryingget.h"
#include "net/rest/restclassificationservice.h"
#include "printers.h"
#include "samples.h"
#include "scriptedserver.h"

#include <gtest/gtest.h>

using namespace std::chrono_literals;

namespace {

const QUrl service(QStringLiteral("https://service.example/api/v1/sortimenter?navn=x"));

HttpAnswer answerOf(int status, std::optional<int> retryAfter = std::nullopt)
{
    HttpAnswer answer;
    answer.status = status;
    answer.retryAfter = retryAfter;
    return answer;
}

/// A clock that stands still until the test moves it.
class Waits : public testing::Test {
protected:
    void note(int status, std::optional<int> retryAfter = std::nullopt)
    {
        m_waits->note(service, answerOf(status, retryAfter));
    }

    HostWaits::Instant m_now{1h};
    std::shared_ptr<HostWaits> m_waits = std::make_shared<HostWaits>([this] { return m_now; });
};

/// Two clients that know the same waits, at a server that asks for three seconds.
class Asking : public Waits {
protected:
    Asking() { m_server.script = busy("Retry-After: 3\r\n"); }

    static ScriptedServer::Script busy(const QByteArray &fields, int status = 429)
    {
        return Answers::always(Answers::whole(status, "application/problem+json", "{}", fields));
    }

    HttpAnswer read(HttpClient &client)
    {
        return answerIn(awaited(RetryingGet::of(client, getOf(m_server.url()), {{}, 4s})));
    }

    ScriptedServer m_server;
    HttpClient m_client{m_waits};
    HttpClient m_other{m_waits};
};

} // namespace

TEST_F(Waits, AHostThatAskedForNothingMayBeAsked)
{
    for (const int status : {200, 201, 401, 404, 500, 502, 503})
        note(status);
    note(200, 60);
    EXPECT_EQ(m_waits->remaining(service), std::nullopt);
}

TEST_F(Waits, AWaitRunsOut)
{
    note(429, 3);
    EXPECT_EQ(m_waits->remaining(service), 3s);
    m_now += 600ms;
    EXPECT_EQ(m_waits->remaining(service), 3s) << "rounded up";
    m_now += 1900ms;
    EXPECT_EQ(m_waits->remaining(service), 1s);
    m_now += 499ms;
    EXPECT_EQ(m_waits->remaining(service), 1s);
    m_now += 1ms;
    EXPECT_EQ(m_waits->remaining(service), std::nullopt);
}

TEST_F(Waits, A503WithRetryAfterCountsAndA429WithoutIsThirtySeconds)
{
    note(503, 7);
    EXPECT_EQ(m_waits->remaining(service), 7s);
    note(429);
    EXPECT_EQ(m_waits->remaining(service), 30s);
}

TEST_F(Waits, TheLongestOfSeveralWaitsCounts)
{
    note(429, 10);
    note(429, 2);
    note(200);
    EXPECT_EQ(m_waits->remaining(service), 10s);
}

TEST_F(Waits, AWaitIsForOneHostAndPort)
{
    note(429, 3);
    EXPECT_TRUE(m_waits->remaining(QUrl(QStringLiteral("https://SERVICE.example:443/other"))));
    EXPECT_FALSE(m_waits->remaining(QUrl(QStringLiteral("https://service.example:8443/"))));
    EXPECT_FALSE(m_waits->remaining(QUrl(QStringLiteral("https://login.example/"))));
}

TEST_F(Asking, WhatOneRequestWasToldEveryOtherObeys)
{
    EXPECT_EQ(read(m_client).retryAfter, 3);
    m_now += 600ms;
    for (HttpClient *client : {&m_client, &m_other}) {
        const HttpAnswer held = read(*client);
        EXPECT_EQ(held.status, 429);
        EXPECT_EQ(held.retryAfter, 3);
        EXPECT_TRUE(held.isHeldBack);
    }
    EXPECT_EQ(m_server.requests.size(), 1);
    m_now += 2400ms;
    m_server.script = Answers::json("{}");
    EXPECT_EQ(read(m_other).status, 200);
    EXPECT_EQ(m_server.requests.size(), 2);
}

TEST_F(Asking, APostIsHeldBackUnsent)
{
    read(m_client);
    const HttpAnswer held = answerIn(awaited(m_other.send(postOf(m_server.url()))));
    EXPECT_TRUE(held.isHeldBack);
    EXPECT_EQ(m_server.count("POST"), 0);
}

TEST_F(Asking, ADateAndA503AreObeyedToo)
{
    m_server.script = busy("Date: Tue, 24 Nov 2026 09:42:00 GMT\r\n"
                           "Retry-After: Tue, 24 Nov 2026 09:42:20 GMT\r\n",
        503);
    EXPECT_EQ(read(m_client).retryAfter, 20);
    m_now += 19s;
    EXPECT_EQ(read(m_other).retryAfter, 1);
    EXPECT_EQ(m_server.requests.size(), 1);
}

TEST_F(Asking, TheServiceTellsHowLongIsLeft)
{
    RestClassificationService asked(
        m_client, m_server.url(QString()), [] { return Secret(QByteArrayView("t")); });
    const auto told = asked.sortimenter(QStringLiteral("x"));
    EXPECT_EVENTUALLY(told.isFinished());
    EXPECT_EQ(told.result().error().retryAfter, 3s);
    m_now += 2s;
    const auto held = asked.instances(QStringLiteral("x"));
    EXPECT_EVENTUALLY(held.isFinished());
    EXPECT_EQ(held.result().error().kind, ErrorKind::TooManyCalls);
    EXPECT_EQ(held.result().error().retryAfter, 1s);
    const CreateOutcome order = awaited(asked.create(Samples::attempt()));
    EXPECT_EQ(order.kind, CreateOutcome::Kind::NotSent);
    EXPECT_EQ(order.error.retryAfter, 1s);
    EXPECT_EQ(m_server.requests.size(), 1);
}
