// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#pragma once

#include <QObject>
#include <QTimer>

#include <chrono>
#include <optional>

/// When to read the transfer status again: soon at first, then ever more seldom, spread by chance
/// so that many programs do not ask at once.
class TransferPoll : public QObject {
    Q_OBJECT
public:
    explicit TransferPoll(QObject *parent = nullptr);

    /// The pause before read number \a polls (0 is the first repetition): 1 minute growing to 15,
    /// at most 120 reads a day; in practice 3 seconds, so that a trainee sees it happen.
    /// \a chance in [0, 1) spreads it by a tenth either way.
    static std::chrono::milliseconds pause(int polls, bool isPractice, double chance);

    /// Plans the next read; \a retryAfter: the service asked for at least that pause.
    void plan(bool isPractice, std::optional<std::chrono::seconds> retryAfter = {});

    void stop();

Q_SIGNALS:
    void due();

private:
    QTimer m_timer;
    int m_polls = 0;
};
