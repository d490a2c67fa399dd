// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#pragma once

#include "evidence/pdf/pdfstructure.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QString>
#include <QStringList>

#include <functional>

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

/// What a PDF gets that Qt does not draw.
struct PdfAdditions {
    QList<PdfAttachment> attachments;
    /// Makes one more attachment of how the pages look, as PdfPage::sha256 says it.
    std::function<PdfAttachment(const QStringList &looks)> lastAttachment;
    QList<PdfBookmark> bookmarks;
    PdfStructure structure;
    /// "da-DK".
    QString language;
    QDateTime made;
};
