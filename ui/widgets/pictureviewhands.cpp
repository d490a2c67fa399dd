// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

// PictureView's mouse, wheel and keys.

#include "widgets/pictureview.h"
#include "widgets/scrollbar.h"

#include <QApplication>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QWheelEvent>

#include <algorithm>

namespace {

/// Of the whole picture, one press of an arrow key moves by this part.
constexpr int movesAcross = 40;
/// Of a magnified one, by so many points on the screen.
constexpr int fineStep = 8;

QPoint directionOf(int key)
{
    switch (key) {
    case Qt::Key_Left:
        return {-1, 0};
    case Qt::Key_Right:
        return {1, 0};
    case Qt::Key_Up:
        return {0, -1};
    case Qt::Key_Down:
        return {0, 1};
    default:
        return {};
    }
}

/// How far what lies from \a first to \a last has to be moved to lie within \a length; its
/// beginning counts more than its end.
int distanceInto(int length, int first, int last)
{
    if (first < 0 || last - first >= length)
        return -first;
    return last >= length ? length - 1 - last : 0;
}

} // namespace

void PictureView::scrollBy(QPoint distance)
{
    m_across->setValue(m_across->value() + distance.x());
    m_down->setValue(m_down->value() + distance.y());
}

void PictureView::reveal(const QRect &pixels)
{
    const QRect target = placeOf(pixels).translated(-room().topLeft());
    scrollBy({-distanceInto(room().width(), target.left(), target.right()),
        -distanceInto(room().height(), target.top(), target.bottom())});
}

void PictureView::mark(const QRect &area)
{
    m_marked = area;
    update();
}

bool PictureView::event(QEvent *event)
{
    // The window has a shortcut for the same key.
    if (event->type() == QEvent::ShortcutOverride && m_isLarge
        && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) {
        event->accept();
        return true;
    }
    return QWidget::event(event);
}

void PictureView::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || m_picture.isNull())
        return;
    m_pressedAt = event->position().toPoint();
    m_corner = pixelAt(*m_pressedAt);
    mark({});
}

void PictureView::mouseMoveEvent(QMouseEvent *event)
{
    if (!(event->buttons() & Qt::LeftButton) || m_picture.isNull())
        return;
    const QPoint at = event->position().toPoint();
    // A hand that trembles marks nothing.
    if (m_pressedAt && (at - *m_pressedAt).manhattanLength() < QApplication::startDragDistance())
        return;
    m_pressedAt.reset();
    const QPoint other = pixelAt(at);
    if (m_magnification > 0)
        reveal({other, other});
    mark(QRect(QPoint(std::min(m_corner.x(), other.x()), std::min(m_corner.y(), other.y())),
        QPoint(std::max(m_corner.x(), other.x()), std::max(m_corner.y(), other.y()))));
}

void PictureView::mouseReleaseEvent(QMouseEvent *event)
{
    const bool isPress = m_pressedAt && event->button() == Qt::LeftButton;
    m_pressedAt.reset();
    if (!m_marked.isEmpty())
        Q_EMIT markChanged();
    if (isPress && !m_isLarge)
        magnifyAt(pixelAt(event->position().toPoint()));
}

void PictureView::wheelEvent(QWheelEvent *event)
{
    const QPoint turned = event->angleDelta();
    if (event->modifiers() & Qt::ControlModifier) {
        if (turned.y() > 0)
            enlarge();
        else if (turned.y() < 0)
            reduce();
        return;
    }
    // One notch is 120 eighths of a degree.
    QPoint distance =
        event->pixelDelta().isNull() ? -turned * m_down->singleStep() / 120 : -event->pixelDelta();
    if (event->modifiers() & Qt::ShiftModifier)
        distance = distance.transposed();
    const QPoint before(m_across->value(), m_down->value());
    scrollBy(distance);
    // A view that cannot scroll any further leaves the wheel to the page, except where it takes all
    // of the window's room: there the page would only move away from below the pointer.
    event->setAccepted(m_isLarge || before != QPoint(m_across->value(), m_down->value()));
}

bool PictureView::scrollByKey(const QKeyEvent &event)
{
    const QPoint direction = directionOf(event.key());
    if (event.modifiers() & Qt::ControlModifier) {
        scrollBy(direction * m_down->singleStep());
        return !direction.isNull();
    }
    switch (event.key()) {
    case Qt::Key_PageDown:
        scrollBy({0, m_down->pageStep()});
        return true;
    case Qt::Key_PageUp:
        scrollBy({0, -m_down->pageStep()});
        return true;
    default:
        return false;
    }
}

void PictureView::keyPressEvent(QKeyEvent *event)
{
    const QPoint direction = directionOf(event->key());
    if (event->key() == Qt::Key_Plus)
        enlarge();
    else if (event->key() == Qt::Key_Minus)
        reduce();
    else if (event->key() == Qt::Key_Escape && m_isLarge)
        setLarge(false);
    else if (m_magnification > 0 && scrollByKey(*event))
        update();
    else if (!direction.isNull() && !m_picture.isNull())
        moveMark(direction, event->modifiers() & Qt::ShiftModifier);
    else
        QWidget::keyPressEvent(event);
}

void PictureView::moveMark(QPoint by, bool resizes)
{
    const bool isWhole = m_magnification == 0;
    if (m_marked.isEmpty()) {
        const QRect seen = isWhole ? m_picture.rect() : visiblePixels();
        const QSize quarter(std::max(seen.width() / 4, 1), std::max(seen.height() / 4, 1));
        mark({seen.topLeft()
                + QPoint(
                    (seen.width() - quarter.width()) / 2, (seen.height() - quarter.height()) / 2),
            quarter});
        Q_EMIT markChanged();
        return;
    }
    const int step = isWhole
        ? std::max({m_picture.width() / movesAcross, m_picture.height() / movesAcross, 1})
        : std::max(int(fineStep * pixelsPerPoint()), 1);
    QRect area = m_marked;
    if (resizes) {
        const auto resized = [step](int length, int change, int most) {
            return std::clamp(length + change * step, std::min(step, most), most);
        };
        area.setWidth(resized(area.width(), by.x(), m_picture.width() - area.x()));
        area.setHeight(resized(area.height(), by.y(), m_picture.height() - area.y()));
    } else {
        const QPoint to = area.topLeft() + by * step;
        area.moveTo(std::clamp(to.x(), 0, m_picture.width() - area.width()),
            std::clamp(to.y(), 0, m_picture.height() - area.height()));
    }
    mark(area);
    Q_EMIT markChanged();
    reveal(resizes ? QRect(area.bottomRight(), QSize(1, 1)) : area);
}
