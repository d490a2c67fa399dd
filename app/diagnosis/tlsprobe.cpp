// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#include "diagnosis/tlsprobe.h"

#include "net/http/tlspolicy.h"

#include <QSslCertificate>

using Outcome = TlsFinding::Outcome;

namespace {

constexpr quint16 usualPort = 443;

} // namespace

QFuture<TlsFinding> TlsProbe::of(const QUrl &url, const QNetworkProxy &proxy,
    std::chrono::milliseconds patience, QObject *parent)
{
    return (new TlsProbe(url, proxy, patience, parent))->m_promise.future();
}

TlsProbe::TlsProbe(const QUrl &url, const QNetworkProxy &proxy, std::chrono::milliseconds patience,
    QObject *parent)
    : QObject(parent), m_isProxied(proxy.type() != QNetworkProxy::NoProxy)
{
    m_promise.start();
    m_patience.setSingleShot(true);
    connect(&m_patience, &QTimer::timeout, this, [this] {
        // Connected means that the proxy has opened the way.
        if (m_socket.state() != QAbstractSocket::ConnectedState)
            end(Outcome::ProxyIsSilent);
    });
    if (m_isProxied)
        m_patience.start(patience);
    m_socket.setProxy(proxy);
    m_socket.setSslConfiguration(TlsPolicy::configuration());
    connect(&m_socket, &QSslSocket::sslErrors, this, [this](const QList<QSslError> &errors) {
        for (const QSslError &error : errors)
            m_finding.faults.append(error.error());
    });
    connect(&m_socket, &QSslSocket::encrypted, this, [this] { end(Outcome::Trusted); });
    connect(&m_socket, &QAbstractSocket::errorOccurred, this,
        [this](QAbstractSocket::SocketError error) { end(outcomeOf(error)); });
    m_socket.connectToHostEncrypted(url.host(), static_cast<quint16>(url.port(usualPort)));
}

Outcome TlsProbe::outcomeOf(QAbstractSocket::SocketError error) const
{
    using Socket = QAbstractSocket;
    if (error == Socket::SslHandshakeFailedError || error == Socket::SslInternalError)
        return Outcome::Untrusted;
    if (error == Socket::ProxyAuthenticationRequiredError)
        return Outcome::ProxyWantsSignIn;
    // With a proxy, a refused connection is the proxy's.
    return m_isProxied ? Outcome::ProxyRefuses : Outcome::NoConnection;
}

void TlsProbe::end(Outcome outcome)
{
    if (m_hasEnded)
        return;
    m_hasEnded = true;
    m_patience.stop();
    m_finding.outcome = outcome;
    m_finding.version = m_socket.sessionProtocol();
    m_finding.signedBy =
        m_socket.peerCertificate().issuerInfo(QSslCertificate::CommonName).value(0);
    m_promise.addResult(m_finding);
    m_promise.finish();
    deleteLater();
}
