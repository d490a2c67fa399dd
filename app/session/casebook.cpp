// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#include "session/casebook.h"

#include "base/async.h"

#include <QUuid>

#include <algorithm>
#include <utility>

CaseBook::CaseBook(CaseJournal &journal, const Clock &clock, QObject *parent)
    : QObject(parent), m_journal(journal), m_clock(clock)
{
}

QList<CaseFacts> CaseBook::cases() const
{
    QList<CaseFacts> all;
    if (!m_facts.caseId.isEmpty())
        all.append(m_facts);
    all += m_others;
    all.removeIf([](const CaseFacts &facts) { return facts.setAside; });
    std::stable_sort(all.begin(), all.end(), [](const CaseFacts &one, const CaseFacts &other) {
        return one.lastSaved > other.lastSaved;
    });
    return all;
}

void CaseBook::open(const QString &taskId)
{
    m_openAgain = [this, taskId] { open(taskId); };
    Async::whenDone(m_journal.open(taskId), this, [this](const Result<OpenedJournal> &journal) {
        if (!journal) {
            Q_EMIT failed(journal.error());
            return;
        }
        m_openAgain = {};
        m_latest = journal->latest;
        m_facts = {};
        m_caseId.clear();
        m_others = journal->cases;
        for (CaseFacts &facts : m_others)
            facts.submission = Submission::afterRestart(facts.submission);
        Q_EMIT opened(journal->notice);
    });
}

void CaseBook::openCase(const QString &caseId)
{
    const auto wanted = std::find_if(m_others.begin(), m_others.end(),
        [&caseId](const CaseFacts &facts) { return facts.caseId == caseId; });
    if (wanted == m_others.end())
        return;
    CaseFacts before = std::exchange(m_facts, *wanted);
    m_others.erase(wanted);
    if (!before.caseId.isEmpty())
        m_others.append(std::move(before));
    m_caseId = caseId;
    Q_EMIT caseOpened();
    Q_EMIT changed();
}

void CaseBook::closeCase()
{
    if (!m_facts.caseId.isEmpty())
        m_others.append(std::exchange(m_facts, {}));
    m_caseId.clear();
    Q_EMIT caseOpened();
    Q_EMIT changed();
}

void CaseBook::begin(const CaseStarted &started, Then then)
{
    m_caseId = QUuid::createUuid().toString(QUuid::WithoutBraces);
    record(started, std::move(then));
}

void CaseBook::record(const CaseEvent &event, Then then)
{
    recordIn(m_caseId, event, std::move(then));
}

void CaseBook::recordIn(const QString &caseId, const CaseEvent &event, Then then)
{
    m_waiting.enqueue({caseId, event, std::move(then)});
    writeNext();
}

void CaseBook::afterwards(const Then &then)
{
    if (m_waiting.isEmpty())
        return then();
    Then &last = m_waiting.last().then;
    last = [before = std::move(last), then] {
        if (before)
            before();
        then();
    };
}

void CaseBook::retry()
{
    // The call replaces m_openAgain while it runs, so a copy is called.
    if (const auto openAgain = m_openAgain)
        openAgain();
    else
        writeNext();
}

QFuture<Result<QList<Recorded>>> CaseBook::events(const QString &caseId) const
{
    return m_journal.events(caseId);
}

void CaseBook::writeNext()
{
    if (m_writing || m_waiting.isEmpty())
        return;
    m_writing = true;
    const Entry &next = m_waiting.head();
    Async::whenDone(m_journal.append(next.caseId, next.event, m_clock.now()), this,
        [this](const Result<Recorded> &recorded) {
            m_writing = false;
            if (!recorded) {
                Q_EMIT failed(recorded.error());
                return;
            }
            const Then then = m_waiting.dequeue().then;
            add(*recorded);
            Q_EMIT changed();
            if (then)
                then();
            writeNext();
        });
}

void CaseBook::add(const Recorded &recorded)
{
    if (recorded.caseId == m_facts.caseId) {
        m_facts = applied(std::move(m_facts), recorded);
        return;
    }
    const auto other = std::find_if(m_others.begin(), m_others.end(),
        [&recorded](const CaseFacts &facts) { return facts.caseId == recorded.caseId; });
    if (other != m_others.end()) {
        *other = applied(std::move(*other), recorded);
        return;
    }
    // The first event of a new case.
    CaseFacts before = std::exchange(m_facts, applied({}, recorded));
    if (!before.caseId.isEmpty())
        m_others.append(std::move(before));
    Q_EMIT caseOpened();
}
