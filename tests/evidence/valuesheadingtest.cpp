// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

// The heading above the five values on page 1 says whose word they are.

#include "evidence/content/evidencemodel.h"
#include "evidence/content/evidencesections.h"
#include "printers.h"
#include "samplecase.h"

#include <gtest/gtest.h>

namespace {

QString headingOf(const EvidenceContent &content)
{
    return receiptValues(evidenceModel(content, {})).heading;
}

EvidenceContent created()
{
    return SampleCase::createdBy(QStringLiteral("Mette Holm"), SampleCase::production());
}

const QString planned = QStringLiteral("The five values, as planned");
const QString stated = QStringLiteral("The five values, as Mette Holm has stated");

} // namespace

TEST(ValuesHeading, NamesTheSystemWhereTheProgramHasReadThem)
{
    EXPECT_EQ(headingOf(created()),
        QStringLiteral("The five values, read by the program in the classification system"));
}

TEST(ValuesHeading, ClaimsNoReadingWhereAnotherValueWasRead)
{
    EvidenceContent content = created();
    auto &last = std::get<Submission::Event>(content.events.last().event);
    std::get<Submission::ReadBack>(last).subscription.values.schemaVersion = QStringLiteral("1.2");
    content.facts = factsFrom(content.events);
    EXPECT_EQ(headingOf(content), QStringLiteral("The five values, as ordered"));
}

TEST(ValuesHeading, SaysThatValuesArePlannedWhereNothingIsKnownToBeCreated)
{
    EvidenceContent ordering = created();
    ordering.events.resize(4);
    ordering.facts = factsFrom(ordering.events);
    EXPECT_EQ(headingOf(ordering), planned);
    EvidenceContent begun = SampleCase::guided();
    begun.events.resize(3);
    begun.facts = factsFrom(begun.events);
    EXPECT_EQ(headingOf(begun), planned);
    EvidenceContent saved = SampleCase::guided();
    saved.events.removeLast();
    saved.facts = factsFrom(saved.events);
    EXPECT_EQ(headingOf(saved), planned) << "the user has not looked at the values";
}

TEST(ValuesHeading, NamesTheUserWhoHasLookedAtThem)
{
    EXPECT_EQ(headingOf(SampleCase::guided()), stated);
    EXPECT_EQ(headingOf(SampleCase::contradicted()), stated);
}

TEST(ValuesHeading, SpeaksOfThePastedTextOnlyWhereAllStandThere)
{
    EvidenceContent content = SampleCase::pasted();
    EXPECT_EQ(headingOf(content),
        QStringLiteral("The five values, read by the program in the pasted text"));
    content.facts.verification.first.page->schemaVersion = QStringLiteral("1.2");
    EXPECT_EQ(headingOf(content), stated);
}

TEST(ValuesHeading, CallsThoseOfPracticeMadeUp)
{
    for (const EvidenceContent &content : {SampleCase::approved(SampleCase::practice()),
             SampleCase::createdBy({}, SampleCase::practice())})
        EXPECT_EQ(headingOf(content), QStringLiteral("The five values of a made-up subscription"));
}
