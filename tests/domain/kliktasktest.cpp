// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#include "domain/kliktask.h"

#include "corpus.h"
#include "printers.h"
#include "testdata.h"

#include <gtest/gtest.h>

namespace {

QByteArray minimalTask()
{
    return testData(QStringLiteral("tasks/minimal.json"));
}

QString taskRefusal(const QByteArray &text, const QString &name)
{
    const auto task = readTask(text, name);
    if (task)
        return {};
    EXPECT_EQ(task.error().kind, ErrorKind::TaskFileUnusable);
    return task.error().detail;
}

Result<KlikTask> withMember(const QString &pointer, const QString &name, const QByteArray &json)
{
    return readTask(Corpus::changed(minimalTask(), pointer, name, json), QStringLiteral("t.json"));
}

} // namespace

TEST(KlikTask, ASmallTaskIsReadWhole)
{
    const auto task = readTask(minimalTask(), QStringLiteral("minimal.json"));
    ASSERT_TRUE(static_cast<bool>(task)) << qPrintable(task.error().detail);
    EXPECT_EQ(task->id, QStringLiteral("ok1"));
    EXPECT_EQ(task->number, QStringLiteral("OK1"));
    EXPECT_EQ(task->title, QStringLiteral("En opgave"));
    EXPECT_EQ(task->project, QStringLiteral("Projekt"));
    EXPECT_EQ(task->phase, QStringLiteral("Fase"));
    EXPECT_EQ(task->theme, QStringLiteral("Tema"));
    EXPECT_EQ(task->priority, QStringLiteral("1"));
    EXPECT_EQ(task->goal, QStringLiteral("Et mål"));
    EXPECT_EQ(task->recommendedEnd, QDate(2030, 1, 31));
    EXPECT_EQ(task->performer, QStringLiteral("Udfører"));
    EXPECT_EQ(task->involved, QStringList{QStringLiteral("Part")});
    ASSERT_EQ(task->actors.size(), 1);
    EXPECT_EQ(task->actors.first().title, QStringLiteral("Aktør"));
    EXPECT_EQ(task->actors.first().steps, QStringList{QStringLiteral("Trin")});
    EXPECT_EQ(task->resultCriteria, QStringList{QStringLiteral("Resultat")});
    EXPECT_EQ(task->purpose, QStringList{QStringLiteral("Formål")});
    EXPECT_EQ(task->retold, QStringList{QStringLiteral("Genfortalt")});
    EXPECT_EQ(task->contact, QStringLiteral("hjaelp@example.dk"));
    EXPECT_EQ(task->product, QStringLiteral("Debitor"));
    EXPECT_EQ(task->secondWitness, QStringLiteral("Vidne"));
    EXPECT_EQ(task->sortiment, QStringLiteral("Sortiment"));
    EXPECT_EQ(task->sortimentPhrase, QStringLiteral("sortimentet"));
    EXPECT_EQ(task->schemaVersion, QStringLiteral("2.0"));
    EXPECT_EQ(task->role, QStringLiteral("abonner"));
    const QList<TaskInstance> instances{
        {QStringLiteral("Debitor Korsbæk"), QStringLiteral("00a1"),
            {QStringLiteral("11111111"), QStringLiteral("Korsbæk Kommune")},
            QStringLiteral("Korsbæk"), QStringLiteral("999")},
        {QStringLiteral("Debitor Nordby"), QStringLiteral("00a2"),
            {QStringLiteral("22222222"), QStringLiteral("Nordby Kommune")},
            QStringLiteral("Nordby"), QStringLiteral("998")}};
    EXPECT_EQ(task->instances, instances);
}

TEST(KlikTask, WhatIsNotKnownIsAbsent)
{
    const auto task = readTask(minimalTask(), QStringLiteral("minimal.json"));
    ASSERT_TRUE(static_cast<bool>(task));
    EXPECT_TRUE(task->taskSystem.isEmpty());
    EXPECT_EQ(task->secondCheckHours, 24);
    EXPECT_TRUE(task->jobRole.isEmpty());
}

TEST(KlikTask, WhatMayBeThereIsRead)
{
    const auto address = withMember({}, QStringLiteral("klikAdresse"), "\"https://k.dk/a?b#c\"");
    ASSERT_TRUE(static_cast<bool>(address));
    EXPECT_EQ(address->taskSystem, QUrl(QStringLiteral("https://k.dk/a?b#c")));

    const auto hours = withMember({}, QStringLiteral("andenKontrolTimer"), "48");
    ASSERT_TRUE(static_cast<bool>(hours));
    EXPECT_EQ(hours->secondCheckHours, 48);

    const auto role = withMember({}, QStringLiteral("jobfunktionsrolle"), "\"Rolleholder\"");
    ASSERT_TRUE(static_cast<bool>(role));
    EXPECT_EQ(role->jobRole, QStringLiteral("Rolleholder"));
}

