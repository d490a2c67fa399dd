// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#pragma once

#include <QByteArray>
#include <QMap>
#include <QString>

/// What can be taken out of a PDF of ours, also after another program has saved it again.
struct PdfContents {
    /// By name, unpacked. What cannot be unpacked, or is larger than anything of ours, is empty.
    QMap<QString, QByteArray> attachments;
    /// The text of the pages, in the order of drawing, without white space; empty where they cannot
    /// be read.
    QString text;
    /// The program that the document was made with, according to the document.
    QString creator;
};
