// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#include "window/windowplace.h"

#include <QScreen>
#include <QTimer>
#include <QWidget>
#include <QWindow>

#include <algorithm>

namespace {

constexpr QSize usualSize(960, 720);
constexpr QSize smallestSize(800, 600);
constexpr QSize stripSize(420, 600);

} // namespace

WindowPlace::WindowPlace(QWidget &window) : QObject(&window), m_window(window) { }

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
    const QSize room = m_window.screen()->availableGeometry().marginsRemoved(m_frame).size();
    m_window.setMinimumSize((m_isStrip ? stripSize : smallestSize).boundedTo(room));
    if (!m_window.isMaximized() && !m_window.isFullScreen())
        m_window.resize(m_window.size().boundedTo(room));
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
        if (isNew)
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

void WindowPlace::setStrip(bool strip)
{
    if (m_isStrip == strip)
        return;
    m_isStrip = strip;
    const QRect room = m_window.screen()->availableGeometry();
    if (strip)
        m_placeBeforeStrip = m_window.saveGeometry();
    m_window.setWindowFlag(Qt::WindowStaysOnTopHint, strip);
    if (strip) {
        m_window.setMinimumSize(stripSize.boundedTo(room.size()));
        m_window.resize(stripSize);
        m_window.move(
            room.right() + 1 - m_window.width() - m_frame.left() - m_frame.right(), room.top());
    } else {
        m_window.restoreGeometry(m_placeBeforeStrip);
    }
    fitScreen();
    m_frame = {};
    // QWidget::setWindowFlag() hides the window.
    m_window.show();
}
