// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#pragma once

#include "evidence/pdf/pdfstructure.h"

#include <QByteArray>
#include <QColor>
#include <QFont>
#include <QList>
#include <QPaintDevice>
#include <QRectF>
#include <QString>

#include <variant>

class QPainter;

/// What stands on one page of the report, with every place decided: in the units of the paint
/// device, from the page's upper left corner. An element is a place in PdfStructure::elements.

struct PageText {
    QRectF area;
    QString text;
    QFont font;
    QColor colour;
    int element = PdfMark::decoration;
    Qt::Alignment alignment = Qt::AlignLeft;
};

struct PageBox {
    QRectF area;
    QColor fill;
    QColor edge;
};

/// A PNG, or a part of it, drawn exactly.
struct PagePicture {
    QRectF area;
    QByteArray png;
    /// In pixels.
    QRect part;
    int element = PdfMark::decoration;
};

using PageItem = std::variant<PageBox, PageText, PagePicture>;
using ReportPage = QList<PageItem>;

namespace PagePainter {

/// How high \a text becomes when it is broken to \a width; "\n" begins a new line and words longer
/// than a line are broken anywhere.
qreal heightOf(const QString &text, const QFont &font, qreal width, QPaintDevice *device);

/// The highest band of \a area that no picture of \a page and no filled box as high as \a lowest
/// covers.
QRectF freeBand(const ReportPage &page, const QRectF &area, qreal lowest);

/// Draws \a page and, where another element than before begins, its mark. Returns the marks.
QList<int> draw(QPainter &painter, const ReportPage &page);

} // namespace PagePainter
