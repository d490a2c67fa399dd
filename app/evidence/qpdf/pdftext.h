// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#pragma once

#include <QString>
#include <qpdf/QPDF.hh>

/// The text of the pages of \a document, in the order of drawing, without white space. Reads what
/// Qt draws and what common programs make of it when they save it again; other programs' pages may
/// result in less. Throws what libqpdf throws, and where a page is too large.
QString pdfText(QPDF &document);
