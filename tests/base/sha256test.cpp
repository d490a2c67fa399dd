// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#include "base/sha256.h"

#include "printers.h"

#include <QBuffer>

#include <gtest/gtest.h>

namespace {

/// The example of FIPS 180-4 for the text "abc".
const QString hashOfAbc =
    QStringLiteral("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");

} // namespace

TEST(Sha256, IsWrittenInLowerCaseHex)
{
    EXPECT_EQ(Sha256::hexOf("abc"), hashOfAbc);
}

TEST(Sha256, OfADeviceIsThatOfWhatIsLeftInIt)
{
    QByteArray content("xabc");
    QBuffer device(&content);
    ASSERT_TRUE(device.open(QIODevice::ReadOnly));
    ASSERT_EQ(device.read(1), "x");
    EXPECT_EQ(Sha256::hexOf(device), hashOfAbc);
}

TEST(Sha256, OfADeviceThatCannotBeReadIsEmpty)
{
    QBuffer closed;
    EXPECT_EQ(Sha256::hexOf(closed), QString());
}
