// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#include "session/casecontext.h"

#include "base/dates.h"

#include <QCoreApplication>

#include <algorithm>
#include <utility>

CaseContext::CaseContext(KlikTask ofTask, QList<Environment> all, const QString &chosen,
    const SessionCollaborators &given)
    : task(std::move(ofTask)),
      environments(std::move(all)),
      givenEnvironmentId(chosen),
      environmentId(chosen),
      collaborators(given),
      book(given.journal, given.clock),
      serviceClock(given.clock)
{
}

void CaseContext::noteServiceTime(const QDateTime &serviceTime)
{
    serviceClock.setServiceTime(serviceTime);
    const bool isNews = serviceClock.differs() && !m_clocksNoted;
    m_clocksNoted = serviceClock.differs();
    if (isNews && !facts().caseId.isEmpty())
        book.record(ClocksDiffered{serviceTime.toUTC()});
}

void CaseContext::followBook()
{
    const QString &itsOwn = facts().environmentId;
    environmentId = itsOwn.isEmpty() ? givenEnvironmentId : itsOwn;
    m_clocksNoted = false;
}

const Environment *CaseContext::environment() const
{
    return environmentCalled(environmentId);
}

const Environment *CaseContext::environmentCalled(const QString &id) const
{
    const auto found = std::find_if(environments.cbegin(), environments.cend(),
        [&id](const Environment &each) { return each.id == id; });
    return found == environments.cend() ? nullptr : &*found;
}

WayOfWorking CaseContext::way() const
{
    const Environment *here = environment();
    return here ? WayOfWorking(*here) : WayOfWorking();
}

bool CaseContext::isPractice() const
{
    const Environment *here = environment();
    return here && here->purpose == Environment::Purpose::Practice;
}

QDate CaseContext::today() const
{
    return Copenhagen::dateAt(serviceClock.now());
}

CaseStarted CaseContext::newCaseIn(const QString &environment) const
{
    return {
        task.id, environment, QCoreApplication::applicationVersion(), collaborators.isWalkThrough};
}

std::optional<CaseFacts> CaseContext::otherCaseFor(const InstanceChosen &choice) const
{
    if (isPractice())
        return std::nullopt;
    QList<CaseFacts> all = book.cases();
    all.removeIf([this, &choice](const CaseFacts &each) {
        return each.caseId == facts().caseId || each.environmentId != environmentId
            || each.choice != choice;
    });
    const auto open = std::find_if(
        all.cbegin(), all.cend(), [](const CaseFacts &each) { return !each.finished; });
    if (open != all.cend())
        return *open;
    return all.isEmpty() ? std::nullopt : std::optional(all.first());
}
