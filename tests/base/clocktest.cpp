// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#include "base/clock.h"

#include "manualclock.h"
#include "printers.h"

#include <gtest/gtest.h>

using namespace std::chrono_literals;

namespace {

QDateTime instant(const char *text)
{
    return QDateTime::fromString(QString::fromLatin1(text), Qt::ISODateWithMs).toUTC();
}

QString wall(const char *text)
{
    return Copenhagen::local(instant(text)).toString(QStringLiteral("yyyy-MM-dd HH:mm:ss"));
}

QDate dateAt(const char *text)
{
    return Copenhagen::dateAt(instant(text));
}

} // namespace

TEST(Copenhagen, TheTimeZoneIsKnownHere)
{
    EXPECT_TRUE(Copenhagen::timeZoneIsKnown());
}

TEST(Copenhagen, TheDateChangesAtMidnightInWinter)
{
    EXPECT_EQ(dateAt("2026-11-23T22:59:59.999Z"), QDate(2026, 11, 23));
    EXPECT_EQ(dateAt("2026-11-23T23:00:00.000Z"), QDate(2026, 11, 24));
}

TEST(Copenhagen, TheDateChangesAtMidnightInSummer)
{
    EXPECT_EQ(dateAt("2026-07-01T21:59:59.999Z"), QDate(2026, 7, 1));
    EXPECT_EQ(dateAt("2026-07-01T22:00:00.000Z"), QDate(2026, 7, 2));
}

TEST(Copenhagen, TheYearChangesAtMidnightToo)
{
    EXPECT_EQ(dateAt("2026-12-31T22:59:59Z"), QDate(2026, 12, 31));
    EXPECT_EQ(dateAt("2026-12-31T23:00:00Z"), QDate(2027, 1, 1));
}

TEST(Copenhagen, SummerTimeBeginsOnTheLastSundayOfMarch)
{
    EXPECT_EQ(wall("2026-03-29T00:59:59Z"), QStringLiteral("2026-03-29 01:59:59"));
    EXPECT_EQ(wall("2026-03-29T01:00:00Z"), QStringLiteral("2026-03-29 03:00:00"));
    EXPECT_EQ(wall("2027-03-28T00:59:59Z"), QStringLiteral("2027-03-28 01:59:59"));
    EXPECT_EQ(wall("2027-03-28T01:00:00Z"), QStringLiteral("2027-03-28 03:00:00"));
}

TEST(Copenhagen, SummerTimeEndsOnTheLastSundayOfOctober)
{
    EXPECT_EQ(wall("2026-10-25T00:59:59Z"), QStringLiteral("2026-10-25 02:59:59"));
    EXPECT_EQ(wall("2026-10-25T01:00:00Z"), QStringLiteral("2026-10-25 02:00:00"));
    EXPECT_EQ(wall("2027-10-31T00:59:59Z"), QStringLiteral("2027-10-31 02:59:59"));
    EXPECT_EQ(wall("2027-10-31T01:00:00Z"), QStringLiteral("2027-10-31 02:00:00"));
}

TEST(Copenhagen, TheDateIsRightOnBothSidesOfEachChange)
{
    EXPECT_EQ(dateAt("2026-03-28T23:00:00Z"), QDate(2026, 3, 29));
    EXPECT_EQ(dateAt("2026-03-29T21:59:59Z"), QDate(2026, 3, 29));
    EXPECT_EQ(dateAt("2026-03-29T22:00:00Z"), QDate(2026, 3, 30));
    EXPECT_EQ(dateAt("2026-10-24T22:00:00Z"), QDate(2026, 10, 25));
    EXPECT_EQ(dateAt("2026-10-25T22:59:59Z"), QDate(2026, 10, 25));
    EXPECT_EQ(dateAt("2026-10-25T23:00:00Z"), QDate(2026, 10, 26));
    EXPECT_EQ(dateAt("2027-03-28T22:00:00Z"), QDate(2027, 3, 29));
    EXPECT_EQ(dateAt("2027-10-31T23:00:00Z"), QDate(2027, 11, 1));
}

TEST(Copenhagen, AnInstantMeansTheSameWhateverItsOwnOffset)
{
    EXPECT_EQ(dateAt("2026-11-24T12:30:00+14:00"), QDate(2026, 11, 23));
    EXPECT_EQ(dateAt("2026-11-23T15:30:00-08:00"), QDate(2026, 11, 24));
}

TEST(Clock, TheComputersClockIsUtcWithMilliseconds)
{
    const auto before = QDateTime::currentMSecsSinceEpoch();
    const QDateTime now = SystemClock().now();
    EXPECT_EQ(now.timeSpec(), Qt::UTC);
    EXPECT_GE(now.toMSecsSinceEpoch(), before);
    EXPECT_LE(now.toMSecsSinceEpoch(), QDateTime::currentMSecsSinceEpoch());
}

TEST(Clock, AManualClockMovesOnlyWhenSet)
{
    ManualClock clock;
    const QDateTime first = clock.now();
    EXPECT_EQ(clock.now(), first);
    clock.advance(24h);
    EXPECT_EQ(clock.now(), first.addDays(1));
    clock.set(instant("2027-01-01T00:00:00+01:00"));
    EXPECT_EQ(clock.now(), instant("2026-12-31T23:00:00Z"));
    EXPECT_EQ(clock.now().timeSpec(), Qt::UTC);
}
