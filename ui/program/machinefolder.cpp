// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#include "program/machinefolder.h"

#include <QCoreApplication>

namespace {

using MachineFolder::Fault;

struct FolderTexts {
    Q_DECLARE_TR_FUNCTIONS(MachineFolderTexts)
};

#ifdef Q_OS_WIN
QString belongsToAnother()
{
    //: why settings for the whole computer are not used; %1: path of a folder or file, %2: the
    //: name of a user; the other names are those that Windows has
    return FolderTexts::tr(
        "%1 belongs to %2. It must belong to Administrators, SYSTEM or TrustedInstaller.");
}

QString othersMayWrite()
{
    //: why settings for the whole computer are not used; %1: path of a folder or file; the names
    //: are those that Windows has
    return FolderTexts::tr(
        "Others than Administrators, SYSTEM and TrustedInstaller may write in %1.");
}
#else
QString belongsToAnother()
{
    //: why settings for the whole computer are not used; %1: path of a folder or file, %2: the
    //: name of a user
    return FolderTexts::tr("%1 belongs to %2. It must belong to the administrator (root).");
}

QString othersMayWrite()
{
    //: why settings for the whole computer are not used; %1: path of a folder or file
    return FolderTexts::tr("Others than the administrator (root) may write in %1.");
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
        return belongsToAnother().arg(fault.path, fault.owner);
    case Fault::Kind::OthersMayWrite:
        return othersMayWrite().arg(fault.path);
    case Fault::Kind::CannotBeLookedAt:
        //: why settings for the whole computer are not used; %1: path of a folder or file
        return FolderTexts::tr("The program may not look at %1.").arg(fault.path);
    }
    Q_UNREACHABLE();
}

} // namespace

QString MachineFolder::inWords(const Fault &fault)
{
    //: the line below why settings for the whole computer are not used
    const QString advice = FolderTexts::tr(
        "The program uses nothing from there, and does not start. Ask your IT department to put it "
        "right.");
    return whatIsWrong(fault) + u'\n' + advice;
}
