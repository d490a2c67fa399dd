// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#pragma once

#include "evidence/verify/evidencestatements.h"

#include <chrono>

/// Whether the times in the evidence follow the order in which the events were written down.
namespace EvidenceChronology {

/// How far a later event may be dated before an earlier one: a clock that is synchronised with a
/// time server may be set back a little. The same as between the computer's clock and the
/// service's. Summer time does not matter, for the times carry their distance to UTC.
inline constexpr std::chrono::minutes tolerance{2};

/// A sentence for each contradiction, in the language of the interface; at most ten of them. None
/// where all times follow each other.
QStringList contradictions(const StatedContent &content, const StatedJournal &journal);

} // namespace EvidenceChronology
