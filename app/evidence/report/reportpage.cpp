// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#include "evidence/report/reportpage.h"

#include "base/dates.h"

#include <QImage>
#include <QPainter>
#include <QRegularExpression>
#include <QTextLayout>

#include <algorithm>

namespace {

constexpr qreal lineSpacing = 1.12;
constexpr QChar noBreakHyphen = u'\u2011';

/// Breaks \a layout into lines of \a width and returns their height together.
qreal breakIntoLines(QTextLayout &layout, qreal width, Qt::Alignment alignment)
{
    QTextOption option(alignment);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    option.setUseDesignMetrics(true);
    // Keeps the sentence's direction although it may hold a name in another script.
    option.setTextDirection(Qt::LeftToRight);
    layout.setTextOption(option);
    qreal y = 0;
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        line.setPosition({0, y});
        y += line.height() * lineSpacing;
    }
    layout.endLayout();
    return y;
}

/// \a text with spaces inside dates and times, and with hyphens in UUIDs and before an option's
/// name, at which no line may end. They are drawn as plain ones, so that a search in the PDF finds
/// a date, and an option or a UUID can be copied.
QString withWholeWords(QString text)
{
    static const QRegularExpression option(QStringLiteral("(?<!\\S)--(?=\\p{L})"));
    // People also state a date without its year.
    static const QRegularExpression day(
        QStringLiteral("\\b(\\d{1,2}\\.?) (?=%1)").arg(Dates::monthForm()),
        QRegularExpression::UseUnicodePropertiesOption);
    static const QRegularExpression year(
        QStringLiteral("(%1\\.?) (?=\\d{4}\\b)").arg(Dates::monthForm()),
        QRegularExpression::UseUnicodePropertiesOption);
    static const QRegularExpression time(
        QStringLiteral("\\b(\\p{L}{2,3}) (\\d{1,2}[.:]\\d\\d)|\\b(\\p{L}{2,3}\\.) (\\d{1,2})"));
    // The number belongs to the word before it, as in "check 1".
    static const QRegularExpression numbered(
        QStringLiteral("(?<=\\p{L}) (?=\\d[.,:)]?(?:\\s|\\z))"),
        QRegularExpression::UseUnicodePropertiesOption);
    static const QRegularExpression uuid(
        QStringLiteral(
            "\\b([0-9a-f]{8})-([0-9a-f]{4})-([0-9a-f]{4})-([0-9a-f]{4})-(?=[0-9a-f]{12}\\b)"),
        QRegularExpression::CaseInsensitiveOption);
    text.replace(option, QString(2, noBreakHyphen));
    text.replace(uuid, QStringLiteral("\\1%1\\2%1\\3%1\\4%1").arg(noBreakHyphen));
    text.replace(numbered, QString(QChar::Nbsp));
    text.replace(day, QStringLiteral("\\1\u00a0"));
    text.replace(year, QStringLiteral("\\1\u00a0"));
    return text.replace(time, QStringLiteral("\\1\\3\u00a0\\2\\4"));
}

/// The space keeps the words apart where the lines are joined again.
QString withLines(QString text)
{
    return withWholeWords(text.replace(u'\n', QStringLiteral(" \u2028")));
}

/// \a text with its line breaks as characters. Qt does not draw the space at which it breaks a
/// line, but draws one before such a character. Without it a screen reader joins two words.
QString withAllLines(const QString &text, const QFont &font, qreal width, QPaintDevice *device)
{
    QTextLayout layout(withLines(text), font, device);
    breakIntoLines(layout, width, Qt::AlignLeft);
    QString broken;
    for (int index = 0; index < layout.lineCount(); ++index) {
        const QTextLine line = layout.lineAt(index);
        broken += layout.text().mid(line.textStart(), line.textLength());
        if (broken.endsWith(u' ') && index + 1 < layout.lineCount())
            broken += QChar::LineSeparator;
    }
    return broken.replace(QChar::Nbsp, u' ').replace(noBreakHyphen, u'-');
}

class ItemPainter {
public:
    explicit ItemPainter(QPainter &painter) : m_painter(painter) { }

    void mark(int element) const
    {
        m_painter.setPen(Qt::NoPen);
        m_painter.setBrush(Qt::black);
        m_painter.drawRect(PdfMark::areaOf(element));
    }

    void operator()(const PageBox &box) const
    {
        m_painter.setPen(box.edge.isValid() ? QPen(box.edge, 0) : QPen(Qt::NoPen));
        m_painter.setBrush(box.fill.isValid() ? QBrush(box.fill) : QBrush(Qt::NoBrush));
        m_painter.drawRect(box.area);
    }
    void operator()(const PageText &item) const
    {
        QTextLayout layout(
            withAllLines(item.text, item.font, item.area.width(), m_painter.device()), item.font,
            m_painter.device());
        breakIntoLines(layout, item.area.width(), item.alignment);
        m_painter.setPen(item.colour);
        layout.draw(&m_painter, item.area.topLeft());
    }
    void operator()(const PagePicture &picture) const
    {
        const QImage image = QImage::fromData(picture.png, "png");
        m_painter.drawImage(
            picture.area, image.copy(picture.part).convertToFormat(QImage::Format_RGB32));
    }

private:
    QPainter &m_painter;
};

int elementOf(const PageItem &item)
{
    if (const auto *text = std::get_if<PageText>(&item))
        return text->element;
    const auto *picture = std::get_if<PagePicture>(&item);
    return picture ? picture->element : PdfMark::decoration;
}

} // namespace

qreal PagePainter::heightOf(
    const QString &text, const QFont &font, qreal width, QPaintDevice *device)
{
    QTextLayout layout(withLines(text), font, device);
    return breakIntoLines(layout, width, Qt::AlignLeft);
}

QRectF PagePainter::freeBand(const ReportPage &page, const QRectF &area, qreal lowest)
{
    QList<QRectF> covers;
    for (const PageItem &item : page) {
        const auto *picture = std::get_if<PagePicture>(&item);
        const auto *box = std::get_if<PageBox>(&item);
        if (picture)
            covers.append(picture->area);
        else if (box && box->fill.isValid() && box->area.height() >= lowest)
            covers.append(box->area);
    }
    std::sort(covers.begin(), covers.end(),
        [](const QRectF &one, const QRectF &other) { return one.top() < other.top(); });
    covers.append({area.bottomLeft(), QSizeF()});
    QRectF widest(area.topLeft(), QSizeF());
    qreal top = area.top();
    for (const QRectF &cover : std::as_const(covers)) {
        if (cover.top() - top > widest.height())
            widest = QRectF(area.left(), top, area.width(), cover.top() - top);
        top = std::max(top, cover.bottom());
    }
    return widest;
}

QList<int> PagePainter::draw(QPainter &painter, const ReportPage &page)
{
    const ItemPainter paint(painter);
    QList<int> marks;
    for (const PageItem &item : page) {
        const int element = elementOf(item);
        if (element != (marks.isEmpty() ? PdfMark::decoration : marks.constLast())) {
            paint.mark(element);
            marks.append(element);
        }
        std::visit(paint, item);
    }
    return marks;
}
