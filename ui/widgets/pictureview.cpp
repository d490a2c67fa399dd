// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#include "widgets/pictureview.h"

#include "widgets/accessibility.h"
#include "widgets/scrollbar.h"
#include "widgets/theme.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace {

constexpr int widest = 760;
constexpr int highest = 400;
/// Large, it is at least as high.
constexpr int lowestLarge = 200;
constexpr int border = 1;
constexpr int scrollStep = 60;
constexpr int mostMagnified = 4;

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
    setLarge(false);
    for (ScrollBar *bar : {m_across, m_down}) {
        bar->setCursor(Qt::ArrowCursor);
        bar->setFocusPolicy(Qt::NoFocus);
        bar->setSingleStep(scrollStep);
        bar->hide();
        connect(bar, &ScrollBar::valueChanged, this, [this] {
            if (!m_isLayingOut)
                m_middle = centredPixel();
            update();
        });
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

void PictureView::setLarge(bool isLarge)
{
    if (isLarge && !m_isLarge)
        Q_EMIT aboutToBeLarge();
    m_isLarge = isLarge;
    QSizePolicy policy(
        QSizePolicy::Preferred, isLarge ? QSizePolicy::Expanding : QSizePolicy::Fixed);
    policy.setHeightForWidth(!isLarge);
    setSizePolicy(policy);
    if (!isLarge)
        m_magnification = 0;
    updateGeometry();
    layOutBars();
    Q_EMIT sizeChanged();
}

void PictureView::setMagnification(int times)
{
    if (m_magnification == 0)
        m_middle = m_marked.isEmpty() ? beginning() : QRectF(m_marked).center();
    m_magnification = times;
    if (times > 0 && !m_isLarge) {
        setLarge(true);
        return;
    }
    updateGeometry();
    layOutBars();
    Q_EMIT sizeChanged();
}

/// What is seen first where nothing is marked: the beginnings of the lines, of a high page at the
/// top, and of a picture of a screen half-way down, for its top is the browser's.
QPointF PictureView::beginning() const
{
    const bool isPage = m_picture.height() > m_picture.width();
    return {0, isPage ? 0 : m_picture.height() / 2.0};
}

void PictureView::magnifyAt(QPoint pixel)
{
    setMagnification(1);
    m_middle = pixel;
    layOutBars();
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
    if (mayReduce())
        setMagnification(m_magnification / 2);
}

bool PictureView::losesDetails() const
{
    return 1.5 * devicePixelRatioF() * wholeSize(width()).width() < m_picture.width();
}

QSize PictureView::wholeSize(int width) const
{
    const QSize most = m_isLarge ? QSize(width, height()) - QSize(2 * border, 2 * border)
                                 : QSize(std::min(width, widest) - 2 * border, highest);
    // In a large view nothing is made larger than it is, so that to magnify is to enlarge.
    const QSize exact = (QSizeF(m_picture.size()) / devicePixelRatioF()).toSize();
    if (m_isLarge && exact == exact.boundedTo(most))
        return exact.expandedTo({1, 1});
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
    return m_isLarge ? -1 : wholeSize(width).height() + 2 * border;
}

QSize PictureView::sizeHint() const
{
    return {widest, m_isLarge ? lowestLarge : heightForWidth(widest)};
}

QSize PictureView::minimumSizeHint() const
{
    return {widest / 4, m_isLarge ? lowestLarge : heightForWidth(widest / 4)};
}

QRect PictureView::room() const
{
    return rect().adjusted(border, border, -border - (m_down->isHidden() ? 0 : m_down->width()),
        -border - (m_across->isHidden() ? 0 : m_across->height()));
}

QRect PictureView::place() const
{
    const bool isWhole = m_magnification == 0;
    QRect place(room().topLeft() - QPoint(m_across->value(), m_down->value()),
        isWhole ? wholeSize(width()) : magnifiedSize());
    // A large view has the picture in its middle.
    const QSize left = room().size() - place.size();
    if (m_isLarge)
        place.translate(std::max(left.width() / 2, 0), std::max(left.height() / 2, 0));
    return place;
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
    m_isLayingOut = true;
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
    if (m_magnification > 0)
        centre(m_middle);
    m_isLayingOut = false;
    update();
}

QPointF PictureView::centredPixel() const
{
    const QPointF inside = QRectF(room()).center() - QPointF(place().topLeft());
    return inside * pixelsPerPoint();
}

void PictureView::centre(QPointF pixel)
{
    const QPointF distance = pixel / pixelsPerPoint() - QRectF(QRect({}, room().size())).center();
    m_across->setValue(int(std::lround(distance.x())));
    m_down->setValue(int(std::lround(distance.y())));
}

void PictureView::resizeEvent(QResizeEvent *)
{
    layOutBars();
    Q_EMIT sizeChanged();
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
