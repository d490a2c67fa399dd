// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#include "net/http/systemproxy.h"

#include "base/async.h"

#include <QNetworkProxyFactory>
#include <QNetworkProxyQuery>
#include <QUrl>
#include <QtConcurrentRun>

using ProxyVariables::Choice;

namespace {

#if defined(Q_OS_WIN) || defined(Q_OS_DARWIN)
constexpr bool variablesDecide = false;
#else
constexpr bool variablesDecide = true;
#endif

QNetworkProxy inSettings(const QUrl &url)
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

/// \a choice of the variables, completed by the settings.
Choice completed(Choice choice, const QUrl &url)
{
    choice.proxy = inSettings(url);
    return choice;
}

/// What the variables say counts for nothing here.
Choice setAside(const ProxyVariables::Values &values)
{
    Choice choice;
    for (auto value = values.cbegin(); value != values.cend(); ++value)
        choice.unused.append({value.key(), ProxyVariables::Unused::Reason::SystemDecides});
    return choice;
}

} // namespace

QFuture<Choice> SystemProxy::forUrl(const QUrl &url)
{
    const auto values = ProxyVariables::inEnvironment();
    if (!variablesDecide)
        return QtConcurrent::run(completed, setAside(values), url);
    const Choice choice = ProxyVariables::chosenFor(url, values);
    // Qt would read a variable that is of no use in a way of its own, and hide that it is.
    const bool isNamed = !choice.variable.isEmpty() || !choice.unused.isEmpty();
    return isNamed ? Async::ready(choice) : QtConcurrent::run(completed, choice, url);
}
