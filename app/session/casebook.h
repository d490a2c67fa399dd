// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#pragma once

#include "base/clock.h"
#include "domain/casefacts.h"
#include "ports/casejournal.h"

#include <QObject>
#include <QQueue>

#include <functional>

/// The cases of the task, one of which is open: their facts, and the journal they come from. A fact
/// counts only once it is on the disk.
class CaseBook : public QObject {
    Q_OBJECT
public:
    using Then = std::function<void()>;

    CaseBook(CaseJournal &journal, const Clock &clock, QObject *parent = nullptr);

    /// Of the open case; empty while none is.
    const CaseFacts &facts() const { return m_facts; }
    /// All that were not set aside, the open one among them, the one written to last first.
    QList<CaseFacts> cases() const;
    /// As OpenedJournal has it: without what was recorded since then.
    const QDateTime &latestWhenOpened() const { return m_latest; }

    /// Opens the journal and reads the cases of \a taskId; none of them is open yet. Emits opened()
    /// or failed(); after failed(), retry() opens the journal again.
    void open(const QString &taskId);

    /// Opens the case of that id, one of cases(). Events still to be written for another stay that
    /// one's.
    void openCase(const QString &caseId);
    /// No case is open any more.
    void closeCase();
    /// Begins a new case with \a started as its first event; it is open once that is written.
    void begin(const CaseStarted &started, Then then);

    /// Writes \a event to the open case, or the one begun last, then calls \a then. Events are
    /// written in the order of the calls. When one cannot be written, failed() is emitted and it
    /// waits, with those behind it, for retry().
    void record(const CaseEvent &event, Then then = {});
    /// As record(), for work whose result comes when another case may be open.
    void recordIn(const QString &caseId, const CaseEvent &event, Then then = {});
    /// Calls \a then once all that was given to record() is on the disk.
    void afterwards(const Then &then);

    /// Lets the next try take over the lock of another computer; see CaseJournal.
    void allowTakingOver() { m_journal.allowTakingOver(); }

    /// Tries again what failed.
    void retry();
    /// Something that was recorded is not on the disk yet.
    bool hasWaiting() const { return !m_waiting.isEmpty(); }

    /// The whole journal of the case, for its evidence.
    QFuture<Result<QList<Recorded>>> events(const QString &caseId) const;

Q_SIGNALS:
    /// \a notice: CaseUnreadable, when a damaged journal was set aside; else absent.
    void opened(const std::optional<Error> &notice);
    /// Another case is open, or none: what was known and begun for the one before is over.
    void caseOpened();
    void changed();
    void failed(const Error &error);

private:
    struct Entry {
        QString caseId;
        CaseEvent event;
        Then then;
    };

    void writeNext();
    void add(const Recorded &recorded);

    CaseJournal &m_journal;
    const Clock &m_clock;
    CaseFacts m_facts;
    QList<CaseFacts> m_others;
    QDateTime m_latest;
    /// Where record() writes: the open case, or one that is being begun.
    QString m_caseId;
    QQueue<Entry> m_waiting;
    bool m_writing = false;
    Then m_openAgain;
};
