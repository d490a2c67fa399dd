// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#include "diagnosis/foldercheck.h"

#include "diagnosis/folderdisk.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QTemporaryFile>

namespace {

struct FolderCheckTexts {
    Q_DECLARE_TR_FUNCTIONS(FolderCheckTexts)
};

/// Enough for some years of cases, pictures and documents.
constexpr qint64 roomNeeded = 50LL * 1024 * 1024;

QString nearestThatExists(const QString &folder)
{
    QString path = QDir::cleanPath(folder);
    while (!QFileInfo::exists(path)) {
        const QString above = QFileInfo(path).absolutePath();
        if (above == path)
            break;
        path = above;
    }
    return path;
}

bool takesAFile(const QString &folder)
{
    QTemporaryFile file(QDir(folder).filePath(QStringLiteral(".sortimentsguide-XXXXXX")));
    return QFileInfo(folder).isDir() && file.open() && file.write("1") == 1 && file.flush();
}

std::optional<QString> tried(const FolderCheck::Trial &trial, const QString &folder)
{
    if (trial)
        return trial(folder);
    return takesAFile(nearestThatExists(folder)) ? std::nullopt
                                                 : std::optional(QStringLiteral("create"));
}

/// What stands where \a folder or one above it should be and is no folder; empty: nothing does.
QString obstacle(const QString &folder)
{
    QString path = QDir::cleanPath(folder);
    // A link to nothing does not exist for Qt.
    while (!QFileInfo::exists(path) && !QFileInfo(path).isSymLink()) {
        const QString above = QFileInfo(path).absolutePath();
        if (above == path)
            return {};
        path = above;
    }
    return QFileInfo(path).isDir() ? QString() : path;
}

/// Reports where \a folder, called \a name, cannot be used.
bool isUsable(const QString &name, const QString &folder, const FolderCheck::Trial &trial,
    CheckReport &report)
{
    const bool cannotBeSaved = bool(tried(trial, folder));
    const QString inTheWay = cannotBeSaved ? obstacle(folder) : QString();
    if (!inTheWay.isEmpty()) {
        //: %1: the name of a folder, %2: the path of a file or of a link to nothing
        report.wrong(FolderCheckTexts::tr("%1: %2 is not a folder.").arg(name, inTheWay),
            //: advice after "%1: %2 is not a folder."; for an IT department
            FolderCheckTexts::tr("Remove what is there, or choose another folder."));
        return false;
    }
    const auto free = FolderDisk::freeSpace(nearestThatExists(folder));
    if (free && *free < roomNeeded) {
        //: %1: the name of a folder, %2: its path
        report.wrongForUser(
            FolderCheckTexts::tr("%1: the disk of %2 is almost full.").arg(name, folder),
            //: advice after "%1: the disk of %2 is almost full."; for an IT department
            FolderCheckTexts::tr("Make room, or choose another folder."));
        return false;
    }
    if (cannotBeSaved) {
        //: %1: the name of a folder, %2: its path
        report.wrong(FolderCheckTexts::tr("%1: nothing can be saved in %2.").arg(name, folder),
            //: advice after "%1: nothing can be saved in %2."; for an IT department
            FolderCheckTexts::tr(
                "Give the user the right to write there, or choose another folder."));
        return false;
    }
    return true;
}

} // namespace

void FolderCheck::lookAtData(const QString &folder, const Trial &trial, CheckReport &report)
{
    //: first word of lines of the connection check: "Data folder: ... can be used."
    const QString name = FolderCheckTexts::tr("Data folder");
    if (!isUsable(name, folder, trial, report))
        return;
    if (FolderDisk::isShared(nearestThatExists(folder))) {
        //: %1: the name of a folder, %2: its path
        report.wrong(FolderCheckTexts::tr("%1: %2 is on a shared drive.").arg(name, folder),
            //: advice after "%1: %2 is on a shared drive."; --data is an option, not translated
            FolderCheckTexts::tr("Choose a folder on the computer itself with --data."));
        return;
    }
    //: %1: the name of a folder, %2: its path
    report.inOrder(FolderCheckTexts::tr("%1: %2 can be used.").arg(name, folder));
}

void FolderCheck::lookAtEvidence(const QString &folder, const Trial &trial, CheckReport &report)
{
    //: first word of lines of the connection check: "Evidence folder: ... can be used."
    const QString name = FolderCheckTexts::tr("Evidence folder");
    if (!isUsable(name, folder, trial, report))
        return;
    if (FolderDisk::isShared(nearestThatExists(folder))) {
        //: %1: the name of a folder, %2: its path
        report.inOrder(
            FolderCheckTexts::tr("%1: %2 can be used. It is on a shared drive.").arg(name, folder));
        return;
    }
    //: %1: the name of a folder, %2: its path
    report.inOrder(FolderCheckTexts::tr("%1: %2 can be used.").arg(name, folder));
}
