// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#include "diagnosis/folderdisk.h"

#include <QFile>
#include <QStorageInfo>

#include <sys/statvfs.h>
#ifdef Q_OS_LINUX
#include <sys/vfs.h>
#endif

namespace {

/// The file system's own number is that of a network's; false also where the number does not decide
/// it.
bool hasNumberOfANetwork(const QString &folder)
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

/// FUSE file systems that encrypt or join folders of this computer; any other may be on a network.
bool isLocalFuse(const QByteArray &name)
{
    static const QList<QByteArray> local{"bindfs", "cryfs", "encfs", "fuse-overlayfs", "gocryptfs",
        "mergerfs", "ntfs", "ntfs-3g", "exfat", "securefs", "squashfuse", "unionfs"};
    return local.contains(name);
}

} // namespace

std::optional<qint64> FolderDisk::freeSpace(const QString &folder)
{
    struct statvfs disk = {};
    if (::statvfs(QFile::encodeName(folder).constData(), &disk) != 0 || disk.f_blocks == 0)
        return std::nullopt;
    return qint64(disk.f_bavail) * qint64(disk.f_frsize);
}

bool FolderDisk::isShared(const QString &folder)
{
    const QByteArray type = QStorageInfo(folder).fileSystemType();
    return hasNumberOfANetwork(folder)
        || (type == "fuse" || (type.startsWith("fuse.") && !isLocalFuse(type.mid(5))))
        || type == "ceph" || type == "lustre" || type == "afs" || type == "ncpfs"
        || type.startsWith("nfs") || type.startsWith("smb") || type == "cifs" || type == "afpfs"
        || type == "webdav" || type == "davfs";
}
