// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#include "evidence/verify/evidencechronology.h"

#include "evidence/content/evidencemodel.h"
#include "evidence/evidencefolder.h"
#include "evidence/files/manifest.h"
#include "evidence/verify/evidenceexamination.h"
#include "finished.h"
#include "printers.h"
#include "samplecase.h"

#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace {

constexpr qint64 minute = 60;
constexpr qint64 hour = 60 * minute;
constexpr qint64 day = 24 * hour;

/// \a content with all events from \a number on dated \a seconds later than they were.
EvidenceContent moved(EvidenceContent content, qint64 number, qint64 seconds)
{
    for (Recorded &recorded : content.events) {
        if (recorded.sequence >= number)
            recorded.at = recorded.at.addSecs(seconds);
    }
    content.facts = factsFrom(content.events);
    return content;
}

EvidenceContent approved()
{
    return SampleCase::approved(SampleCase::production());
}

/// The number of the last event of approved(), the second check.
constexpr int secondCheck = 11;

QStringList contradictionsIn(const EvidenceContent &content)
{
    const EvidenceModel model = evidenceModel(content, {});
    return EvidenceChronology::contradictions(
        *statedContent(Manifest::contentJson(model, content)), *statedJournal(model.journal));
}

} // namespace

TEST(EvidenceChronology, TimesThatFollowEachOtherAreRight)
{
    EXPECT_EQ(contradictionsIn(approved()), QStringList());
    EXPECT_EQ(contradictionsIn(SampleCase::guided()), QStringList());
    EXPECT_EQ(contradictionsIn(moved(approved(), secondCheck, 0)), QStringList());
}

TEST(EvidenceChronology, AClockThatATimeServerSetsBackALittleIsRight)
{
    // Events are five minutes apart.
    EXPECT_EQ(contradictionsIn(moved(approved(), 6, -7 * minute)), QStringList());
    EXPECT_EQ(contradictionsIn(moved(approved(), 6, -7 * minute - 1)).size(), 1);
}

TEST(EvidenceChronology, ManyLittleStepsBackAddUp)
{
    EvidenceContent content = approved();
    for (int number = 4; number <= 8; ++number)
        content = moved(content, number, -6 * minute);
    EXPECT_EQ(contradictionsIn(content).size(), 1);
}

TEST(EvidenceChronology, ACheckDatedYearsBeforeTheOtherIsNamed)
{
    const QStringList sentences =
        contradictionsIn(moved(approved(), secondCheck, qint64{-6} * 365 * day));
    ASSERT_EQ(sentences.size(), 2);
    EXPECT_EQ(sentences.first(),
        QStringLiteral(
            "Check 2 is dated 5 years before check 1, but stands after it in the journal."));
    EXPECT_TRUE(sentences.last().contains(
        QStringLiteral("No. 11 is dated 5 years before no. 10, which stands before it.")))
        << qPrintable(sentences.last());
    EXPECT_TRUE(sentences.last().contains(QStringLiteral("2020"))) << qPrintable(sentences.last());
}

TEST(EvidenceChronology, ChecksInTheOtherOrderAreRight)
{
    EvidenceContent content = SampleCase::guided();
    content.events.removeLast();
    content.facts = factsFrom(content.events);
    const Witness user{Witness::Kind::User, QStringLiteral("Mette Holm")};
    SampleCase::add(content, SecondCheckSeen{Check::Status::Approved, user, {}});
    SampleCase::add(content, FirstCheckSeen{Check::Status::Approved, user, {}});
    EXPECT_EQ(contradictionsIn(content), QStringList());
}

TEST(EvidenceChronology, EachTimeThatTheClockWasSetBackIsNamedOnce)
{
    EvidenceContent content = moved(approved(), 4, -2 * hour);
    content = moved(content, 9, -3 * day);
    const QStringList sentences = contradictionsIn(content);
    ASSERT_EQ(sentences.size(), 3);
    EXPECT_TRUE(sentences.at(1).contains(QStringLiteral("No. 4 is dated")));
    EXPECT_TRUE(sentences.at(1).contains(QStringLiteral("minutes before no. 3")));
    EXPECT_TRUE(sentences.at(2).contains(QStringLiteral("No. 9 is dated 2 days before no. 8")));
}

TEST(EvidenceChronology, EvidenceDatedBeforeItsLastEventIsNamed)
{
    EvidenceContent content = approved();
    content.made = content.events.constLast().at.addSecs(-3 * day);
    EXPECT_EQ(contradictionsIn(content),
        QStringList{QStringLiteral("The evidence is dated 3 days before the last event in it.")});
}

TEST(EvidenceChronology, ItIsSavedAllTheSameAndDoesNotHold)
{
    const QTemporaryDir root;
    const QTemporaryDir folder;
    EvidenceFolder archive(root.path());
    const auto saved =
        finished(archive.save(moved(approved(), secondCheck, -300 * day), folder.path()));
    ASSERT_TRUE(saved);
    const Examination examination = examined(saved->path);
    EXPECT_EQ(examination.verdict, Examination::Verdict::DoesNotHold);
    EXPECT_TRUE(examination.holds(Finding::About::Content));
    EXPECT_FALSE(examination.holds(Finding::About::Times));
    const QString words = inWords(examination);
    EXPECT_TRUE(words.contains(QStringLiteral("Check 2 is dated 299 days before check 1")))
        << qPrintable(words);
    EXPECT_TRUE(words.contains(QStringLiteral("but the times in the evidence do not.")));
    EXPECT_FALSE(words.contains(QStringLiteral("The evidence holds.")));
}
