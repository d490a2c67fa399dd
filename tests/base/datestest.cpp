// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#include "base/dates.h"

#include "base/utc.h"
#include "printers.h"

#include <QLocale>

#include <gtest/gtest.h>

namespace {

class DatesAsRead : public testing::Test {
protected:
    DatesAsRead() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); }
    ~DatesAsRead() override { QLocale::setDefault(m_before); }

    const QDate m_date{2026, 11, 4};
    const QDateTime m_winter{QDate(2026, 11, 3), QTime(23, 5), Utc::zone};
    const QDateTime m_summer{QDate(2026, 7, 3), QTime(22, 5), Utc::zone};

private:
    QLocale m_before;
};

} // namespace

TEST_F(DatesAsRead, ADateIsReadInThreeLengths)
{
    EXPECT_EQ(Dates::longDate(m_date), QStringLiteral("Wednesday 4 November 2026"));
    EXPECT_EQ(Dates::date(m_date), QStringLiteral("4 November 2026"));
    EXPECT_EQ(Dates::shortDate(m_date), QStringLiteral("04/11/2026"));
}

TEST_F(DatesAsRead, ATimeIsTheOneOnTheWallInCopenhagen)
{
    EXPECT_EQ(Dates::time(m_winter), QStringLiteral("00:05"));
    EXPECT_EQ(Dates::time(m_summer), QStringLiteral("00:05"));
    EXPECT_EQ(Dates::dateAndTime(m_winter), QStringLiteral("4 November 2026 at 00:05"));
    EXPECT_EQ(Dates::dayAndTime(m_summer), QStringLiteral("Saturday 4 July at 00:05"));
    EXPECT_EQ(Dates::weekdayAndTime(m_summer), QStringLiteral("Saturday at 00:05"));
}

TEST_F(DatesAsRead, ADateIsReadInTheFormsThatDanishPagesWrite)
{
    for (const char *text : {"4-11-2026", "04-11-2026", "04.11.2026", "4/11/2026", "04/11 2026",
             "4/11-2026", "2026-11-04", "4. november 2026", "4 nov. 2026", "den 4. november 2026",
             "onsdag den 4. november 2026", "Onsdag d. 4. november 2026", "04-11-2026 00:00",
             "04-11-2026 kl. 00.00", "4. november 2026 kl. 10.15", "2026-11-04T00:00:00"})
        EXPECT_EQ(Dates::read(QString::fromUtf8(text)), m_date) << text;
}

TEST_F(DatesAsRead, WhatCouldBeAnotherDateIsNone)
{
    for (const char *text : {"", "4-11-26", "11/28/2026", "31-11-2026", "4-11-2026 -",
             "fra 4-11-2026", "2026-11-04T23:00:00Z", "2026-11-04T00:00:00+01:00", "4. no 2026",
             "4. novembre 2026", "4-11-2026 5-11-2026", "4..11.2026", "04112026", "2026-1-4"})
        EXPECT_FALSE(Dates::read(QString::fromUtf8(text))) << text;
}
