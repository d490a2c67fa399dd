// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#include "services/http/systemproxy.h"

#include <QNetworkProxyFactory>
#include <QNetworkProxyQuery>
#include <QUrl>
#include <QtConcurrentRun>

namespace {

QNetworkProxy lookedUp(const QUrl &url)
{
    const QList<QNetworkProxy> offered =
        QNetworkProxyFactory::systemProxyForQuery(QNetworkProxyQuery(url));
    for (const QNetworkProxy &proxy : offered) {
        if (proxy.type() == QNetworkProxy::NoProxy
            || proxy.capabilities().testFlag(QNetworkProxy::TunnelingCapability))
            return proxy;
    }
    return offered.isEmpty() ? QNetworkProxy(QNetworkProxy::NoProxy) : offered.first();
}

} // namespace

QFuture<QNetworkProxy> SystemProxy::forUrl(const QUrl &url)
{
    return QtConcurrent::run(lookedUp, url);
}
