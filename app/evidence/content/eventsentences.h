// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#pragma once

#include "ports/evidencearchive.h"

#include <QString>

/// One event as a sentence: what kind, what happened, and whose observation it is.
struct Sentence {
    QString kind;
    QString text;
    QString by;
    /// Of a point of the list in guided mode: its own words, with which the text ends.
    QString point = {};
};

/// \a event, one of \a content, in the language of the interface. \a first is check 1 as it was
/// after the event; \a isRemarkedOn: a remark speaks against the answer that the event is.
Sentence sentenceOf(
    const CaseEvent &event, const EvidenceContent &content, const Check &first, bool isRemarkedOn);

/// In place of the sentence that a picture was kept: nothing about a picture that the user removed
/// is part of the evidence.
Sentence sentenceOfRemovedPicture(const EvidenceContent &content);
