// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#include "window/traynotice.h"

#include <QGuiApplication>
#include <QSystemTrayIcon>
#include <QWidget>

TrayNotice::TrayNotice(QWidget &window) : QObject(&window), m_window(window) { }

void TrayNotice::tell(const QString &text)
{
    if (!QSystemTrayIcon::isSystemTrayAvailable())
        return;
    if (!m_icon) {
        m_icon = new QSystemTrayIcon(m_window.windowIcon(), this);
        connect(m_icon, &QSystemTrayIcon::activated, this, &TrayNotice::pressed);
        connect(m_icon, &QSystemTrayIcon::messageClicked, this, &TrayNotice::pressed);
    }
    m_icon->show();
    m_icon->showMessage(QGuiApplication::applicationDisplayName(), text, m_window.windowIcon());
}

void TrayNotice::takeAway()
{
    if (m_icon)
        m_icon->hide();
}
