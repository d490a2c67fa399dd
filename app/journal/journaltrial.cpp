// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#include "journal/journaltrial.h"

#include "journal/journalfile.h"

#include <QDir>
#include <QFileInfo>
#include <QRandomGenerator>

namespace {

/// A name that the journal removes at its next start where this process is killed.
QString scratchIn(const QString &folder)
{
    const QString digits = QString::number(QRandomGenerator::global()->bounded(1'000'000));
    return folder + QStringLiteral("/sager-") + digits.rightJustified(6, u'0');
}

std::optional<QString> trialIn(const QString &scratch)
{
    JournalFile journal(scratch);
    const auto opened = journal.open();
    return opened ? std::nullopt : std::optional(opened.error().detail);
}

} // namespace

std::optional<QString> journalTrial(const QString &folder)
{
    QStringList missing;
    for (QString path = QDir::cleanPath(folder); !QFileInfo::exists(path);
         path = QFileInfo(path).absolutePath()) {
        missing.append(path);
        if (QFileInfo(path).isRoot())
            break;
    }
    const QFileInfo file(folder + QStringLiteral("/sager.sqlite3"));
    if (file.exists() && !file.isWritable())
        return QStringLiteral("sager.sqlite3 cannot be written");
    const QString scratch = scratchIn(QDir::cleanPath(folder));
    const auto why = trialIn(scratch);
    if (!QFileInfo(scratch).isSymLink())
        QDir(scratch).removeRecursively();
    for (const QString &path : std::as_const(missing))
        QDir().rmdir(path);
    return why;
}
