// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#pragma once

#include "journal/journalchain.h"
#include "ports/casejournal.h"

#include <QThreadPool>

#include <memory>

class JournalFile;

/// The journal in SQLite: append-only, hash-chained, `synchronous=EXTRA`. All of it happens in one
/// thread of its own, in the order of the calls.
class SqliteJournal : public CaseJournal {
public:
    /// \a folder: local and not synchronised; made when it is not there. Nothing is touched before
    /// open(). \a vfs: the name of SQLite's file layer; empty: the system's.
    explicit SqliteJournal(const QString &folder, const QByteArray &vfs = {});
    /// Waits until all pending events are written.
    ~SqliteJournal() override;

    QFuture<Result<OpenedJournal>> open(const QString &taskId) override;
    void allowTakingOver() override;
    QFuture<Result<Recorded>> append(
        const QString &caseId, const CaseEvent &event, const QDateTime &at) override;
    QFuture<Result<QList<Recorded>>> events(const QString &caseId) override;

    /// The case's rows with their part of the chain, for export.
    QFuture<Result<QList<JournalLine>>> lines(const QString &caseId);

private:
    std::shared_ptr<JournalFile> m_file;
    QThreadPool m_thread;
};
