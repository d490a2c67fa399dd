// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#include "net/http/proxyvariables.h"

#include "printers.h"

#include <QUrl>

#include <gtest/gtest.h>

using ProxyVariables::Choice;
using ProxyVariables::Unused;
using Reason = ProxyVariables::Unused::Reason;

namespace {

const QUrl service(QStringLiteral("https://login.example.dk/path"));

Choice chosen(const ProxyVariables::Values &values, const QUrl &url = service)
{
    return ProxyVariables::chosenFor(url, values);
}

/// "http host:port user:password" of what https_proxy = \a value leads to.
QString readAs(const char *value)
{
    const QNetworkProxy proxy =
        chosen({{QStringLiteral("https_proxy"), QString::fromUtf8(value)}}).proxy;
    if (proxy.type() == QNetworkProxy::NoProxy)
        return QStringLiteral("none");
    const bool isSocks = proxy.type() == QNetworkProxy::Socks5Proxy;
    const QString place = QStringLiteral("%1 %2:%3")
                              .arg(isSocks ? QStringLiteral("socks5") : QStringLiteral("http"),
                                  proxy.hostName(), QString::number(proxy.port()));
    return proxy.user().isEmpty() ? place : place + u' ' + proxy.user() + u':' + proxy.password();
}

bool isExcepted(const char *list, const QUrl &url = service)
{
    const Choice choice = chosen({{QStringLiteral("https_proxy"), QStringLiteral("p:1")},
                                     {QStringLiteral("no_proxy"), QString::fromUtf8(list)}},
        url);
    return choice.proxy.type() == QNetworkProxy::NoProxy;
}

Reason reasonFor(const char *value)
{
    const Choice choice = chosen({{QStringLiteral("https_proxy"), QString::fromUtf8(value)}});
    EXPECT_EQ(choice.proxy.type(), QNetworkProxy::NoProxy) << value;
    EXPECT_EQ(choice.variable, QString()) << value;
    EXPECT_EQ(choice.unused.size(), 1) << value;
    return choice.unused.isEmpty() ? Reason::Shadowed : choice.unused.first().reason;
}

} // namespace

TEST(ProxyVariables, AnAddressIsReadInEveryFormThatPeopleWrite)
{
    const std::pair<const char *, const char *> forms[] = {
        {"http://proxy.example:8080", "http proxy.example:8080"},
        {"HTTP://proxy.example:8080/", "http proxy.example:8080"},
        {"proxy.example:8080", "http proxy.example:8080"},
        {"proxy.example", "http proxy.example:80"},
        {"http://proxy.example", "http proxy.example:80"},
        {"http://proxy.example:", "http proxy.example:80"},
        {"proxy", "http proxy:80"},
        {"10.1.2.3:3128", "http 10.1.2.3:3128"},
        {"http://[2001:db8::1]:3128", "http 2001:db8::1:3128"},
        {"socks5://proxy.example", "socks5 proxy.example:1080"},
        {"socks5h://proxy.example:9050", "socks5 proxy.example:9050"},
        {"socks://proxy.example:9050", "socks5 proxy.example:9050"},
        {"  http://proxy.example:8080  ", "http proxy.example:8080"},
        {"\"http://proxy.example:8080\"", "http proxy.example:8080"},
        {"http://mette:hemmelig@proxy.example:8080", "http proxy.example:8080 mette:hemmelig"},
        {"mette:hemmelig@proxy.example:8080", "http proxy.example:8080 mette:hemmelig"},
        {"http://DOM%5Cmette:a%40b%3Ac@proxy.example", "http proxy.example:80 DOM\\mette:a@b:c"},
        {"http://mette:a@b@proxy.example:1", "http proxy.example:1 mette:a@b"},
        {"http://mette@proxy.example:1", "http proxy.example:1 mette:"},
    };
    for (const auto &[written, read] : forms)
        EXPECT_EQ(readAs(written).toStdString(), read) << written;
}

TEST(ProxyVariables, WhatCannotBeUsedIsNamedWithItsReason)
{
    EXPECT_EQ(reasonFor("https://proxy.example:8443"), Reason::Encrypted);
    for (const char *value : {"socks4://proxy.example", "socks4a://proxy.example:1", "ftp://x",
             "direct://", "quic://x:1"})
        EXPECT_EQ(reasonFor(value),
            std::string(value) == "direct://" ? Reason::Unreadable : Reason::UnknownKind)
            << value;
    for (const char *value : {"http://", ":8080", "http://:8080", "proxy:0", "proxy:99999",
             "proxy:port", "to ord", "http://proxy.example/fil.pac", "http://proxy:80:80"})
        EXPECT_EQ(reasonFor(value), Reason::Unreadable) << value;
}

