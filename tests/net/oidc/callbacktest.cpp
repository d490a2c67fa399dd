// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#include "net/oidc/callback.h"

#include "printers.h"

#include <gtest/gtest.h>

namespace {

CallbackReading readingOf(const QByteArray &requestLine)
{
    return readCallback(requestLine + "\r\nHost: 127.0.0.1\r\n", Secret(QByteArrayView("s-1")));
}

} // namespace

TEST(Callback, TheRightAnswerIsRead)
{
    const auto reading = readingOf("GET /?code=c%26d%2B&state=s-1&iss=https%3A%2F%2Fi.example "
                                   "HTTP/1.1");
    EXPECT_EQ(reading.status, 200);
    ASSERT_TRUE(reading.response);
    EXPECT_EQ(reading.response->code.reveal(), "c&d+");
    EXPECT_EQ(reading.response->issuer, QStringLiteral("https://i.example"));
    EXPECT_TRUE(reading.response->error.isEmpty());
}

TEST(Callback, AnErrorIsRead)
{
    const auto reading = readingOf(
        "GET /?error=access_denied&error_description=Nej+tak%20%C3%98&state=s-1 HTTP/1.0");
    ASSERT_TRUE(reading.response);
    EXPECT_TRUE(reading.response->code.isEmpty());
    EXPECT_EQ(reading.response->error, QStringLiteral("access_denied"));
    EXPECT_EQ(reading.response->errorDescription, QString::fromUtf8("Nej tak \xC3\x98"));
    EXPECT_FALSE(reading.response->issuer);
}

TEST(Callback, WhatIsNotAskedForMayBeWrittenAsItLikes)
{
    for (const char *more : {"x=1&x=2", "x=100%", "%zz=1", "session_state=%", "=", "&&",
             "error_description=100%", "error_description=a&error_description=b"}) {
        const auto reading = readingOf(QByteArray("GET /?code=c&state=s-1&") + more + " HTTP/1.1");
        EXPECT_EQ(reading.status, 200) << more;
        ASSERT_TRUE(reading.response) << more;
        EXPECT_EQ(reading.response->code.reveal(), "c") << more;
    }
    EXPECT_EQ(readingOf("GET /?error=e&state=s-1&error_description=100%+sikker HTTP/1.1")
                  .response->errorDescription,
        QStringLiteral("100%+sikker"));
}

TEST(Callback, AWrongOrMissingStateDoesNotCount)
{
    for (const char *query : {"code=c", "code=c&state=", "code=c&state", "code=c&state=s-2",
             "code=c&state=S-1", "code=c&state=s-1%00", "code=c&state=s-11", "code=c&State=s-1"}) {
        const auto reading = readingOf(QByteArray("GET /?") + query + " HTTP/1.1");
        EXPECT_EQ(reading.status, 400) << query;
        EXPECT_FALSE(reading.response) << query;
    }
}

TEST(Callback, NothingCountsWithoutAStateOfOurs)
{
    const auto reading = readCallback("GET /?code=c&state= HTTP/1.1\r\n", Secret());
    EXPECT_EQ(reading.status, 400);
    EXPECT_FALSE(reading.response);
}

TEST(Callback, ADoubledParameterDoesNotCount)
{
    for (const char *query :
        {"code=c&code=c&state=s-1", "code=c&state=s-1&state=s-1", "code=c&state=s-1&st%61te=s-2",
            "code=c&state=s-1&iss=a&iss=b", "error=a&error=b&state=s-1"}) {
        const auto reading = readingOf(QByteArray("GET /?") + query + " HTTP/1.1");
        EXPECT_EQ(reading.status, 400) << query;
        EXPECT_FALSE(reading.response) << query;
    }
}

TEST(Callback, OnlyTheExactPathCounts)
{
    for (const char *target : {"/callback?code=c&state=s-1", "//?code=c&state=s-1", "/favicon.ico",
             "/%3Fstate=s-1", "/;?code=c&state=s-1", "http://127.0.0.1/?code=c&state=s-1", "*",
             "?code=c&state=s-1"}) {
        const auto reading = readingOf(QByteArray("GET ") + target + " HTTP/1.1");
        EXPECT_EQ(reading.status, 404) << target;
        EXPECT_FALSE(reading.response) << target;
    }
}

TEST(Callback, OnlyGetBringsAnAnswer)
{
    for (const char *method : {"POST", "PUT", "OPTIONS", "CONNECT", "get", "TRACE", ""}) {
        const auto reading = readingOf(QByteArray(method) + " /?code=c&state=s-1 HTTP/1.1");
        EXPECT_EQ(reading.status, 405) << method;
        EXPECT_FALSE(reading.response) << method;
    }
}

TEST(Callback, HeadDoesNotUseTheAnswerUp)
{
    const auto reading = readingOf("HEAD /?code=c&state=s-1 HTTP/1.1");
    EXPECT_EQ(reading.status, 200);
    EXPECT_FALSE(reading.wantsBody);
    EXPECT_FALSE(reading.response);
    EXPECT_FALSE(readingOf("HEAD /?code=c HTTP/1.1").wantsBody);
}

TEST(Callback, WhatIsNotHttpIsRefused)
{
    for (const char *line : {"", "GET", "GET /", "GET /?code=c&state=s-1", "junk junk junk",
             "GET  /?code=c&state=s-1 HTTP/1.1", "GET /?code=c&state=s-1 HTTP/2.0",
             "GET /?code=c&state=s-1 HTTP/1.1 ", "GET /?code=c d&state=s-1 HTTP/1.1",
             "GET /?code=%zz&state=s-1 HTTP/1.1", "\x16\x03\x01\x02"}) {
        const auto reading = readingOf(line);
        EXPECT_EQ(reading.status, 400) << line;
        EXPECT_FALSE(reading.response) << line;
    }
}

TEST(Callback, ACodeThatIsNotPrintableAsciiIsNone)
{
    for (const char *code : {"%00", "a%0D%0Ab", "%C3%B8", "%7F", ""}) {
        const auto reading = readingOf(QByteArray("GET /?code=") + code + "&state=s-1 HTTP/1.1");
        ASSERT_TRUE(reading.response) << code;
        EXPECT_TRUE(reading.response->code.isEmpty()) << code;
    }
}
