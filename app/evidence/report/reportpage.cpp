// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#include "evidence/report/reportpage.h"

#include <QImage>
#include <QPainter>
#include <QTextLayout>

namespace {

constexpr qreal lineSpacing = 1.12;

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

QString withLines(QString text)
{
    return text.replace(u'\n', QChar::LineSeparator);
}

class ItemPainter {
public:
    explicit ItemPainter(QPainter &painter) : m_painter(painter) { }

    void operator()(const PageBox &box) const
    {
        m_painter.setPen(box.edge.isValid() ? QPen(box.edge, 0) : QPen(Qt::NoPen));
        m_painter.setBrush(box.fill.isValid() ? QBrush(box.fill) : QBrush(Qt::NoBrush));
        m_painter.drawRect(box.area);
    }
    void operator()(const PageText &item) const
    {
        QTextLayout layout(withLines(item.text), item.font, m_painter.device());
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

} // namespace

qreal PagePainter::heightOf(
    const QString &text, const QFont &font, qreal width, QPaintDevice *device)
{
    QTextLayout layout(withLines(text), font, device);
    return breakIntoLines(layout, width, Qt::AlignLeft);
}

void PagePainter::draw(QPainter &painter, const ReportPage &page)
{
    const ItemPainter paint(painter);
    for (const PageItem &item : page)
        std::visit(paint, item);
}
