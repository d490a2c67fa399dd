// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#include "program/taskfiles.h"

#include "base/givenfile.h"
#include "base/plaintext.h"
#include "base/sha256.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

#include <algorithm>

namespace {

struct TaskFileTexts {
    Q_DECLARE_TR_FUNCTIONS(TaskFileTexts)
};

constexpr qint64 largestTaskFile = qint64{256} * 1024;
constexpr qsizetype longestFault = 1000;

const QString builtInFolder = QStringLiteral(":/tasks");

/// Whether the file at \a path, after all links, lies in \a folder.
bool liesIn(const QString &folder, const QString &path)
{
    const QString whole = QFileInfo(path).canonicalFilePath();
    return whole.startsWith(QFileInfo(folder).canonicalFilePath() + u'/');
}

/// Why the files in \a folder cannot be listed; empty where they can.
QString obstacleTo(const QString &folder)
{
    const QFileInfo info(folder);
    if (!info.exists()) {
        //: on the first page, with --tjek or on a terminal; %1: path of a folder
        return TaskFileTexts::tr("There is no folder %1 with tasks. It has been moved, or it is on "
                                 "a drive that does not answer.")
            .arg(folder);
    }
    if (!info.isDir()) {
        //: on the first page, with --tjek or on a terminal; %1: path of a file
        return TaskFileTexts::tr("%1 should be a folder with tasks, but is not a folder.")
            .arg(folder);
    }
    if (!info.isReadable() || !info.isExecutable()) {
        //: on the first page, with --tjek or on a terminal; %1: path of a folder
        return TaskFileTexts::tr("You may not read the folder %1 with tasks.").arg(folder);
    }
    return {};
}

} // namespace

TaskFiles TaskFiles::read(const QList<Place> &places)
{
    TaskFiles files;
    files.readBuiltIn();
    for (const Place &place : places)
        files.readFolder(place);
    return files;
}

QStringList TaskFiles::namesIn(const QString &folder)
{
    // With System, links that lead nowhere are listed too, and can be named.
    return QDir(folder).entryList(
        {QStringLiteral("*.json")}, QDir::Files | QDir::System, QDir::Name);
}

const KlikTask *TaskFiles::task(const QString &id) const
{
    const auto found = std::find_if(m_entries.begin(), m_entries.end(),
        [&id](const Entry &entry) { return entry.task.id == id; });
    return found == m_entries.end() ? nullptr : &found->task;
}

QList<CheckLine> TaskFiles::lines() const
{
    QList<CheckLine> lines;
    for (const Entry &entry : m_entries) {
        //: --tjek, where a task comes from, in brackets: from the program itself
        const QString builtIn = TaskFileTexts::tr("built in");
        //: --tjek, where a task comes from, in brackets; %1: path of a file
        const QString fromFile = TaskFileTexts::tr("from %1").arg(entry.path);
        lines.append({CheckLine::Mark::InOrder,
            //: --tjek, a task that can be done; %1: its id, such as gb1.0-oes-indsigt, %2: where it
            //: comes from; in one line
            TaskFileTexts::tr("The task %1 can be used (%2).")
                .arg(entry.task.id, entry.path.isEmpty() ? builtIn : fromFile),
            {}});
    }
    for (const QString &replacement : m_replacements)
        lines.append({CheckLine::Mark::InOrder, replacement, {}});
    for (const QString &fault : m_faults)
        lines.append({CheckLine::Mark::Wrong, fault, {}});
    return lines;
}

void TaskFiles::readBuiltIn()
{
    const Place place{builtInFolder, true};
    for (const QString &name : namesIn(builtInFolder))
        readFile(QDir(builtInFolder).filePath(name), place);
    for (Entry &entry : m_entries) {
        entry.path.clear();
        m_builtIn.append(entry.task.id);
    }
}

void TaskFiles::readFolder(const Place &place)
{
    if (!place.mustExist && !QFileInfo::exists(place.folder))
        return;
    if (const QString obstacle = obstacleTo(place.folder); !obstacle.isEmpty()) {
        note(obstacle);
        return;
    }
    QStringList names = namesIn(place.folder);
    if (names.size() > most) {
        //: on the first page, with --tjek or on a terminal; %1: path of a folder, %2, %3: numbers
        note(TaskFileTexts::tr("There are %2 task files in %1. The program uses only "
                               "the first %3 in alphabetical order.")
                 .arg(place.folder, QString::number(names.size()), QString::number(most)));
        names.resize(most);
    }
    for (const QString &name : names)
        readFile(QDir(place.folder).filePath(name), place);
}

void TaskFiles::readFile(const QString &path, const Place &place)
{
    if (QFileInfo(path).isSymLink() && !liesIn(place.folder, path)) {
        //: on the first page, with --tjek or on a terminal; %1: path of a file
        note(TaskFileTexts::tr("The task file %1 is not used. It is a link to something "
                               "outside its folder. Put the file itself there.")
                 .arg(path));
        return;
    }
    const auto content = GivenFile::contentOf(path, largestTaskFile);
    if (const auto *why = std::get_if<QString>(&content)) {
        note(*why);
        return;
    }
    const QByteArray &bytes = std::get<QByteArray>(content);
    const auto read = readTask(bytes, path);
    if (!read) {
        note(read.error().detail);
        return;
    }
    KlikTask task = *read;
    if (place.folder != builtInFolder) {
        task.ownFile = QFileInfo(path).fileName();
        task.ownSha256 = Sha256::hexOf(bytes);
    }
    take({task, path}, place);
}

void TaskFiles::note(const QString &fault)
{
    // Files may have been named by others, and names can hold what a terminal would follow.
    m_faults.append(asPlainText(fault, longestFault));
}

void TaskFiles::take(const Entry &entry, const Place &place)
{
    const auto same = std::find_if(m_entries.begin(), m_entries.end(),
        [&entry](const Entry &each) { return each.task.id == entry.task.id; });
    if (same == m_entries.end()) {
        m_entries.append(entry);
        return;
    }
    if (m_builtIn.contains(entry.task.id) && !place.mayReplaceBuiltIn) {
        //: on the first page, with --tjek or on a terminal; %1: path of a file, %2: a task's id
        note(TaskFileTexts::tr("The task file %1 is not used. Its id, %2, is the one of "
                               "a task that is built in. Give it another id.")
                 .arg(entry.path, entry.task.id));
        return;
    }
    //: --tjek; %1: path of a file, %2: a task's id
    const QString ofBuiltIn =
        TaskFileTexts::tr("The task %2 in %1 takes the place of the one that is built in.")
            .arg(entry.path, entry.task.id);
    //: --tjek; %1, %3: paths of files, %2: a task's id
    const QString ofFile = TaskFileTexts::tr("The task %2 in %1 takes the place of the one in %3.")
                               .arg(entry.path, entry.task.id, same->path);
    m_replacements.append(same->path.isEmpty() ? ofBuiltIn : ofFile);
    *same = entry;
}
