// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#pragma once

#include "evidence/pdf/pdfcontents.h"

/// Adds to \a found what \a metadata say, the XML of a PDF in which its title, its times and its
/// programs stand once more.
void readMetadata(PdfSurroundings &found, const QByteArray &metadata);
