// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#pragma once

#include <QString>

#include <memory>

/// Progress on the program's button in the taskbar. Windows: ITaskbarList3. Linux: the launcher
/// protocol of KDE's and Ubuntu's docks (com.canonical.Unity.LauncherEntry). Elsewhere nothing is
/// shown. Nothing is asked of the system before the first show().
class Taskbar {
public:
    struct Progress {
        /// Of \a of; 0: nothing is shown.
        int done = 0;
        int of = 0;
        /// Shows that the task cannot go on as it is (on Windows, in red).
        bool isWrong = false;
    };

    /// \a program: the name of its desktop file, without ".desktop".
    explicit Taskbar(QString program);
    ~Taskbar();
    Taskbar(const Taskbar &) = delete;
    Taskbar &operator=(const Taskbar &) = delete;

    /// \a window: the system's number of the window (QWidget::winId()), which has been seen.
    void show(quintptr window, const Progress &progress);

private:
    class System;

    QString m_program;
    std::unique_ptr<System> m_system;
};
