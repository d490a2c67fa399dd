// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

// A pasted text that speaks against an approved answer puts the answer, and a field, in doubt.

#include "evidence/content/evidencemodel.h"
#include "evidence/files/evidencetext.h"
#include "samplecase.h"

#include <gtest/gtest.h>

namespace {

QList<Field> doubted(const EvidenceContent &content)
{
    QList<Field> fields;
    for (const EvidenceValue &value : evidenceModel(content, {}).values) {
        if (value.isInDoubt)
            fields.append(value.field);
    }
    return fields;
}

} // namespace

TEST(PastedInDoubt, TheFieldInDoubtIsMarkedOnPage1)
{
    const EvidenceContent content = SampleCase::contradicted();
    EXPECT_EQ(doubted(content), QList<Field>{Field::Instance});
    EXPECT_TRUE(evidenceText(evidenceModel(content, {}))
                    .contains("\u00d8S Indsigt Vejle (bf17). Not settled, see check 1.\n"));
    EXPECT_TRUE(evidenceModel(content, {})
                    .place.endsWith(QStringLiteral("\u00d8S Indsigt Vejle (bf17), not settled")));
    EXPECT_FALSE(
        evidenceModel(SampleCase::pasted(), {}).place.contains(QStringLiteral("not settled")));
    EXPECT_TRUE(evidenceText(evidenceModel(content, {}))
                    .contains("The task names only \u2026bf17. Not settled, see check 1.\n"));
    EvidenceContent differs = content;
    const QList<Field> both{Field::SchemaVersion, Field::ValidTo};
    differs.facts.pageFinding = PageFinding{PageFinding::Kind::WrongFields, {}, both};
    EXPECT_EQ(doubted(differs), both);
    EvidenceContent read = SampleCase::pasted();
    read.facts.verification.first.page->validFrom = QDate(2026, 11, 25);
    EXPECT_EQ(doubted(read), QList<Field>{Field::ValidFrom});
    EXPECT_TRUE(doubted(SampleCase::pasted()).isEmpty());
    EXPECT_TRUE(doubted(SampleCase::remarked()).isEmpty()) << "a remark on check 2 is of no field";
}

TEST(PastedInDoubt, AnAnswerOfPracticeIsCalledMadeUp)
{
    EvidenceContent content = SampleCase::pasted();
    content.environment.purpose = Environment::Purpose::Practice;
    EXPECT_TRUE(evidenceModel(content, {})
                    .checks.at(1)
                    .by.startsWith(QStringLiteral("Made-up answer from Jens Overgaard: ")));
}

TEST(PastedInDoubt, TheUserIsToLookAgainWhereAPastedTextShowedAnotherSystem)
{
    EvidenceContent content = SampleCase::contradicted();
    const EvidenceModel model = evidenceModel(content, {});
    EXPECT_EQ(
        model.status, QStringLiteral("Not settled: The subscription may be for another system"));
    EXPECT_EQ(model.nextAct,
        QStringLiteral("Mette Holm compares the subscription in the classification system with the "
                       "five values here and answers check 1 anew. Mette Holm asks Jens Overgaard "
                       "for role, date and time. Then Mette Holm saves evidence anew. The task is "
                       "not to be marked as done in KLIK before. Check 2 holds if Jens Overgaard "
                       "is responsible for the debtor system and saw the sortiment there after "
                       "the subscription was created."));
    EXPECT_TRUE(model.alsoMissing.isEmpty());
    EXPECT_TRUE(model.peopleMeaning.contains(QStringLiteral("was stated or pasted by the user.")));
    content.environment.purpose = Environment::Purpose::Practice;
    EXPECT_EQ(evidenceModel(content, {}).alsoMissing,
        QStringLiteral("What is missing: A settlement of the remark at check 1."));
}
