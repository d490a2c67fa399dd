// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#include "session/casebook.h"

#include "base/async.h"

#include <QUuid>

CaseBook::CaseBook(CaseJournal &journal, const Clock &clock, QObject *parent)
    : QObject(parent), m_journal(journal), m_clock(clock)
{
}

void CaseBook::open(const QString &taskId, const QString &environmentId)
{
    m_openAgain = [this, taskId, environmentId] { open(taskId, environmentId); };
    Async::whenDone(
        m_journal.open(taskId, environmentId), this, [this](const Result<OpenedJournal> &journal) {
            if (!journal) {
                Q_EMIT failed(journal.error());
                return;
            }
            m_openAgain = {};
            m_latest = journal->latest;
            m_facts = factsFrom(journal->events);
            m_facts.submission = Submission::afterRestart(m_facts.submission);
            m_caseId = m_facts.caseId;
            Q_EMIT opened(journal->notice);
        });
}

void CaseBook::begin(const CaseStarted &started, Then then)
{
    m_caseId = QUuid::createUuid().toString(QUuid::WithoutBraces);
    record(started, std::move(then));
}

void CaseBook::record(const CaseEvent &event, Then then)
{
    m_waiting.enqueue({event, std::move(then)});
    writeNext();
}

void CaseBook::retry()
{
    // The call replaces m_openAgain while it runs, so a copy is called.
    if (const auto openAgain = m_openAgain)
        openAgain();
    else
        writeNext();
}

QFuture<Result<QList<Recorded>>> CaseBook::events() const
{
    return m_journal.events(m_facts.caseId);
}

void CaseBook::writeNext()
{
    if (m_writing || m_waiting.isEmpty())
        return;
    m_writing = true;
    Async::whenDone(m_journal.append(m_caseId, m_waiting.head().event, m_clock.now()), this,
        [this](const Result<Recorded> &recorded) {
            m_writing = false;
            if (!recorded) {
                Q_EMIT failed(recorded.error());
                return;
            }
            const Then then = m_waiting.dequeue().then;
            m_facts = applied(std::move(m_facts), *recorded);
            Q_EMIT changed();
            if (then)
                then();
            writeNext();
        });
}
