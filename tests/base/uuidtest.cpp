// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#include "base/uuid.h"

#include <gtest/gtest.h>

TEST(Uuid, IsFiveGroupsOfHexadecimalDigitsInEitherCase)
{
    for (const char *text :
        {"5a8f3c1e-0d2b-4c6a-9e7f-1b2c3d4e5f60", "5A8F3C1E-0D2B-4C6A-9E7F-1B2C3D4E5F60"})
        EXPECT_TRUE(Uuid::isOne(QString::fromUtf8(text))) << text;
    for (const char *text : {"", "5a8f3c1e0d2b4c6a9e7f1b2c3d4e5f60",
             "{5a8f3c1e-0d2b-4c6a-9e7f-1b2c3d4e5f60}", "5a8f3c1e-0d2b-4c6a-9e7f-1b2c3d4e5f6",
             "5a8f3c1e-0d2b-4c6a-9e7f-1b2c3d4e5f600", " 5a8f3c1e-0d2b-4c6a-9e7f-1b2c3d4e5f60",
             "5a8f3c1e-0d2b-4c6a-9e7f-1b2c3d4e5f60\n", "5a8f3c1e-0d2b-4c6a-9e7f-1b2c3d4e5f6g"})
        EXPECT_FALSE(Uuid::isOne(QString::fromUtf8(text))) << text;
}
