// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#include "diagnosis/proxywording.h"

#include <QCoreApplication>

using ProxyVariables::Unused;

namespace {

struct ProxyWords {
    Q_DECLARE_TR_FUNCTIONS(ProxyWords)
};

QString textOf(const Unused &unused)
{
    switch (unused.reason) {
    case Unused::Reason::Encrypted:
        //: line of the connection check, after "not checked"; %1: name of a variable
        return ProxyWords::tr("Proxy: %1 is set, but it is not used. The program cannot use a "
                              "proxy whose address begins with https://. Write http:// instead, "
                              "if the proxy allows it.")
            .arg(unused.variable);
    case Unused::Reason::UnknownKind:
        //: line of the connection check, after "not checked"; %1: name of a variable
        return ProxyWords::tr("Proxy: %1 is set, but it is not used. The program does not know "
                              "that kind of proxy. Use http:// or socks5://.")
            .arg(unused.variable);
    case Unused::Reason::Unreadable:
        //: line of the connection check, after "not checked"; %1: name of a variable
        return ProxyWords::tr("Proxy: %1 is set, but it is not used. Its address cannot be read. "
                              "Write it as http://proxy.example.dk:8080.")
            .arg(unused.variable);
    case Unused::Reason::Shadowed:
        //: line of the connection check, after "not checked"; %1, %2: names of variables
        return ProxyWords::tr("Proxy: %1 is set, but it is not used. %2 comes first.")
            .arg(unused.variable, unused.shadowedBy);
    case Unused::Reason::SystemDecides:
        //: line of the connection check, after "not checked"; %1: name of a variable
        return ProxyWords::tr("Proxy: %1 is set, but it is not used. The settings of the computer "
                              "decide.")
            .arg(unused.variable);
    }
    Q_UNREACHABLE();
}

} // namespace

QString ProxyWording::nameOf(const QNetworkProxy &proxy)
{
    return proxy.hostName() + u':' + QString::number(proxy.port());
}

void ProxyWording::reportUnused(const ProxyVariables::Choice &choice, CheckReport &report)
{
    for (const Unused &unused : choice.unused)
        report.notChecked(textOf(unused));
}

void ProxyWording::reportChoice(
    const ProxyVariables::Choice &choice, const QUrl &url, CheckReport &report)
{
    const bool isNone = choice.proxy.type() == QNetworkProxy::NoProxy;
    if (isNone && choice.variable.isEmpty()) {
        //: %1: a host
        report.inOrder(ProxyWords::tr("Proxy: none is used for %1.").arg(url.host()));
    } else if (isNone) {
        //: %1: a host, %2: name of a variable
        report.inOrder(ProxyWords::tr("Proxy: none is used for %1. The variable %2 says so.")
                           .arg(url.host(), choice.variable));
    } else if (choice.variable.isEmpty()) {
        //: %1: a proxy, %2: a host
        report.inOrder(ProxyWords::tr("Proxy: the computer names %1 for %2.")
                           .arg(nameOf(choice.proxy), url.host()));
    } else {
        //: %1: a proxy, %2: a host, %3: name of a variable
        report.inOrder(ProxyWords::tr("Proxy: %1 is used for %2. The variable %3 says so.")
                           .arg(nameOf(choice.proxy), url.host(), choice.variable));
    }
}

void ProxyWording::reportUnreachable(
    const QNetworkProxy &proxy, ProxyProbe::Finding finding, CheckReport &report)
{
    switch (finding) {
    case ProxyProbe::Finding::Reached:
        return;
    case ProxyProbe::Finding::Unknown:
        //: %1: a proxy
        report.wrong(ProxyWords::tr("Proxy: the name of %1 is not known.").arg(nameOf(proxy)),
            //: advice after "Proxy: the name of %1 is not known."; for an IT department
            ProxyWords::tr("See whether the name is right, and whether the computer has a "
                           "network."));
        return;
    case ProxyProbe::Finding::Refused:
        //: %1: a proxy
        report.wrong(ProxyWords::tr("Proxy: there is nobody to answer at %1.").arg(nameOf(proxy)),
            //: advice after "Proxy: there is nobody to answer at %1."; for an IT department
            ProxyWords::tr("See whether the proxy runs, and whether the port is right."));
        return;
    case ProxyProbe::Finding::Silent:
        //: %1: a proxy
        report.wrong(ProxyWords::tr("Proxy: %1 does not answer.").arg(nameOf(proxy)),
            //: advice after "Proxy: %1 does not answer."; for an IT department
            ProxyWords::tr("See whether the proxy runs, and whether a firewall is in the way."));
        return;
    }
    Q_UNREACHABLE();
}

void ProxyWording::reportSignIn(
    const QNetworkProxy &proxy, const QString &host, CheckReport &report)
{
    //: %1: a proxy, %2: a host
    report.wrong(ProxyWords::tr("Proxy: %1 wants a sign-in (407) before it lets us through to %2.")
                     .arg(nameOf(proxy), host),
        //: advice after "Proxy: %1 wants a sign-in (407) ..."; for an IT department
        ProxyWords::tr("Let the program through to the address without a sign-in."));
}

void ProxyWording::reportRefusal(
    const QNetworkProxy &proxy, const QString &host, CheckReport &report)
{
    //: %1: a proxy, %2: a host
    report.wrong(
        ProxyWords::tr("Proxy: %1 does not let us through to %2.").arg(nameOf(proxy), host),
        //: advice after "Proxy: %1 does not let us through to %2."; for an IT department
        ProxyWords::tr("Open the proxy for the address."));
}
