// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#include "evidence/files/savingtrial.h"

#include "printers.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <gtest/gtest.h>

#include <unistd.h>

namespace {

class ATrialOfSaving : public testing::Test {
protected:
    QString in(const QString &path) const { return m_folder.filePath(path); }
    bool isClean() const
    {
        return QDir(m_folder.path())
            .isEmpty(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot);
    }

    QTemporaryDir m_folder;
};

} // namespace

TEST_F(ATrialOfSaving, SucceedsInAFolderThatIsThereOrNotAndLeavesNothing)
{
    EXPECT_EQ(savingTrial(m_folder.path()), std::nullopt);
    EXPECT_EQ(savingTrial(in(QStringLiteral("a/b/c"))), std::nullopt);
    EXPECT_TRUE(isClean());
}

TEST_F(ATrialOfSaving, FailsWhereANameIsTooLongAndLeavesNothing)
{
    EXPECT_TRUE(savingTrial(in(QStringLiteral("a/") + QString(300, u'x') + QStringLiteral("/b"))));
    EXPECT_TRUE(isClean());
}

TEST_F(ATrialOfSaving, FailsWhereAFileOrALinkToNothingIsInTheWay)
{
    ASSERT_TRUE(QFile(in(QStringLiteral("file"))).open(QIODevice::WriteOnly));
    EXPECT_TRUE(savingTrial(in(QStringLiteral("file"))));
    EXPECT_TRUE(savingTrial(in(QStringLiteral("file/below"))));
    ASSERT_EQ(::symlink("/nowhere/at/all", qPrintable(in(QStringLiteral("link")))), 0);
    EXPECT_TRUE(savingTrial(in(QStringLiteral("link"))));
    EXPECT_TRUE(savingTrial(in(QStringLiteral("link/below"))));
    EXPECT_EQ(QDir(m_folder.path())
                  .entryList(QDir::AllEntries | QDir::System | QDir::NoDotAndDotDot)
                  .size(),
        2);
}
