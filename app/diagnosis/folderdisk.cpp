// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#include "diagnosis/folderdisk.h"

#include <QFile>
#include <QStorageInfo>

#ifdef Q_OS_UNIX
#include <sys/statvfs.h>
#endif
#ifdef Q_OS_LINUX
#include <sys/vfs.h>
#endif

std::optional<qint64> FolderDisk::freeSpace(const QString &folder)
{
#ifdef Q_OS_UNIX
    struct statvfs disk = {};
    if (::statvfs(QFile::encodeName(folder).constData(), &disk) != 0 || disk.f_blocks == 0)
        return std::nullopt;
    return qint64(disk.f_bavail) * qint64(disk.f_frsize);
#else
    const QStorageInfo disk(folder);
    if (disk.bytesTotal() <= 0 || disk.bytesAvailable() < 0)
        return std::nullopt;
    return disk.bytesAvailable();
#endif
}

bool FolderDisk::isOverANetwork(const QString &folder)
{
#ifdef Q_OS_LINUX
    struct statfs disk = {};
    if (::statfs(QFile::encodeName(folder).constData(), &disk) != 0)
        return false;
    // statfs(2): the numbers of NFS, SMB, CIFS, SMB 2, AFS and Ceph.
    switch (static_cast<quint32>(disk.f_type)) {
    case 0x6969:
    case 0x517b:
    case 0xff534d42:
    case 0xfe534d42:
    case 0x5346414f:
    case 0x00c36400:
        return true;
    }
#else
    Q_UNUSED(folder)
#endif
    return false;
}
