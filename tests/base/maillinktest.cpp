// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#include "base/maillink.h"

#include <gtest/gtest.h>

TEST(MailLink, KeepsDanishLettersAndLinesWhateverReadsIt)
{
    const QUrl link = mailLink({}, QStringLiteral("Om GB1.0"),
        QStringLiteral("Hej.\nKan du se det & svare? 100 % æøå\r\nHilsen"));
    EXPECT_EQ(link.toEncoded(),
        QByteArray("mailto:?subject=Om%20GB1.0&body=Hej.%0D%0AKan%20du%20se%20det%20%26%20svare%3F"
                   "%20100%20%25%20%C3%A6%C3%B8%C3%A5%0D%0AHilsen"));
}

TEST(MailLink, NamesTheReceiverWhereThereIsOne)
{
    const QUrl link =
        mailLink(QStringLiteral("a@example.dk"), QStringLiteral("s"), QStringLiteral("b"));
    EXPECT_EQ(link.toEncoded(), QByteArray("mailto:a@example.dk?subject=s&body=b"));
}

TEST(MailLink, AReceiverCannotAddFields)
{
    const QUrl link = mailLink(QStringLiteral("a@example.dk?cc=b@example.dk&x="),
        QStringLiteral("s"), QStringLiteral("b"));
    EXPECT_EQ(link.toEncoded().count('?'), 1);
    EXPECT_EQ(link.toEncoded().count('&'), 1);
}

TEST(MailLink, OneThatMailProgramsWouldCutIsNotMade)
{
    const QString frame = mailLink({}, QStringLiteral("s"), {}).toString(QUrl::FullyEncoded);
    const qsizetype room = longestMailLink - frame.size();
    EXPECT_TRUE(mailLink({}, QStringLiteral("s"), QString(room, u'x')).isValid());
    EXPECT_FALSE(mailLink({}, QStringLiteral("s"), QString(room + 1, u'x')).isValid());
    EXPECT_FALSE(mailLink({}, QStringLiteral("s"), QString(room / 6 + 1, u'ø')).isValid());
}
