// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#include "evidence/report/reportlayout.h"

#include <QFontMetricsF>

#include <algorithm>

namespace {

constexpr qreal valuePadding = 0.6;
/// Below a row of details.
constexpr qreal detailGap = 0.4;
constexpr qreal labelWidth = 42;
constexpr qreal betweenPairs = 3;
constexpr qreal statusWidth = 30;
constexpr qreal statusGap = 2;
constexpr qreal cardPadding = 2.6;
constexpr qreal cardBar = 1.6;
/// A heading is never the last thing on a page.
constexpr qreal roomBelowHeading = 28;

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
    if (height > room() && m_y > m_body.top())
        beginPage();
}

int ReportLayout::addElement(Kind kind, int parent)
{
    PdfElement element;
    element.kind = kind;
    element.parent = parent;
    m_elements.append(element);
    return static_cast<int>(m_elements.size()) - 1;
}

int ReportLayout::addHeadCell(int row, PdfElement::Scope scope, int columns)
{
    const int cell = addElement(Kind::HeadCell, row);
    m_elements.last().scope = scope;
    m_elements.last().columns = columns;
    return cell;
}

std::pair<int, int> ReportLayout::addPair(int table)
{
    const int row = addElement(Kind::Row, table);
    const int head = addHeadCell(row, PdfElement::Scope::Row);
    return {head, addElement(Kind::Cell, row)};
}

void ReportLayout::put(PageText text, int element)
{
    text.element = text.text.trimmed().isEmpty() ? PdfMark::decoration : element;
    put(text);
}

void ReportLayout::addText(const QString &text, const QFont &font, const QColor &colour, Kind kind)
{
    const qreal height = heightOf(text, font, m_body.width());
    ensureRoom(height);
    put(PageText{{m_body.left(), m_y, m_body.width(), height}, text, font, colour},
        addElement(kind));
    m_y += height + m_style.mm(rowGap);
}

void ReportLayout::addHeading(const QString &text)
{
    ensureRoom(m_style.mm(roomBelowHeading));
    if (m_y > m_body.top())
        addSpace(gap);
    addText(text, m_style.heading(), ReportStyle::accent(), Kind::Heading);
    addSpace(rowGap / 2);
}

void ReportLayout::addBlock(const EvidenceBlock &block)
{
    std::visit(
        Overloaded{
            [this](const QString &text) { addText(text, m_style.detail(), ReportStyle::ink()); },
            [this](const QList<EvidenceRow> &rows) { addRows(rows); },
            [this](const EvidenceTable &table) { addTable(table); },
            [this](const EvidenceDays &days) { addDays(days); },
        },
        block);
}

QFont ReportLayout::fontOf(const QString &value) const
{
    return isCode(value) ? m_style.small() : m_style.detail();
}

bool ReportLayout::isShort(const EvidenceRow &row) const
{
    const qreal width = m_body.width() / 2 - m_style.mm(labelWidth + betweenPairs);
    return !row.value.contains(u'\n')
        && QFontMetricsF(fontOf(row.value), m_device).horizontalAdvance(row.value) <= width;
}

qreal ReportLayout::addRowAt(qreal x, const EvidenceRow &row, int table)
{
    const auto [head, cell] = addPair(table);
    const qreal label = m_style.mm(labelWidth);
    const qreal padding = m_style.mm(cellPadding);
    const qreal width = m_body.right() - x - label;
    const qreal labelHeight = heightOf(row.label, m_style.detail(), label - padding);
    const qreal valueHeight = heightOf(row.value, fontOf(row.value), width);
    put(PageText{{x, m_y, label - padding, labelHeight}, row.label, m_style.detail(),
            ReportStyle::muted()},
        head);
    put(PageText{{x + label, m_y, width, valueHeight}, row.value, fontOf(row.value),
            ReportStyle::ink()},
        cell);
    return std::max(labelHeight, valueHeight);
}

void ReportLayout::addRows(const QList<EvidenceRow> &rows)
{
    const int table = addElement(Kind::Table);
    for (qsizetype at = 0; at < rows.size(); ++at) {
        const EvidenceRow &row = rows.at(at);
        ensureRoom(heightOf(row.value, fontOf(row.value), m_body.width() - m_style.mm(labelWidth)));
        qreal height = addRowAt(m_body.left(), row, table);
        // Two short rows share a line.
        if (isShort(row) && at + 1 < rows.size() && isShort(rows.at(at + 1)))
            height = std::max(height, addRowAt(m_body.center().x(), rows.at(++at), table));
        m_y += height + m_style.mm(detailGap);
    }
    addSpace(rowGap);
}

