// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#pragma once

#include "base/result.h"

#include <QFuture>
#include <QList>
#include <QObject>
#include <QProcess>
#include <QPromise>
#include <QString>
#include <QTimer>
#include <QUrl>

#include <chrono>
#include <memory>

/// The practice environment as a child process. It ends with this object, and by itself when this
/// program dies: its standard input is the leash.
class PracticeProcess : public QObject {
    Q_OBJECT
public:
    struct Settings {
        /// The program `oevemiljoe`; empty: the one installed with this program.
        QString program;
        /// This program's data folder; the practice environment's is `oevemiljoe` in it.
        QString dataFolder;
        /// From order to acknowledgement in the debtor system.
        std::chrono::seconds transfer{20};
        /// How long it may take to be ready.
        std::chrono::milliseconds patience{8'000};
    };

    explicit PracticeProcess(Settings settings, QObject *parent = nullptr);
    /// Ends the process at once: what it answered for is on the disk. Waiting futures are
    /// cancelled.
    ~PracticeProcess() override;

    /// Starts it, unless it runs. The value is its base address, `http://127.0.0.1:N`, which may be
    /// another after each start. Error PracticeNotRunning: not found, ended, no address, or not
    /// ready in time.
    QFuture<Result<QUrl>> start();

private:
    using Promise = QPromise<Result<QUrl>>;

    void launch();
    void readOutput();
    void answer(const Result<QUrl> &result);
    void fail(const QString &detail);

    const Settings m_settings;
    std::unique_ptr<QProcess> m_process;
    QTimer m_patience;
    QUrl m_address;
    QList<std::shared_ptr<Promise>> m_waiting;
};
