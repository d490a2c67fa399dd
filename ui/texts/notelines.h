// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#pragma once

#include "evidence/content/evidenceverdict.h"

class WizardSession;

/// What the note for KLIK says of the two checks, and what follows from them.
namespace NoteLines {

/// As page 1 of the evidence has it.
EvidenceVerdict verdictOn(const WizardSession &session);

QString ofFirstCheck(const WizardSession &session);
QString ofSecondCheck(const WizardSession &session);

} // namespace NoteLines
