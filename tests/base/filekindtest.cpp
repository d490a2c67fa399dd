// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#include "base/filekind.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace {

class AFileKind : public testing::Test {
protected:
    void make(const QString &path) const
    {
        QFile file(path);
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
    }

    /// A folder whose path is longer than the 260 characters that Windows takes by default.
    QString longFolder() const
    {
        const QString name = QStringLiteral("æøå ").repeated(25) + QStringLiteral("slut");
        const QString folder = m_folder.filePath(name + u'/' + name + u'/' + name);
        EXPECT_TRUE(QDir().mkpath(folder));
        EXPECT_GT(folder.size(), 260);
        return folder;
    }

    QTemporaryDir m_folder;
};

} // namespace

TEST_F(AFileKind, IsAFileAFolderOrMissing)
{
    const QString path = m_folder.filePath(QStringLiteral("bevis.pdf"));
    EXPECT_EQ(fileKindOf(path), FileKind::Missing);
    make(path);
    EXPECT_EQ(fileKindOf(path), FileKind::File);
    EXPECT_EQ(fileKindOf(m_folder.path()), FileKind::Folder);
    EXPECT_EQ(fileKindOf(m_folder.filePath(QStringLiteral("no/bevis.pdf"))), FileKind::Missing);
}

TEST_F(AFileKind, IsKnownAtTheEndOfALongPath)
{
    const QString folder = longFolder();
    const QString path = folder + QStringLiteral("/bevis.pdf");
    EXPECT_EQ(fileKindOf(path), FileKind::Missing);
    make(path);
    EXPECT_EQ(fileKindOf(path), FileKind::File);
    EXPECT_EQ(fileKindOf(folder), FileKind::Folder);
}