void ReportLayout::addValues(const QList<EvidenceRow> &rows)
{
    const qreal label = m_style.mm(labelWidth);
    const qreal padding = m_style.mm(valuePadding);
    const qreal width = m_body.width() - label;
    const int table = addElement(Kind::Table);
    for (const EvidenceRow &row : rows) {
        const auto [head, cell] = addPair(table);
        const qreal labelHeight = heightOf(row.label, m_style.text(), label - padding);
        const qreal valueHeight = heightOf(row.value, m_style.strong(), width);
        put(PageBox{
            {m_body.left(), m_y, m_body.width(), m_style.mm(hairline)}, ReportStyle::line(), {}});
        m_y += padding;
        put(PageText{{m_body.left(), m_y, label - padding, labelHeight}, row.label, m_style.text(),
                ReportStyle::muted()},
            head);
        put(PageText{{m_body.left() + label, m_y, width, valueHeight}, row.value, m_style.strong(),
                ReportStyle::ink()},
            cell);
        m_y += std::max(labelHeight, valueHeight) + padding;
    }
    addSpace(rowGap);
}

void ReportLayout::addCard(Tone tone, const QString &title, const QList<CardLine> &lines)
{
    const qreal padding = m_style.mm(cardPadding);
    const qreal bar = m_style.mm(cardBar);
    const qreal width = m_body.width() - 2 * padding - bar;
    const qreal between = m_style.mm(rowGap);
    const qreal titleHeight = heightOf(title, m_style.verdict(), width);
    qreal height = 2 * padding + titleHeight;
    for (const CardLine &line : lines)
        height += between + heightOf(line.text, line.font, width);
    ensureRoom(height);
    const qreal left = m_body.left() + bar + padding;
    put(PageBox{{m_body.left(), m_y, m_body.width(), height}, ReportStyle::paleOf(tone), {}});
    put(PageBox{{m_body.left(), m_y, bar, height}, ReportStyle::of(tone), {}});
    put(PageText{{left, m_y + padding, width, titleHeight}, title, m_style.verdict(),
            ReportStyle::of(tone)},
        addElement(Kind::Heading));
    qreal y = m_y + padding + titleHeight;
    for (const CardLine &line : lines) {
        const qreal lineHeight = heightOf(line.text, line.font, width);
        y += between;
        put(PageText{{left, y, width, lineHeight}, line.text, line.font, ReportStyle::ink()},
            addElement(Kind::Paragraph));
        y += lineHeight;
    }
    m_y += height + m_style.mm(gap);
}

void ReportLayout::addChecks(const QList<EvidenceCheck> &checks)
{
    const qreal padding = m_style.mm(cardPadding);
    const QRectF inside = m_body.adjusted(padding, 0, -padding, 0);
    const qreal top = m_y;
    m_y += m_style.mm(gap);
    for (const EvidenceCheck &check : checks) {
        if (check.number > 1) {
            m_y += m_style.mm(rowGap);
            put(PageBox{{inside.left(), m_y, inside.width(), m_style.mm(hairline)},
                ReportStyle::line(), {}});
            m_y += m_style.mm(gap);
        }
        const qreal titleHeight = heightOf(check.title, m_style.strong(), inside.width());
        put(PageText{{inside.left(), m_y, inside.width(), titleHeight}, check.title,
                m_style.strong(), ReportStyle::ink()},
            addElement(Kind::Subheading));
        m_y += titleHeight + m_style.mm(rowGap);
        const QString witness = witnessInWords(check);
        const QFontMetricsF status(m_style.strong(), m_device);
        // Two columns of several lines each would be copied line by line from a PDF.
        const bool isBeside =
            status.horizontalAdvance(check.status) <= m_style.mm(statusWidth - statusGap);
        const qreal width = inside.width() - (isBeside ? m_style.mm(statusWidth) : 0);
        const qreal statusHeight = heightOf(check.status, m_style.strong(), inside.width());
        put(PageText{{inside.left(), m_y, isBeside ? m_style.mm(statusWidth) : width, statusHeight},
                check.status, m_style.strong(), ReportStyle::of(check.tone)},
            addElement(Kind::Paragraph));
        qreal y = isBeside ? m_y : m_y + statusHeight + m_style.mm(rowGap);
        for (const CardLine &line : {CardLine{witness, m_style.sentence()},
                 CardLine{remarkInWords(check), m_style.strong()}}) {
            if (line.text.isEmpty())
                continue;
            const qreal height = heightOf(line.text, line.font, width);
            put(PageText{{inside.right() - width, y, width, height}, line.text, line.font,
                    ReportStyle::ink()},
                addElement(Kind::Paragraph));
            y += height + m_style.mm(rowGap);
        }
        m_y = std::max(y, m_y + statusHeight + m_style.mm(rowGap));
    }
    m_y += m_style.mm(rowGap);
    put(PageBox{{m_body.left(), top, m_body.width(), m_y - top}, {}, ReportStyle::line()});
    addSpace(gap);
}
