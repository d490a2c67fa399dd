// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#include "danishtime.h"

#include <gtest/gtest.h>

#include <ctime>
#include <stdlib.h>

using namespace std::chrono;
using namespace std::chrono_literals;

namespace {

DanishTime::Instant utc(year_month_day day, milliseconds time)
{
    return sys_days(day) + time;
}

TEST(DanishTime, ADayBeginsAtMidnightInDenmark)
{
    EXPECT_EQ(DanishTime::date(utc(2026y / November / 24, 22h + 59min)), "2026-11-24");
    EXPECT_EQ(DanishTime::date(utc(2026y / November / 24, 23h)), "2026-11-25");
    EXPECT_EQ(DanishTime::date(utc(2026y / July / 1, 21h + 59min)), "2026-07-01");
    EXPECT_EQ(DanishTime::date(utc(2026y / July / 1, 22h)), "2026-07-02");
    EXPECT_EQ(DanishTime::date(utc(2026y / December / 31, 23h)), "2027-01-01");
}

TEST(DanishTime, SummerBeginsOnTheLastSundayOfMarch)
{
    EXPECT_EQ(DanishTime::timestamp(utc(2027y / March / 28, 59min + 59s + 999ms)),
        "2027-03-28T01:59:59.999+01:00");
    EXPECT_EQ(DanishTime::timestamp(utc(2027y / March / 28, 1h)), "2027-03-28T03:00:00.000+02:00");
}

TEST(DanishTime, SummerEndsOnTheLastSundayOfOctober)
{
    EXPECT_EQ(DanishTime::timestamp(utc(2026y / October / 25, 59min + 59s)),
        "2026-10-25T02:59:59.000+02:00");
    EXPECT_EQ(
        DanishTime::timestamp(utc(2026y / October / 25, 1h)), "2026-10-25T02:00:00.000+01:00");
}

TEST(DanishTime, IsTheTimeZoneDatabasesForEveryHourOfTwoYears)
{
    ::setenv("TZ", ":Europe/Copenhagen", 1);
    ::tzset();
    for (DanishTime::Instant at = sys_days(2026y / January / 1); at < sys_days(2028y / January / 1);
         at += 1h) {
        const std::time_t seconds = floor<std::chrono::seconds>(at).time_since_epoch().count();
        std::tm wall{};
        ::localtime_r(&seconds, &wall);
        char expected[32] = {};
        std::strftime(expected, sizeof expected, "%Y-%m-%dT%H:%M:%S.000%z", &wall);
        std::string text = DanishTime::timestamp(at);
        text.erase(text.rfind(':'), 1);
        ASSERT_EQ(text, expected);
    }
}

TEST(DanishTime, TheHttpDateIsInGreenwich)
{
    EXPECT_EQ(DanishTime::httpDate(utc(1994y / November / 6, 8h + 49min + 37s)),
        "Sun, 06 Nov 1994 08:49:37 GMT");
}

TEST(DanishTime, KnowsADateFromOtherText)
{
    for (const char *date : {"2026-11-24", "2028-02-29", "0001-01-01", "9999-12-31"})
        EXPECT_TRUE(DanishTime::isDate(date)) << date;
    for (const char *other :
        {"", "2027-02-29", "2026-13-01", "2026-00-10", "2026-01-32", "2026-1-1", "26-01-01",
            "2026-11-24 ", "2026/11/24", "2026-11-2a", "----------", "2026--1-24", "+026-11-24"})
        EXPECT_FALSE(DanishTime::isDate(other)) << other;
}

} // namespace
