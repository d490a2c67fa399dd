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
class StallMeter : public QObject {
    Q_OBJECT
public:
    explicit StallMeter(QObject *parent = nullptr);

    /// Forgets what came before: start-up is not a stall.
    void start();

    std::chrono::milliseconds longest() const { return m_longest; }

private:
    void beat();

    QTimer m_heart;
    QElapsedTimer m_sinceBeat;
    std::chrono::milliseconds m_longest{0};
};
