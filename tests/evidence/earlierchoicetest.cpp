// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

// What was chosen, ordered or seen before another choice replaced it is history.

#include "evidence/content/evidencemodel.h"
#include "evidence/evidencefolder.h"
#include "evidence/verify/evidenceexamination.h"
#include "finished.h"
#include "printers.h"
#include "samplecase.h"

#include <QTemporaryDir>

namespace {

const InstanceChosen odense{QStringLiteral("ØS Indsigt Odense"), QStringLiteral("da13")};

/// Ordered for one debtor system and declined; then another one was chosen.
EvidenceContent orderedForAnother()
{
    EvidenceContent content =
        SampleCase::createdBy(QStringLiteral("Mette Holm"), SampleCase::production());
    content.events = content.events.mid(0, 6);
    content.facts = factsFrom(content.events);
    SampleCase::add(content,
        Submission::Event(Submission::Declined{
            QString::fromLatin1(SampleCase::orderKey), ErrorKind::SortimentUnknown, {}}));
    SampleCase::add(content, odense);
    return content;
}

QString shownValue(const EvidenceModel &model, Field field)
{
    for (const EvidenceValue &value : model.values) {
        if (value.field == field)
            return value.plain + u' ' + value.uuid;
    }
    return {};
}

void expectToHold(const EvidenceContent &content)
{
    const QTemporaryDir folder;
    EvidenceFolder archive(folder.path());
    const auto saved = finished(archive.save(content, folder.path()));
    ASSERT_TRUE(saved);
    const Examination examination = examined(saved->path);
    EXPECT_EQ(examination.verdict, Examination::Verdict::Holds) << qPrintable(inWords(examination));
}

} // namespace

TEST(EarlierChoice, AnOrderForAnotherSystemIsNoValue)
{
    const EvidenceContent content = orderedForAnother();
    const EvidenceModel model = evidenceModel(content, {});
    EXPECT_TRUE(shownValue(model, Field::Instance).startsWith(odense.name));
    for (const EvidenceValue &value : model.values)
        EXPECT_FALSE(value.uuid.contains(QLatin1String(SampleCase::instanceUuid)));
    EXPECT_EQ(shownValue(model, Field::ValidFrom), QStringLiteral(" "));
    for (const EvidenceRow &row : model.identifiers)
        EXPECT_NE(row.value, QString::fromLatin1(SampleCase::orderKey));
    expectToHold(content);
}

TEST(EarlierChoice, TheOrderStaysInTheTimeLine)
{
    const EvidenceModel model = evidenceModel(orderedForAnother(), {});
    EXPECT_TRUE(std::any_of(model.timeline.cbegin(), model.timeline.cend(),
        [](const EvidenceEntry &entry) { return entry.kind == QStringLiteral("Declined"); }));
}

TEST(EarlierChoice, ItsCheckAndItsDateAreNotThoseOfTheNext)
{
    EvidenceContent content = SampleCase::guided();
    SampleCase::add(content, SecondCheckSeen{Check::Status::Approved, SampleCase::user, {}});
    SampleCase::add(content, odense);
    const EvidenceModel model = evidenceModel(content, {});
    EXPECT_FALSE(model.complete);
    for (const EvidenceCheck &check : model.checks)
        EXPECT_EQ(check.check, Check{}) << check.number;
    EXPECT_EQ(shownValue(model, Field::ValidFrom), QStringLiteral(" "));
    expectToHold(content);
}

TEST(EarlierAnswer, WhatWasSeenBeforeItWasSavedAgainIsNoCheck)
{
    EvidenceContent content = SampleCase::guided();
    SampleCase::add(content, SecondCheckSeen{Check::Status::Approved, SampleCase::user, {}});
    SampleCase::add(content, SavedInBrowser{QDate(2026, 11, 25)});
    for (const EvidenceCheck &check : evidenceModel(content, {}).checks)
        EXPECT_EQ(check.check, Check{}) << check.number;
    expectToHold(content);
}

TEST(EarlierAnswer, TheLastAnswerIsTheCheck)
{
    EvidenceContent content = SampleCase::guided();
    SampleCase::add(content,
        FirstCheckSeen{Check::Status::Problem, SampleCase::user, QStringLiteral("Gyldig til")});
    const EvidenceModel model = evidenceModel(content, {});
    EXPECT_EQ(model.checks.first().check.status, Check::Status::Problem);
    EXPECT_FALSE(model.complete);
    expectToHold(content);
}
