// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#include "base/plaintext.h"

#include "printers.h"

#include <gtest/gtest.h>

TEST(PlainText, OrdinaryTextIsKept)
{
    const QString text = QStringLiteral("Dødvægt & <b>5 %</b> \u00e9");
    EXPECT_EQ(asPlainText(text), text);
}

TEST(PlainText, WhiteSpaceIsFolded)
{
    EXPECT_EQ(asPlainText(QStringLiteral("  a \t\r\n b\u2028c\u2029d\u00a0e ")),
        QStringLiteral("a b c d e"));
}

TEST(PlainText, ControlCharactersBecomeSpace)
{
    EXPECT_EQ(
        asPlainText(QStringLiteral("a\u0007b\u001b[31mc\u0085d")), QStringLiteral("a b [31mc d"));
    EXPECT_EQ(asPlainText(QString::fromLatin1("a\0b", 3)), QStringLiteral("a b"));
}

TEST(PlainText, BidiAndInvisibleCharactersAreRemoved)
{
    EXPECT_EQ(asPlainText(QStringLiteral("a\u202eb\u2066c\u200bd\ufefee\u00adf\ue000g")),
        QStringLiteral("abcdefg"));
}

TEST(PlainText, InvisibleTagsBeyondTheFirstPlaneAreRemoved)
{
    EXPECT_EQ(
        asPlainText(QStringLiteral("a\U000e0041b\U0001f600c")), QStringLiteral("ab\U0001f600c"));
}

TEST(Quotation, IsOnePlainLineWithoutMarkupAndTokens)
{
    EXPECT_EQ(asQuotation(QStringLiteral("a<br/>b<!-- c -->d")), QStringLiteral("a b d"));
    EXPECT_EQ(asQuotation(QStringLiteral("<img src=x onerror='alert(1)'")), QString());
    EXPECT_EQ(asQuotation(QStringLiteral("1 < 2 <3")), QStringLiteral("1 < 2 <3"));
    EXPECT_EQ(asQuotation(QStringLiteral("a\r\nb\u2029c\u202ed")), QStringLiteral("a b cd"));
    EXPECT_EQ(asQuotation(QStringLiteral("nøgle abcdefghijkl0123456789mnopqr slut")),
        QStringLiteral("nøgle \u2026 slut"));
    EXPECT_EQ(asQuotation(QStringLiteral("33333333-cccc-4ccc-8ccc-000000000003")),
        QStringLiteral("33333333-cccc-4ccc-8ccc-000000000003"));
    EXPECT_EQ(asQuotation(QString(1'000'000, u'x')).size(), 300);
    EXPECT_EQ(asQuotation(QString(5'000, u'<')).size(), 300);
}

TEST(PlainText, LongTextIsCutWithAnEllipsis)
{
    EXPECT_EQ(asPlainText(QStringLiteral("abcdef"), 6), QStringLiteral("abcdef"));
    EXPECT_EQ(asPlainText(QStringLiteral("abcdefg"), 6), QStringLiteral("abcde\u2026"));
    EXPECT_EQ(asPlainText(QString(5000, u'x')).size(), 300);
}

TEST(PlainText, ACutNeverSplitsACharacter)
{
    EXPECT_EQ(asPlainText(QStringLiteral("abcd\U0001f600efg"), 6), QStringLiteral("abcd\u2026"));
}

TEST(PlainText, LeadingSpaceDoesNotUseUpTheRoom)
{
    EXPECT_EQ(asPlainText(QString(2000, u' ') + u'x', 10), QStringLiteral("x"));
    EXPECT_EQ(asPlainText(QString(2000, u'\n')), QString());
}
