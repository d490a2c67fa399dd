// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

// WizardWindow's size and place on the screen.

#include "uisettings.h"
#include "wizardwindow.h"

#include <QApplication>
#include <QScreen>

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
    // The frame's other sides are a pixel or two, or nothing to be seen.
    const int titleBar = geometry().top() - frameGeometry().top();
    const QSize room = screen()->availableSize() - QSize(0, titleBar);
    setMinimumSize((m_isStrip ? stripSize : smallestSize).boundedTo(room));
    if (!isMaximized() && !isFullScreen())
        resize(size().boundedTo(room));
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
        move(room.right() + 1 - width(), room.top());
    } else {
        restoreGeometry(m_placeBeforeStrip);
    }
    fitScreen();
    // Changing a flag hides the window.
    show();
}

void WizardWindow::comeForward()
{
    // What the user pressed just now may have been another program's.
    m_presses->replaced();
    setWindowState(windowState() & ~Qt::WindowMinimized);
    raise();
    activateWindow();
    QApplication::alert(this);
}
