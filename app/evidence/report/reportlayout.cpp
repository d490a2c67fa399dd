// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#include "evidence/report/reportlayout.h"

#include <QBuffer>
#include <QFontMetricsF>
#include <QImageReader>
#include <QRegularExpression>

#include <algorithm>

namespace {

constexpr qreal gap = 3.5;
constexpr qreal rowGap = 1.6;
constexpr qreal cellPadding = 1.8;
constexpr qreal labelWidth = 42;
constexpr qreal cardPadding = 4.5;
constexpr qreal cardBar = 1.6;
/// A heading is never the last thing on a page.
constexpr qreal roomBelowHeading = 34;

QSize sizeOf(const QByteArray &png)
{
    QBuffer buffer;
    buffer.setData(png);
    return QImageReader(&buffer, "png").size();
}

bool isCode(const QString &text)
{
    return text.size() > 40 && !text.contains(u' ');
}

template <typename... Handlers>
struct Overloaded : Handlers... {
    using Handlers::operator()...;
};
template <typename... Handlers>
Overloaded(Handlers...) -> Overloaded<Handlers...>;

} // namespace

ReportLayout::ReportLayout(
    const ReportStyle &style, QPaintDevice *device, const PictureFiles &pictures)
    : m_style(style), m_device(device), m_pictures(pictures), m_body(style.body())
{
    beginPage();
}

void ReportLayout::beginPage()
{
    m_pages.append(ReportPage());
    m_y = m_body.top();
}

void ReportLayout::addSpace(qreal millimetres)
{
    m_y += m_style.mm(millimetres);
}

qreal ReportLayout::heightOf(const QString &text, const QFont &font, qreal width) const
{
    return PagePainter::heightOf(text, font, width, m_device);
}

void ReportLayout::ensureRoom(qreal height)
{
    if (m_y + height > m_body.bottom() && m_y > m_body.top())
        beginPage();
}

void ReportLayout::addText(const QString &text, const QFont &font, const QColor &colour)
{
    const qreal height = heightOf(text, font, m_body.width());
    ensureRoom(height);
    put(PageText{{m_body.left(), m_y, m_body.width(), height}, text, font, colour});
    m_y += height + m_style.mm(rowGap);
}

void ReportLayout::addLine(const QString &left, const QString &right)
{
    const qreal height = heightOf(left, m_style.text(), m_body.width());
    ensureRoom(height);
    const QRectF area(m_body.left(), m_y, m_body.width(), height);
    put(PageText{area, left, m_style.text(), ReportStyle::ink()});
    put(PageText{area, right, m_style.text(), ReportStyle::ink(), Qt::AlignRight});
    m_y += height + m_style.mm(rowGap / 2);
    put(PageBox{{m_body.left(), m_y, m_body.width(), m_style.mm(0.15)}, ReportStyle::line(), {}});
    addSpace(rowGap / 2);
}

void ReportLayout::addHeading(const QString &text)
{
    ensureRoom(m_style.mm(roomBelowHeading));
    if (m_y > m_body.top())
        addSpace(2 * gap);
    addText(text, m_style.heading(), ReportStyle::accent());
    put(PageBox{{m_body.left(), m_y, m_body.width(), m_style.mm(0.4)}, ReportStyle::accent(), {}});
    addSpace(gap);
}

void ReportLayout::addBlock(const EvidenceBlock &block)
{
    std::visit(Overloaded{
                   [this](const QString &text) {
                       addText(text, m_style.text(), ReportStyle::ink());
                       addSpace(rowGap);
                   },
                   [this](const QList<EvidenceRow> &rows) { addRows(rows); },
                   [this](const EvidenceTable &table) { addTable(table); },
                   [this](const EvidenceCheck &check) { addCheck(check); },
                   [this](const EvidencePicture &picture) { addPicture(picture); },
               },
        block);
}

QFont ReportLayout::fontOf(const QString &value) const
{
    return isCode(value) ? m_style.small() : m_style.text();
}

void ReportLayout::addRows(const QList<EvidenceRow> &rows)
{
    const qreal label = m_style.mm(labelWidth);
    const qreal valueWidth = m_body.width() - label;
    for (const EvidenceRow &row : rows) {
        const qreal labelHeight =
            heightOf(row.label, m_style.text(), label - m_style.mm(cellPadding));
        const qreal valueHeight = heightOf(row.value, fontOf(row.value), valueWidth);
        const qreal height = std::max(labelHeight, valueHeight);
        ensureRoom(height);
        put(PageText{{m_body.left(), m_y, label - m_style.mm(cellPadding), labelHeight}, row.label,
            m_style.text(), ReportStyle::muted()});
        put(PageText{{m_body.left() + label, m_y, valueWidth, valueHeight}, row.value,
            fontOf(row.value), ReportStyle::ink()});
        m_y += height + m_style.mm(rowGap);
    }
    addSpace(gap);
}