TEST(ProxyVariables, TheFirstOfTheUsualNamesDecides)
{
    const QStringList fromLastToFirst{QStringLiteral("HTTP_PROXY"), QStringLiteral("http_proxy"),
        QStringLiteral("ALL_PROXY"), QStringLiteral("all_proxy"), QStringLiteral("HTTPS_PROXY"),
        QStringLiteral("https_proxy")};
    ProxyVariables::Values values;
    for (const QString &name : fromLastToFirst) {
        values.insert(name, name + QStringLiteral(".example:1"));
        const Choice choice = chosen(values);
        EXPECT_EQ(choice.variable, name);
        EXPECT_EQ(choice.proxy.hostName(), name + QStringLiteral(".example"));
        EXPECT_EQ(choice.unused.size(), values.size() - 1) << "the others are named";
    }
    values.insert(QStringLiteral("https_proxy"), QStringLiteral("  "));
    EXPECT_EQ(chosen(values).variable, QStringLiteral("HTTPS_PROXY")) << "empty is unset";
}

TEST(ProxyVariables, OneThatCannotBeUsedGivesWayToTheNext)
{
    const Choice choice = chosen({{QStringLiteral("https_proxy"), QStringLiteral("https://p:1")},
        {QStringLiteral("ALL_PROXY"), QStringLiteral("socks5h://s")},
        {QStringLiteral("http_proxy"), QStringLiteral("socks5://s:1080")}});
    EXPECT_EQ(choice.variable, QStringLiteral("ALL_PROXY"));
    EXPECT_EQ(
        choice.unused, (QList<Unused>{{QStringLiteral("https_proxy"), Reason::Encrypted, {}}}))
        << "the third says the same as the second";
}

TEST(ProxyVariables, NothingSetSaysNothing)
{
    const Choice choice = chosen({});
    EXPECT_EQ(choice.proxy.type(), QNetworkProxy::NoProxy);
    EXPECT_EQ(choice.variable, QString());
    EXPECT_TRUE(choice.unused.isEmpty());
}

TEST(ProxyVariables, AnExceptionIsReadInEveryFormThatPeopleWrite)
{
    for (const char *list : {"*", "login.example.dk", "LOGIN.Example.DK", "example.dk",
             ".example.dk", "*.example.dk", "dk", "login.example.dk.", "login.example.dk:443",
             "example.dk:443", " a.dk , example.dk ", "a.dk example.dk", "a.dk;example.dk",
             "a.dk,,example.dk,", "\"example.dk\"", "10.0.0.0/8,example.dk"})
        EXPECT_TRUE(isExcepted(list)) << list;
    for (const char *list :
        {"", " ", ",", ".", "ogin.example.dk", "login.example", "xlogin.example.dk",
            "login.example.dk:8443", "www.login.example.dk", "10.0.0.0/8", "<local>", "example.d"})
        EXPECT_FALSE(isExcepted(list)) << list;
}

TEST(ProxyVariables, AnExceptionMayBeAnAddressOrANetwork)
{
    const QUrl v4(QStringLiteral("https://10.1.2.3:8443/"));
    for (const char *list : {"10.1.2.3", "10.1.2.3:8443", "10.0.0.0/8", "10.1.0.0/16", "0.0.0.0/0"})
        EXPECT_TRUE(isExcepted(list, v4)) << list;
    for (const char *list : {"10.1.2.3:443", "10.2.0.0/16", "10.1.2", "10.1.2.3/33", "x/8"})
        EXPECT_FALSE(isExcepted(list, v4)) << list;
    const QUrl v6(QStringLiteral("https://[fd00::5]/"));
    for (const char *list : {"fd00::5", "[fd00::5]", "[fd00::5]:443", "fd00::/8"})
        EXPECT_TRUE(isExcepted(list, v6)) << list;
    EXPECT_FALSE(isExcepted("fe80::/10", v6));
    EXPECT_TRUE(isExcepted("<local>", QUrl(QStringLiteral("https://intranet/"))));
    EXPECT_TRUE(
        isExcepted("b\xC3\xB8rger.dk", QUrl(QString::fromUtf8("https://b\xC3\xB8rger.dk/"))));
}

TEST(ProxyVariables, TheUpperCaseExceptionCountsWhereTheOtherIsNotSet)
{
    ProxyVariables::Values values{{QStringLiteral("HTTPS_PROXY"), QStringLiteral("p:1")},
        {QStringLiteral("NO_PROXY"), QStringLiteral("example.dk")}};
    EXPECT_EQ(chosen(values).variable, QStringLiteral("NO_PROXY"));
    values.insert(QStringLiteral("no_proxy"), QStringLiteral("other.dk"));
    const Choice choice = chosen(values);
    EXPECT_EQ(choice.variable, QStringLiteral("HTTPS_PROXY"));
    EXPECT_EQ(choice.unused,
        (QList<Unused>{
            {QStringLiteral("NO_PROXY"), Reason::Shadowed, QStringLiteral("no_proxy")}}));
}
