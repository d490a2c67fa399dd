// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#pragma once

#include "base/result.h"
#include "domain/casefacts.h"
#include "journal/journalchain.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <memory>
#include <optional>

class CaseLock;
class Database;

/// The journal's file and all that is done with it, in the calling thread. SqliteJournal calls it
/// from a thread of its own. Errors are those of CaseJournal.
class JournalFile {
public:
    /// \a folder: the data folder; the file is "sager.sqlite3" in it. \a vfs: SQLite's file layer;
    /// empty: the system's.
    explicit JournalFile(QString folder, QByteArray vfs = {});
    ~JournalFile();

    /// Takes the lock, opens, checks everything and proves that it can be written; again, where it
    /// is open already. The value: CaseUnreadable, where a damaged file was set aside and a new one
    /// begun. After an error nothing is held.
    Result<std::optional<Error>> open();

    /// See CaseLock::allowTakingOver().
    void allowTakingOver();

    Result<Recorded> append(const QString &caseId, const CaseEvent &event, const QDateTime &at);

    Result<QList<Recorded>> events(const QString &caseId);
    /// The case's rows with their part of the chain.
    Result<QList<JournalLine>> lines(const QString &caseId);

    /// The cases of the task that were not set aside, the one written to last first.
    Result<QList<CaseFacts>> cases(const QString &taskId);

    /// The latest time of all events since the last DateConfirmed; invalid where there is none.
    Result<QDateTime> latestTime();

private:
    std::optional<Error> makeFolder();
    std::optional<Error> takeLock();
    Result<std::optional<Error>> openOrSetAside();
    void openDatabase();
    void removeScratch();
    void tryOnCopy(const QString &path);
    void openChecked(const QString &path);
    void checkChain();
    Result<QString> setAside();
    void add(JournalLine &line);
    QByteArray lastHash();
    QList<JournalLine> selected(const char *condition, const QByteArray &caseId = {});

    QString m_folder;
    const QByteArray m_vfs;
    std::unique_ptr<CaseLock> m_lock;
    std::unique_ptr<Database> m_database;
};
