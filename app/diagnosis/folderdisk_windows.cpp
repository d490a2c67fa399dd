// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#include "diagnosis/folderdisk.h"

#include <QDir>
#include <QStorageInfo>

#include <windows.h>

std::optional<qint64> FolderDisk::freeSpace(const QString &folder)
{
    const QStorageInfo disk(folder);
    if (disk.bytesTotal() <= 0 || disk.bytesAvailable() < 0)
        return std::nullopt;
    return disk.bytesAvailable();
}

bool FolderDisk::isShared(const QString &folder)
{
    const QString root = QDir::toNativeSeparators(QStorageInfo(folder).rootPath());
    return folder.startsWith(QLatin1String("//"))
        || GetDriveTypeW(root.toStdWString().c_str()) == DRIVE_REMOTE;
}
