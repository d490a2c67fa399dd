// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#pragma once

#include "domain/casefacts.h"
#include "domain/kliktask.h"
#include "session/wayofworking.h"

/// How far a case has come, as the list of cases shows it.
enum class CaseStanding {
    /// Nothing is created that is known of.
    Begun,
    /// An order may have left, and its outcome is not known.
    OutcomeOpen,
    /// There is a subscription, and check 1 has not been answered.
    FirstCheckMissing,
    FirstCheckWrong,
    /// Check 1 is approved, and check 2 may still take its time.
    Waiting,
    /// That time is over.
    Overdue,
    /// Check 2 shows a problem.
    SecondCheckWrong,
    /// Both checks are approved, and the case is not finished.
    EvidenceMissing,
    Finished,
};

/// Until when check 2 may take; invalid before there is a subscription.
QDateTime secondCheckDue(const CaseFacts &facts, const KlikTask &task);

/// \a due: as secondCheckDue() has it. \a now: UTC.
CaseStanding standingOf(
    const CaseFacts &facts, WayOfWorking way, const QDateTime &due, const QDateTime &now);

/// An order may have left, or the user has stated that there is a subscription.
bool mayHaveOrdered(const CaseFacts &facts);
