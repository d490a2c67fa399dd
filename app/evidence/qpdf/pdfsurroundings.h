// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#pragma once

#include "evidence/pdf/pdfcontents.h"

#include <qpdf/QPDF.hh>

/// What \a document holds around its pages. \a attachments are those that were read of it, by name.
/// Throws what libqpdf throws.
PdfSurroundings pdfSurroundings(QPDF &document, const QMap<QString, QByteArray> &attachments);
