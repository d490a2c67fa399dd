// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

// WizardWindow's size and place on the screen.

#include "widgets/uisettings.h"
#include "window/wizardwindow.h"

#include <QApplication>
#include <QScreen>
#include <QWindow>

#include <algorithm>

namespace {

constexpr QSize usualSize(960, 720);
constexpr QSize smallestSize(800, 600);
constexpr QSize stripSize(420, 600);

} // namespace

void WizardWindow::restoreSize()
{
    if (!restoreGeometry(m_settings.geometry()))
        resize(usualSize);
    fitScreen();
}

/// When the frame is known of a window that is being shown, and the place of one being moved.
void WizardWindow::fitScreenSoon()
{
    QTimer::singleShot(0, this, [this] { fitScreen(); });
}

void WizardWindow::fitScreen()
{
    const QSize room = screen()->availableGeometry().marginsRemoved(m_frame).size();
    setMinimumSize((m_isStrip ? stripSize : smallestSize).boundedTo(room));
    if (!isMaximized() && !isFullScreen())
        resize(size().boundedTo(room));
}

/// A window manager draws its frame after the window is shown, and does not report it to the
/// window, so this is called when the window is moved, resized or activated.
void WizardWindow::noteFrame()
{
    const QMargins frame = windowHandle() ? windowHandle()->frameMargins() : QMargins();
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

void WizardWindow::bringFrameWithinScreen()
{
    if (isMaximized() || isFullScreen())
        return;
    const QRect room = screen()->availableGeometry();
    const QRect whole = geometry().marginsAdded(m_frame);
    const QPoint last = room.bottomRight() - whole.bottomRight() + whole.topLeft();
    const QPoint place(std::max(room.left(), std::min(whole.left(), last.x())),
        std::max(room.top(), std::min(whole.top(), last.y())));
    if (place != whole.topLeft())
        move(place);
}

void WizardWindow::setStrip(bool strip)
{
    if (m_isStrip == strip)
        return;
    m_isStrip = strip;
    m_presses->replaced();
    const QRect room = screen()->availableGeometry();
    if (strip)
        m_placeBeforeStrip = saveGeometry();
    setWindowFlag(Qt::WindowStaysOnTopHint, strip);
    if (strip) {
        setMinimumSize(stripSize.boundedTo(room.size()));
        resize(stripSize);
        move(room.right() + 1 - width() - m_frame.left() - m_frame.right(), room.top());
    } else {
        restoreGeometry(m_placeBeforeStrip);
    }
    fitScreen();
    m_frame = {};
    // QWidget::setWindowFlag() hides the window.
    show();
}

void WizardWindow::comeForward()
{
    // The last press may have been meant for another program that was in front.
    m_presses->replaced();
    setWindowState(windowState() & ~Qt::WindowMinimized);
    raise();
    activateWindow();
    QApplication::alert(this);
}
