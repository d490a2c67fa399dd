// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#include "diagnosis/folderdisk.h"

#include <QTemporaryDir>

#include <gtest/gtest.h>

TEST(FolderDisk, KnowsItsFreeSpaceWithoutKnowingItsMount)
{
    // Fails in a changed root where the list of mounts is asked: the root itself is not in it.
    const QTemporaryDir folder;
    const auto free = FolderDisk::freeSpace(folder.path());
    ASSERT_TRUE(free);
    EXPECT_GE(*free, 0);
    EXPECT_FALSE(FolderDisk::isOverANetwork(folder.path()));
}

TEST(FolderDisk, DoesNotTakeUnknownFreeSpaceForNone)
{
    // /proc counts no blocks, as some file systems over a network.
    EXPECT_FALSE(FolderDisk::freeSpace(QStringLiteral("/proc")));
    EXPECT_FALSE(FolderDisk::freeSpace(QStringLiteral("/proc/no-such-folder")));
}
