// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#include "diagnosis/folderdisk.h"

#include <QDir>
#include <QTemporaryDir>

#include <gtest/gtest.h>

TEST(FolderDisk, KnowsItsFreeSpaceWithoutKnowingItsMount)
{
    // In a changed root the list of mounts lacks the root itself, so reading it would fail here.
    const QTemporaryDir folder;
    const auto free = FolderDisk::freeSpace(folder.path());
    ASSERT_TRUE(free);
    EXPECT_GE(*free, 0);
    EXPECT_FALSE(FolderDisk::isShared(folder.path()));
}

TEST(FolderDisk, KnowsItsFreeSpaceAtTheEndOfALongPath)
{
    const QTemporaryDir folder;
    const QString name = QStringLiteral("æøå ").repeated(25) + QStringLiteral("slut");
    const QString path = folder.filePath(name + u'/' + name + u'/' + name);
    ASSERT_TRUE(QDir().mkpath(path));
    EXPECT_TRUE(FolderDisk::freeSpace(path));
    EXPECT_FALSE(FolderDisk::isShared(path));
}

TEST(FolderDisk, DoesNotTakeUnknownFreeSpaceForNone)
{
    // /proc counts no blocks, as some file systems over a network.
    EXPECT_FALSE(FolderDisk::freeSpace(QStringLiteral("/proc")));
    EXPECT_FALSE(FolderDisk::freeSpace(QStringLiteral("/proc/no-such-folder")));
}
