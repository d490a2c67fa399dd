// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#include "evidence/report/reportlayout.h"

#include <QBuffer>
#include <QFontMetricsF>
#include <QImageReader>
#include <QRegularExpression>

#include <algorithm>

namespace {

constexpr qreal gap = 2.4;
constexpr qreal rowGap = 0.9;
constexpr qreal cellPadding = 1;
constexpr qreal valuePadding = 1.2;
constexpr qreal narrowPadding = 0.35;
constexpr qreal labelWidth = 42;
constexpr qreal statusWidth = 28;
constexpr qreal cardPadding = 3.5;
constexpr qreal cardBar = 1.6;
constexpr qreal hairline = 0.2;
/// A heading is never the last thing on a page.
constexpr qreal roomBelowHeading = 28;
/// A picture beside other things may be that much narrower than the text.
constexpr qreal leastShare = 0.75;
/// A picture that is higher than this many times its width is laid over several pages.
constexpr qreal highest = 2.5;
/// What the end of a part and the beginning of the next one share, so that no line is cut in two.
constexpr qreal overlap = 8;
/// Small pictures are not blown up further than this many millimetres a pixel.
constexpr qreal largestPixel = 2 * 25.4 / 96;

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
    if (height > room() && m_y > m_body.top())
        beginPage();
}

void ReportLayout::addText(const QString &text, const QFont &font, const QColor &colour)
{
    const qreal height = heightOf(text, font, m_body.width());
    ensureRoom(height);
    put(PageText{{m_body.left(), m_y, m_body.width(), height}, text, font, colour});
    m_y += height + m_style.mm(rowGap);
}

void ReportLayout::addHeading(const QString &text)
{
    ensureRoom(m_style.mm(roomBelowHeading));
    if (m_y > m_body.top())
        addSpace(gap);
    addText(text, m_style.heading(), ReportStyle::accent());
    addSpace(rowGap / 2);
}

void ReportLayout::addBlock(const EvidenceBlock &block)
{
    std::visit(Overloaded{
                   [this](const QString &text) {
                       addText(text, m_style.detail(), ReportStyle::ink());
                       addSpace(rowGap / 2);
                   },
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
    const qreal width = m_body.width() / 2 - m_style.mm(labelWidth + cellPadding);
    return !row.value.contains(u'\n')
        && QFontMetricsF(fontOf(row.value), m_device).horizontalAdvance(row.value) <= width;
}

qreal ReportLayout::addRowAt(qreal x, const EvidenceRow &row)
{
    const qreal label = m_style.mm(labelWidth);
    const qreal padding = m_style.mm(cellPadding);
    const qreal width = m_body.right() - x - label;
    const qreal labelHeight = heightOf(row.label, m_style.detail(), label - padding);
    const qreal valueHeight = heightOf(row.value, fontOf(row.value), width);
    put(PageText{
        {x, m_y, label - padding, labelHeight}, row.label, m_style.detail(), ReportStyle::muted()});
    put(PageText{
        {x + label, m_y, width, valueHeight}, row.value, fontOf(row.value), ReportStyle::ink()});
    return std::max(labelHeight, valueHeight);
}

void ReportLayout::addRows(const QList<EvidenceRow> &rows)
{
    for (qsizetype at = 0; at < rows.size(); ++at) {
        const EvidenceRow &row = rows.at(at);
        ensureRoom(heightOf(row.value, fontOf(row.value), m_body.width() - m_style.mm(labelWidth)));
        qreal height = addRowAt(m_body.left(), row);
        // Two short rows share a line.
        if (isShort(row) && at + 1 < rows.size() && isShort(rows.at(at + 1)))
            height = std::max(height, addRowAt(m_body.center().x(), rows.at(++at)));
        m_y += height + m_style.mm(rowGap);
    }
    addSpace(rowGap);
}

void ReportLayout::addValues(const QList<EvidenceRow> &rows)
{
    const qreal label = m_style.mm(labelWidth);
    const qreal padding = m_style.mm(valuePadding);
    const qreal width = m_body.width() - label;
    for (const EvidenceRow &row : rows) {
        const qreal labelHeight = heightOf(row.label, m_style.text(), label - padding);
        const qreal valueHeight = heightOf(row.value, m_style.strong(), width);
        put(PageBox{
            {m_body.left(), m_y, m_body.width(), m_style.mm(hairline)}, ReportStyle::line(), {}});
        m_y += padding;
        put(PageText{{m_body.left(), m_y, label - padding, labelHeight}, row.label, m_style.text(),
            ReportStyle::muted()});
        put(PageText{{m_body.left() + label, m_y, width, valueHeight}, row.value, m_style.strong(),
            ReportStyle::ink()});
        m_y += std::max(labelHeight, valueHeight) + padding;
    }
    addSpace(rowGap);
}

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

void ReportLayout::addCard(Tone tone, const QString &title, const QString &text)
{
    const qreal padding = m_style.mm(cardPadding);
    const qreal bar = m_style.mm(cardBar);
    const qreal width = m_body.width() - 2 * padding - bar;
    const qreal between = m_style.mm(rowGap);
    const qreal titleHeight = heightOf(title, m_style.verdict(), width);
    const qreal textHeight = heightOf(text, m_style.text(), width);
    const qreal height = 2 * padding + titleHeight + between + textHeight;
    ensureRoom(height);
    const qreal left = m_body.left() + bar + padding;
    put(PageBox{{m_body.left(), m_y, m_body.width(), height}, ReportStyle::paleOf(tone), {}});
    put(PageBox{{m_body.left(), m_y, bar, height}, ReportStyle::of(tone), {}});
    put(PageText{{left, m_y + padding, width, titleHeight}, title, m_style.verdict(),
        ReportStyle::of(tone)});
    put(PageText{{left, m_y + padding + titleHeight + between, width, textHeight}, text,
        m_style.text(), ReportStyle::ink()});
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
            m_style.strong(), ReportStyle::ink()});
        m_y += titleHeight + m_style.mm(rowGap);
        const QString witness = witnessInWords(check);
        const qreal width = inside.width() - m_style.mm(statusWidth);
        const qreal height = heightOf(witness, m_style.text(), width);
        put(PageText{{inside.left(), m_y, m_style.mm(statusWidth), height}, check.status,
            m_style.strong(), ReportStyle::of(check.tone)});
        put(PageText{{inside.right() - width, m_y, width, height}, witness, m_style.text(),
            ReportStyle::muted()});
        m_y += height + m_style.mm(rowGap);
    }
    m_y += m_style.mm(rowGap);
    put(PageBox{{m_body.left(), top, m_body.width(), m_y - top}, {}, ReportStyle::line()});
    addSpace(gap);
}

