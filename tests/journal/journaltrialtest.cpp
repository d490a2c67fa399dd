// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#include "journal/journaltrial.h"

#include "journalfixture.h"

#include <unistd.h>

namespace {

class ATrialOfTheJournal : public JournalTest {
protected:
    QStringList all() const
    {
        return QDir(m_temporary.path())
            .entryList(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot);
    }
};

} // namespace

TEST_F(ATrialOfTheJournal, SucceedsInAFolderThatIsNotThereAndLeavesNothing)
{
    EXPECT_EQ(journalTrial(folder() + QStringLiteral("/below")), std::nullopt);
    EXPECT_TRUE(all().isEmpty());
}

TEST_F(ATrialOfTheJournal, DisturbsNoJournalThatIsOpen)
{
    JournalFile journal(folder());
    ASSERT_TRUE(journal.open());
    const QStringList before = QDir(folder()).entryList(QDir::Files);
    EXPECT_EQ(journalTrial(folder()), std::nullopt);
    EXPECT_EQ(QDir(folder()).entryList(QDir::Files), before);
    EXPECT_TRUE(journal.append(Samples::caseId(), Samples::started(), Samples::at()));
}

TEST_F(ATrialOfTheJournal, FailsWhereTheFolderCannotBeMade)
{
    write(m_temporary.filePath(QStringLiteral("file")), "x");
    EXPECT_TRUE(journalTrial(m_temporary.filePath(QStringLiteral("file/below"))));
    ASSERT_EQ(::symlink("/nowhere", qPrintable(m_temporary.filePath(QStringLiteral("link")))), 0);
    EXPECT_TRUE(journalTrial(m_temporary.filePath(QStringLiteral("link"))));
    EXPECT_TRUE(journalTrial(m_temporary.filePath(QString(300, u'x'))));
    EXPECT_EQ(all().size(), 2);
}
