// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#include "journalfixture.h"
#include "testdata.h"

#include <QtEndian>

namespace {

/// Journals as earlier versions of the program left them: tests/data/journal.
class OldJournal : public JournalTest {
protected:
    void lay(const QString &name) const
    {
        ASSERT_TRUE(QDir().mkpath(folder()));
        write(path(), testData(QStringLiteral("journal/1.0.0/") + name));
    }

    quint32 version() const { return qFromBigEndian<quint32>(bytes(path()).constData() + 60); }
};

} // namespace

TEST_F(OldJournal, OfAnOrderByTheServiceGoesOnAtTheSameStep)
{
    ASSERT_NO_FATAL_FAILURE(lay(QStringLiteral("automatic.sqlite3")));
    EXPECT_EQ(version(), 1U);
    JournalFile journal(folder());
    const auto opened = journal.open();
    ASSERT_TRUE(opened);
    EXPECT_FALSE(*opened) << "nothing was set aside";
    const auto cases = journal.cases(QStringLiteral("gb1.0-oes-indsigt"));
    ASSERT_TRUE(cases);
    ASSERT_EQ(cases->size(), 1);
    const CaseFacts &facts = cases->first();
    EXPECT_EQ(journal.events(facts.caseId)->size(), 18);
    EXPECT_EQ(facts.lastStepLeft, 4);
    EXPECT_TRUE(Submission::readBack(facts.submission));
    EXPECT_EQ(facts.pictures.size(), 4);

    // New events make the journal one of this version, so older programs refuse it.
    ASSERT_TRUE(journal.append(facts.caseId, PageLeft{5}, Samples::at()));
    EXPECT_EQ(version(), 2U);
    EXPECT_EQ(journal.events(facts.caseId)->last().event, CaseEvent(PageLeft{5}));
}

TEST_F(OldJournal, OfGuidedWorkKeepsEveryRow)
{
    ASSERT_NO_FATAL_FAILURE(lay(QStringLiteral("guided.sqlite3")));
    JournalFile journal(folder());
    const auto opened = journal.open();
    ASSERT_TRUE(opened);
    EXPECT_FALSE(*opened) << "nothing was set aside";
    const auto events = journal.events(QStringLiteral("c5a98da8-d512-45fb-9b01-0dcfa693ef45"));
    ASSERT_TRUE(events);
    EXPECT_EQ(events->size(), 41);
    const CaseFacts facts = factsFrom(*events);
    EXPECT_EQ(facts.rowsDone.keys(), (QList<int>{1, 2, 3, 4, 5, 6, 7, 8}));
    EXPECT_EQ(facts.lastStepLeft, 6);
    EXPECT_TRUE(facts.verification.isComplete());
    EXPECT_TRUE(facts.finished);
}
