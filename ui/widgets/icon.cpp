// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#include "widgets/icon.h"

#include "widgets/accessibility.h"
#include "widgets/theme.h"

#include <QPainter>
#include <QPainterPath>

namespace {

// All in a square of 24 units.

QPainterPath check()
{
    QPainterPath path(QPointF(5, 12.5));
    path.lineTo(10, 17.5);
    path.lineTo(19.5, 7);
    return path;
}

QPainterPath cross()
{
    QPainterPath path(QPointF(7, 7));
    path.lineTo(17, 17);
    path.moveTo(17, 7);
    path.lineTo(7, 17);
    return path;
}

QPainterPath exclamation()
{
    QPainterPath path(QPointF(12, 3));
    path.lineTo(22, 20.5);
    path.lineTo(2, 20.5);
    path.closeSubpath();
    path.moveTo(12, 9.5);
    path.lineTo(12, 14);
    path.moveTo(12, 17.2);
    path.lineTo(12, 17.3);
    return path;
}

QPainterPath ringed(QPainterPath inside)
{
    inside.addEllipse(QPointF(12, 12), 10, 10);
    return inside;
}

QPainterPath information()
{
    QPainterPath path(QPointF(12, 11));
    path.lineTo(12, 17);
    path.moveTo(12, 7);
    path.lineTo(12, 7.1);
    return ringed(path);
}

QPainterPath clock()
{
    QPainterPath path(QPointF(12, 6.5));
    path.lineTo(12, 12);
    path.lineTo(16, 14.5);
    return ringed(path);
}

QPainterPath dash()
{
    QPainterPath path(QPointF(8, 12));
    path.lineTo(16, 12);
    return path;
}

/// A balloon: somebody has said it.
QPainterPath speech()
{
    QPainterPath path(QPointF(7, 17));
    path.lineTo(7, 22);
    path.lineTo(12, 17);
    path.lineTo(18, 17);
    path.quadTo(21.5, 17, 21.5, 13.5);
    path.lineTo(21.5, 6.5);
    path.quadTo(21.5, 3, 18, 3);
    path.lineTo(6, 3);
    path.quadTo(2.5, 3, 2.5, 6.5);
    path.lineTo(2.5, 13.5);
    path.quadTo(2.5, 17, 6, 17);
    path.closeSubpath();
    return path;
}

QPainterPath chevron()
{
    QPainterPath path(QPointF(9, 6));
    path.lineTo(15, 12);
    path.lineTo(9, 18);
    return path;
}

QPainterPath shapeOf(Icon icon)
{
    switch (icon) {
    case Icon::Check:
        return check();
    case Icon::Cross:
        return ringed(cross());
    case Icon::Exclamation:
        return exclamation();
    case Icon::Information:
        return information();
    case Icon::Clock:
        return clock();
    case Icon::Dash:
        return ringed(dash());
    case Icon::Speech:
        return speech();
    case Icon::ChevronRight:
        return chevron();
    case Icon::ChevronDown:
        return QTransform().translate(12, 12).rotate(90).translate(-12, -12).map(chevron());
    }
    Q_UNREACHABLE();
}

} // namespace

void paintIcon(QPainter &painter, Icon icon, const QRectF &place, const QColor &colour)
{
    constexpr qreal units = 24;
    constexpr qreal stroke = 2.4;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(place.topLeft());
    painter.scale(place.width() / units, place.height() / units);
    painter.setPen(QPen(colour, stroke, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(shapeOf(icon));
    painter.restore();
}

IconView::IconView(Icon icon, QWidget *parent) : QWidget(parent), m_icon(icon)
{
    Accessibility::speakByParent(*this);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void IconView::setIcon(Icon icon)
{
    m_icon = icon;
    update();
}

void IconView::setColour(const QColor &colour)
{
    m_colour = colour;
    update();
}

QSize IconView::sizeHint() const
{
    const int side = fontMetrics().height();
    return {side, side};
}

void IconView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const int side = std::min(width(), height());
    paintIcon(painter, m_icon, QRectF(0, 0, side, side),
        m_colour.isValid() ? m_colour : Theme::of(*this).ink);
}
