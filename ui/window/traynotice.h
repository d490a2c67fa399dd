// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#pragma once

#include <QObject>

class QSystemTrayIcon;
class QWidget;

/// Shows a notice in the system's own way while the user works elsewhere: an icon among the
/// system's, with one notice. It takes no focus. Where the system has no place for such icons
/// nothing is shown.
class TrayNotice : public QObject {
    Q_OBJECT
public:
    /// \a window is the parent; the icon is the window's.
    explicit TrayNotice(QWidget &window);

    /// \a text is one plain sentence. The icon stays until hidden.
    void tell(const QString &text);
    void takeAway();

Q_SIGNALS:
    /// The user pressed the icon or the notice.
    void pressed();

private:
    QWidget &m_window;
    /// Made when first needed: a start asks nothing of the system's message bus.
    QSystemTrayIcon *m_icon = nullptr;
};
