// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#pragma once

#include <QFuture>
#include <QNetworkProxy>
#include <QPromise>
#include <QTcpSocket>
#include <QTimer>

#include <chrono>

/// Finds out whether a proxy is there at all: connects to it and sends nothing. What goes wrong
/// between us and a proxy, Qt reports as the same error as the proxy's own refusal.
class ProxyProbe : public QObject {
    Q_OBJECT
public:
    enum class Finding {
        Reached,
        /// No such name.
        Unknown,
        /// Nobody listens there.
        Refused,
        /// No connection in time, or no way there.
        Silent,
    };

    /// Ends without a value when \a parent goes.
    static QFuture<Finding> of(
        const QNetworkProxy &proxy, std::chrono::milliseconds patience, QObject *parent);

private:
    ProxyProbe(const QNetworkProxy &proxy, std::chrono::milliseconds patience, QObject *parent);

    void end(Finding finding);

    QTcpSocket m_socket;
    QTimer m_patience;
    QPromise<Finding> m_promise;
    bool m_hasEnded = false;
};
