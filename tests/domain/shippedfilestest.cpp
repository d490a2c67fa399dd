// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#include "domain/environment.h"
#include "examples.h"
#include "printers.h"
#include "testdata.h"

#include <QRegularExpression>

#include <gtest/gtest.h>

#include <array>

namespace {

struct Row {
    const char *name;
    const char *lastFour;
    const char *municipality;
    const char *shortMunicipality;
    const char *cvr;
    const char *code;
};

// The task's table, as published.
constexpr std::array rows{
    Row{"ØS Indsigt Gladsaxe", "33e2", "Gladsaxe Kommune", "Gladsaxe", "62761113", "159"},
    Row{"ØS Indsigt Hjørring", "b6d3", "Hjørring Kommune", "Hjørring", "29189382", "860"},
    Row{"ØS Indsigt Holstebro", "1335", "Holstebro Kommune", "Holstebro", "29189927", "661"},
    Row{"ØS Indsigt Hørsholm", "574f", "Hørsholm Kommune", "Hørsholm", "70960516", "223"},
    Row{"ØS Indsigt Ikast-Brande", "366f", "Ikast-Brande Kommune", "Ikast-Brande", "29189617",
        "756"},
    Row{"ØS Indsigt Jammerbugt", "0bbc", "Jammerbugt Kommune", "Jammerbugt", "29189439", "849"},
    Row{"ØS Indsigt Odense", "da13", "Odense Kommune", "Odense", "35209115", "461"},
    Row{"ØS Indsigt Svendborg", "2648", "Svendborg Kommune", "Svendborg", "29189730", "479"},
    Row{"ØS Indsigt Syddjurs", "0c64", "Syddjurs Kommune", "Syddjurs", "29189978", "706"},
    Row{"ØS Indsigt Vejle", "bf17", "Vejle Kommune", "Vejle", "29189900", "630"},
};

TaskInstance instanceOf(const Row &row)
{
    return {QString::fromUtf8(row.name), QString::fromUtf8(row.lastFour),
        {QString::fromUtf8(row.cvr), QString::fromUtf8(row.municipality)},
        QString::fromUtf8(row.shortMunicipality), QString::fromUtf8(row.code)};
}

QStringList sentencesOf(const QStringList &paragraphs)
{
    static const QRegularExpression end(QStringLiteral("(?<=[.!?])\\s+(?=[A-ZÆØÅ])"));
    return paragraphs.join(u' ').split(end);
}

QStringList wordsOf(const QString &text)
{
    static const QRegularExpression notWord(
        QStringLiteral("[^\\p{L}\\p{N}.]+"), QRegularExpression::UseUnicodePropertiesOption);
    return text.split(notWord, Qt::SkipEmptyParts);
}

/// Readability: words in a sentence, and words of more than six letters in a hundred.
double lixOf(const QStringList &paragraphs)
{
    const QStringList words = wordsOf(paragraphs.join(u' '));
    const auto isLong = [](const QString &word) { return QString(word).remove(u'.').size() > 6; };
    const auto longWords = std::count_if(words.begin(), words.end(), isLong);
    return double(words.size()) / double(sentencesOf(paragraphs).size())
        + 100.0 * double(longWords) / double(words.size());
}

} // namespace

TEST(ShippedTask, TheTenInstancesAreTheTasksOwnInDanishOrder)
{
    const auto &instances = Examples::shippedTask().instances;
    ASSERT_EQ(instances.size(), qsizetype(rows.size()));
    for (std::size_t i = 0; i < rows.size(); ++i)
        EXPECT_EQ(instances.at(qsizetype(i)), instanceOf(rows.at(i))) << rows.at(i).name;
}

TEST(ShippedTask, ItIsTheTaskWordForWord)
{
    const KlikTask &task = Examples::shippedTask();
    EXPECT_EQ(task.id, QStringLiteral("gb1.0-oes-indsigt"));
    EXPECT_EQ(task.number, QStringLiteral("GB1.0"));
    EXPECT_EQ(task.title,
        QStringLiteral("GB1.0_Opret abonnement til Borgerblikkets sortiment for ØS Indsigt "
                       "debitorsystem"));
    EXPECT_EQ(task.project, QStringLiteral("Borgerblikket"));
    EXPECT_EQ(task.phase, QStringLiteral("Forankring"));
    EXPECT_EQ(task.theme, QStringLiteral("It-miljø og infrastruktur"));
    EXPECT_EQ(task.priority, QStringLiteral("2 (obligatorisk)"));
    EXPECT_EQ(task.recommendedEnd, QDate(2023, 8, 15));
    EXPECT_EQ(
        task.performer, QStringLiteral("Kommunens Klassifikations- og Sortimentsadministrator"));
    EXPECT_EQ(task.involved,
        QStringList{QStringLiteral("Systemansvarlig opkrævningssystemet (ØiR debitor)")});
    EXPECT_EQ(task.actors.size(), 2);
    EXPECT_EQ(task.resultCriteria.size(), 2);
}

