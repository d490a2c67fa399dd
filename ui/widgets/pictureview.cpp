// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#include "widgets/pictureview.h"

#include "widgets/accessibility.h"
#include "widgets/scrollbar.h"
#include "widgets/theme.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

namespace {

constexpr int widest = 640;
constexpr int highest = 360;
/// Magnified, it takes at most half of the window's height, so that its bars are in sight.
constexpr int leastHighest = 200;
constexpr int border = 1;
/// Of the whole picture, one press of an arrow key moves by this part.
constexpr int stepsAcross = 40;
/// Of a magnified one, by so many points on the screen.
constexpr int fineStep = 8;
constexpr int scrollStep = 60;
constexpr int mostMagnified = 4;

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

PictureView::PictureView(QWidget *parent)
    : QWidget(parent),
      m_across(new ScrollBar(Qt::Horizontal, this)),
      m_down(new ScrollBar(Qt::Vertical, this))
{
    setObjectName(QStringLiteral("billede"));
    Accessibility::setRole(*this, QAccessible::Graphic);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::CrossCursor);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    for (ScrollBar *bar : {m_across, m_down}) {
        bar->setCursor(Qt::ArrowCursor);
        bar->setFocusPolicy(Qt::NoFocus);
        bar->setSingleStep(scrollStep);
        bar->hide();
        connect(bar, &ScrollBar::valueChanged, this, QOverload<>::of(&QWidget::update));
    }
}

void PictureView::show(const QImage &picture)
{
    m_picture = picture;
    m_scaled = {};
    mark({});
    updateGeometry();
    layOutBars();
}

void PictureView::setMagnification(int times)
{
    const QRect seen = m_magnification > 0 ? visiblePixels() : m_marked;
    m_magnification = times;
    updateGeometry();
    layOutBars();
    if (times > 0) {
        // Where nothing is marked, reading begins at the top.
        scrollBy(seen.isEmpty() ? QPoint(-m_across->value(), -m_down->value())
                                : placeOf(seen).center() - room().center());
    }
    update();
    Q_EMIT sizeChanged();
}

bool PictureView::mayEnlarge() const
{
    return m_magnification < mostMagnified;
}

void PictureView::enlarge()
{
    if (mayEnlarge())
        setMagnification(m_magnification == 0 ? 1 : m_magnification * 2);
}

void PictureView::reduce()
{
    if (m_magnification > 0)
        setMagnification(m_magnification / 2);
}

bool PictureView::losesDetails() const
{
    return 2 * devicePixelRatioF() * wholeSize(width()).width() < m_picture.width();
}

QSize PictureView::wholeSize(int width) const
{
    const QSize most(std::min(width, widest) - 2 * border, highest);
    return m_picture.size().scaled(most, Qt::KeepAspectRatio).expandedTo({1, 1});
}

QSize PictureView::magnifiedSize() const
{
    const double perPixel = m_magnification / devicePixelRatioF();
    return {int(std::ceil(m_picture.width() * perPixel)),
        int(std::ceil(m_picture.height() * perPixel))};
}

int PictureView::heightForWidth(int width) const
{
    if (m_magnification == 0)
        return wholeSize(width).height() + 2 * border;
    return std::min(magnifiedSize().height() + m_across->sizeHint().height(), highest) + 2 * border;
}

QSize PictureView::sizeHint() const
{
    return {widest, heightForWidth(widest)};
}

QSize PictureView::minimumSizeHint() const
{
    return {widest / 4, heightForWidth(widest / 4)};
}

QRect PictureView::room() const
{
    return rect().adjusted(border, border, -border - (m_down->isHidden() ? 0 : m_down->width()),
        -border - (m_across->isHidden() ? 0 : m_across->height()));
}

QRect PictureView::place() const
{
    if (m_magnification == 0)
        return {QPoint(border, border), wholeSize(width())};
    return {room().topLeft() - QPoint(m_across->value(), m_down->value()), magnifiedSize()};
}

double PictureView::pixelsPerPoint() const
{
    if (m_magnification > 0)
        return devicePixelRatioF() / m_magnification;
    return double(m_picture.width()) / wholeSize(width()).width();
}

QPoint PictureView::pixelAt(QPoint position) const
{
    const QPointF inside = QPointF(position - place().topLeft());
    const QSize whole = wholeSize(width());
    const double downwards =
        m_magnification > 0 ? pixelsPerPoint() : double(m_picture.height()) / whole.height();
    return {std::clamp(int(inside.x() * pixelsPerPoint()), 0, std::max(m_picture.width() - 1, 0)),
        std::clamp(int(inside.y() * downwards), 0, std::max(m_picture.height() - 1, 0))};
}

