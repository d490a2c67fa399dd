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
    /// As the command line says; empty: the user chooses on the first page.
    const QString givenEnvironmentId;
    /// Where the work is done; empty before it is chosen.
    QString environmentId;
    const SessionCollaborators collaborators;
    CaseBook book;
    ServiceClock serviceClock;

    /// The service's Date header, just received.
    void noteServiceTime(const QDateTime &serviceTime);

    /// Another case is open, or none.
    void followBook();

    const CaseFacts &facts() const { return book.facts(); }
    /// Nullptr before it is chosen.
    const Environment *environment() const;
    /// Nullptr where there is none of that id.
    const Environment *environmentCalled(const QString &id) const;
    WayOfWorking way() const;
    /// The environment is for practice: its UUIDs are made up except for the last four characters.
    bool isPractice() const;
    /// The date in Europe/Copenhagen, by the service's clock where a response has carried its time,
    /// else by the computer's.
    QDate today() const;
    /// The first event of a new case there.
    CaseStarted newCaseIn(const QString &environment) const;
    /// Another case for the same it-systeminstans, in the same environment: an unfinished one, else
    /// a finished one. Practice may be repeated, so there it is none.
    std::optional<CaseFacts> otherCaseFor(const InstanceChosen &choice) const;

private:
    /// The journal holds that the clocks differ as they do now.
    bool m_clocksNoted = false;
};
