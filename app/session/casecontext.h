// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#pragma once

#include "domain/environment.h"
#include "domain/kliktask.h"
#include "session/casebook.h"
#include "session/collaborators.h"
#include "session/serviceclock.h"
#include "session/wayofworking.h"

#include <QDate>
#include <QList>

/// What all parts of a session share: the task, where the work is done, the open case, and what
/// time it is.
class CaseContext {
public:
    CaseContext(KlikTask ofTask, QList<Environment> all, const QString &chosen,
        const SessionCollaborators &given);

    const KlikTask task;
    const QList<Environment> environments;
    /// Where the work is done; empty before it is chosen.
    QString environmentId;
    const SessionCollaborators collaborators;
    CaseBook book;
    ServiceClock serviceClock;

    /// The service's Date header, just received.
    void noteServiceTime(const QDateTime &serviceTime);

    const CaseFacts &facts() const { return book.facts(); }
    /// Nullptr before it is chosen.
    const Environment *environment() const;
    WayOfWorking way() const;
    /// The environment is for practice: its UUIDs are made up except for the last four characters.
    bool isPractice() const;
    /// The date in Europe/Copenhagen, by the service's clock where a response has carried its time,
    /// else by the computer's.
    QDate today() const;
    /// The first event of a new case here.
    CaseStarted newCase() const;

private:
    /// The journal holds that the clocks differ as they do now.
    bool m_clocksNoted = false;
};
