// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#pragma once

#include "evidence/files/pdfstructure.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QString>

/// What ISO 19005-3 lets a file inside a PDF be to it (AFRelationship).
enum class Relationship { Source, Data, Alternative, Supplement };

struct PdfAttachment {
    /// ASCII.
    QString name;
    QByteArray content;
    QByteArray mimeType;
    QString description;
    Relationship relationship = Relationship::Data;
};

struct PdfBookmark {
    QString title;
    /// From 1.
    int page = 1;
};

struct PdfAdditions {
    QList<PdfAttachment> attachments;
    QList<PdfBookmark> bookmarks;
    PdfStructure structure;
    /// "da-DK".
    QString language;
    QDateTime made;
};

/// \a drawn, a PDF/A-1b of Qt's, as a sealed PDF/A-3b with \a additions: 1b allows no files inside,
/// and Qt draws neither bookmarks nor a structure nor a language. Where the structure does not fit
/// to \a drawn, it is left out. Empty where \a drawn is not what it should be.
QByteArray archivalPdf(const QByteArray &drawn, const PdfAdditions &additions);
