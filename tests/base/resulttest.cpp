// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#include "base/result.h"

#include "printers.h"

#include <gtest/gtest.h>

#include <memory>

TEST(Result, AValueIsGoodAndHeld)
{
    Result<QString> result(QStringLiteral("yes"));
    ASSERT_TRUE(static_cast<bool>(result));
    EXPECT_EQ(*result, QStringLiteral("yes"));
    EXPECT_EQ(result->size(), 3);
    result.value() += u'!';
    EXPECT_EQ(result.value(), QStringLiteral("yes!"));
}

TEST(Result, AnErrorTakesTheValuesPlace)
{
    const Error error{ErrorKind::NoConnection, QStringLiteral("GET /x"), {}};
    const Result<QString> result(error);
    ASSERT_FALSE(static_cast<bool>(result));
    EXPECT_EQ(result.error(), error);
}

TEST(Result, AValueNeedNotBeCopyable)
{
    Result<std::unique_ptr<int>> result(std::make_unique<int>(4));
    ASSERT_TRUE(static_cast<bool>(result));
    EXPECT_EQ(**result, 4);
}

TEST(Result, NothingToReturnIsAValueToo)
{
    EXPECT_TRUE(static_cast<bool>(Result<Done>(Done{})));
    EXPECT_EQ(Done{}, Done{});
}
