// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QMap>
#include <QString>
#include <QStringList>

/// How one page looks.
struct PdfPage {
    /// SHA-256 of all that it draws, and of the fonts and pictures that it draws with, as
    /// lower-case hex; the same however another program packs it when it saves the document again.
    QString sha256;
    /// Something lies on the page that does not belong to it: a note, a field, a link.
    bool isAnnotated = false;
};

/// What a PDF holds around its pages.
struct PdfSurroundings {
    /// False where there is more than in anything of ours; the rest is then not complete.
    bool areRead = false;
    /// @{ Nothing of this is in a PDF of ours: something that is done by itself or at a press, a
    /// cover of attachments, names for the numbers of pages.
    bool haveActions = false;
    bool haveCollection = false;
    bool havePageLabels = false;
    /// @}
    /// What it is called, each time that it says so; no empty ones.
    QStringList titles;
    /// In their order.
    QStringList bookmarks;
    /// The number of the page that each of them leads to, from 0; -1: none that is known.
    QList<int> bookmarkPages;
    /// What the document says of itself in other places than its title, such as an author.
    QStringList claims;
    /// Names in its dictionaries that the program does not write, such as that of a form.
    QStringList unknownEntries;
    /// Names that stand twice in one dictionary, so that readers may take either.
    QStringList doubledNames;
    /// Something in it is taken from a file outside the document.
    bool haveOutside = false;
    /// It has as many pages as it says.
    bool arePagesCounted = true;
    /// There is a structure for screen readers.
    bool haveStructure = false;
    /// It names all that is marked for it on the pages; true where there is no structure.
    bool isStructureOfPages = true;
    /// What the metadata say beside the title, times and programs; not complete.
    QStringList foreignMetadata;
    /// Read aloud in place of pictures, or listed for them.
    QStringList alternatives;
    /// Read aloud in place of words. A PDF of ours has none.
    QStringList replacements;
    /// Of attachments, by name.
    QMap<QString, QString> descriptions;
    /// Attachments of which some readers take other bytes or show another name than stated, and
    /// those that are not in the list of attachments.
    QStringList ambiguousAttachments;
    /// Attachments that state another size or checksum than they have.
    QStringList misstatedAttachments;
    /// When the document was made, as it says; may be invalid.
    QDateTime created;
    /// When it, its metadata and its attachments were made or changed, as each of them says; may be
    /// invalid.
    QList<QDateTime> times;
    /// @{ The programs that made it and that drew its pages, each time that it says so.
    QStringList creators;
    QStringList producers;
    /// @}
    /// Of its words: "da-DK".
    QString language;
};

/// What can be taken out of a PDF of ours, also after another program has saved it again.
struct PdfContents {
    /// By name, unpacked. What cannot be unpacked, or is larger than anything of ours, is empty.
    QMap<QString, QByteArray> attachments;
    /// The text of the pages, in the order of drawing, without white space; empty where they cannot
    /// be read.
    QString text;
    /// The same, page by page.
    QStringList pageTexts;
    /// In their order; empty where they cannot be read.
    QList<PdfPage> pages;
    PdfSurroundings surroundings;
    /// The program that drew the pages last, according to the document.
    QString producer;
    /// The program that the document was made with, according to the document.
    QString creator;
};