QSizeF ReportLayout::wantedSize(QSize pixels) const
{
    const qreal width = std::min(m_body.width(), pixels.width() * m_style.mm(largestPixel));
    return QSizeF(pixels).scaled(width, m_body.height() * pixels.height(), Qt::KeepAspectRatio);
}

qreal ReportLayout::heightAround(const EvidencePicture &picture) const
{
    return heightOf(pictureTitle(picture), m_style.heading(), m_body.width())
        + heightOf(pictureOrigin(picture), m_style.small(), m_body.width())
        + m_style.mm(gap + 4 * rowGap);
}

bool ReportLayout::hasRoomFor(const EvidencePicture &picture) const
{
    const QSize pixels = sizeOf(m_pictures.value(picture.kept.file));
    return !pixels.isEmpty() && pixels.height() <= pixels.width() * highest
        && wantedSize(pixels).height() * leastShare <= room() - heightAround(picture);
}

void ReportLayout::addPicture(const EvidencePicture &picture)
{
    if (m_y > m_body.top())
        addSpace(gap);
    addText(pictureTitle(picture), m_style.heading(), ReportStyle::accent());
    addText(pictureOrigin(picture), m_style.small(), ReportStyle::muted());
    if (picture.number > 1)
        addText(picture.kept.file + QStringLiteral(", SHA-256: ") + picture.kept.sha256,
            m_style.small(), ReportStyle::muted());
    addSpace(rowGap);
    const QByteArray png = m_pictures.value(picture.kept.file);
    const QSize pixels = sizeOf(png);
    if (!picture.intact || pixels.isEmpty())
        return;
    const QSizeF wanted = wantedSize(pixels);
    if (pixels.height() > pixels.width() * highest && wanted.height() > room())
        addImageInParts(png, pixels, wanted.width());
    else
        addWholeImage(png, wanted);
}

void ReportLayout::addWholeImage(const QByteArray &png, QSizeF size)
{
    if (size.height() > room())
        size.scale(size.width(), room(), Qt::KeepAspectRatio);
    const QRectF area({m_body.left(), m_y}, size);
    put(PagePicture{area, png, QRect({}, sizeOf(png))});
    put(PageBox{area, {}, ReportStyle::line()});
    m_y += size.height() + m_style.mm(rowGap);
}

void ReportLayout::addImageInParts(const QByteArray &png, QSize pixels, qreal width)
{
    const qreal scale = width / pixels.width();
    const int shared = static_cast<int>(m_style.mm(overlap) / scale);
    int top = 0;
    while (true) {
        const int height = std::min(static_cast<int>(room() / scale), pixels.height() - top);
        const QRectF area(m_body.left(), m_y, width, height * scale);
        put(PagePicture{area, png, QRect(0, top, pixels.width(), height)});
        put(PageBox{area, {}, ReportStyle::line()});
        m_y += area.height() + m_style.mm(rowGap);
        if (top + height >= pixels.height())
            return;
        top += height - shared;
        beginPage();
    }
}
