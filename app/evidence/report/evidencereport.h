// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#pragma once

#include "evidence/content/evidencemodel.h"
#include "evidence/report/reportlayout.h"

#include <QByteArray>
#include <QStringList>

/// A section's heading and the page, from 1, where it begins.
struct ReportEntry {
    QString heading;
    int page = 1;
};

struct DrawnReport {
    /// Empty when it could not be drawn.
    QByteArray pdf;
    QList<ReportEntry> contents;
    PdfStructure structure;
};

/// \a model as a PDF/A-1b in A4 with embedded type of the first of \a families that the machine
/// has, \a pictures drawn without loss, with the marks of its structure. For worker threads of a
/// program with a QGuiApplication.
DrawnReport evidenceReport(
    const EvidenceModel &model, const PictureFiles &pictures, const QStringList &families);
