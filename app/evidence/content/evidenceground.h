// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#pragma once

#include "evidence/content/evidencemodel.h"

/// The one thing that decides the verdict on page 1.
enum class Ground {
    NothingCreated,
    OutcomeOpen,
    FirstProblem,
    SecondProblem,
    /// What is known speaks against an answer.
    Remark,
    FirstMissing,
    SecondMissing,
    BothMissing,
    /// The program has read of check 2 that the sortiment was transferred. KLIK asks that it can be
    /// seen, which the program cannot know.
    Unseen,
    /// Nothing is missing, but it may not be production.
    UnknownEnvironment,
    None,
};

namespace EvidenceGrounds {

/// \a checks are those of \a content.
Ground groundOf(const EvidenceContent &content, const QList<EvidenceCheck> &checks);

VerdictWord wordOf(Ground ground, const Environment &environment);
/// The colour is seen before the words are read. Practice and a test never look like the task.
Tone toneOf(Ground ground, VerdictWord word);

/// It is practice or a test, which is stamped on every page.
bool isStamped(const Environment &environment);
/// A subscription is known to be there, read or stated.
bool isCreated(const EvidenceContent &content);
/// \a check has a remark in its own right.
bool isRemarkedOn(const EvidenceCheck &check);

} // namespace EvidenceGrounds
