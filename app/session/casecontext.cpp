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

const Environment *CaseContext::environment() const
{
    const auto found = std::find_if(environments.cbegin(), environments.cend(),
        [this](const Environment &each) { return each.id == environmentId; });
    return found == environments.cend() ? nullptr : &*found;
}

WayOfWorking CaseContext::way() const
{
    const Environment *here = environment();
    return here ? WayOfWorking(here->kind) : WayOfWorking();
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

CaseStarted CaseContext::newCase() const
{
    return {task.id, environmentId, QCoreApplication::applicationVersion()};
}
