// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#include "base/deferredlibrary.h"
#include "base/sha256.h"

#include <QBuffer>
#include <QCryptographicHash>

#include <gtest/gtest.h>

TEST(LibrariesHash, IsTheSameAsQts)
{
    ASSERT_NE(DeferredLibrary::parts().sha256, nullptr);
    // Around the hash's blocks of 64 bytes, and around the pieces in which a file is read.
    for (const qsizetype size : {0, 1, 55, 56, 63, 64, 65, 65'535, 65'536, 65'537, 1'000'000}) {
        QByteArray bytes(size, Qt::Uninitialized);
        for (qsizetype place = 0; place < size; ++place)
            bytes[place] = char(place * 31 + place / 256);
        const QString wanted = QString::fromLatin1(
            QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
        EXPECT_EQ(Sha256::hexOf(bytes), wanted) << size;
        QBuffer buffer(&bytes);
        ASSERT_TRUE(buffer.open(QIODevice::ReadOnly));
        EXPECT_EQ(Sha256::hexOf(buffer), wanted) << size;
        const auto inTwo = Sha256::begin();
        inTwo->add(QByteArrayView(bytes).first(size / 3));
        inTwo->add(QByteArrayView(bytes).sliced(size / 3));
        EXPECT_EQ(QString::fromLatin1(inTwo->hex()), wanted) << size;
    }
}
