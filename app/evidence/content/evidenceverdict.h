// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#pragma once

#include "evidence/content/evidencemodel.h"

/// What page 1 says of the task before all else. It is decided here alone, for the pages, the
/// text, bevis.json and the note for KLIK.
struct EvidenceVerdict {
    VerdictWord word = VerdictWord::NotSolved;
    Tone tone = Tone::Neutral;
    /// Both checks are answered as approved.
    bool complete = false;
    /// The word, a colon, and the one thing that decides it. No full stop and no dash: Ghostscript
    /// saves a dash of the pages' font as a digit, and such a copy would not say the same.
    QString headline;
    /// Why: what is not stated, what is missing or speaks against it. Empty where the headline says
    /// all.
    QString meaning;
    /// In which role or when the sortiment was seen, where that is not stated. It keeps nothing
    /// from being solved. Else empty.
    QString notStated;
    /// In production whether the task can be marked as done in KLIK, or who does what first, and by
    /// when. Several acts have a number and a line each.
    QString nextAct;
    /// In a test: what is to be done there.
    QString nextInTest;
    /// @{ The same for page 1, where they stand apart: whether the task can be marked as done in
    /// KLIK, and who does what by when.
    QString inKlik;
    QString steps;
    /// @}
    /// Who does what, a sentence each. None in practice, where no person is asked.
    QStringList acts;
    /// On what the approval of both checks rests, or what of the answers is a person's word alone.
    /// The program never knows whether what was stated is right. Empty where nothing was created.
    QString footing;
};

/// \a checks are those of \a content.
EvidenceVerdict evidenceVerdict(const EvidenceContent &content, const QList<EvidenceCheck> &checks);

/// The same for a reader of the headline and the next act alone. It does not need the events, but
/// for what the program itself has read of check 2 before a person answered it.
EvidenceVerdict evidenceVerdict(const EvidenceContent &content);

namespace EvidenceParts {

/// On what the approval of both checks rests: who has seen what, and what no machine has checked.
QString footing(const EvidenceContent &content);

} // namespace EvidenceParts
