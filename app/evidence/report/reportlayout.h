// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#pragma once

#include "evidence/content/evidencesections.h"
#include "evidence/report/reportpage.h"
#include "evidence/report/reportstyle.h"

#include <QHash>
#include <QList>

/// The contents of picture files by their names.
using PictureFiles = QHash<QString, QByteArray>;

/// Puts text and blocks below each other and begins a new page where one is full.
class ReportLayout {
public:
    /// \a device gives the text its measures and outlives this.
    ReportLayout(const ReportStyle &style, QPaintDevice *device, const PictureFiles &pictures);

    void beginPage();
    void addSpace(qreal millimetres);
    /// Keeps \a text together on one page.
    void addText(const QString &text, const QFont &font, const QColor &colour);
    /// \a left at the left edge and \a right at the right edge of one line.
    void addLine(const QString &left, const QString &right);
    /// A section's heading, with room for something below it.
    void addHeading(const QString &text);
    void addBlock(const EvidenceBlock &block);
    void addRows(const QList<EvidenceRow> &rows);
    /// A coloured field with a title and more below it.
    void addCard(Tone tone, const QString &title, const QFont &font, const QString &text);

    /// Number of the page that is being filled, from 1.
    int pageNumber() const { return static_cast<int>(m_pages.size()); }
    QList<ReportPage> pages() const { return m_pages; }

private:
    void addTable(const EvidenceTable &table);
    /// Codes without spaces are smaller, so that they stay on one line.
    QFont fontOf(const QString &value) const;
    /// \a cell with a UUID that is too wide broken where a reader would break it.
    QString fitted(const QString &cell, const QFont &font, qreal width) const;
    qreal columnWidth(const EvidenceTable &table, qsizetype column) const;
    qreal tableRowHeight(
        const EvidenceTable &table, const QStringList &cells, const QFont &font) const;
    void addTableRow(const EvidenceTable &table, const QStringList &cells, bool isHead);
    void addCheck(const EvidenceCheck &check);
    void addPicture(const EvidencePicture &picture);
    void addImage(const QByteArray &png);
    void ensureRoom(qreal height);
    qreal heightOf(const QString &text, const QFont &font, qreal width) const;
    void put(const PageItem &item) { m_pages.last().append(item); }

    ReportStyle m_style;
    QPaintDevice *m_device;
    PictureFiles m_pictures;
    QList<ReportPage> m_pages;
    QRectF m_body;
    qreal m_y = 0;
};
