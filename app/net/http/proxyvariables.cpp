// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#include "net/http/proxyvariables.h"

#include <QHostAddress>
#include <QRegularExpression>
#include <QStringList>
#include <QUrl>

#include <algorithm>
#include <variant>

using ProxyVariables::Choice;
using ProxyVariables::Unused;
using ProxyVariables::Values;

namespace {

/// In the order in which they are asked.
const QStringList &proxyNames()
{
    static const QStringList names{QStringLiteral("https_proxy"), QStringLiteral("HTTPS_PROXY"),
        QStringLiteral("all_proxy"), QStringLiteral("ALL_PROXY"), QStringLiteral("http_proxy"),
        QStringLiteral("HTTP_PROXY")};
    return names;
}

const QStringList &exceptionNames()
{
    static const QStringList names{QStringLiteral("no_proxy"), QStringLiteral("NO_PROXY")};
    return names;
}

struct Scheme {
    QNetworkProxy::ProxyType type;
    quint16 usualPort;
};

std::variant<Scheme, Unused::Reason> schemeNamed(const QString &name)
{
    if (name.isEmpty() || name == QLatin1String("http"))
        return Scheme{QNetworkProxy::HttpProxy, 80};
    if (name == QLatin1String("socks5") || name == QLatin1String("socks5h")
        || name == QLatin1String("socks"))
        return Scheme{QNetworkProxy::Socks5Proxy, 1080};
    return name == QLatin1String("https") ? Unused::Reason::Encrypted : Unused::Reason::UnknownKind;
}

/// Quotation marks come along from files that a shell does not read.
QString cleaned(const QString &value)
{
    QString text = value.trimmed();
    for (const QChar quote : {u'"', u'\''}) {
        if (text.size() >= 2 && text.front() == quote && text.back() == quote)
            text = text.mid(1, text.size() - 2).trimmed();
    }
    return text;
}

QString decoded(const QString &text)
{
    return QUrl::fromPercentEncoding(text.toUtf8());
}

std::variant<QNetworkProxy, Unused::Reason> proxyIn(const QString &value)
{
    static const QRegularExpression form(QStringLiteral(
        "\\A(?:([A-Za-z][A-Za-z0-9+.-]*)://)?(?:(\\S*)@)?"
        "(\\[[0-9A-Fa-f:.]+\\]|[^\\s:/@\\[\\]]+)(?::([0-9]{1,5})?)?(/(?!/)\\S*)?\\z"));
    const auto match = form.match(cleaned(value));
    if (!match.hasMatch() || match.captured(5).endsWith(QLatin1String(".pac")))
        return Unused::Reason::Unreadable;
    const auto named = schemeNamed(match.captured(1).toLower());
    if (const auto *reason = std::get_if<Unused::Reason>(&named))
        return *reason;
    const Scheme scheme = std::get<Scheme>(named);
    const int port = match.captured(4).isEmpty() ? scheme.usualPort : match.captured(4).toInt();
    if (port < 1 || port > 65'535)
        return Unused::Reason::Unreadable;
    QString host = match.captured(3);
    if (host.startsWith(u'['))
        host = host.mid(1, host.size() - 2);
    const QString user = match.captured(2);
    return QNetworkProxy(scheme.type, host, static_cast<quint16>(port),
        decoded(user.section(u':', 0, 0)), decoded(user.section(u':', 1)));
}

/// Lower case, in ASCII, without the dot that may end a whole name and the brackets of IPv6.
QString plainHost(QString host)
{
    if (host.startsWith(u'[') && host.endsWith(u']'))
        host = host.mid(1, host.size() - 2);
    while (host.endsWith(u'.'))
        host.chop(1);
    const QString ascii = QString::fromLatin1(QUrl::toAce(host));
    return ascii.isEmpty() ? host.toLower() : ascii.toLower();
}

/// "10.0.0.0/8" holds \a host, which is an address in digits.
bool isInNetwork(const QString &network, const QString &host)
{
    const QHostAddress address(host);
    if (address.isNull() || !network.contains(u'/'))
        return false;
    const auto subnet = QHostAddress::parseSubnet(network);
    return !subnet.first.isNull() && address.isInSubnet(subnet);
}

/// One item of no_proxy: a name, which also stands for what ends in it, an address, a network or
/// `*`; a port may follow.
bool covers(QString item, const QUrl &url)
{
    if (item == QLatin1String("*"))
        return true;
    const QString host = plainHost(url.host());
    if (item == QLatin1String("<local>"))
        return !host.contains(u'.') && !host.contains(u':');
    static const QRegularExpression port(QStringLiteral("\\A(\\[.*\\]|[^:]*):([0-9]+)\\z"));
    if (const auto match = port.match(item); match.hasMatch()) {
        if (match.captured(2).toInt() != url.port(443))
            return false;
        item = match.captured(1);
    }
    if (isInNetwork(item, host))
        return true;
    if (item.startsWith(QLatin1String("*.")))
        item.remove(0, 1);
    while (item.startsWith(u'.'))
        item.remove(0, 1);
    const QString name = plainHost(item);
    return !name.isEmpty() && (host == name || host.endsWith(u'.' + name));
}

bool isException(const QString &list, const QUrl &url)
{
    static const QRegularExpression between(QStringLiteral("[,;\\s]+"));
    const QStringList items = cleaned(list).split(between, Qt::SkipEmptyParts);
    return std::any_of(
        items.begin(), items.end(), [&url](const QString &item) { return covers(item, url); });
}

/// The first of \a names that is set, and those after it that say something else.
QString firstSet(const QStringList &names, const Values &values, QList<Unused> &unused)
{
    QString first;
    for (const QString &name : names) {
        const QString value = cleaned(values.value(name));
        if (value.isEmpty())
            continue;
        if (first.isEmpty())
            first = name;
        else if (value != cleaned(values.value(first)))
            unused.append({name, Unused::Reason::Shadowed, first});
    }
    return first;
}

} // namespace

Values ProxyVariables::inEnvironment()
{
    Values values;
    for (const QString &name : proxyNames() + exceptionNames()) {
        const QString value = qEnvironmentVariable(name.toLatin1().constData());
        if (!value.trimmed().isEmpty())
            values.insert(name, value);
    }
    return values;
}

Choice ProxyVariables::chosenFor(const QUrl &url, const Values &values)
{
    Choice choice;
    const QString exceptions = firstSet(exceptionNames(), values, choice.unused);
    for (const QString &name : proxyNames()) {
        if (cleaned(values.value(name)).isEmpty())
            continue;
        const auto read = proxyIn(values.value(name));
        if (const auto *reason = std::get_if<Unused::Reason>(&read)) {
            choice.unused.append({name, *reason});
        } else if (choice.variable.isEmpty()) {
            choice.variable = name;
            choice.proxy = std::get<QNetworkProxy>(read);
        } else if (std::get<QNetworkProxy>(read) != choice.proxy) {
            choice.unused.append({name, Unused::Reason::Shadowed, choice.variable});
        }
    }
    if (!choice.variable.isEmpty() && isException(values.value(exceptions), url)) {
        choice.proxy = QNetworkProxy(QNetworkProxy::NoProxy);
        choice.variable = exceptions;
    }
    return choice;
}
