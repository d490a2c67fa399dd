// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#include "evidence/files/savingtrial.h"

#include "evidence/files/checkedfile.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QUuid>

namespace {

/// As long as the longest name of evidence.
constexpr qsizetype nameLength = 80;

/// The folders on the way to \a folder that are not there yet, the innermost first.
QStringList missingOnTheWayTo(const QString &folder)
{
    QStringList missing;
    QString path = QDir::cleanPath(folder);
    while (!QFileInfo::exists(path)) {
        missing.append(path);
        const QString above = QFileInfo(path).absolutePath();
        if (above == path)
            break;
        path = above;
    }
    return missing;
}

std::optional<QString> trialIn(const QString &folder)
{
    const QString name = (QStringLiteral("sortimentsguide-tjek-")
        + QUuid::createUuid().toString(QUuid::WithoutBraces))
                             .leftJustified(nameLength, u'x');
    const QString own = folder + u'/' + name;
    const auto made = CheckedFile::makeFolder(own, CheckedFile::Access::Shared);
    if (const auto *fault = std::get_if<CheckedFile::Fault>(&made)) {
        QDir().rmdir(own);
        return fault->detail;
    }
    const QString file = name + QStringLiteral(".pdf");
    const auto written = CheckedFile::write(own, file, "1", CheckedFile::Access::Shared);
    const bool isGone = QFile::remove(own + u'/' + file);
    CheckedFile::removeUnfinished(own);
    const bool isClean = QDir().rmdir(own);
    if (const auto *fault = std::get_if<CheckedFile::Fault>(&written))
        return fault->detail;
    return isGone && isClean ? std::nullopt : std::optional(QStringLiteral("remove"));
}

} // namespace

std::optional<QString> savingTrial(const QString &folder)
{
    const QStringList missing = missingOnTheWayTo(folder);
    const auto ensured = CheckedFile::ensureFolder(folder, CheckedFile::Access::Shared);
    const auto *fault = std::get_if<CheckedFile::Fault>(&ensured);
    const auto why = fault
        ? std::optional(fault->detail.isEmpty() ? QStringLiteral("name taken") : fault->detail)
        : trialIn(folder);
    for (const QString &path : missing)
        QDir().rmdir(path);
    return why;
}