TEST(ShippedTask, TheFiveValuesAreTheTasks)
{
    const KlikTask &task = Examples::shippedTask();
    EXPECT_EQ(task.sortiment, QStringLiteral("Borgerblikket"));
    EXPECT_EQ(task.sortimentPhrase, QStringLiteral("Borgerblikkets sortiment"));
    EXPECT_EQ(task.schemaVersion, QStringLiteral("1.3"));
    EXPECT_EQ(task.product, QStringLiteral("ØS Indsigt"));
    EXPECT_EQ(task.role, QStringLiteral("abonner"));
    EXPECT_EQ(task.secondCheckHours, 24);
    EXPECT_EQ(task.contact, QStringLiteral("borgerblikket@kombit.dk"));
    EXPECT_EQ(task.secondWitness,
        QStringLiteral("Systemansvarlig for opkrævningssystemet (ØiR debitor)"));
}

TEST(ShippedTask, AnAddressThatNobodyKnowsIsNotMadeUp)
{
    EXPECT_TRUE(Examples::shippedTask().taskSystem.isEmpty());
}

TEST(ShippedTask, TheRetellingIsCompleteAndPlain)
{
    const QStringList &retold = Examples::shippedTask().retold;
    const QString whole = retold.join(u' ');
    for (const char *part : {"Borgerblikket", "1.3", "”Alle”", "Gyldig fra", "Gyldig til",
             "systemansvarlig", "KLIK", "et døgn", "10 minutter", "15. august 2023", "fuldført"})
        EXPECT_TRUE(whole.contains(QString::fromUtf8(part))) << part;

    const QStringList sentences = sentencesOf(retold);
    EXPECT_GE(sentences.size(), 8);
    EXPECT_LE(sentences.size(), 14);
    for (const QString &sentence : sentences)
        EXPECT_LE(wordsOf(sentence).size(), 20) << qPrintable(sentence);
    EXPECT_LE(lixOf(retold), 35.0);
}

TEST(ShippedTask, NoTextHoldsAPlaceThatNobodyFills)
{
    const KlikTask &task = Examples::shippedTask();
    QStringList all = task.purpose + task.retold + task.resultCriteria;
    all << task.title << task.goal << task.contact << task.secondWitness;
    EXPECT_FALSE(all.join(u' ').contains(u'{'));
}

TEST(ShippedEnvironments, TheyAreTheFourInTheContract)
{
    const auto read = readEnvironments(
        shippedFile(QStringLiteral("miljoeer.json")), QStringLiteral("miljoeer.json"));
    ASSERT_TRUE(static_cast<bool>(read)) << qPrintable(read.error().detail);
    ASSERT_EQ(read->size(), 4);

    const Environment &practice = read->at(0);
    EXPECT_EQ(practice.id, QStringLiteral("oevemiljoe"));
    EXPECT_EQ(practice.name, QStringLiteral("Øvemiljø"));
    EXPECT_EQ(practice.kind, Environment::Kind::BuiltIn);
    EXPECT_EQ(practice.purpose, Environment::Purpose::Practice);
    EXPECT_FALSE(practice.isHidden);
    EXPECT_FALSE(practice.isGuided());

    const Environment &guided = read->at(1);
    EXPECT_EQ(guided.id, QStringLiteral("oevelse"));
    EXPECT_EQ(guided.name, QStringLiteral("Øvelse"));
    EXPECT_EQ(guided.kind, Environment::Kind::BuiltIn);
    EXPECT_EQ(guided.purpose, Environment::Purpose::Practice);
    EXPECT_FALSE(guided.isHidden);
    EXPECT_TRUE(guided.isGuided());

    const Environment &test = read->at(2);
    EXPECT_EQ(test.id, QStringLiteral("eksterntest"));
    EXPECT_EQ(test.name, QStringLiteral("Ekstern test"));
    EXPECT_EQ(test.kind, Environment::Kind::Guided);
    EXPECT_EQ(test.purpose, Environment::Purpose::Test);
    EXPECT_TRUE(test.isHidden);
    EXPECT_EQ(test.webInterface,
        QUrl(QStringLiteral("https://klassifikation.eksterntest-stoettesystemerne.dk/"
                            "sts-rest-klassifikation")));

    const Environment &production = read->at(3);
    EXPECT_EQ(production.id, QStringLiteral("produktion"));
    EXPECT_EQ(production.name, QStringLiteral("Produktion"));
    EXPECT_EQ(production.kind, Environment::Kind::Guided);
    EXPECT_FALSE(production.isHidden);
    EXPECT_EQ(production.purpose, Environment::Purpose::Production);
    EXPECT_EQ(production.webInterface,
        QUrl(
            QStringLiteral("https://klassifikation.stoettesystemerne.dk/sts-rest-klassifikation")));
}
