// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#include "program/machinefolder.h"

#include <QDir>
#include <QFile>

#include <cerrno>
#include <pwd.h>
#include <sys/stat.h>

namespace {

using MachineFolder::Fault;

QString nameOf(uid_t user)
{
    const passwd *entry = getpwuid(user);
    return entry ? QString::fromLocal8Bit(entry->pw_name) : QString::number(user);
}

/// What is wrong with the thing at \a path, where it is there.
std::optional<Fault> faultAt(const QString &path, bool isFolder, unsigned administrator)
{
    struct stat found = {};
    // Without following links: a link could lead to what anybody may write.
    if (lstat(QFile::encodeName(path).constData(), &found) != 0) {
        return errno == ENOENT ? std::nullopt
                               : std::optional(Fault{Fault::Kind::CannotBeLookedAt, path});
    }
    if (S_ISLNK(found.st_mode))
        return Fault{Fault::Kind::IsALink, path};
    if (isFolder && !S_ISDIR(found.st_mode))
        return Fault{Fault::Kind::IsNoFolder, path};
    if (!isFolder && !S_ISREG(found.st_mode))
        return Fault{Fault::Kind::IsNoFile, path};
    if (found.st_uid != administrator)
        return Fault{Fault::Kind::BelongsToAnother, path, nameOf(found.st_uid)};
    // Where an access list lets others write, the group's bit is set too.
    if ((found.st_mode & (S_IWGRP | S_IWOTH)) != 0)
        return Fault{Fault::Kind::OthersMayWrite, path};
    return {};
}

} // namespace

QString MachineFolder::place()
{
#ifdef Q_OS_MACOS
    return {};
#else
    return QStringLiteral("/etc/sortimentsguiden");
#endif
}

std::optional<Fault> MachineFolder::faultOf(
    const QString &path, const QStringList &names, unsigned administrator)
{
    if (const auto fault = faultAt(path, true, administrator))
        return fault;
    for (const QString &name : names) {
        if (const auto fault = faultAt(QDir(path).filePath(name), false, administrator))
            return fault;
    }
    return {};
}
