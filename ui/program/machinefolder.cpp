// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#include "program/machinefolder.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>

#ifndef Q_OS_WIN
#include <cerrno>
#include <pwd.h>
#include <sys/stat.h>
#endif

namespace {

using MachineFolder::Fault;

struct FolderTexts {
    Q_DECLARE_TR_FUNCTIONS(MachineFolderTexts)
};

#ifndef Q_OS_WIN
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
#endif

QString whatIsWrong(const Fault &fault)
{
    switch (fault.kind) {
    case Fault::Kind::IsALink:
        //: why settings for the whole computer are not used; %1: path of a folder or file
        return FolderTexts::tr("%1 is a link. It must be the folder or file itself.")
            .arg(fault.path);
    case Fault::Kind::IsNoFolder:
        //: why settings for the whole computer are not used; %1: a path
        return FolderTexts::tr("%1 is not a folder.").arg(fault.path);
    case Fault::Kind::IsNoFile:
        //: why settings for the whole computer are not used; %1: a path
        return FolderTexts::tr("%1 is not an ordinary file.").arg(fault.path);
    case Fault::Kind::BelongsToAnother:
        //: why settings for the whole computer are not used; %1: path of a folder or file, %2: the
        //: name of a user
        return FolderTexts::tr("%1 belongs to %2. It must belong to the administrator (root).")
            .arg(fault.path, fault.owner);
    case Fault::Kind::OthersMayWrite:
        //: why settings for the whole computer are not used; %1: path of a folder or file
        return FolderTexts::tr("Others than the administrator (root) may write in %1.")
            .arg(fault.path);
    case Fault::Kind::CannotBeLookedAt:
        //: why settings for the whole computer are not used; %1: path of a folder or file
        return FolderTexts::tr("The program may not look at %1.").arg(fault.path);
    }
    Q_UNREACHABLE();
}

} // namespace

QString MachineFolder::place()
{
#if defined(Q_OS_WIN) || defined(Q_OS_MACOS)
    return {};
#else
    return QStringLiteral("/etc/sortimentsguiden");
#endif
}

std::optional<Fault> MachineFolder::faultOf(
    const QString &path, const QStringList &names, unsigned administrator)
{
#ifdef Q_OS_WIN
    Q_UNUSED(path);
    Q_UNUSED(names);
    Q_UNUSED(administrator);
#else
    if (const auto fault = faultAt(path, true, administrator))
        return fault;
    for (const QString &name : names) {
        if (const auto fault = faultAt(QDir(path).filePath(name), false, administrator))
            return fault;
    }
#endif
    return {};
}

QString MachineFolder::inWords(const Fault &fault)
{
    //: the line below why settings for the whole computer are not used
    const QString advice = FolderTexts::tr(
        "The program uses nothing from there, and does not start. Ask your IT department to put it "
        "right.");
    return whatIsWrong(fault) + u'\n' + advice;
}
