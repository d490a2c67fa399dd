// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#pragma once

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

#include <chrono>

/// Measures how long the event loop of this thread is ever kept away from its work: the longest
/// time in which a key press would not have been answered. A timer that ought to fire every few
/// milliseconds tells by how late it is.
class UiStallMonitor : public QObject {
    Q_OBJECT
public:
    explicit UiStallMonitor(QObject *parent = nullptr);

    /// Forgets what came before: start-up is not a stall.
    void start();

    std::chrono::milliseconds longest() const { return m_longest; }

private:
    void tick();

    QTimer m_timer;
    QElapsedTimer m_sinceBeat;
    std::chrono::milliseconds m_longest{0};
};
