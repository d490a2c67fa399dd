// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#pragma once

#include <QFuture>
#include <QNetworkProxy>
#include <QPromise>
#include <QSslError>
#include <QSslSocket>
#include <QTimer>
#include <QUrl>

#include <chrono>

/// The result of a TLS handshake.
struct TlsFinding {
    enum class Outcome {
        Trusted,
        Untrusted,
        ProxyWantsSignIn,
        ProxyRefuses,
        ProxyIsSilent,
        NoConnection,
    };

    Outcome outcome = Outcome::NoConnection;
    /// Of Trusted.
    QSsl::SslProtocol version = QSsl::UnknownProtocol;
    /// Of Untrusted; empty when the two have no TLS in common.
    QList<QSslError::SslError> faults;
    /// Who has signed the certificate, where one was seen.
    QString signedBy;
};

/// Shakes hands with a server as HttpClient does, and sends nothing.
class TlsProbe : public QObject {
    Q_OBJECT
public:
    /// A proxy has \a patience to open the way. Ends without a value when \a parent goes.
    static QFuture<TlsFinding> of(const QUrl &url, const QNetworkProxy &proxy,
        std::chrono::milliseconds patience, QObject *parent);

private:
    TlsProbe(const QUrl &url, const QNetworkProxy &proxy, std::chrono::milliseconds patience,
        QObject *parent);

    TlsFinding::Outcome outcomeOf(QAbstractSocket::SocketError error) const;
    void end(TlsFinding::Outcome outcome);

    QSslSocket m_socket;
    QTimer m_patience;
    const bool m_isProxied;
    TlsFinding m_finding;
    QPromise<TlsFinding> m_promise;
    bool m_hasEnded = false;
};
