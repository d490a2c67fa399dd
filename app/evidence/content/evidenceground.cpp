// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#include "evidence/content/evidenceground.h"

#include "evidence/content/evidenceparts.h"

#include <algorithm>

namespace {

enum class Existence { Yes, No, Unknown };

Existence existenceOf(const EvidenceContent &content)
{
    if (EvidenceParts::isGuided(content))
        return content.facts.statedValidFrom ? Existence::Yes : Existence::No;
    const Submission::State &state = content.facts.submission;
    if (Submission::isOutcomeOpen(state))
        return Existence::Unknown;
    return Submission::isThere(state) ? Existence::Yes : Existence::No;
}

Ground missingOf(const Verification &checks)
{
    const bool isFirstApproved = checks.first.status == Check::Status::Approved;
    const bool isSecondApproved = checks.second.status == Check::Status::Approved;
    if (isFirstApproved)
        return Ground::SecondMissing;
    return isSecondApproved ? Ground::FirstMissing : Ground::BothMissing;
}

} // namespace

bool EvidenceGrounds::isStamped(const Environment &environment)
{
    using Purpose = Environment::Purpose;
    return environment.purpose == Purpose::Practice || environment.purpose == Purpose::Test
        || (environment.purpose == Purpose::Unstated && environment.isOnThisMachine());
}

bool EvidenceGrounds::isRemarkedOn(const EvidenceCheck &check)
{
    return !check.remark.isEmpty() && !check.isInDoubtWithFirst;
}

bool EvidenceGrounds::isCreated(const EvidenceContent &content)
{
    return existenceOf(content) == Existence::Yes;
}

Ground EvidenceGrounds::groundOf(const EvidenceContent &content, const QList<EvidenceCheck> &checks)
{
    const Verification &answers = content.facts.verification;
    switch (existenceOf(content)) {
    case Existence::No:
        return Ground::NothingCreated;
    case Existence::Unknown:
        return Ground::OutcomeOpen;
    case Existence::Yes:
        break;
    }
    if (answers.first.status == Check::Status::Problem)
        return Ground::FirstProblem;
    if (answers.second.status == Check::Status::Problem)
        return Ground::SecondProblem;
    if (std::any_of(checks.cbegin(), checks.cend(), EvidenceGrounds::isRemarkedOn))
        return Ground::Remark;
    if (!answers.isComplete())
        return missingOf(answers);
    if (EvidenceParts::isOfTransfer(2, answers.second))
        return Ground::Unseen;
    const bool mayBeOther = content.environment.purpose == Environment::Purpose::Unstated
        && !isStamped(content.environment);
    return mayBeOther ? Ground::UnknownEnvironment : Ground::None;
}

VerdictWord EvidenceGrounds::wordOf(Ground ground, const Environment &environment)
{
    if (environment.purpose == Environment::Purpose::Practice)
        return VerdictWord::Practice;
    if (isStamped(environment))
        return VerdictWord::Test;
    switch (ground) {
    case Ground::OutcomeOpen:
    case Ground::Remark:
    case Ground::UnknownEnvironment:
        return VerdictWord::NotSettled;
    case Ground::NothingCreated:
    case Ground::FirstProblem:
    case Ground::SecondProblem:
    case Ground::FirstMissing:
    case Ground::SecondMissing:
    case Ground::BothMissing:
    case Ground::Unseen:
        return VerdictWord::NotSolved;
    case Ground::None:
        return VerdictWord::Solved;
    }
    Q_UNREACHABLE();
}

Tone EvidenceGrounds::toneOf(Ground ground, VerdictWord word)
{
    // Practice asks for nothing, and nothing of it is urgent.
    if (word == VerdictWord::Practice)
        return Tone::Neutral;
    switch (ground) {
    case Ground::OutcomeOpen:
        return Tone::Bad;
    case Ground::NothingCreated:
    case Ground::FirstProblem:
    case Ground::SecondProblem:
    case Ground::Remark:
    case Ground::FirstMissing:
    case Ground::SecondMissing:
    case Ground::BothMissing:
    case Ground::Unseen:
    case Ground::UnknownEnvironment:
        return Tone::Waiting;
    case Ground::None:
        return word == VerdictWord::Solved ? Tone::Good : Tone::Neutral;
    }
    Q_UNREACHABLE();
}

bool EvidenceParts::isGuided(const EvidenceContent &content)
{
    return content.environment.isGuided();
}

bool EvidenceParts::isPlanned(const EvidenceContent &content)
{
    return existenceOf(content) == Existence::No;
}
