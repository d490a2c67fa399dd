// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#pragma once

#include "evidence/pdf/pdfstructure.h"

class QPDF;

/// Takes the marks out of the pages of \a pdf, a PDF of Qt's, and puts in their place what ISO
/// 32000 calls marked content and a structure tree. Returns false, and changes nothing, where the
/// marks in the pages or what is drawn after them are not as \a structure has them: no words at all
/// are better than the wrong ones.
bool addStructure(QPDF &pdf, const PdfStructure &structure);
