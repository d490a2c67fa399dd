// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#include "base/workingdays.h"

#include "base/utc.h"
#include "printers.h"

#include <gtest/gtest.h>

using WorkingDays::easter;
using WorkingDays::isWorkingDay;
using WorkingDays::morningAfter;

namespace {

QDateTime utc(int year, int month, int day, int hour, int minute = 0)
{
    return {QDate(year, month, day), QTime(hour, minute), Utc::zone};
}

} // namespace

TEST(WorkingDays, EasterIsWhereTheAlmanacHasItUntil2040)
{
    // Month and day, from 2023 on.
    constexpr int known[][2] = {{4, 9}, {3, 31}, {4, 20}, {4, 5}, {3, 28}, {4, 16}, {4, 1}, {4, 21},
        {4, 13}, {3, 28}, {4, 17}, {4, 9}, {3, 25}, {4, 13}, {4, 5}, {4, 25}, {4, 10}, {4, 1}};
    int year = 2023;
    for (const auto &[month, day] : known) {
        EXPECT_EQ(easter(year), QDate(year, month, day));
        ++year;
    }
    EXPECT_EQ(year, 2041);
}

TEST(WorkingDays, NobodyWorksOnTheHolidaysOf2026)
{
    for (const QDate date : {QDate(2026, 1, 1), QDate(2026, 4, 2), QDate(2026, 4, 3),
             QDate(2026, 4, 5), QDate(2026, 4, 6), QDate(2026, 5, 14), QDate(2026, 5, 24),
             QDate(2026, 5, 25), QDate(2026, 6, 5), QDate(2026, 12, 24), QDate(2026, 12, 25),
             QDate(2026, 12, 26), QDate(2026, 12, 31)})
        EXPECT_FALSE(isWorkingDay(date)) << qPrintable(date.toString(Qt::ISODate));
}

TEST(WorkingDays, GreatPrayerDayIsAWorkingDaySince2024)
{
    EXPECT_FALSE(isWorkingDay(QDate(2023, 5, 5)));
    for (int year = 2024; year <= 2040; ++year)
        EXPECT_TRUE(
            isWorkingDay(easter(year).addDays(26)) || easter(year).addDays(26) == QDate(year, 6, 5))
            << year;
}

TEST(WorkingDays, EveryYearUntil2040HasAsManyAsTheCalendarLeaves)
{
    for (int year = 2024; year <= 2040; ++year) {
        int weekdays = 0;
        int working = 0;
        for (QDate date(year, 1, 1); date.year() == year; date = date.addDays(1)) {
            weekdays += date.dayOfWeek() <= Qt::Friday;
            working += isWorkingDay(date);
        }
        // Five holidays are always on a weekday; six days of the year may be.
        EXPECT_GE(weekdays - working, 5) << year;
        EXPECT_LE(weekdays - working, 11) << year;
    }
}

TEST(WorkingDays, TheReminderComesOnTheMorningAfterTheDeadline)
{
    // Tuesday 11.13 in Denmark: Wednesday at 9.
    EXPECT_EQ(morningAfter(utc(2026, 11, 24, 10, 13)), utc(2026, 11, 25, 8));
    // Tuesday 8.30: the same day at 9.
    EXPECT_EQ(morningAfter(utc(2026, 11, 24, 7, 30)), utc(2026, 11, 24, 8));
    // Friday in the afternoon, and Sunday: Monday.
    EXPECT_EQ(morningAfter(utc(2026, 11, 27, 14)), utc(2026, 11, 30, 8));
    EXPECT_EQ(morningAfter(utc(2026, 11, 29, 15, 25)), utc(2026, 11, 30, 8));
    // The Wednesday before Easter: the Tuesday after it, in summer time.
    EXPECT_EQ(morningAfter(utc(2026, 4, 1, 10)), utc(2026, 4, 7, 7));
    // Christmas: the first Monday after it.
    EXPECT_EQ(morningAfter(utc(2026, 12, 23, 10)), utc(2026, 12, 28, 8));
}

TEST(WorkingDays, SummerTimeThatBeginsOverTheWeekendIsCounted)
{
    EXPECT_EQ(morningAfter(utc(2027, 3, 25, 12)), utc(2027, 3, 30, 7));
    EXPECT_EQ(morningAfter(utc(2026, 10, 23, 12)), utc(2026, 10, 26, 8));
}
