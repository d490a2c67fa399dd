// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#pragma once

#include <QByteArray>
#include <QList>
#include <QMap>
#include <QString>

/// How one page looks.
struct PdfPage {
    /// SHA-256 of all that it draws, and of the fonts and pictures that it draws with, as
    /// lower-case hex; the same however another program packs it when it saves the document again.
    QString sha256;
    /// Something lies on the page that does not belong to it: a note, a field, a link.
    bool isAnnotated = false;
};

/// What can be taken out of a PDF of ours, also after another program has saved it again.
struct PdfContents {
    /// By name, unpacked. What cannot be unpacked, or is larger than anything of ours, is empty.
    QMap<QString, QByteArray> attachments;
    /// The text of the pages, in the order of drawing, without white space; empty where they cannot
    /// be read.
    QString text;
    /// In their order; empty where they cannot be read.
    QList<PdfPage> pages;
    /// The program that drew the pages last, according to the document.
    QString producer;
    /// The program that the document was made with, according to the document.
    QString creator;
};
