// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#include "widgets/textlines.h"

#include "widgets/addressline.h"
#include "widgets/button.h"
#include "widgets/dividedwords.h"
#include "widgets/textblock.h"

#include <QFontMetrics>
#include <QImage>

#include <gtest/gtest.h>

TEST(TextLinesTest, BreaksNoNumberFromItsMonthAndNoShortHeadFromItsWord)
{
    const QFont font;
    const auto linesOf = [&font](const QString &text, const QString &firstLine) {
        const int width = QFontMetrics(font).horizontalAdvance(firstLine) + 2;
        return TextLines(text, font, width).width();
    };
    const auto widthOf = [&font](const QString &text) {
        return QFontMetrics(font).horizontalAdvance(text);
    };
    // The first line would have room for the number or the head.
    EXPECT_LT(linesOf(QStringLiteral("i tiden inden den 31. maj"),
                  QStringLiteral("i tiden inden den 31.")),
        widthOf(QStringLiteral("i tiden inden den 31.")));
    EXPECT_LT(linesOf(QStringLiteral("systemets id-nummer"), QStringLiteral("systemets id-")),
        widthOf(QStringLiteral("systemets id-")));
    EXPECT_GE(linesOf(QStringLiteral("den 31. Derfor er det"), QStringLiteral("den 31.")),
        widthOf(QStringLiteral("den 31.")));
}

TEST(TextLinesTest, TheLastLineOfAHeadingIsNoSingleWord)
{
    const QString heading = QStringLiteral("Opret abonnement på Borgerblikkets sortiment");
    const QFont font;
    const int narrow = int(QFontMetricsF(font).horizontalAdvance(heading)) - 4;
    const TextLines lines(heading, font, narrow);
    EXPECT_EQ(lines.height(), 2 * TextLines(QStringLiteral("n"), font, narrow).height());
    const qreal last =
        QFontMetricsF(font).horizontalAdvance(QStringLiteral("Borgerblikkets sortiment"));
    EXPECT_NEAR(lines.width(), last, 2);
    // A line of two words keeps both where the last one alone is as wide as there is room.
    const QString long1 = QStringLiteral("Se klassifikationssystemets abonnementer");
    const int word = int(QFontMetricsF(font).horizontalAdvance(long1.section(u' ', 0, 1))) + 2;
    EXPECT_GE(TextLines(long1, font, word).width(), word - 4);
}

// The four characters of a UUID are compared letter by letter.
TEST(TextLinesTest, WordsThatAreHeldTogetherArePartedBeforeOneOfThemIsBroken)
{
    const QFont font;
    const QFontMetricsF metrics(font);
    const QString name = QStringLiteral("\u00d8S\u00a0Indsigt\u00a0Jammerbugt\u00a0(0bbc)");
    const QString parted = QStringLiteral("\u00d8S Indsigt Jammerbugt (0bbc)");
    const QString text = QStringLiteral("Alle og %1 valgt");
    const qreal width = metrics.horizontalAdvance(name);
    EXPECT_EQ(DividedWords::divided(text.arg(name), metrics, width), text.arg(name));
    EXPECT_EQ(DividedWords::divided(text.arg(name), metrics, width - 1), text.arg(parted));
    // The end of a sentence is held together, too.
    const QString end = QStringLiteral("Jammerbugt (0bbc)");
    const QString sentence = QStringLiteral("Alle felter passer, og systemet er ") + end;
    const int room = int(metrics.horizontalAdvance(end)) - 1;
    const QString broken = QString(sentence).replace(QStringLiteral(" ("), QStringLiteral("\n("));
    EXPECT_EQ(TextLines(sentence, font, room).height(), TextLines(broken, font, room).height());
    EXPECT_EQ(TextLines(sentence, font, room).width(), TextLines(broken, font, room).width());
}

TEST(TextLinesTest, AWordThatDoesNotFitIsDividedAtASeam)
{
    const QFont font;
    const QFontMetricsF metrics(font);
    const QString word = QStringLiteral("klassifikationssystemet");
    const QString divided = QStringLiteral("klassifikations\u00adsystemet");
    const QString text = QStringLiteral("\u00c5bn %1 igen");
    const qreal width = metrics.horizontalAdvance(word);
    EXPECT_EQ(DividedWords::divided(text.arg(word), metrics, width), text.arg(word));
    EXPECT_EQ(DividedWords::divided(text.arg(word), metrics, width - 1), text.arg(divided));
    EXPECT_EQ(DividedWords::divided(QStringLiteral("Borgerblikket"), metrics, 1),
        QStringLiteral("Borger\u00adblikket"));
    EXPECT_EQ(
        DividedWords::divided(QStringLiteral("Borgere"), metrics, 1), QStringLiteral("Borgere"));
    for (const char *address : {"borgerblikket@kombit.dk", "https://klassifikation.example/sts"})
        EXPECT_EQ(
            DividedWords::divided(QLatin1String(address), metrics, 1), QLatin1String(address));

    const Button whole(word, Button::Kind::Secondary);
    const int inOneLine = whole.heightForWidth(whole.sizeHint().width());
    EXPECT_GT(whole.heightForWidth(whole.sizeHint().width() * 3 / 4), inOneLine);
}

TEST(TextBlockTest, AWordBreaksAtItsSoftHyphenAndIsWholeInTheText)
{
    const QString broken = QStringLiteral("klassifikations-\nsystemet");
    TextBlock two(broken);
    TextBlock hyphened(QStringLiteral("klassifikations\u00adsystemet"));
    EXPECT_EQ(hyphened.text(), QStringLiteral("klassifikationssystemet"));
    const int whole = hyphened.sizeHint().width();
    EXPECT_EQ(hyphened.heightForWidth(whole), TextBlock::lineHeight(two.style(), two.font()));
    const QSize narrow(two.sizeHint().width() + 1, two.heightForWidth(whole));
    ASSERT_LT(narrow.width(), whole);
    for (TextBlock *block : {&two, &hyphened})
        block->resize(narrow);
    EXPECT_EQ(hyphened.grab().toImage(), two.grab().toImage());
}

TEST(TextLinesTest, AnAddressIsInOneLineAndLosesItsEndOnlyWhereItHasNoRoom)
{
    const QString address =
        QStringLiteral("https://klassifikation.stoettesystemerne.dk/sts-rest-klassifikation");
    AddressLine line;
    line.setText(address);
    const int whole = line.sizeHint().width();
    EXPECT_EQ(line.shownIn(whole), address);
    const QString shortened = line.shownIn(whole / 2);
    EXPECT_TRUE(shortened.startsWith(QStringLiteral("https://klassifikation.")))
        << qPrintable(shortened);
    EXPECT_TRUE(shortened.endsWith(QChar(0x2026)));
    EXPECT_EQ(line.text(), address) << "for screen readers";
    EXPECT_EQ(line.heightForWidth(whole / 2), line.heightForWidth(whole));
}
