// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#pragma once

#include "evidence/pdf/pdfcontents.h"

#include <QList>
#include <qpdf/QPDF.hh>

/// What the pages of \a document look like, page by page: what they draw, and the fonts, pictures
/// and settings that they name, unpacked. How a program that saves the document again packs,
/// numbers and orders its objects makes no difference. Throws what libqpdf throws, and where a page
/// is larger than anything of ours.
QList<PdfPage> pageLooks(QPDF &document);
