// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#include "base/base64url.h"

#include <gtest/gtest.h>

TEST(Base64Url, EveryLengthComesBackAsItWas)
{
    QByteArray bytes;
    for (int length = 0; length < 70; ++length) {
        EXPECT_EQ(Base64Url::decoded(Base64Url::encoded(bytes)), bytes) << length;
        bytes.append(static_cast<char>(255 - 7 * length));
    }
}

TEST(Base64Url, TheVectorsOfRfc4648AreReadWithoutTheirPadding)
{
    EXPECT_EQ(Base64Url::decoded(""), "");
    EXPECT_EQ(Base64Url::decoded("Zg"), "f");
    EXPECT_EQ(Base64Url::decoded("Zm8"), "fo");
    EXPECT_EQ(Base64Url::decoded("Zm9v"), "foo");
    EXPECT_EQ(Base64Url::decoded("Zm9vYg"), "foob");
    EXPECT_EQ(Base64Url::decoded("Zm9vYmE"), "fooba");
    EXPECT_EQ(Base64Url::decoded("Zm9vYmFy"), "foobar");
    EXPECT_EQ(Base64Url::decoded("-_-_"), QByteArray::fromHex("fbffbf"));
}

TEST(Base64Url, WhatIsNotCanonicalIsRefused)
{
    for (const char *text : {"Zg==", "Zm8=", "=", "Zh", "Zm9", "Z", "Zm9vY", "+/+/", "Zm 9v",
             "Zm9v\n", " Zm9v", "Zm9v.", "Zm\xC3\xB8", "Zg\r"})
        EXPECT_FALSE(Base64Url::decoded(text)) << text;
    EXPECT_FALSE(Base64Url::decoded(QByteArrayView("Zm9v\0", 5)));
}
