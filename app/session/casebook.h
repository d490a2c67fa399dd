// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#pragma once

#include "base/clock.h"
#include "domain/casefacts.h"
#include "ports/casejournal.h"

#include <QObject>
#include <QQueue>

#include <functional>

/// The open case: its facts, and the journal they come from. A fact counts only once it is on the
/// disk.
class CaseBook : public QObject {
    Q_OBJECT
public:
    using Then = std::function<void()>;

    CaseBook(CaseJournal &journal, const Clock &clock, QObject *parent = nullptr);

    const CaseFacts &facts() const { return m_facts; }
    /// As OpenedJournal has it: without what was recorded since then.
    const QDateTime &latestWhenOpened() const { return m_latest; }

    /// Opens the journal and restores the latest case of \a taskId, in \a environmentId unless that
    /// is empty. Emits opened() or failed(); after failed(), retry() opens the journal again.
    void open(const QString &taskId, const QString &environmentId);

    /// Begins a new case with \a started as its first event.
    void begin(const CaseStarted &started, Then then);

    /// Writes \a event, then calls \a then. Events are written in the order of the calls. When one
    /// cannot be written, failed() is emitted and it waits, with those behind it, for retry().
    void record(const CaseEvent &event, Then then = {});

    /// Lets the next try take over the lock of another computer; see CaseJournal.
    void allowTakingOver() { m_journal.allowTakingOver(); }

    /// Tries again what failed.
    void retry();

    /// The whole journal of the case, for the evidence.
    QFuture<Result<QList<Recorded>>> events() const;

Q_SIGNALS:
    /// \a notice: CaseUnreadable, when a damaged journal was set aside; else absent.
    void opened(const std::optional<Error> &notice);
    void changed();
    void failed(const Error &error);

private:
    struct Entry {
        CaseEvent event;
        Then then;
    };

    void writeNext();

    CaseJournal &m_journal;
    const Clock &m_clock;
    CaseFacts m_facts;
    QDateTime m_latest;
    QString m_caseId;
    QQueue<Entry> m_waiting;
    bool m_writing = false;
    Then m_openAgain;
};