void ReportLayout::addTable(const EvidenceTable &table)
{
    const qreal head = tableRowHeight(table, table.headings, m_style.smallStrong());
    if (!table.rows.isEmpty())
        ensureRoom(head + tableRowHeight(table, table.rows.first(), m_style.small()));
    addTableRow(table, table.headings, true);
    for (const QStringList &row : table.rows) {
        if (m_y + tableRowHeight(table, row, m_style.small()) > m_body.bottom()) {
            beginPage();
            addTableRow(table, table.headings, true);
        }
        addTableRow(table, row, false);
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

qreal ReportLayout::columnWidth(const EvidenceTable &table, qsizetype column) const
{
    return m_body.width() * table.shares.at(column) / 100;
}

qreal ReportLayout::tableRowHeight(
    const EvidenceTable &table, const QStringList &cells, const QFont &font) const
{
    const qreal padding = 2 * m_style.mm(cellPadding);
    qreal height = 0;
    for (qsizetype column = 0; column < cells.size(); ++column) {
        const qreal width = columnWidth(table, column) - padding;
        height = std::max(height, heightOf(fitted(cells.at(column), font, width), font, width));
    }
    return height + padding;
}

void ReportLayout::addTableRow(const EvidenceTable &table, const QStringList &cells, bool isHead)
{
    const QFont font = isHead ? m_style.smallStrong() : m_style.small();
    const QColor colour = isHead ? ReportStyle::muted() : ReportStyle::ink();
    const qreal padding = m_style.mm(cellPadding);
    const qreal height = tableRowHeight(table, cells, font);
    ensureRoom(height);
    if (isHead)
        put(PageBox{{m_body.left(), m_y, m_body.width(), height}, ReportStyle::shade(), {}});
    qreal x = m_body.left();
    for (qsizetype column = 0; column < cells.size(); ++column) {
        const qreal width = columnWidth(table, column);
        const QRectF cell(x, m_y, width, height);
        const QRectF inside = cell.adjusted(padding, padding, -padding, -padding);
        put(PageText{inside, fitted(cells.at(column), font, inside.width()), font, colour});
        x += width;
    }
    m_y += height;
    put(PageBox{{m_body.left(), m_y, m_body.width(), m_style.mm(0.2)}, ReportStyle::line(), {}});
}

void ReportLayout::addCard(Tone tone, const QString &title, const QFont &font, const QString &text)
{
    const qreal padding = m_style.mm(cardPadding);
    const qreal bar = m_style.mm(cardBar);
    const qreal width = m_body.width() - 2 * padding - bar;
    const qreal between = m_style.mm(rowGap);
    const qreal titleHeight = heightOf(title, font, width);
    const qreal textHeight = heightOf(text, m_style.text(), width);
    const qreal height = 2 * padding + titleHeight + between + textHeight;
    ensureRoom(height);
    const qreal left = m_body.left() + bar + padding;
    put(PageBox{{m_body.left(), m_y, m_body.width(), height}, ReportStyle::paleOf(tone), {}});
    put(PageBox{{m_body.left(), m_y, bar, height}, ReportStyle::of(tone), {}});
    put(PageText{{left, m_y + padding, width, titleHeight}, title, font, ReportStyle::of(tone)});
    put(PageText{{left, m_y + padding + titleHeight + between, width, textHeight}, text,
        m_style.text(), ReportStyle::ink()});
    m_y += height + m_style.mm(gap);
}

void ReportLayout::addCheck(const EvidenceCheck &check)
{
    QStringList lines;
    for (const EvidenceRow &row : rowsOf(check))
        lines.append(row.label + QStringLiteral(": ") + row.value);
    addCard(check.tone, check.title, m_style.strong(), lines.join(u'\n'));
}

void ReportLayout::addPicture(const EvidencePicture &picture)
{
    if (picture.number > 1)
        beginPage();
    addText(picture.heading, m_style.font(12, QFont::Bold), ReportStyle::ink());
    addSpace(rowGap);
    addRows(rowsOf(picture));
    if (picture.intact)
        addImage(m_pictures.value(picture.kept.file));
}

void ReportLayout::addImage(const QByteArray &png)
{
    // 96 dots to the inch at most: small pictures are not blown up.
    const QSizeF natural = QSizeF(sizeOf(png)) * m_style.mm(25.4 / 96);
    const QSizeF room(m_body.width(), m_body.bottom() - m_y);
    if (natural.isEmpty() || room.isEmpty())
        return;
    QSizeF size = natural;
    if (size.width() > room.width() || size.height() > room.height())
        size = size.scaled(room, Qt::KeepAspectRatio);
    const QRectF area({m_body.left(), m_y}, size);
    put(PagePicture{area, png});
    put(PageBox{area, {}, ReportStyle::line()});
    m_y += size.height();
}
