// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#pragma once

#include <QByteArray>
#include <QMap>
#include <QString>

#include <optional>

/// What can be taken out of a PDF of ours.
struct PdfContents {
    /// By name.
    QMap<QString, QByteArray> attachments;
    /// What the pages say, in the order of drawing, without white space.
    QString text;
};

/// The contents of \a pdf; nothing where it is no PDF or a damaged one. Reads what archivalPdf()
/// writes; in other programs' files it may find less.
std::optional<PdfContents> pdfContents(const QByteArray &pdf);
