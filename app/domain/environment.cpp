// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#include "domain/environment.h"

#include "base/givenfile.h"
#include "base/httpaddress.h"

#include <QSet>

namespace {

constexpr qsizetype mostEnvironments = 50;
constexpr qsizetype mostPorts = 20;

QUrl addressIn(const JsonValue &value)
{
    QUrl address(value.string(), QUrl::StrictMode);
    if (!isAllowedAddress(address))
        //: what is wrong in a file, after its name and a member: "/navn: must be ..."
        value.fail(QT_TRANSLATE_NOOP("JsonFaults",
            "must be an https address without user, query and fragment, or "
            "http on 127.0.0.1, [::1] or localhost"));
    return address;
}

Environment::Kind kindIn(const JsonValue &value)
{
    const QString kind = value.string();
    if (kind == QLatin1String("indbygget"))
        return Environment::Kind::BuiltIn;
    if (kind == QLatin1String("vejledt"))
        return Environment::Kind::Guided;
    if (kind == QLatin1String("api"))
        return Environment::Kind::Api;
    //: what is wrong in a file, after its name and a member: "/navn: must be ..."
    value.fail(QT_TRANSLATE_NOOP("JsonFaults", "must be indbygget, vejledt or api"));
}

Environment::Purpose purposeIn(const JsonValue &environment)
{
    const auto value = environment.memberIfAny("formaal");
    if (!value)
        return Environment::Purpose::Unstated;
    const QString purpose = value->string();
    if (purpose == QLatin1String("test"))
        return Environment::Purpose::Test;
    if (purpose == QLatin1String("produktion"))
        return Environment::Purpose::Production;
    //: what is wrong in a file, after its name and a member: "/navn: must be ..."
    value->fail(QT_TRANSLATE_NOOP("JsonFaults", "must be test or produktion"));
}

bool practisesGuidedIn(const JsonValue &environment)
{
    const auto value = environment.memberIfAny("arbejdsgang");
    if (value && value->string() != QLatin1String("vejledt"))
        //: what is wrong in a file, after its name and a member: "/navn: must be ..."
        value->fail(QT_TRANSLATE_NOOP("JsonFaults", "must be vejledt"));
    return value.has_value();
}

QString scopeIn(const JsonValue &environment)
{
    const auto value = environment.memberIfAny("scope");
    if (!value)
        return QStringLiteral("openid");
    QString scope = value->string();
    if (!scope.split(u' ').contains(QLatin1String("openid")))
        //: what is wrong in a file, after its name and a member: "/navn: must be ..."
        value->fail(QT_TRANSLATE_NOOP("JsonFaults", "must hold openid"));
    return scope;
}

QList<quint16> portsIn(const JsonValue &environment)
{
    const auto value = environment.memberIfAny("porte");
    if (!value)
        return {};
    QList<quint16> ports;
    const auto items = value->items(mostPorts);
    for (const JsonValue &item : items) {
        const qint64 port = item.integer();
        if (port < 1 || port > 65535)
            //: what is wrong in a file, after its name and a member: "/navn: must be ..."
            item.fail(QT_TRANSLATE_NOOP("JsonFaults", "must be a port, 1 to 65535"));
        ports.append(static_cast<quint16>(port));
    }
    return ports;
}

void readApi(const JsonValue &value, Environment &environment)
{
    environment.issuer = addressIn(value.member("udsteder"));
    environment.service = addressIn(value.member("tjeneste"));
    environment.clientId = value.member("klientId").string();
    environment.scope = scopeIn(value);
    if (const auto acr = value.memberIfAny("acr"))
        environment.acr = acr->string();
    environment.ports = portsIn(value);
    if (const auto webInterface = value.memberIfAny("brugergraenseflade"))
        environment.webInterface = addressIn(*webInterface);
}

/// Fills \a environment member by member, the id first, so that a fault can name it.
void readEnvironment(const JsonValue &value, Environment &environment)
{
    environment.id = value.member("id").string();
    environment.name = value.member("navn").string();
    environment.kind = kindIn(value.member("type"));
    if (const auto hidden = value.memberIfAny("skjult"))
        environment.isHidden = hidden->boolean();
    switch (environment.kind) {
    case Environment::Kind::BuiltIn:
        environment.purpose = Environment::Purpose::Practice;
        environment.practisesGuided = practisesGuidedIn(value);
        return;
    case Environment::Kind::Guided:
        environment.purpose = purposeIn(value);
        environment.webInterface = addressIn(value.member("brugergraenseflade"));
        return;
    case Environment::Kind::Api:
        environment.purpose = purposeIn(value);
        readApi(value, environment);
        return;
    }
    Q_UNREACHABLE();
}

QString detailOf(const QString &fileName, const QString &environment, const JsonFault &fault)
{
    QStringList parts{fileName, environment, GivenFile::inWords(fault)};
    parts.removeAll(QString());
    return parts.join(QLatin1String(": "));
}

} // namespace

bool isAllowedAddress(const QUrl &url)
{
    return HttpAddress::isAllowed(url) && !url.hasQuery() && !url.hasFragment() && url.port() != 0;
}

bool Environment::isOnThisMachine() const
{
    switch (kind) {
    case Kind::BuiltIn:
        return true;
    case Kind::Guided:
        return false;
    case Kind::Api:
        return HttpAddress::isLoopback(issuer) && HttpAddress::isLoopback(service);
    }
    Q_UNREACHABLE();
}

Result<QList<Environment>> readEnvironments(QByteArrayView json, const QString &fileName)
{
    QList<Environment> all;
    Environment current;
    const auto fault = GivenFile::readJson(json, {}, [&](const JsonValue &file) {
        const JsonValue list = file.member("miljoeer");
        const auto items = list.items(mostEnvironments);
        if (items.isEmpty())
            //: what is wrong in a file, after its name and a member: "/navn: must be ..."
            list.fail(QT_TRANSLATE_NOOP("JsonFaults", "must hold at least one"));
        QSet<QString> ids;
        for (const JsonValue &item : items) {
            current = {};
            readEnvironment(item, current);
            if (ids.contains(current.id))
                //: what is wrong in a file, after its name and a member: "/navn: must be ..."
                item.member("id").fail(QT_TRANSLATE_NOOP("JsonFaults", "is used twice"));
            ids.insert(current.id);
            all.append(current);
        }
    });
    if (fault)
        return Error{ErrorKind::EnvironmentsUnusable, detailOf(fileName, current.id, *fault), {}};
    return all;
}
