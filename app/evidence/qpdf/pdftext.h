// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#pragma once

#include <QStringList>
#include <qpdf/QPDF.hh>

struct PageTexts {
    /// Of each page, in the order of drawing, without white space.
    QStringList texts;
    /// What the drawings say is to be read aloud in place of what they write.
    QStringList replacements;
};

/// The texts of the pages of \a document. Reads what Qt draws and what common programs make of it
/// when they save it again; other programs' pages may result in less. Throws what libqpdf throws,
/// and where a page is too large.
PageTexts pageTexts(QPDF &document);
