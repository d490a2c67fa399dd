// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#include "base/builddate.h"

#include <QDateTime>

#include <gtest/gtest.h>

TEST(BuildDate, IsADayAfterTheProjectBeganAndNotInTheFuture)
{
    EXPECT_GE(BuildDate::day(), QDate(2026, 1, 1));
    EXPECT_LE(BuildDate::day(), QDateTime::currentDateTimeUtc().date().addDays(1));
}
