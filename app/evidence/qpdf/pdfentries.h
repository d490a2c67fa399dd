// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#pragma once

#include <QStringList>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFObjectHandle.hh>

/// The names in the dictionaries of a PDF: those that the program writes, and what only a PDF that
/// was made otherwise has.
namespace PdfEntries {

/// Names in \a members that the program does not write in a dictionary of that kind: "Page/Dur",
/// and of the document itself "AcroForm". Kinds that are drawn with, such as fonts, are not asked,
/// as the look of the pages has them. What others add to them when they save a PDF again is among
/// the names.
QStringList unknownIn(QPDFObjectHandle members);

/// \a stream says that its content is in a file outside the PDF.
bool isOutside(QPDFObjectHandle stream);

/// Each node of the tree of pages of \a document counts as many pages as are below it. Throws where
/// the tree is deeper or larger than anything of ours.
bool arePagesCounted(QPDF &document);

/// Names that stand twice in one dictionary, in what was read of \a document so far. libqpdf takes
/// the last of them, and other readers the first.
QStringList doubledNames(QPDF &document);

/// The parts of the pages that are marked for a screen reader are those that the structure names,
/// each once and with the same kind. Throws what libqpdf throws.
bool isStructureOfPages(QPDF &document);

} // namespace PdfEntries
