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

TEST(PastedInDoubt, TheFieldInDoubtIsMarkedOnPageOneAndInTheDetails)
{
    const EvidenceContent content = SampleCase::contradicted();
    EXPECT_EQ(doubted(content), QList<Field>{Field::Instance});
    // A reader of page 1 looks at the values, too.
    EXPECT_TRUE(evidenceText(evidenceModel(content, {}))
                    .contains("\u00d8S Indsigt Vejle (bf17). Not settled, see check 1.\n"));
    EXPECT_TRUE(
        evidenceModel(content, {}).place.endsWith(QStringLiteral("\u00d8S Indsigt Vejle (bf17)")));
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
    EXPECT_EQ(model.status, QStringLiteral("Not settled: It may be another debtor system"));
    EXPECT_EQ(model.nextAct,
        QStringLiteral(
            "The task in KLIK is to wait. Next, no later than 25 November 2026 at 11:42:\n"
            "1. Mette Holm compares the subscription with "
            "the five values here and answers check 1 anew.\n"
            "2. Mette Holm asks Jens Overgaard to answer again with debtor system, role, date and "
            "time.\n"
            "3. Mette Holm saves evidence anew."));
    EXPECT_TRUE(model.alsoMissing.isEmpty());
    EXPECT_TRUE(model.peopleMeaning.contains(QStringLiteral("was stated or pasted by the user.")));
    content.environment.purpose = Environment::Purpose::Practice;
    EXPECT_TRUE(evidenceModel(content, {}).alsoMissing.isEmpty());
    content.environment.purpose = Environment::Purpose::Test;
    EXPECT_TRUE(evidenceModel(content, {})
                    .alsoMissing.startsWith(QStringLiteral(
                        "Next in the test, no later than 25 November 2026 at 11:42:\n1. Mette Holm "
                        "compares the subscription with the five values here")));
}

TEST(PastedInDoubt, CheckTwoIsNotSettledWhereItIsNotKnownForWhichSystemTheSubscriptionIs)
{
    const QString system = QStringLiteral("The sortiment was seen. Read the remark at check 1.");
    const QString subscription = QStringLiteral(
        "The sortiment was seen, but it is not settled whether it comes from this subscription.");
    const auto expectDoubt = [](const EvidenceContent &content, const QString &remark) {
        const EvidenceModel model = evidenceModel(content, {});
        const EvidenceCheck &second = model.checks.at(1);
        EXPECT_EQ(second.remark, remark);
        EXPECT_EQ(second.tone, remark.isEmpty() ? Tone::Neutral : Tone::Waiting);
        EXPECT_EQ(second.status == QStringLiteral("Not settled"), !remark.isEmpty());
        EXPECT_NE(model.tone, Tone::Good);
        // What is to be settled is check 1.
        EXPECT_FALSE(model.status.contains(u'2')) << qPrintable(model.status);
        EXPECT_FALSE(model.missing.join(u' ').contains(QStringLiteral("remark at check 2")));
    };
    EvidenceContent content = SampleCase::contradicted();
    expectDoubt(content, system);
    content.facts.verification.first.status = Check::Status::Problem;
    expectDoubt(content, system);
    content.facts.pageFinding.reset();
    expectDoubt(content, subscription);
    content = SampleCase::contradicted();
    content.facts.pageFinding = PageFinding{PageFinding::Kind::NotSaved, {}, {}};
    expectDoubt(content, subscription);
    content = SampleCase::witnessed();
    content.facts.pageFinding = PageFinding{PageFinding::Kind::WrongFields, {}, {Field::Sortiment}};
    expectDoubt(content, subscription);
    // The end of the subscription has nothing to do with what can be seen today.
    content.facts.pageFinding = PageFinding{PageFinding::Kind::WrongFields, {}, {Field::ValidTo}};
    expectDoubt(content, {});
    content = SampleCase::pasted();
    content.facts.verification.first.page->instance = QStringLiteral("\u00d8S Indsigt Vejen");
    expectDoubt(content, system);
}

TEST(PastedInDoubt, NoGreenCheckStandsBelowAVerdictThatARemarkSpeaksAgainst)
{
    EvidenceContent early = SampleCase::pasted();
    early.facts.verification.second.reply->when = QStringLiteral("at 9");
    for (const EvidenceContent &content : {early, SampleCase::contradicted()}) {
        const EvidenceModel model = evidenceModel(content, {});
        EXPECT_EQ(model.tone, Tone::Waiting);
        EXPECT_EQ(model.checks.at(1).tone, Tone::Waiting) << qPrintable(model.status);
    }
    EXPECT_EQ(evidenceModel(SampleCase::witnessed(), {}).checks.at(1).tone, Tone::Good);
}
