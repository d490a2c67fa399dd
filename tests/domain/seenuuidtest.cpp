// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#include "domain/seenuuid.h"

#include <gtest/gtest.h>

namespace {

const QString vejle = QStringLiteral("5a8f3c1e-0d2b-4c6a-9e7f-1b2c3d4ebf17");
const QString odense = QStringLiteral("5a8f3c1e-0d2b-4c6a-9e7f-1b2c3d4eda13");

struct Copied {
    const char *what;
    QString text;
};

QString withBetween(const QString &text, const QString &mark)
{
    QString marked;
    for (const QChar character : text)
        marked += character + mark;
    return marked;
}

QString fullWidth(QString text)
{
    for (QChar &character : text)
        character = QChar(character.unicode() + 0xFEE0);
    return text;
}

QString hyphenated(const char *hyphen)
{
    return QString(vejle).replace(u'-', QString::fromUtf8(hyphen));
}

/// One UUID as people copy it out of browsers, mails, documents and lists.
QList<Copied> copiesOfVejle()
{
    const QString bare = QString(vejle).remove(u'-');
    return {
        {"as it is", vejle},
        {"upper case", vejle.toUpper()},
        {"braces", u'{' + vejle + u'}'},
        {"brackets", u'[' + vejle + u']'},
        {"without hyphens", bare},
        {"braces without hyphens", u'{' + bare + u'}'},
        {"some hyphens", QStringLiteral("5a8f3c1e-0d2b4c6a9e7f-1b2c3d4ebf17")},
        {"a full stop", vejle + u'.'},
        {"a comma", vejle + u','},
        {"straight quotation marks", u'"' + vejle + u'"'},
        {"single quotation marks", u'\'' + vejle + u'\''},
        {"curved quotation marks", QStringLiteral("\u201d") + vejle + QStringLiteral("\u201d")},
        {"angled quotation marks", QStringLiteral("\u00bb") + vejle + QStringLiteral("\u00ab")},
        {"a label", QStringLiteral("UUID: ") + vejle},
        {"a label without a blank", QStringLiteral("uuid=") + vejle},
        {"a label and no sign at all", QStringLiteral("UUID") + vejle},
        {"a label and a name", QStringLiteral("ØS Indsigt Vejle (bf17), UUID: ") + vejle + u'.'},
        {"a name of the standard", QStringLiteral("urn:uuid:") + vejle},
        {"an address", QStringLiteral("https://example.dk/instans/") + vejle + u'/' + u'?'},
        {"an encoded address",
            QStringLiteral("https://example.dk/?id=%7B") + vejle + QStringLiteral("%7D")},
        {"encoded hyphens", QString(vejle).replace(u'-', QStringLiteral("%2D"))},
        {"two times the same", vejle + u'\n' + vejle.toUpper()},
        {"a cell of a table", QStringLiteral("UUID\t") + vejle + QStringLiteral("\r\n")},
        {"a line broken at a hyphen", QString(vejle).replace(13, 1, QStringLiteral("-\n"))},
        {"blanks around its hyphens", QString(vejle).replace(u'-', QStringLiteral(" - "))},
        {"blanks for hyphens", QString(vejle).replace(u'-', u' ')},
        {"hyphens that do not break", hyphenated("\u2011")},
        {"en dashes", hyphenated("\u2013")},
        {"minus signs", hyphenated("\u2212")},
        {"soft hyphens as well", withBetween(vejle, QStringLiteral("\u00ad"))},
        {"zero-width spaces", withBetween(vejle, QStringLiteral("\u200b"))},
        {"joiners", withBetween(vejle, QStringLiteral("\u200d\u2060"))},
        {"a byte order mark", QStringLiteral("\ufeff") + vejle},
        {"marks of direction",
            QStringLiteral("\u202a\u2066") + vejle + QStringLiteral("\u2069\u202c\u200e")},
        {"variation selectors", withBetween(vejle, QStringLiteral("\ufe0f"))},
        {"fillers", QStringLiteral("\u3164") + vejle + QStringLiteral("\uffa0")},
        {"a blank of Braille", QStringLiteral("\u2800") + vejle},
        {"signs of private use", QStringLiteral("\ue8c8") + vejle},
        {"NULs", withBetween(vejle, QString(QChar(0)))},
        {"no-break spaces", QStringLiteral("\u00a0") + vejle + QStringLiteral("\u202f\u2007")},
        {"full-width characters", fullWidth(vejle)},
        {"half a pair", QString(QChar(0xD83D)) + vejle},
    };
}

QList<Copied> copiesOfItsLastFour()
{
    return {
        {"as they are", QStringLiteral("bf17")},
        {"upper case", QStringLiteral("BF17")},
        {"brackets", QStringLiteral("(bf17)")},
        {"blanks", QStringLiteral(" bf17\u00a0")},
        {"a full stop", QStringLiteral("bf17.")},
        {"dots before them", QStringLiteral("...bf17")},
        {"an ellipsis", QStringLiteral("\u2026bf17")},
        {"the hyphen before them", QStringLiteral("-bf17")},
        {"quotation marks", QStringLiteral("\u201dbf17\u201d")},
        {"a label", QStringLiteral("UUID: bf17")},
        {"a label with a hyphen", QStringLiteral("UUID-bf17")},
        {"the page's own words", QStringLiteral("De sidste 4 tegn: bf17")},
        {"a sentence", QStringLiteral("Det slutter på bf17.")},
        {"the name of the system", QStringLiteral("ØS Indsigt Vejle (bf17)")},
        {"a name with a hyphen", QStringLiteral("ØS Indsigt Ikast-Brande (bf17)")},
        {"twice", QStringLiteral("bf17 bf17")},
        {"soft hyphens", withBetween(QStringLiteral("bf17"), QStringLiteral("\u00ad"))},
        {"a zero-width space", QStringLiteral("\u200bbf17\u200b")},
        {"full-width characters", fullWidth(QStringLiteral("(bf17)"))},
    };
}

QList<Copied> noUuids()
{
    return {
        {"three characters", QStringLiteral("f17")},
        {"five characters", QStringLiteral("0bf17")},
        {"a letter before the four", QStringLiteral("xbf17")},
        {"a letter after the four", QStringLiteral("bf17x")},
        {"four that are not all of a UUID", QStringLiteral("bg17")},
        {"a name alone", QStringLiteral("ØS Indsigt Vejle")},
        {"a word of such letters in a sentence", QStringLiteral("Jeg vil bede om hjælp")},
        {"36 characters", QStringLiteral("dette er 36 tegn, men intet uidxbf17")},
        {"36 characters in a row", QString(32, u'z') + QStringLiteral("bf17")},
        {"36 with hyphens out of place", QStringLiteral("5a8f3c1-e0d2b-4c6a-9e7f-1b2c3d4ebf17")},
        {"36 with a letter too far", QStringLiteral("5a8f3c1e-0d2b-4c6a-9e7f-1b2c3d4gbf17")},
        {"one too few", vejle.mid(1)},
        {"one too many", vejle + u'0'},
        {"one too many in front", u'a' + vejle},
        {"its first part", vejle.left(23)},
        {"its last part", vejle.mid(24)},
        {"its middle", QStringLiteral("0d2b-4c6a")},
        {"a hash", QString(60, u'0') + QStringLiteral("bf17")},
        {"digits of another script", QStringLiteral("bf\u0661\u0667")},
        {"letters of another script", QStringLiteral("\u0432f17")},
        {"a page that happens to name them", QString(200, u'x') + QStringLiteral(" bf17")},
    };
}

void expectRead(const QList<Copied> &copies, const SeenUuid &expected)
{
    for (const Copied &copy : copies) {
        const SeenUuid read = readUuid(copy.text);
        EXPECT_EQ(read.value.toStdString(), expected.value.toStdString()) << copy.what;
        EXPECT_EQ(read.form, expected.form) << copy.what;
    }
}

} // namespace

