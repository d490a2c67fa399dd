// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#pragma once

#include "desktop/helpers.h"

#include <QObject>
#include <QProcess>
#include <QTimer>

#include <chrono>
#include <memory>

/// Opens one thing with one helper after the other, until one of them has not failed. A helper that
/// ends with 0, or still runs when the patience is over, counts as one that has opened it. What it
/// has started goes on when this program ends.
class WatchedHelper : public QObject {
    Q_OBJECT
public:
    WatchedHelper(QList<Helpers::Command> commands, std::chrono::milliseconds patience,
        QObject *parent = nullptr);
    /// Leaves a helper that runs to itself.
    ~WatchedHelper() override;

    void start();

Q_SIGNALS:
    /// Every helper has failed in time.
    void failed();
    /// No helper runs any more; this may be deleted.
    void ended();

private:
    void startNext();
    void judge(bool isGood);

    QList<Helpers::Command> m_commands;
    QTimer m_patience;
    std::unique_ptr<QProcess> m_process;
    bool m_isJudged = false;
};
