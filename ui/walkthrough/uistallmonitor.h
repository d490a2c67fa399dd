// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#pragma once

#include <QElapsedTimer>
#include <QFile>
#include <QObject>
#include <QTimer>

#include <chrono>

/// Measures the longest time for which the event loop of this thread is blocked, in which a key
/// press would not be answered: by how late a timer fires that should fire every few milliseconds.
/// Where the system counts how long the thread waited for a core, because other programs had all of
/// them, that is no part of it.
class UiStallMonitor : public QObject {
    Q_OBJECT
public:
    explicit UiStallMonitor(QObject *parent = nullptr);

    /// Forgets what came before: start-up is not a stall.
    void start();

    std::chrono::milliseconds longest() const { return m_longest; }

private:
    void tick();
    std::chrono::nanoseconds waitedForCore();

    QTimer m_timer;
    QElapsedTimer m_sinceBeat;
    /// What Linux counts for this thread.
    QFile m_schedule;
    std::chrono::nanoseconds m_waitedBefore{0};
    std::chrono::milliseconds m_longest{0};
};
