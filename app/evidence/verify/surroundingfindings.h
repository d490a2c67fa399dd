// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#pragma once

#include "evidence/pdf/pdfcontents.h"
#include "evidence/verify/evidenceexamination.h"
#include "evidence/verify/evidencestatements.h"

/// Findings on what a PDF holds around its pages, in the language of the interface. What another
/// program has left out is no fault. \a text is bevis.txt, whose lines the titles are.
QList<Finding> surroundingFindings(
    const PdfSurroundings &surroundings, const StatedContent &content, const QString &text);

/// A note where the PDF says that it was made at another time than the evidence.
QList<Finding> timeFindings(const PdfSurroundings &surroundings, const StatedContent &content);
