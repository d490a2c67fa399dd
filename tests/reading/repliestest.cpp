// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#include "printers.h"
#include "samples.h"
#include "testdata.h"

#include <QDir>

#include <gtest/gtest.h>

namespace {

QString described(const QString &text)
{
    return Samples::described(readReply(text, Samples::form()));
}

// tests/data/replies: NAME.txt is a reply, NAME.expected what is read of it.
TEST(Replies, AreReadAsTheFilesBesideThemSay)
{
    constexpr qsizetype fewest = 50;
    const QDir files(QStringLiteral(TEST_DATA_FOLDER "/replies"));
    const QStringList names = files.entryList({QStringLiteral("*.txt")}, QDir::Files);
    EXPECT_GE(names.size(), fewest);
    for (const QString &file : names) {
        const QString name = QStringLiteral("replies/") + file.chopped(4);
        EXPECT_EQ(described(QString::fromUtf8(testData(name + QStringLiteral(".txt")))),
            QString::fromUtf8(testData(name + QStringLiteral(".expected"))))
            << qPrintable(name);
    }
}

TEST(Replies, AreRefusedBeyondOneMebibyte)
{
    EXPECT_EQ(described(QString(mostPasted + 1, u'a')), QStringLiteral("too large\n"));
    EXPECT_EQ(described(QString(mostPasted, u' ')), QStringLiteral("empty\n"));
}

TEST(Replies, AreKeptAsTheirShaAndShortWords)
{
    const QString text = QStringLiteral("Ja.\nVh Bo\n") + QString(5000, u'x');
    const ReadReply reply = readReply(text, Samples::form());
    EXPECT_EQ(reply.words, QStringLiteral("Ja."));
    EXPECT_EQ(reply.sha256.size(), 64);
}

} // namespace
