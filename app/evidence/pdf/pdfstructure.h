// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#pragma once

#include <QList>
#include <QRectF>
#include <QString>

#include <optional>

/// What a part of the pages is to a program that reads them aloud.
struct PdfElement {
    enum class Kind {
        Title,
        Heading,
        Subheading,
        Paragraph,
        Table,
        Row,
        HeadCell,
        Cell,
        Figure,
    };
    /// What a HeadCell is the head of.
    enum class Scope { Column, Row };

    Kind kind = Kind::Paragraph;
    /// The place of the element that holds this one, lower than its own; -1 for the document.
    int parent = -1;
    Scope scope = Scope::Column;
    /// How many columns a HeadCell goes over.
    int columns = 1;
    /// What is read aloud in place of a Figure.
    QString alternative;
    /// Points from the upper left corner of its page; null where it stands on several.
    QRectF area;
};

/// What the pages of a PDF are made of. While they are drawn, a mark goes before each element and
/// before decoration, and whatever is drawn until the next mark belongs to that one. A page begins
/// with decoration.
struct PdfStructure {
    /// In the order of reading.
    QList<PdfElement> elements;
    /// For each page, the marks in the order of drawing: places in the list of elements.
    QList<QList<int>> marks;
};

/// A mark is a rectangle far outside the page, whose place is a number. Qt writes a filled
/// rectangle as one operation of its own, which is taken out again.
namespace PdfMark {

/// Lines, fields, the watermark and what stands above and below the text of every page.
inline constexpr int decoration = -1;

/// In the units of the paint device.
QRectF areaOf(int element);
/// The element whose mark is \a area; nothing where that is no mark.
std::optional<int> elementAt(const QRectF &area);

} // namespace PdfMark
