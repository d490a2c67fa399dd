// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#pragma once

#include "domain/submission.h"
#include "problems/notice.h"
#include "problems/problem.h"

#include <QString>

/// Texts for problems and notices. All plain text.
namespace ProblemTexts {

/// The text of a button, with its Alt letter. \a needsSignIn: as WizardSession has it; a button
/// that needs the service then names the sign-in.
QString labelOf(ProblemAction action, const Error &error, bool needsSignIn);

/// Stable name of the button, for tests.
QString nameOf(ProblemAction action);

/// What has happened, in one line.
QString titleOf(const Error &error);

/// What has happened and what it has changed, in one paragraph.
QString summaryOf(const Error &error);

/// The first value that was stored otherwise than ordered, as StoredDiffers has it; empty where
/// \a state is no such order.
QString storedDifference(const Submission::State &state);

/// "Error code GB-01. State it if you ask for help."
QString codeLine(ErrorKind kind);

/// The words of the other side, as a quotation in one line; empty where there are none.
QString quotationOf(const Error &error);

/// What is copied and sent along: the technical line and the quotation. Empty when there is
/// neither.
QString technicalAnswerOf(const Error &error);

/// A notice in one line.
QString textOf(const Notice &notice);

Severity severityOf(Notice::Kind kind);

} // namespace ProblemTexts
