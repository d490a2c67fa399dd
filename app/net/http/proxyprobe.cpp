// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#include "net/http/proxyprobe.h"

namespace {

ProxyProbe::Finding findingOf(QAbstractSocket::SocketError error)
{
    if (error == QAbstractSocket::HostNotFoundError)
        return ProxyProbe::Finding::Unknown;
    if (error == QAbstractSocket::ConnectionRefusedError)
        return ProxyProbe::Finding::Refused;
    return ProxyProbe::Finding::Silent;
}

} // namespace

QFuture<ProxyProbe::Finding> ProxyProbe::of(
    const QNetworkProxy &proxy, std::chrono::milliseconds patience, QObject *parent)
{
    return (new ProxyProbe(proxy, patience, parent))->m_promise.future();
}

ProxyProbe::ProxyProbe(
    const QNetworkProxy &proxy, std::chrono::milliseconds patience, QObject *parent)
    : QObject(parent)
{
    m_promise.start();
    m_patience.setSingleShot(true);
    connect(&m_patience, &QTimer::timeout, this, [this] { end(Finding::Silent); });
    m_patience.start(patience);
    m_socket.setProxy(QNetworkProxy(QNetworkProxy::NoProxy));
    connect(&m_socket, &QAbstractSocket::connected, this, [this] { end(Finding::Reached); });
    connect(&m_socket, &QAbstractSocket::errorOccurred, this,
        [this](QAbstractSocket::SocketError error) { end(findingOf(error)); });
    m_socket.connectToHost(proxy.hostName(), proxy.port());
}

void ProxyProbe::end(Finding finding)
{
    if (m_hasEnded)
        return;
    m_hasEnded = true;
    m_patience.stop();
    m_promise.addResult(finding);
    m_promise.finish();
    deleteLater();
}
