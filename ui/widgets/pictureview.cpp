// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#include "widgets/pictureview.h"

#include "accessibility.h"
#include "theme.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>

namespace {

constexpr int widest = 640;
constexpr int highest = 360;
constexpr int border = 1;
/// One press of an arrow key moves by this part of the picture.
constexpr int stepsAcross = 40;

} // namespace

PictureView::PictureView(QWidget *parent) : QWidget(parent)
{
    setObjectName(QStringLiteral("billede"));
    Accessibility::setRole(*this, QAccessible::Graphic);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::CrossCursor);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void PictureView::show(const QImage &picture)
{
    m_picture = picture;
    m_scaled = {};
    mark({});
    updateGeometry();
    update();
}

int PictureView::heightForWidth(int width) const
{
    const QSize room(std::min(width, widest) - 2 * border, highest);
    return m_picture.size().scaled(room, Qt::KeepAspectRatio).height() + 2 * border;
}

QSize PictureView::sizeHint() const
{
    return {widest, heightForWidth(widest)};
}

QSize PictureView::minimumSizeHint() const
{
    return {widest / 4, heightForWidth(widest / 4)};
}

QRect PictureView::place() const
{
    const QSize room(std::min(width(), widest) - 2 * border, height() - 2 * border);
    return {QPoint(border, border), m_picture.size().scaled(room, Qt::KeepAspectRatio)};
}

QPoint PictureView::pixelAt(QPoint position) const
{
    const QRect shown = place();
    const QPoint inside = position - shown.topLeft();
    const QSize size = m_picture.size();
    const int x = inside.x() * size.width() / std::max(shown.width(), 1);
    const int y = inside.y() * size.height() / std::max(shown.height(), 1);
    return {std::clamp(x, 0, std::max(size.width() - 1, 0)),
        std::clamp(y, 0, std::max(size.height() - 1, 0))};
}

void PictureView::mark(const QRect &area)
{
    m_marked = area;
    update();
    Q_EMIT markedChanged();
}

void PictureView::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || m_picture.isNull())
        return;
    m_corner = pixelAt(event->position().toPoint());
    mark({});
}

void PictureView::mouseMoveEvent(QMouseEvent *event)
{
    if (!(event->buttons() & Qt::LeftButton) || m_picture.isNull())
        return;
    const QPoint other = pixelAt(event->position().toPoint());
    mark(QRect(QPoint(std::min(m_corner.x(), other.x()), std::min(m_corner.y(), other.y())),
        QPoint(std::max(m_corner.x(), other.x()), std::max(m_corner.y(), other.y()))));
}

void PictureView::keyPressEvent(QKeyEvent *event)
{
    const int step =
        std::max({m_picture.width() / stepsAcross, m_picture.height() / stepsAcross, 1});
    QPoint by;
    switch (event->key()) {
    case Qt::Key_Left:
        by = {-step, 0};
        break;
    case Qt::Key_Right:
        by = {step, 0};
        break;
    case Qt::Key_Up:
        by = {0, -step};
        break;
    case Qt::Key_Down:
        by = {0, step};
        break;
    default:
        QWidget::keyPressEvent(event);
        return;
    }
    if (m_picture.isNull())
        return;
    if (m_marked.isEmpty()) {
        const QSize quarter(
            std::max(m_picture.width() / 4, 1), std::max(m_picture.height() / 4, 1));
        mark({QPoint((m_picture.width() - quarter.width()) / 2,
                  (m_picture.height() - quarter.height()) / 2),
            quarter});
        return;
    }
    QRect area = m_marked;
    if (event->modifiers() & Qt::ShiftModifier) {
        area.setWidth(std::clamp(area.width() + by.x(), step, m_picture.width() - area.x()));
        area.setHeight(std::clamp(area.height() + by.y(), step, m_picture.height() - area.y()));
    } else {
        area.moveTo(std::clamp(area.x() + by.x(), 0, m_picture.width() - area.width()),
            std::clamp(area.y() + by.y(), 0, m_picture.height() - area.height()));
    }
    mark(area);
}

void PictureView::paintEvent(QPaintEvent *)
{
    const QRect shown = place();
    if (m_picture.isNull() || shown.isEmpty())
        return;
    const QSize pixels = shown.size() * devicePixelRatioF();
    if (m_scaled.size() != pixels)
        m_scaled = m_picture.scaled(pixels, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
    const Colours &colours = Theme::of(*this);
    QPainter painter(this);
    painter.drawImage(shown, m_scaled);
    painter.setPen(colours.control);
    painter.drawRect(shown.adjusted(-border, -border, 0, 0));
    if (m_marked.isEmpty())
        return;
    const auto scaled = [](int pixel, int to, int from) { return pixel * to / from; };
    const QSize size = m_picture.size();
    const QRect frame(shown.topLeft()
            + QPoint(scaled(m_marked.x(), shown.width(), size.width()),
                scaled(m_marked.y(), shown.height(), size.height())),
        QSize(scaled(m_marked.width(), shown.width(), size.width()),
            scaled(m_marked.height(), shown.height(), size.height())));
    // Dark and light side by side are seen on every picture.
    painter.setPen(QPen(Qt::white, 4));
    painter.drawRect(frame);
    painter.setPen(QPen(Qt::black, 2));
    painter.drawRect(frame);
}
