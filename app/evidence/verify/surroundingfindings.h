// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#pragma once

#include "evidence/pdf/pdfcontents.h"
#include "evidence/verify/evidenceexamination.h"
#include "evidence/verify/evidencestatements.h"

/// Findings on what a PDF holds around its pages, in the language of the interface. What another
/// program has left out is no fault. \a text is bevis.txt, whose lines the titles are.
QList<Finding> surroundingFindings(
    const PdfContents &pdf, const StatedContent &content, const QString &text);

/// The same on a PDF that no other program has saved again: that it has nothing which the program
/// never writes, and notes on what it lacks and on when it was made.
QList<Finding> originalFindings(const PdfSurroundings &surroundings, const StatedContent &content);
