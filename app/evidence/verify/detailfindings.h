// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#pragma once

#include "evidence/verify/evidenceexamination.h"
#include "evidence/verify/evidencestatements.h"

/// Findings on the members of bevis.json that are for machines alone, and on those of the journal
/// that the time line does not show, in the language of the interface.
QList<Finding> detailFindings(
    const StatedManifest &manifest, const StatedContent &content, const StatedJournal &journal);

/// What could not be examined of evidence that a later version of the program made, which has form
/// \a edition; empty where this version knows that form.
QList<Finding> laterVersionFindings(int edition);
