// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#include "window/windowplace.h"

#include <QEvent>
#include <QScreen>
#include <QTimer>
#include <QWidget>
#include <QWindow>

#include <algorithm>
#include <utility>

namespace {

constexpr QSize usualSize(1040, 860);
constexpr QSize smallestSize(800, 600);
constexpr int stripWidth = 420;
/// The user may make the strip lower than the screen.
constexpr int lowestStrip = 480;
/// A strip that takes more than one part of so many of the screen's width covers much of it.
constexpr int coveringParts = 3;
constexpr Qt::WindowStates large = Qt::WindowMaximized | Qt::WindowFullScreen;

} // namespace

WindowPlace::WindowPlace(QWidget &window) : QObject(&window), m_window(window)
{
    window.installEventFilter(this);
}

bool WindowPlace::eventFilter(QObject *watched, QEvent *event)
{
    const QEvent::Type type = event->type();
    if (type == QEvent::Show) {
        connect(m_window.windowHandle(), &QWindow::screenChanged, this, &WindowPlace::fitScreenSoon,
            Qt::UniqueConnection);
        fitScreenSoon();
    }
    if (type == QEvent::Show || type == QEvent::Move || type == QEvent::Resize
        || type == QEvent::WindowActivate)
        noteFrame();
    if (type == QEvent::WindowStateChange)
        noteState();
    return QObject::eventFilter(watched, event);
}

void WindowPlace::restore(const QByteArray &geometry)
{
    if (!m_window.restoreGeometry(geometry))
        m_window.resize(usualSize);
    fitScreen();
}

QByteArray WindowPlace::geometry() const
{
    return m_isStrip ? m_placeBeforeStrip : m_window.saveGeometry();
}

void WindowPlace::fitScreenSoon()
{
    QTimer::singleShot(0, this, [this] { fitScreen(); });
}

void WindowPlace::fitScreen()
{
    if (m_isStrip) {
        m_window.setMinimumSize(smallestStrip());
        m_window.resize(m_window.size().boundedTo(room().size()));
        return;
    }
    const QSize size = room().size();
    m_window.setMinimumSize(smallestSize.boundedTo(size));
    if (!m_window.isMaximized() && !m_window.isFullScreen())
        m_window.resize(m_window.size().boundedTo(size));
}

void WindowPlace::noteFrame()
{
    const QMargins frame =
        m_window.windowHandle() ? m_window.windowHandle()->frameMargins() : QMargins();
    if (frame == m_frame)
        return;
    // Moves the window for its first frame only. When the frame changes later, as on a screen of
    // another scaling, the user may be dragging the window.
    const bool isNew = m_frame.isNull();
    m_frame = frame;
    QTimer::singleShot(0, this, [this, isNew] {
        fitScreen();
        if (isNew && m_isStrip)
            dockStrip();
        else if (isNew)
            bringFrameWithinScreen();
    });
}

void WindowPlace::bringFrameWithinScreen()
{
    if (m_window.isMaximized() || m_window.isFullScreen())
        return;
    const QRect room = m_window.screen()->availableGeometry();
    const QRect whole = m_window.geometry().marginsAdded(m_frame);
    const QPoint last = room.bottomRight() - whole.bottomRight() + whole.topLeft();
    const QPoint place(std::max(room.left(), std::min(whole.left(), last.x())),
        std::max(room.top(), std::min(whole.top(), last.y())));
    if (place != whole.topLeft())
        m_window.move(place);
}

QRect WindowPlace::room() const
{
    return m_window.screen()->availableGeometry().marginsRemoved(m_frame);
}

/// As high as the screen where it is not folded, and never more than half as wide.
QSize WindowPlace::stripSize() const
{
    const QSize screen = room().size();
    return {std::min(stripWidth * m_textSize / 100, screen.width() / 2),
        m_foldedHeight > 0 ? m_foldedHeight : screen.height()};
}

QSize WindowPlace::smallestStrip() const
{
    return stripSize().boundedTo({stripSize().width(), lowestStrip});
}

bool WindowPlace::wouldStripCoverMuch() const
{
    return stripSize().width() * coveringParts > room().width();
}

/// QWidget::resize() is without the frame, and QWidget::move() with it.
void WindowPlace::dockStrip()
{
    const QRect screen = m_window.screen()->availableGeometry();
    m_window.setMinimumSize(smallestStrip());
    m_window.resize(stripSize());
    const int whole = m_window.width() + m_frame.left() + m_frame.right();
    m_window.move(m_isAtLeft ? screen.left() : screen.right() + 1 - whole, screen.top());
}

void WindowPlace::setStripAtLeft(bool isLeft)
{
    m_isAtLeft = isLeft;
    if (m_isStrip)
        dockStrip();
}

void WindowPlace::setFoldedHeight(int height)
{
    if (std::exchange(m_foldedHeight, height) != height && m_isStrip)
        dockStrip();
}

void WindowPlace::setTextSize(int percent)
{
    m_textSize = percent;
    if (m_isStrip)
        dockStrip();
}

void WindowPlace::setStrip(bool strip, int textSize)
{
    m_textSize = textSize;
    if (m_isStrip == strip)
        return;
    m_isStrip = strip;
    if (strip)
        m_placeBeforeStrip = m_window.saveGeometry();
    // A maximized window cannot be narrower.
    if (strip && (m_window.windowState() & large))
        m_window.setWindowState(m_window.windowState() & ~large);
    // QWidget::setWindowFlag() would hide the window, and it would come back without the focus.
    m_window.overrideWindowFlags(m_window.windowFlags().setFlag(Qt::WindowStaysOnTopHint, strip));
    if (QWindow *handle = m_window.windowHandle())
        handle->setFlag(Qt::WindowStaysOnTopHint, strip);
    if (strip) {
        dockStrip();
    } else {
        m_window.setMinimumSize(smallestSize.boundedTo(room().size()));
        m_window.restoreGeometry(m_placeBeforeStrip);
        fitScreen();
    }
}

void WindowPlace::noteState()
{
    // The window manager gives a window that was maximized its earlier size, and that later.
    if (m_isStrip)
        QTimer::singleShot(0, this, [this] {
            if (m_isStrip && !(m_window.windowState() & (large | Qt::WindowMinimized)))
                dockStrip();
        });
}
