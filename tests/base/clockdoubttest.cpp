// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#include "base/clockdoubt.h"

#include <gtest/gtest.h>

namespace {

const QDate built(2026, 11, 20);
const QDate worked(2026, 11, 24);

} // namespace

TEST(ClockDoubt, ThereIsNoneFromTheLastWorkOnForTwoYears)
{
    for (const QDate &today : {worked, worked.addDays(1), QDate(2028, 11, 20)})
        EXPECT_EQ(clockDoubtOf(today, built, worked), ClockDoubt::None);
    EXPECT_EQ(clockDoubtOf(built, built, {}), ClockDoubt::None);
}

TEST(ClockDoubt, ADayBeforeTheBuildIsDoubted)
{
    for (const QDate &today : {QDate(1970, 1, 1), QDate(2000, 1, 1), built.addDays(-1)})
        EXPECT_EQ(clockDoubtOf(today, built, {}), ClockDoubt::BeforeBuild);
}

TEST(ClockDoubt, ADayBeforeTheLastWorkIsDoubted)
{
    EXPECT_EQ(clockDoubtOf(worked.addDays(-1), built, worked), ClockDoubt::BeforeJournal);
    EXPECT_EQ(clockDoubtOf(worked.addDays(-1), {}, worked), ClockDoubt::BeforeJournal);
}

TEST(ClockDoubt, ADayLongAfterTheBuildIsDoubted)
{
    for (const QDate &today : {QDate(2028, 11, 21), QDate(2038, 1, 19), QDate(2099, 12, 31)})
        EXPECT_EQ(clockDoubtOf(today, built, worked), ClockDoubt::LongAfterBuild);
}

TEST(ClockDoubt, WhatIsNotKnownSaysNothing)
{
    EXPECT_EQ(clockDoubtOf(QDate(1970, 1, 1), {}, {}), ClockDoubt::None);
    EXPECT_EQ(clockDoubtOf(QDate(2099, 1, 1), {}, worked), ClockDoubt::None);
}
