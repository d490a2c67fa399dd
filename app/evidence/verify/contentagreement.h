// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#pragma once

#include "evidence/verify/evidencestatements.h"

/// Whether bevis.json says of itself what follows from the rest of it, from the journal and from
/// bevis.txt. Evidence of earlier forms has not all of it and is not asked. Each function answers
/// one question with yes or no.
namespace ContentAgreement {

/// Each check has been answered as the journal says at its time, and by such a person.
bool ofAnswers(const StatedContent &content, const StatedJournal &journal);

/// What the checks are called follows from their statuses and remarks, and so does whether the
/// evidence is that of the task.
bool ofVerdict(const StatedContent &content);

/// What is said to be read back as ordered is so, and no other field.
bool ofComparison(const StatedContent &content);

/// Each line, row and entry of the time line in bevis.json is one in \a text, in its order and
/// whole. \a entries: how many the time line of \a text has; -1 where that is not known.
bool ofText(const StatedContent &content, const QString &text, int entries);

} // namespace ContentAgreement
