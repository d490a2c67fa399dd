// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#include "widgets/thumbnail.h"

#include "widgets/accessibility.h"
#include "widgets/theme.h"

#include <QMouseEvent>
#include <QPainter>

#include <algorithm>

namespace {

/// Its height in lines of text: as many as show which page it is, or as many as leave room for the
/// answer where the text is large.
constexpr int mostLinesHigh = 10;
constexpr int leastLinesHigh = 6;
constexpr int highEnough = 200;
/// Of most screens.
constexpr double widthToHeight = 1.6;
constexpr int edge = 1;
/// The most that is kept of the picture: enough for twice the text size on a screen of twice the
/// scaling.
constexpr QSize mostKept(960, 600);

} // namespace

Thumbnail::Thumbnail(QWidget *parent) : QWidget(parent)
{
    Accessibility::setRole(*this, QAccessible::Graphic);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setCursor(Qt::PointingHandCursor);
}

void Thumbnail::show(const QImage &picture)
{
    const bool isLarge = picture.width() > mostKept.width() || picture.height() > mostKept.height();
    m_picture =
        isLarge ? picture.scaled(mostKept, Qt::KeepAspectRatio, Qt::SmoothTransformation) : picture;
    update();
}

void Thumbnail::setName(const QString &name)
{
    Accessibility::setName(*this, name);
}

QSize Thumbnail::sizeHint() const
{
    const int line = fontMetrics().lineSpacing();
    const int height = std::max(leastLinesHigh * line, std::min(mostLinesHigh * line, highEnough));
    return {int(height * widthToHeight), height};
}

void Thumbnail::paintEvent(QPaintEvent *)
{
    const Colours &colours = Theme::of(*this);
    QPainter painter(this);
    painter.fillRect(rect(), colours.side);
    if (!m_picture.isNull()) {
        const QRect room = rect().adjusted(edge, edge, -edge, -edge);
        QRect place({}, m_picture.size().scaled(room.size(), Qt::KeepAspectRatio));
        place.moveCenter(room.center());
        const QImage shown = m_picture.scaled(
            place.size() * devicePixelRatioF(), Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
        painter.drawImage(place, shown);
    }
    painter.setPen(colours.control);
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
}

void Thumbnail::mousePressEvent(QMouseEvent *event)
{
    // Taken, so that the release comes here too.
    event->setAccepted(event->button() == Qt::LeftButton);
}

void Thumbnail::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton && rect().contains(event->position().toPoint()))
        Q_EMIT pressed();
}

void Thumbnail::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange)
        updateGeometry();
    QWidget::changeEvent(event);
}