QRect PictureView::placeOf(const QRect &pixels) const
{
    const QRect shown = place();
    const double across = double(shown.width()) / std::max(m_picture.width(), 1);
    const double down = double(shown.height()) / std::max(m_picture.height(), 1);
    return QRectF(shown.x() + pixels.x() * across, shown.y() + pixels.y() * down,
        pixels.width() * across, pixels.height() * down)
        .toRect();
}

QRect PictureView::visiblePixels() const
{
    const QRect seen = room().intersected(place());
    return {pixelAt(seen.topLeft()), pixelAt(seen.bottomRight())};
}

void PictureView::layOutBars()
{
    const QSize most = size() - QSize(2 * border, 2 * border);
    const QSize wanted = m_magnification > 0 ? magnifiedSize() : QSize();
    const int thickness = m_down->sizeHint().width();
    const bool isHigher = wanted.height() > most.height()
        || (wanted.width() > most.width() && wanted.height() > most.height() - thickness);
    const bool isWider = wanted.width() > most.width() - (isHigher ? thickness : 0);
    m_down->setVisible(isHigher);
    m_across->setVisible(isWider);
    const QSize left = most - QSize(isHigher ? thickness : 0, isWider ? thickness : 0);
    m_down->setGeometry(border + left.width(), border, thickness, left.height());
    m_across->setGeometry(border, border + left.height(), left.width(), thickness);
    m_down->setPageStep(std::max(left.height(), 1));
    m_across->setPageStep(std::max(left.width(), 1));
    m_down->setRange(0, std::max(wanted.height() - left.height(), 0));
    m_across->setRange(0, std::max(wanted.width() - left.width(), 0));
    update();
}

void PictureView::resizeEvent(QResizeEvent *)
{
    layOutBars();
    Q_EMIT sizeChanged();
}

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
    if (m_magnification > 0)
        reveal({other, other});
    mark(QRect(QPoint(std::min(m_corner.x(), other.x()), std::min(m_corner.y(), other.y())),
        QPoint(std::max(m_corner.x(), other.x()), std::max(m_corner.y(), other.y()))));
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
        event->pixelDelta().isNull() ? -turned * scrollStep / 120 : -event->pixelDelta();
    if (event->modifiers() & Qt::ShiftModifier)
        distance = distance.transposed();
    const QPoint before(m_across->value(), m_down->value());
    scrollBy(distance);
    // A view that cannot scroll any further leaves the wheel to the page.
    event->setAccepted(before != QPoint(m_across->value(), m_down->value()));
}

bool PictureView::scrollByKey(const QKeyEvent &event)
{
    const QPoint direction = directionOf(event.key());
    if (event.modifiers() & Qt::ControlModifier) {
        scrollBy(direction * scrollStep);
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
        return;
    }
    const int step = isWhole
        ? std::max({m_picture.width() / stepsAcross, m_picture.height() / stepsAcross, 1})
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
    reveal(resizes ? QRect(area.bottomRight(), QSize(1, 1)) : area);
}

void PictureView::paintEvent(QPaintEvent *)
{
    if (m_picture.isNull())
        return;
    const Colours &colours = Theme::of(*this);
    QPainter painter(this);
    if (m_magnification == 0)
        paintWhole(painter);
    else
        paintPart(painter);
    painter.setPen(colours.control);
    painter.drawRect(room().intersected(place()).adjusted(-border, -border, 0, 0));
    if (m_marked.isEmpty())
        return;
    painter.setClipRect(room());
    const QRect frame = placeOf(m_marked);
    // Dark and light side by side are seen on every picture.
    painter.setPen(QPen(Qt::white, 4));
    painter.drawRect(frame);
    painter.setPen(QPen(Qt::black, 2));
    painter.drawRect(frame);
}

void PictureView::paintWhole(QPainter &painter)
{
    const QRect shown = place();
    const QSize pixels = shown.size() * devicePixelRatioF();
    if (m_scaled.size() != pixels)
        m_scaled = m_picture.scaled(pixels, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
    painter.drawImage(shown, m_scaled);
}

void PictureView::paintPart(QPainter &painter) const
{
    // The painter gets only the visible part, so it need not clip a picture of a whole web page.
    const QRect pixels = visiblePixels();
    const double perPixel = m_magnification / devicePixelRatioF();
    const QPointF corner = QPointF(place().topLeft()) + QPointF(pixels.topLeft()) * perPixel;
    painter.setClipRect(room());
    painter.drawImage(QRectF(corner, QSizeF(pixels.size()) * perPixel), m_picture.copy(pixels));
    painter.setClipping(false);
}