TEST(SeenUuid, OneUuidIsReadHoweverItWasCopied)
{
    expectRead(copiesOfVejle(), {SeenUuid::Form::Whole, vejle});
}

TEST(SeenUuid, TheLastFourAreReadHoweverTheyAreWrapped)
{
    expectRead(copiesOfItsLastFour(), {SeenUuid::Form::LastFour, QStringLiteral("bf17")});
}

TEST(SeenUuid, WhatOnlyLooksLikeItIsNone)
{
    expectRead(noUuids(), {SeenUuid::Form::NoUuid, {}});
}

TEST(SeenUuid, TwoThatDifferAreNotChosenBetween)
{
    expectRead({{"two UUIDs", vejle + u' ' + odense},
                   {"two of them in braces and bare", u'{' + vejle + u'}' + odense},
                   {"four and four", QStringLiteral("bf17 da13")},
                   {"a list", QStringLiteral("ØS Indsigt Vejle (bf17), ØS Indsigt Odense (da13)")}},
        {SeenUuid::Form::Several, {}});
}

TEST(SeenUuid, WhatCannotBeSeenIsNothing)
{
    expectRead({{"nothing", {}}, {"blanks", QStringLiteral(" \t\u00a0\n")},
                   {"invisible marks", QStringLiteral("\u200b\u00ad\ufeff\u3164\ufe0f")},
                   {"controls", QString(QChar(1)) + QChar(0x7f)}},
        {});
}

TEST(SeenUuid, AMillionCharactersAreReadInTheSameWay)
{
    const QString blanks(1'000'000, u' ');
    expectRead({{"blanks around it", blanks + vejle + blanks},
                   {"blanks at its hyphen", QString(vejle).replace(8, 1, u'-' + blanks)},
                   {"words around it", QStringLiteral("ord ").repeated(250'000) + vejle}},
        {SeenUuid::Form::Whole, vejle});
    expectRead({{"letters", QString(1'000'000, u'a')}, {"hyphens", QString(1'000'000, u'-')},
                   {"beginnings", QStringLiteral("5a8f3c1e-0d2b- ").repeated(70'000)},
                   {"words", QStringLiteral("bf17-").repeated(200'000)}},
        {SeenUuid::Form::NoUuid, {}});
}

TEST(SeenUuid, WhatWasReadIsReadAsTheSameAgain)
{
    for (const QString &value : {vejle, QStringLiteral("bf17"), QStringLiteral("fade")})
        EXPECT_EQ(readUuid(value).value.toStdString(), value.toStdString());
}

TEST(SeenUuid, OnlyTheSameEndBelongsToAnInstance)
{
    TaskInstance instance;
    instance.lastFour = QStringLiteral("bf17");
    EXPECT_TRUE(belongsTo(readUuid(vejle), instance));
    EXPECT_TRUE(belongsTo(readUuid(QStringLiteral("(BF17)")), instance));
    EXPECT_FALSE(belongsTo(readUuid(odense), instance));
    EXPECT_FALSE(belongsTo(readUuid(QString(32, u'z') + QStringLiteral("bf17")), instance));
    EXPECT_FALSE(belongsTo(readUuid({}), instance));
}
