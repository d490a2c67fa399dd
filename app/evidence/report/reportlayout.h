// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#pragma once

#include "evidence/content/evidencesections.h"
#include "evidence/report/reportpage.h"
#include "evidence/report/reportstyle.h"

#include <QHash>
#include <QList>

#include <utility>

/// The contents of picture files by their names.
using PictureFiles = QHash<QString, QByteArray>;

/// A paragraph below the title of a card.
struct CardLine {
    QString text;
    QFont font;
};

/// Puts text and blocks below each other and begins a new page where one is full.
class ReportLayout {
public:
    using Kind = PdfElement::Kind;

    /// \a device gives the text its measures and outlives this.
    ReportLayout(const ReportStyle &style, QPaintDevice *device, const PictureFiles &pictures);

    /// Returns the place of a new element, for what is read next.
    int addElement(Kind kind, int parent = -1);
    void beginPage();
    void addSpace(qreal millimetres);
    /// Keeps \a text together on one page.
    void addText(
        const QString &text, const QFont &font, const QColor &colour, Kind kind = Kind::Paragraph);
    /// A section's heading, with room for something below it.
    void addHeading(const QString &text);
    void addBlock(const EvidenceBlock &block);
    /// A coloured field with a title and lines below it.
    void addCard(Tone tone, const QString &title, const QList<CardLine> &lines);
    /// A field with a thin edge, in which the checks stand below each other.
    void addChecks(const QList<EvidenceCheck> &checks);
    /// Rows with a line above each and a strong value.
    void addValues(const QList<EvidenceRow> &rows);

    /// \a picture can stand on this page almost as wide as the text.
    bool hasRoomFor(const EvidencePicture &picture) const;
    /// Title, picture and origin. The picture is as wide as the text, or as high as the page; one
    /// that is much higher than wide is laid over several pages, and one that is much wider than
    /// high in two halves.
    void addPicture(const EvidencePicture &picture);

    /// Number of the page that is being filled, from 1.
    int pageNumber() const { return static_cast<int>(m_pages.size()); }
    QList<ReportPage> pages() const { return m_pages; }
    /// What the texts and pictures on the pages are.
    QList<PdfElement> elements() const { return m_elements; }

private:
    // Millimetres.
    static constexpr qreal gap = 2.4;
    static constexpr qreal rowGap = 0.8;
    static constexpr qreal cellPadding = 0.8;
    static constexpr qreal hairline = 0.2;

    /// Where the columns of a table stand.
    struct Columns {
        QList<int> shares;
        /// Above and below the text, and beside it.
        qreal padding = 0;
        qreal side = 0;
    };
    /// The heads of the columns are repeated on every page, but read aloud once.
    enum class RowKind { Head, RepeatedHead, Body };

    int addHeadCell(int row, PdfElement::Scope scope, int columns = 1);
    /// A row of \a table with a head and a value; returns the places of both.
    std::pair<int, int> addPair(int table);
    void addRows(const QList<EvidenceRow> &rows);
    /// Returns its height.
    qreal addRowAt(qreal x, const EvidenceRow &row, int table);
    /// Its value fits into half of a line.
    bool isShort(const EvidenceRow &row) const;
    void addTable(const EvidenceTable &table);
    void addDays(const EvidenceDays &days);
    void addDay(const QString &day, int element);
    /// Codes without spaces are smaller, so that they stay on one line.
    QFont fontOf(const QString &value) const;
    /// \a cell with a UUID that is too wide broken where a reader would break it.
    QString fitted(const QString &cell, const QFont &font, qreal width) const;
    qreal columnWidth(const Columns &columns, qsizetype column) const;
    qreal rowHeight(const Columns &columns, const QStringList &cells, const QFont &font) const;
    void addRow(const Columns &columns, const QStringList &cells, RowKind kind, int table);
    /// @{ For a very wide picture: its halves share a strip in the middle.
    bool standsInHalves(QSize pixels) const;
    QRect halfOf(QSize pixels, bool isLeft) const;
    qreal heightOfHalves(QSize pixels) const;
    void addHalves(const QByteArray &png, QSize pixels, int element);
    /// @}
    void addWholeImage(const QByteArray &png, QSizeF size, int element);
    void addImageInParts(const QByteArray &png, QSize pixels, qreal width, int element);
    QSizeF wantedSize(QSize pixels) const;
    /// What stands around the picture itself.
    qreal heightAround(const EvidencePicture &picture) const;
    void ensureRoom(qreal height);
    qreal room() const { return m_body.bottom() - m_y; }
    qreal heightOf(const QString &text, const QFont &font, qreal width) const;
    void put(const PageItem &item) { m_pages.last().append(item); }
    /// Nothing is drawn where \a text is empty, so nothing is marked either.
    void put(PageText text, int element);

    ReportStyle m_style;
    QPaintDevice *m_device;
    PictureFiles m_pictures;
    QList<ReportPage> m_pages;
    QList<PdfElement> m_elements;
    QRectF m_body;
    qreal m_y = 0;
};
