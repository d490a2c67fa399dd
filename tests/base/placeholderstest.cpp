// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#include "base/placeholders.h"

#include "printers.h"

#include <gtest/gtest.h>

namespace {

const Placeholders values{{QStringLiteral("a"), QStringLiteral("1")},
    {QStringLiteral("b"), QStringLiteral("{a}")}, {QStringLiteral("empty"), QString()}};

} // namespace

TEST(Placeholders, EachPlaceGetsItsValue)
{
    EXPECT_EQ(
        filledIn(QStringLiteral("{a} and {a}, {b}."), values), QStringLiteral("1 and 1, {a}."));
}

TEST(Placeholders, AValueThatLooksLikeAPlaceIsLeftAsItIs)
{
    EXPECT_EQ(filledIn(QStringLiteral("{b}{a}"), values), QStringLiteral("{a}1"));
}

TEST(Placeholders, APlaceWithoutAValueStaysVisible)
{
    EXPECT_EQ(filledIn(QStringLiteral("x {unknown} y"), values), QStringLiteral("x {unknown} y"));
}

TEST(Placeholders, AnEmptyValueFillsItsPlace)
{
    EXPECT_EQ(filledIn(QStringLiteral("x{empty}y"), values), QStringLiteral("xy"));
}

TEST(Placeholders, TextWithoutPlacesIsUnchanged)
{
    EXPECT_EQ(filledIn(QStringLiteral("plain"), values), QStringLiteral("plain"));
    EXPECT_EQ(filledIn(QString(), values), QString());
    EXPECT_EQ(filledIn(QStringLiteral("50 % { of"), values), QStringLiteral("50 % { of"));
    EXPECT_EQ(filledIn(QStringLiteral("}{"), values), QStringLiteral("}{"));
    EXPECT_EQ(filledIn(QStringLiteral("%1 {}"), values), QStringLiteral("%1 {}"));
}
