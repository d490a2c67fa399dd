// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#include "evidence/verify/evidenceexamination.h"
#include "printers.h"

#include <QFile>

#include <gtest/gtest.h>

namespace {

QString kept(const char *name)
{
    return QStringLiteral(TEST_DATA_FOLDER "/evidence/") + QLatin1String(name);
}

} // namespace

TEST(EvidenceOfEarlierVersions, StillHolds)
{
    for (const char *name :
        {"1.0.0/automatic.pdf", "1.0.0/guided.pdf", "1.0.0/removed-picture.pdf", "1.0.0/practice",
            "1.0.0/practice/manifest.json", "untagged/automatic.pdf", "untagged/guided.pdf",
            "tagged/automatic.pdf", "tagged/pasted.pdf", "edition2/automatic.pdf",
            "edition2/guided.pdf", "edition2/remarked.pdf", "edition2/transferred.pdf",
            "edition3/guided.pdf", "edition3/pasted.pdf", "edition3/transferred.pdf"}) {
        const Examination examination = examined(kept(name));
        EXPECT_EQ(examination.verdict, Examination::Verdict::Holds)
            << name << '\n'
            << qPrintable(inWords(examination));
        // How their pages looked is not stated.
        EXPECT_FALSE(inWords(examination).contains(QStringLiteral("The pages say the same")))
            << name;
        EXPECT_EQ(examination.caseNumber, QStringLiteral("5d0f6a0e-71c4-4b8e-9a53-2f1f0f6c4a10"));
    }
}

// Since form 4 the manifest says how the pages look.
TEST(EvidenceOfEarlierVersions, WithPagesWhoseLooksAreStatedStillHolds)
{
    for (const char *name : {"edition4/pasted.pdf", "edition4/remarked.pdf",
             "edition4/contradicted.pdf", "edition4/transferred.pdf", "edition5/guided.pdf",
             "edition5/pasted.pdf", "edition5/contradicted.pdf", "edition5/transferred.pdf",
             "edition6/guided.pdf", "edition6/pasted.pdf", "edition6/contradicted.pdf",
             "edition6/transferred.pdf", "edition6/witnessed.pdf", "edition7/guided.pdf",
             "edition7/pasted.pdf", "edition7/contradicted.pdf", "edition7/transferred.pdf",
             "edition7/witnessed.pdf", "edition8/guided.pdf", "edition8/pasted.pdf",
             "edition8/contradicted.pdf", "edition8/transferred.pdf", "edition8/witnessed.pdf",
             "edition9/guided.pdf", "edition9/pasted.pdf", "edition9/contradicted.pdf",
             "edition9/transferred.pdf", "edition9/witnessed.pdf"}) {
        const Examination examination = examined(kept(name));
        EXPECT_EQ(examination.verdict, Examination::Verdict::Holds)
            << name << '\n'
            << qPrintable(inWords(examination));
        EXPECT_TRUE(inWords(examination).contains(QStringLiteral("The pages say the same")))
            << name << qPrintable(inWords(examination));
    }
}

// It was written in the words of its version, and before form 7 without all that it follows from.
TEST(EvidenceOfEarlierVersions, IsNotSaidToFollowFromTheJournalWhereThatWasNotExamined)
{
    for (const char *name : {"1.0.0/guided.pdf", "edition6/witnessed.pdf", "edition7/witnessed.pdf",
             "edition8/witnessed.pdf", "edition9/witnessed.pdf"}) {
        const QString words = inWords(examined(kept(name)));
        EXPECT_TRUE(
            words.contains(QStringLiteral("Note: It has not been examined whether each sentence "
                                          "in bevis.json and bevis.txt follows")))
            << qPrintable(words);
        EXPECT_FALSE(words.contains(QStringLiteral("follow from the journal.")));
        EXPECT_TRUE(
            words.contains(QStringLiteral("The evidence holds as far as it has been examined.")));
    }
}