TEST(KlikTask, AMunicipalitysShortNameCanBeGiven)
{
    const auto given =
        withMember(QStringLiteral("/instanser/0"), QStringLiteral("kortKommune"), "\"Korsb.\"");
    ASSERT_TRUE(static_cast<bool>(given));
    EXPECT_EQ(given->instances.at(0).shortMunicipality, QStringLiteral("Korsb."));
    EXPECT_EQ(given->instances.at(1).shortMunicipality, QStringLiteral("Nordby"));

    const auto otherEnding = withMember(
        QStringLiteral("/instanser/0"), QStringLiteral("kommune"), "\"Bornholms Regionskommune\"");
    ASSERT_TRUE(static_cast<bool>(otherEnding));
    EXPECT_EQ(
        otherEnding->instances.at(0).shortMunicipality, QStringLiteral("Bornholms Regionskommune"));
}

TEST(KlikTask, UnknownMembersAreIgnored)
{
    EXPECT_TRUE(static_cast<bool>(withMember({}, QStringLiteral("nyt"), "{\"a\":[1]}")));
    EXPECT_TRUE(
        static_cast<bool>(withMember(QStringLiteral("/instanser/1"), QStringLiteral("nyt"), "7")));
}

TEST(KlikTask, AnInstanceIsFoundByItsAuthority)
{
    const auto task = readTask(minimalTask(), QStringLiteral("minimal.json"));
    ASSERT_TRUE(static_cast<bool>(task));
    EXPECT_EQ(task->instanceOf(QStringLiteral("22222222")), &task->instances.at(1));
    EXPECT_EQ(task->instanceOf(QStringLiteral("33333333")), nullptr);
    EXPECT_EQ(task->instanceOf(QString()), nullptr);
}

TEST(KlikTask, AnInstanceIsFoundByNameAndLastFourTogether)
{
    const auto task = readTask(minimalTask(), QStringLiteral("minimal.json"));
    ASSERT_TRUE(static_cast<bool>(task));
    const QString name = QStringLiteral("Debitor Nordby");
    EXPECT_EQ(task->instanceNamed(name, QStringLiteral("00a2")), &task->instances.at(1));
    EXPECT_EQ(task->instanceNamed(name, QStringLiteral("00a1")), nullptr);
    EXPECT_EQ(task->instanceNamed(QString(), QStringLiteral("00a2")), nullptr);
}

TEST(KlikTask, EveryBrokenFileIsRefusedAtItsPlace)
{
    Corpus::expectRefused(QStringLiteral("tasks"), taskRefusal);
}

TEST(KlikTask, EveryMemberIsRequiredAndTyped)
{
    for (const char *name : {"id", "nummer", "opgavetitel", "projekt", "fase", "tema", "prioritet",
             "maal", "anbefaletSlutdato", "anbefaletUdfoerer", "involveredeParter", "aktoerer",
             "resultat", "formaal", "genfortalt", "kontakt", "produkt", "andetVidne", "sortiment",
             "sortimentSaetning", "skemaversion", "rolle", "instanser"})
        Corpus::expectMemberRequired(minimalTask(), {}, QString::fromLatin1(name), taskRefusal);
}

TEST(KlikTask, EveryMemberOfAnInstanceIsRequiredAndTyped)
{
    for (const char *name : {"navn", "sidsteFire", "kommune", "cvr", "kommunekode"})
        Corpus::expectMemberRequired(
            minimalTask(), QStringLiteral("/instanser/1"), QString::fromLatin1(name), taskRefusal);
}

TEST(KlikTask, EveryMemberOfAnActorIsRequiredAndTyped)
{
    for (const char *name : {"titel", "trin"})
        Corpus::expectMemberRequired(
            minimalTask(), QStringLiteral("/aktoerer/0"), QString::fromLatin1(name), taskRefusal);
}

TEST(KlikTask, AMemberThatMayBeAbsentIsTypedAllTheSame)
{
    Corpus::expectMemberTyped(minimalTask(), {}, QStringLiteral("klikAdresse"), taskRefusal);
    Corpus::expectMemberTyped(minimalTask(), {}, QStringLiteral("andenKontrolTimer"), taskRefusal);
    Corpus::expectMemberTyped(
        minimalTask(), QStringLiteral("/instanser/0"), QStringLiteral("kortKommune"), taskRefusal);
}

TEST(KlikTask, AFileOverTheLimitIsRefusedUnread)
{
    const qsizetype limit = qsizetype{256} * 1024;
    const QByteArray atLimit = minimalTask().leftJustified(limit, ' ');
    EXPECT_EQ(taskRefusal(atLimit, QStringLiteral("t.json")), QString());
    EXPECT_EQ(taskRefusal(atLimit + ' ', QStringLiteral("t.json")),
        QStringLiteral("t.json: larger than 262144 bytes"));
}
