// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#include "session/casestanding.h"

bool mayHaveOrdered(const CaseFacts &facts)
{
    return Submission::isCommitted(facts.submission) || facts.statedValidFrom;
}

QDateTime secondCheckDue(const CaseFacts &facts, const KlikTask &task)
{
    return facts.createdAt ? facts.createdAt->addSecs(qint64(task.secondCheckHours) * 3600)
                           : QDateTime();
}

CaseStanding standingOf(
    const CaseFacts &facts, WayOfWorking way, const QDateTime &due, const QDateTime &now)
{
    if (facts.finished)
        return CaseStanding::Finished;
    if (Submission::isOutcomeOpen(facts.submission))
        return CaseStanding::OutcomeOpen;
    if (way.reached(facts) < Step::Status)
        return CaseStanding::Begun;
    const Verification &checks = facts.verification;
    if (checks.isComplete())
        return CaseStanding::EvidenceMissing;
    if (checks.first.status == Check::Status::Problem)
        return CaseStanding::FirstCheckWrong;
    if (checks.first.status != Check::Status::Approved)
        return CaseStanding::FirstCheckMissing;
    if (checks.second.status == Check::Status::Problem)
        return CaseStanding::SecondCheckWrong;
    return due.isValid() && now > due ? CaseStanding::Overdue : CaseStanding::Waiting;
}
