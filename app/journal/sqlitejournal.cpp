// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#include "journal/sqlitejournal.h"

#include "journal/journalfile.h"

#include <QtConcurrent>

SqliteJournal::SqliteJournal(const QString &folder, const QByteArray &vfs)
    : m_file(std::make_shared<JournalFile>(folder, vfs))
{
    // One thread also keeps the order of the calls.
    m_thread.setMaxThreadCount(1);
}

SqliteJournal::~SqliteJournal()
{
    m_thread.waitForDone();
}

QFuture<Result<OpenedJournal>> SqliteJournal::open(const QString &taskId)
{
    return QtConcurrent::run(&m_thread, [file = m_file, taskId]() -> Result<OpenedJournal> {
        const auto notice = file->open();
        if (!notice)
            return notice.error();
        const auto cases = file->cases(taskId);
        if (!cases)
            return cases.error();
        const auto latest = file->latestTime();
        if (!latest)
            return latest.error();
        return OpenedJournal{*cases, *notice, *latest};
    });
}

void SqliteJournal::allowTakingOver()
{
    static_cast<void>(QtConcurrent::run(&m_thread, [file = m_file] { file->allowTakingOver(); }));
}

QFuture<Result<Recorded>> SqliteJournal::append(
    const QString &caseId, const CaseEvent &event, const QDateTime &at)
{
    return QtConcurrent::run(
        &m_thread, [file = m_file, caseId, event, at] { return file->append(caseId, event, at); });
}

QFuture<Result<QList<Recorded>>> SqliteJournal::events(const QString &caseId)
{
    return QtConcurrent::run(&m_thread, [file = m_file, caseId] { return file->events(caseId); });
}

QFuture<Result<QList<JournalLine>>> SqliteJournal::lines(const QString &caseId)
{
    return QtConcurrent::run(&m_thread, [file = m_file, caseId] { return file->lines(caseId); });
}
