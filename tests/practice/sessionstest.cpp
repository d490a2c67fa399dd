// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#include "sessions.h"

#include <gtest/gtest.h>

using namespace std::chrono_literals;

namespace {

/// Sessions whose clock stands still until the test moves it.
class SessionsInTime : public testing::Test {
protected:
    Sessions::Grant grant() const { return {{}, "bruger", {}}; }

    Sessions::Instant m_now;
    Sessions m_sessions{[this] { return m_now; }};
};

TEST_F(SessionsInTime, AChoiceMayTakeTenMinutes)
{
    const std::string intime = m_sessions.begin({});
    m_now += 10min - 1s;
    EXPECT_TRUE(m_sessions.takeRequest(intime));
    const std::string late = m_sessions.begin({});
    m_now += 10min;
    EXPECT_FALSE(m_sessions.takeRequest(late));
}

TEST_F(SessionsInTime, ACodeLastsAMinute)
{
    const std::string intime = m_sessions.issueCode(grant());
    const std::string late = m_sessions.issueCode(grant());
    m_now += 60s - 1ms;
    EXPECT_TRUE(m_sessions.redeem(intime));
    m_now += 1ms;
    EXPECT_FALSE(m_sessions.redeem(late));
}

TEST_F(SessionsInTime, ATokenLastsAnHour)
{
    const std::string code = m_sessions.issueCode(grant());
    m_sessions.redeem(code);
    const std::string token = m_sessions.issueToken("bruger", code);
    m_now += 60min - 1ms;
    EXPECT_EQ(m_sessions.userOf(token), "bruger");
    m_now += 1ms;
    EXPECT_FALSE(m_sessions.userOf(token));
}

TEST_F(SessionsInTime, AReplayIsNoticedAsLongAsTheTokenLasts)
{
    const std::string code = m_sessions.issueCode(grant());
    m_sessions.redeem(code);
    const std::string token = m_sessions.issueToken("bruger", code);
    m_now += 59min;
    EXPECT_FALSE(m_sessions.redeem(code));
    EXPECT_FALSE(m_sessions.userOf(token));
}

TEST_F(SessionsInTime, AReplayBetweenExchangeAndTokenLeavesNoToken)
{
    const std::string code = m_sessions.issueCode(grant());
    ASSERT_TRUE(m_sessions.redeem(code));
    ASSERT_FALSE(m_sessions.redeem(code));
    EXPECT_FALSE(m_sessions.userOf(m_sessions.issueToken("bruger", code)));
}

TEST_F(SessionsInTime, TheRateBeginsAnewEachMinute)
{
    const std::string code = m_sessions.issueCode(grant());
    m_sessions.redeem(code);
    const std::string token = m_sessions.issueToken("bruger", code);
    EXPECT_EQ(m_sessions.countCall(token, 2), 0);
    EXPECT_EQ(m_sessions.countCall(token, 2), 0);
    m_now += 20s;
    EXPECT_EQ(m_sessions.countCall(token, 2), 40);
    m_now += 40s;
    EXPECT_EQ(m_sessions.countCall(token, 2), 0);
}

TEST_F(SessionsInTime, ThereIsAlwaysARestOfASecondToWait)
{
    const std::string code = m_sessions.issueCode(grant());
    m_sessions.redeem(code);
    const std::string token = m_sessions.issueToken("bruger", code);
    m_sessions.countCall(token, 1);
    m_now += 60s - 1ms;
    EXPECT_EQ(m_sessions.countCall(token, 1), 1);
}

} // namespace
