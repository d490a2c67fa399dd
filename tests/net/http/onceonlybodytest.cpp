// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#include "net/http/onceonlybody.h"

#include "printers.h"

#include <gtest/gtest.h>

TEST(OnceOnlyBody, GivesItsBytesOnceAndCountsThem)
{
    OnceOnlyBody body(Secret("abcdef"));
    EXPECT_EQ(body.size(), 6);
    EXPECT_EQ(body.bytesTaken(), 0);
    EXPECT_EQ(body.read(4), "abcd");
    EXPECT_EQ(body.bytesTaken(), 4);
    EXPECT_EQ(body.bytesAvailable(), 2);
    EXPECT_EQ(body.readAll(), "ef");
    EXPECT_TRUE(body.atEnd());
    EXPECT_EQ(body.read(1), "");
    EXPECT_EQ(body.bytesTaken(), 6);
}

TEST(OnceOnlyBody, CannotBeRewound)
{
    OnceOnlyBody body(Secret("abcdef"));
    body.read(3);
    EXPECT_TRUE(body.isSequential());
    EXPECT_FALSE(body.reset());
    EXPECT_FALSE(body.seek(0));
    EXPECT_EQ(body.readAll(), "def");
}

TEST(OnceOnlyBody, PeekingCountsAsTaking)
{
    OnceOnlyBody body(Secret("abcdef"));
    body.peek(2);
    EXPECT_GE(body.bytesTaken(), 2);
}

TEST(OnceOnlyBody, GivesNothingOnceWithdrawn)
{
    OnceOnlyBody body(Secret("abcdef"));
    body.withdraw();
    EXPECT_EQ(body.read(6), "");
    EXPECT_EQ(body.bytesTaken(), 0);
    EXPECT_TRUE(body.atEnd());
}

TEST(OnceOnlyBody, CannotBeWritten)
{
    OnceOnlyBody body(Secret("abcdef"));
    EXPECT_FALSE(body.isWritable());
}
