// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#include "session/wayofworking.h"

#include "domain/domainwords.h"
#include "reading/seensubscriptions.h"

#include <algorithm>

namespace {

Step reachedByService(const CaseFacts &facts)
{
    if (Submission::isThere(facts.submission))
        return facts.lastStepLeft >= int(Step::Status) ? Step::Evidence : Step::Status;
    if (!facts.person)
        return Step::SignIn;
    return facts.confirmed || Submission::isOutcomeOpen(facts.submission) ? Step::Review
                                                                          : Step::Instance;
}

Step reachedInGuidedMode(const CaseFacts &facts)
{
    if (facts.statedValidFrom)
        return facts.lastStepLeft >= int(Step::Status) ? Step::Evidence : Step::Status;
    if (!facts.saidSignedInAt.isValid())
        return Step::SignIn;
    return facts.choice && facts.lastStepLeft >= int(Step::Instance) ? Step::Review
                                                                     : Step::Instance;
}

} // namespace

bool WayOfWorking::isUnseen(const Check &first)
{
    return first.status == Check::Status::Problem
        && std::none_of(fieldsInOrder.cbegin(), fieldsInOrder.cend(),
            [&](Field field) { return first.detail.contains(DomainWords::of(field)); });
}

Step WayOfWorking::reached(const CaseFacts &facts) const
{
    if (facts.caseId.isEmpty() || facts.lastStepLeft < int(Step::Task))
        return Step::Task;
    return isGuided() ? reachedInGuidedMode(facts) : reachedByService(facts);
}

Step WayOfWorking::goesOnAt(const CaseFacts &facts) const
{
    const Step furthest = reached(facts);
    const bool isAtRows = isGuided() && furthest == Step::Status && !facts.areAllRowsDone()
        && isOpen(Step::Review, facts);
    return isAtRows ? Step::Review : furthest;
}

bool WayOfWorking::isOpen(Step step, const CaseFacts &facts) const
{
    const Step furthest = reached(facts);
    if (step > furthest)
        return false;
    if (facts.finished)
        return step == Step::Evidence;
    if (Submission::isCommitted(facts.submission))
        return step == furthest || step >= Step::Status;
    // In guided mode a wrong field leads back to its row until the first check is approved.
    if (facts.statedValidFrom && !isUnseen(facts.verification.first)) {
        return step >= Step::Status
            || (step == Step::Review && facts.verification.first.status != Check::Status::Approved);
    }
    return true;
}

StepState WayOfWorking::stateOf(
    Step step, Step current, const CaseFacts &facts, bool hasProblem) const
{
    if (step == current && facts.finished)
        return StepState::Done;
    if (step == current)
        return hasProblem ? StepState::Problem : StepState::Here;
    // For a user who has gone back from it, the list of fields is done anew where its points are
    // open again.
    if (step == Step::Review && current < step && goesOnAt(facts) == step)
        return StepState::NotBegun;
    if (step < reached(facts) || facts.lastStepLeft >= int(step))
        return StepState::Done;
    return StepState::NotBegun;
}
