// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#pragma once

#include "evidence/verify/evidencestatements.h"

#include <QRegularExpression>

/// Whether the parts of the evidence agree. Each function answers one question with yes or no.
namespace EvidenceAgreement {

/// Manifest, content and journal have the same evidence number.
bool ofCase(
    const StatedManifest &manifest, const StatedContent &content, const StatedJournal &journal);

/// Manifest and content state the same status.
bool ofStatus(const StatedManifest &manifest, const StatedContent &content);

/// Every entry of the time line is in the journal, with its number, time and kind.
bool ofTimeline(const StatedContent &content, const StatedJournal &journal);

/// The five values are those of the last order or reading that the journal knows; where the user
/// worked in the browser, those that the user has stated.
bool ofValues(const StatedContent &content, const StatedJournal &journal);

/// Each check stands as the journal last saw it.
bool ofChecks(const StatedContent &content, const StatedJournal &journal);

/// Each picture has the hash that the journal noted when it was kept, and so has its file.
bool ofPictures(
    const StatedContent &content, const StatedJournal &journal, const StatedManifest &manifest);

/// Manifest and content are of one form, and have what that form has and no earlier one.
bool ofForm(const StatedManifest &manifest, const StatedContent &content);

/// Manifest, content and journal are of one environment, which has a stamp or has none.
bool ofEnvironment(
    const StatedManifest &manifest, const StatedContent &content, const StatedJournal &journal);

/// Whether all is approved, and whether there is a remark, is stated as the two checks are.
bool ofVerdict(const StatedContent &content);

/// What was read in a pasted page, quoted of a pasted answer or read back is in the journal.
bool ofReading(const StatedContent &content, const StatedJournal &journal);

/// Who signed in last, and for which authority, is among the people.
bool ofSignIn(const StatedContent &content, const StatedJournal &journal);

/// When the evidence was made, for machines, is what the first page says, but for the month.
bool ofTimeOfMaking(const StatedContent &content);

/// What is compared of a text: white space and what a font lacks differ between a page and a file.
QString lettersAndDigits(const QString &text);

/// Finds the letters and digits of \a text on a page that another program has drawn anew: it may
/// write each sign that is none of a keyboard's, such as a dash or an apostrophe, as a digit.
QRegularExpression asDrawnAnew(const QString &text);

/// Those of \a words that \a text does not hold. Letters and digits are compared. \a isDrawnAnew:
/// \a text is of pages as in asDrawnAnew().
QStringList missingIn(const QString &text, const QStringList &words, bool isDrawnAnew = false);

} // namespace EvidenceAgreement
