// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#include "base/secret.h"

#include "printers.h"

#include <QRegularExpression>
#include <QSet>

#include <gtest/gtest.h>

TEST(Secret, ItRevealsWhatItWasGiven)
{
    const Secret secret(QByteArrayView("a\0b", 3));
    EXPECT_EQ(secret.reveal().toByteArray(), QByteArray("a\0b", 3));
    EXPECT_FALSE(secret.isEmpty());
}

TEST(Secret, ItKeepsItsOwnBytes)
{
    QByteArray bytes("token");
    const Secret secret{QByteArrayView(bytes)};
    wipe(bytes);
    EXPECT_TRUE(bytes.isEmpty());
    EXPECT_EQ(secret.reveal().toByteArray(), QByteArray("token"));
}

TEST(Secret, ACopyOutlivesTheOriginal)
{
    Secret copy;
    {
        const Secret secret(QByteArrayView("token"));
        copy = secret;
    }
    EXPECT_EQ(copy.reveal().toByteArray(), QByteArray("token"));
}

TEST(Secret, NothingIsEmpty)
{
    EXPECT_TRUE(Secret().isEmpty());
    EXPECT_TRUE(Secret(QByteArrayView()).isEmpty());
    EXPECT_TRUE(Secret().reveal().isEmpty());
    EXPECT_TRUE(Secret().equals({}));
}

TEST(Secret, EqualMeansAllBytes)
{
    const Secret secret(QByteArrayView("token"));
    EXPECT_TRUE(secret.equals("token"));
    EXPECT_FALSE(secret.equals("tokem"));
    EXPECT_FALSE(secret.equals("toke"));
    EXPECT_FALSE(secret.equals("tokens"));
    EXPECT_FALSE(secret.equals({}));
}

TEST(Secret, RandomOnesAreUrlSafeAndNeverTheSame)
{
    static const QRegularExpression base64url(QStringLiteral("\\A[A-Za-z0-9_-]{43}\\z"));
    QSet<QByteArray> seen;
    for (int i = 0; i < 200; ++i) {
        const QByteArray bytes = Secret::random(32).reveal().toByteArray();
        EXPECT_TRUE(base64url.match(QString::fromLatin1(bytes)).hasMatch()) << bytes.constData();
        seen.insert(bytes);
    }
    EXPECT_EQ(seen.size(), 200);
}

TEST(Secret, WipingASharedBufferLeavesTheOtherOwnersBytes)
{
    QByteArray bytes("shared bytes");
    const QByteArray other = bytes;
    wipe(bytes);
    EXPECT_TRUE(bytes.isEmpty());
    EXPECT_EQ(other, QByteArray("shared bytes"));
}
