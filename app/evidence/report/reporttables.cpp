// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#include "evidence/report/reportlayout.h"

#include <QFontMetricsF>
#include <QRegularExpression>

#include <algorithm>

namespace {

constexpr qreal narrowPadding = 0.14;
constexpr qreal narrowSide = 1.4;

} // namespace

void ReportLayout::addTable(const EvidenceTable &table)
{
    const Columns columns{table.shares, m_style.mm(cellPadding), m_style.mm(cellPadding)};
    const qreal head = rowHeight(columns, table.headings, m_style.smallStrong());
    if (!table.rows.isEmpty())
        ensureRoom(head + rowHeight(columns, table.rows.first(), m_style.small()));
    const int element = addElement(Kind::Table);
    addRow(columns, table.headings, RowKind::Head, element);
    for (const QStringList &row : table.rows) {
        if (rowHeight(columns, row, m_style.small()) > room()) {
            beginPage();
            addRow(columns, table.headings, RowKind::RepeatedHead, element);
        }
        addRow(columns, row, RowKind::Body, element);
    }
    addSpace(gap);
}

void ReportLayout::addDay(const QString &day, int element)
{
    addSpace(rowGap);
    const qreal height = heightOf(day, m_style.smallStrong(), m_body.width());
    put(PageText{{m_body.left(), m_y, m_body.width(), height}, day, m_style.smallStrong(),
            ReportStyle::ink()},
        element);
    m_y += height + m_style.mm(rowGap);
}

void ReportLayout::addDays(const EvidenceDays &days)
{
    const Columns columns{{8, 72, 20}, m_style.mm(narrowPadding), m_style.mm(narrowSide)};
    const int table = addElement(Kind::Table);
    addRow(columns, days.headings, RowKind::Head, table);
    QString day;
    for (const EvidenceEntry &entry : days.entries) {
        const QStringList row = {entry.time, entry.text, entry.by};
        const bool isOtherDay = entry.day != day;
        const qreal wanted = rowHeight(columns, row, m_style.small())
            + (isOtherDay ? heightOf(entry.day, m_style.smallStrong(), m_body.width())
                        + m_style.mm(2 * rowGap)
                          : 0);
        const bool isOtherPage = wanted > room();
        if (isOtherPage) {
            beginPage();
            addRow(columns, days.headings, RowKind::RepeatedHead, table);
        }
        if (isOtherDay) {
            const auto columnCount = static_cast<int>(days.headings.size());
            addDay(entry.day,
                addHeadCell(addElement(Kind::Row, table), PdfElement::Scope::Row, columnCount));
        } else if (isOtherPage) {
            addDay(entry.day, PdfMark::decoration);
        }
        day = entry.day;
        addRow(columns, row, RowKind::Body, table);
    }
    addSpace(gap);
}

QString ReportLayout::fitted(const QString &cell, const QFont &font, qreal width) const
{
    static const QRegularExpression uuid(
        QStringLiteral("([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-)([0-9a-f]{12})"));
    const auto match = uuid.match(cell);
    if (!match.hasMatch()
        || QFontMetricsF(font, m_device).horizontalAdvance(match.captured(0)) <= width)
        return cell;
    return QString(cell).replace(uuid, QStringLiteral("\\1\u2028\\2"));
}

qreal ReportLayout::columnWidth(const Columns &columns, qsizetype column) const
{
    return m_body.width() * columns.shares.at(column) / 100;
}

qreal ReportLayout::rowHeight(
    const Columns &columns, const QStringList &cells, const QFont &font) const
{
    qreal height = 0;
    for (qsizetype column = 0; column < cells.size(); ++column) {
        const qreal width = columnWidth(columns, column) - 2 * columns.side;
        height = std::max(height, heightOf(fitted(cells.at(column), font, width), font, width));
    }
    return height + 2 * columns.padding;
}

void ReportLayout::addRow(const Columns &columns, const QStringList &cells, RowKind kind, int table)
{
    const bool isHead = kind != RowKind::Body;
    const bool isRead = kind != RowKind::RepeatedHead;
    const int line = isRead ? addElement(Kind::Row, table) : PdfMark::decoration;
    const QFont font = isHead ? m_style.smallStrong() : m_style.small();
    const QColor colour = isHead ? ReportStyle::muted() : ReportStyle::ink();
    const qreal padding = columns.padding;
    const qreal height = rowHeight(columns, cells, font);
    ensureRoom(height);
    if (isHead)
        put(PageBox{{m_body.left(), m_y, m_body.width(), height}, ReportStyle::shade(), {}});
    qreal x = m_body.left();
    for (qsizetype column = 0; column < cells.size(); ++column) {
        const qreal width = columnWidth(columns, column);
        const QRectF cell(x, m_y, width, height);
        const QRectF inside = cell.adjusted(columns.side, padding, -columns.side, -padding);
        int element = PdfMark::decoration;
        if (isRead)
            element = isHead ? addHeadCell(line, PdfElement::Scope::Column)
                             : addElement(Kind::Cell, line);
        put(PageText{inside, fitted(cells.at(column), font, inside.width()), font, colour},
            element);
        x += width;
    }
    m_y += height;
    put(PageBox{
        {m_body.left(), m_y, m_body.width(), m_style.mm(hairline)}, ReportStyle::line(), {}});
}
