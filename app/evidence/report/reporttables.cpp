// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#include "evidence/report/reportlayout.h"

#include <QFontMetricsF>
#include <QRegularExpression>

#include <algorithm>

namespace {

constexpr qreal narrowPadding = 0.35;

} // namespace

void ReportLayout::addTable(const EvidenceTable &table)
{
    const Columns columns{table.shares, m_style.mm(cellPadding)};
    const qreal head = rowHeight(columns, table.headings, m_style.smallStrong());
    if (!table.rows.isEmpty())
        ensureRoom(head + rowHeight(columns, table.rows.first(), m_style.small()));
    addRow(columns, table.headings, true);
    for (const QStringList &row : table.rows) {
        if (rowHeight(columns, row, m_style.small()) > room()) {
            beginPage();
            addRow(columns, table.headings, true);
        }
        addRow(columns, row, false);
    }
    addSpace(gap);
}

void ReportLayout::addDay(const QString &day)
{
    addSpace(rowGap);
    addText(day, m_style.smallStrong(), ReportStyle::ink());
}

void ReportLayout::addDays(const EvidenceDays &days)
{
    const Columns columns{{8, 72, 20}, m_style.mm(narrowPadding)};
    addRow(columns, days.headings, true);
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
            addRow(columns, days.headings, true);
        }
        if (isOtherDay || isOtherPage)
            addDay(entry.day);
        day = entry.day;
        addRow(columns, row, false);
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
    return QString(cell).replace(uuid, QStringLiteral("\\1\n\\2"));
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
        const qreal width = columnWidth(columns, column) - 2 * columns.padding;
        height = std::max(height, heightOf(fitted(cells.at(column), font, width), font, width));
    }
    return height + 2 * columns.padding;
}

void ReportLayout::addRow(const Columns &columns, const QStringList &cells, bool isHead)
{
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
        const QRectF inside = cell.adjusted(padding, padding, -padding, -padding);
        put(PageText{inside, fitted(cells.at(column), font, inside.width()), font, colour});
        x += width;
    }
    m_y += height;
    put(PageBox{
        {m_body.left(), m_y, m_body.width(), m_style.mm(hairline)}, ReportStyle::line(), {}});
}
