// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#include "printers.h"
#include "samples.h"
#include "testdata.h"

#include <gtest/gtest.h>

namespace {

const QString wholePage =
    QStringLiteral("Sortiment: Borgerblikket\nAbonnerende It-systeminstans: %1\nSkemaversion: 1.3\n"
                   "Gyldig fra: 28-11-2026\nGyldig til: %2\n");
const QString vejle = QStringLiteral("\u00d8S Indsigt Vejle");

ReadPage read(const QString &plain)
{
    return readPage({plain, {}}, Samples::wanted());
}

ReadPage::Outcome outcome(const QString &plain)
{
    return read(plain).outcome;
}

TEST(PageReader, KnowsItsWords)
{
    EXPECT_TRUE(readReadingWords(shippedFile(QStringLiteral("laesning.json"))));
    EXPECT_FALSE(ReadingWords::shipped().labels.isEmpty());
    EXPECT_FALSE(readReadingWords("{}"));
}

TEST(PageReader, KeepsTheFiveValuesTheUuidAndTheSha)
{
    const QString text = wholePage.arg(vejle + QStringLiteral(" (bf17)"), QStringLiteral("-"));
    const ReadPage whole = read(text);
    ASSERT_TRUE(whole.isRight());
    const PageReading expected{QStringLiteral("Borgerblikket"), vejle, QStringLiteral("bf17"),
        QStringLiteral("1.3"), QDate(2026, 11, 28), {}, whole.reading->sha256};
    EXPECT_EQ(*whole.reading, expected);
    EXPECT_EQ(whole.reading->sha256.size(), 64);
    EXPECT_NE(whole.reading->sha256, read(text + u'\n').reading->sha256);
}

TEST(PageReader, KeepsNothingOfAPageThatItDoesNotReadWhole)
{
    EXPECT_FALSE(read(wholePage.arg(vejle, QStringLiteral("Rediger"))).reading);
    EXPECT_TRUE(read(wholePage.arg(vejle, QStringLiteral("31-12-2027"))).reading);
}

TEST(PageReader, IsNotDeceivedByNamesThatBeginAlike)
{
    for (const char *name : {" Test", " 2", "2", " (0c64)", " Kommune"}) {
        EXPECT_EQ(outcome(wholePage.arg(vejle + QLatin1String(name), QStringLiteral("-"))),
            ReadPage::Outcome::NotThere)
            << name;
    }
}

TEST(PageReader, NamesTheOnlyOtherSystemThatStandsThere)
{
    const QString other =
        wholePage.arg(QStringLiteral("ØS Indsigt Vejle Arkiv"), QStringLiteral("-"));
    EXPECT_EQ(read(other).otherSystem, QStringLiteral("ØS Indsigt Vejle Arkiv"));
    const QString third = wholePage.arg(QStringLiteral("ØS Indsigt Odense"), QStringLiteral("-"));
    EXPECT_EQ(read(other + third).otherSystem, QString());
    EXPECT_EQ(read(wholePage.arg(vejle, QStringLiteral("-"))).otherSystem, QString());
}

TEST(PageReader, RefusesTheTasksText)
{
    const QString right = wholePage.arg(vejle, QStringLiteral("-"));
    EXPECT_EQ(outcome(QStringLiteral("Opgavetitel\tX\nMetode og fremgangsm\u00e5de\tY\n") + right),
        ReadPage::Outcome::TaskText);
    EXPECT_EQ(outcome(Samples::wanted().taskTitle + u'\n' + right), ReadPage::Outcome::TaskText);
    EXPECT_EQ(outcome(QStringLiteral("Opgavetitel\n") + right), ReadPage::Outcome::Found);
}

TEST(PageReader, RefusesTheProgramsOwnTexts)
{
    for (const QString &own : Samples::wanted().ownTexts) {
        EXPECT_EQ(outcome(wholePage.arg(vejle, QStringLiteral("-")) + own.toUpper()),
            ReadPage::Outcome::OwnText)
            << qPrintable(own);
    }
}

TEST(PageReader, RefusesPracticeOnlyInProduction)
{
    WantedPage wanted = Samples::wanted();
    const QString text =
        QStringLiteral("\u00d8velse\n") + wholePage.arg(vejle, QStringLiteral("-"));
    EXPECT_EQ(readPage({text, {}}, wanted).outcome, ReadPage::Outcome::Practice);
    wanted.refusesPractice = false;
    EXPECT_TRUE(readPage({text, {}}, wanted).isRight());
}

TEST(PageReader, RefusesATestEnvironmentOnlyInProduction)
{
    const QString right = wholePage.arg(vejle, QStringLiteral("-"));
    WantedPage elsewhere = Samples::wanted();
    elsewhere.refusesPractice = false;
    for (const char *mark :
        {"EKSTERN TEST\n", "Test\n", "Milj\u00f8: Test\n", "Du er i et testmilj\u00f8.\n"}) {
        const QString text = QString::fromUtf8(mark) + right;
        EXPECT_EQ(outcome(text), ReadPage::Outcome::TestEnvironment) << mark;
        EXPECT_TRUE(readPage({text, {}}, elsewhere).isRight()) << mark;
    }
    // A system may be called so.
    const QString other = wholePage.arg(vejle + QStringLiteral(" Test"), QStringLiteral("-"));
    EXPECT_TRUE(read(right + other).isRight());
}

TEST(PageReader, RefusesASubscriptionThatIsNotSaved)
{
    const QString right = wholePage.arg(vejle, QStringLiteral("-"));
    for (const char *mark :
        {"Abonnementet er ikke gemt\n", "KLADDE\n", "Abonnementet kunne ikke oprettes.\n"})
        EXPECT_EQ(outcome(QLatin1String(mark) + right), ReadPage::Outcome::NotSaved) << mark;
    EXPECT_TRUE(read(QStringLiteral("Abonnementet er gemt.\n") + right).isRight());
}

TEST(PageReader, KnowsTheSortimentByTheNameThatItHasInSentences)
{
    QString text = wholePage.arg(vejle, QStringLiteral("-"));
    text.replace(QStringLiteral("Borgerblikket"), QStringLiteral("Borgerblikkets sortiment"));
    EXPECT_TRUE(read(text).isRight());
    text.replace(QStringLiteral("Borgerblikkets sortiment"), QStringLiteral("Borgerblikkets"));
    EXPECT_EQ(read(text).different, QList<Field>{Field::Sortiment});
}

TEST(PageReader, DoesNotSayThatASystemIsMissingWhoseNameIsThere)
{
    const QString other = wholePage.arg(QStringLiteral("ØS Indsigt Odense"), QStringLiteral("-"));
    EXPECT_EQ(outcome(other), ReadPage::Outcome::NotThere);
    EXPECT_EQ(outcome(vejle + QStringLiteral(" (bf17)\n") + other), ReadPage::Outcome::NothingRead);
    EXPECT_EQ(outcome(wholePage.arg(QStringLiteral("Mine  Alle"), QStringLiteral("-"))),
        ReadPage::Outcome::NothingRead);
}

TEST(PageReader, RefusesMoreThanOneMebibyte)
{
    const QString right = wholePage.arg(vejle, QStringLiteral("-"));
    const QString padding(mostPasted - right.toUtf8().size(), u'\n');
    EXPECT_TRUE(read(padding + right).isRight());
    EXPECT_EQ(outcome(padding + right + u'\n'), ReadPage::Outcome::TooLarge);
    EXPECT_EQ(outcome({}), ReadPage::Outcome::Empty);
    // Styles make HTML many times as long as what is seen.
    EXPECT_TRUE(readPage({right, QString(mostPasted + 1, u'x')}, Samples::wanted()).isRight());
}

TEST(PageReader, ReadsNoEndDateOnlyWhereItIsCertain)
{
    const auto valueOf = [](const QString &end) {
        const ReadPage whole = read(wholePage.arg(vejle, end));
        return whole.unread.contains(Field::ValidTo) ? QStringLiteral("?")
                                                     : whole.subscription.at(Field::ValidTo).value;
    };
    for (const char *none : {"", "-", "\u2013", "\u221e", "Ingen", "INGEN SLUTDATO", "\n\nRediger",
             "\nOprettet: i dag"})
        EXPECT_EQ(valueOf(QString::fromUtf8(none)), QString()) << none;
    EXPECT_EQ(valueOf(QStringLiteral("\n31-12-2027")), QStringLiteral("2027-12-31"));
    for (const char *unsure : {"Rediger", "\nRediger", "\n\n31-12-2027", "31-12-27", "1-1-2027 -"})
        EXPECT_EQ(valueOf(QLatin1String(unsure)), QStringLiteral("?")) << unsure;
}

TEST(PageReader, OverrulesNeitherHalfOfTheClipboard)
{
    const QString right = wholePage.arg(vejle, QStringLiteral("-"));
    const QString wrong = QString(right).replace(QStringLiteral("1.3"), QStringLiteral("1.2"));
    const QString html = QString(wrong).replace(u'\n', QStringLiteral("<br>"));
    const ReadPage both = readPage({right, html}, Samples::wanted());
    EXPECT_EQ(both.unread, QList<Field>{Field::SchemaVersion});
    EXPECT_FALSE(both.reading);
}

} // namespace
