// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#include "base/windowspath.h"
#include "diagnosis/folderdisk.h"

#include <QString>

#include <windows.h>

std::optional<qint64> FolderDisk::freeSpace(const QString &folder)
{
    // QStorageInfo first asks for the volume, which not every shared drive has. A server's name for
    // a folder is only taken with a separator at its end.
    std::wstring path = WindowsPath::native(folder);
    if (!path.ends_with(L'\\'))
        path += L'\\';
    ULARGE_INTEGER free{};
    ULARGE_INTEGER whole{};
    if (!GetDiskFreeSpaceExW(path.c_str(), &free, &whole, nullptr) || whole.QuadPart == 0)
        return std::nullopt;
    return qint64(free.QuadPart);
}

bool FolderDisk::isShared(const QString &folder)
{
    if (folder.startsWith(QLatin1String("//")))
        return true;
    // "C:/"
    const std::wstring drive = WindowsPath::native(folder.left(3));
    return GetDriveTypeW(drive.c_str()) == DRIVE_REMOTE;
}
