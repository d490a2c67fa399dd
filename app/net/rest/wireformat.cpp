// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#include "net/rest/wireformat.h"

#include "base/jsonreader.h"
#include "base/plaintext.h"
#include "domain/instance.h"
#include "net/http/httpclient.h"

#include <QHash>

#include <nlohmann/json.hpp>

#include <array>

namespace {

constexpr JsonLimits listLimits{WireFormat::largestList, 32};
constexpr JsonLimits otherLimits{WireFormat::largestOther, 16};
constexpr qsizetype longestName = 1000;
constexpr qsizetype longestVersion = 50;
constexpr qsizetype longestMessage = 4000;

template <typename T, typename Reader>
Result<T> parsed(QByteArrayView json, JsonLimits limits, Reader reader)
{
    T value;
    const auto fault =
        Json::read(json, limits, [&](const JsonValue &whole) { value = reader(whole); });
    if (fault)
        return Error{ErrorKind::AnswerUnreadable,
            QStringLiteral("%1 %2").arg(fault->pointer, fault->what).trimmed(), {}};
    return value;
}

/// The items of \a array, each once, none of them with another's UUID.
template <typename T, typename Reader>
QList<T> distinct(const JsonValue &array, qsizetype most, Reader reader)
{
    QList<T> all;
    QHash<QString, qsizetype> places;
    for (const JsonValue &item : array.items(most)) {
        T read = reader(item);
        const auto known = places.constFind(read.uuid);
        if (known == places.constEnd()) {
            places.insert(read.uuid, all.size());
            all.append(std::move(read));
        } else if (all.at(*known) != read) {
            item.fail(QStringLiteral("has the UUID of another"));
        }
    }
    return all;
}

/// Any text for people to read, made plain, so that no character in it can spoil the answer.
QString plain(const JsonValue &value)
{
    const QString text = value.text(longestName + 1).normalized(QString::NormalizationForm_C);
    return asPlainText(text, longestName);
}

/// A name that something is chosen or compared by.
QString name(const JsonValue &value)
{
    QString read = plain(value);
    if (read.isEmpty())
        value.fail(QStringLiteral("must not be empty"));
    return read;
}

/// A name that nothing is decided by: it may be absent, null or empty.
QString nameIfAny(const JsonValue &object)
{
    const auto value = object.memberIfAny("navn");
    return value ? plain(*value) : QString();
}

QString cvr(const JsonValue &value)
{
    QString text = value.string(8);
    if (!isCvr(text))
        value.fail(QStringLiteral("must be eight digits"));
    return text;
}

Authority authority(const JsonValue &value)
{
    return {cvr(value.member("cvr")), nameIfAny(value)};
}

Named named(const JsonValue &value)
{
    return {value.member("uuid").uuid(), name(value.member("navn"))};
}

Named person(const JsonValue &value)
{
    return {value.member("uuid").uuid(), nameIfAny(value)};
}

ServiceUser user(const JsonValue &value)
{
    ServiceUser user{
        value.member("uuid").uuid(), nameIfAny(value), authority(value.member("myndighed")), {}};
    for (const JsonValue &role : value.member("brugersystemroller").items())
        user.roles.append(role.text(longestName));
    return user;
}

ServiceInstance instance(const JsonValue &value)
{
    return {value.member("uuid").uuid(), name(value.member("navn")),
        authority(value.member("myndighed"))};
}

Sortiment sortiment(const JsonValue &value)
{
    Sortiment sortiment{value.member("uuid").uuid(), name(value.member("navn")), {}};
    for (const JsonValue &version : value.member("skemaversioner").items())
        sortiment.schemaVersions.append(version.text(longestVersion));
    return sortiment;
}

/// Many services leave a member out that is null.
std::optional<QDate> dateIfAny(const JsonValue &object, const char *name)
{
    const auto value = object.memberIfAny(name);
    return value ? std::optional(value->date()) : std::nullopt;
}

Subscription subscription(const JsonValue &value)
{
    Subscription read;
    read.uuid = value.member("uuid").uuid();
    read.values.sortiment = named(value.member("sortiment"));
    read.values.instance = named(value.member("abonnerendeItSysteminstans"));
    read.values.schemaVersion = value.member("skemaversion").string(longestVersion);
    read.values.validFrom = value.member("gyldigFra").date();
    read.values.validTo = dateIfAny(value, "gyldigTil");
    read.createdBy = person(value.member("oprettetAf"));
    read.created = value.member("oprettet").instant();
    return read;
}

Transfer::Status transferStatus(const JsonValue &value)
{
    const QString text = value.string();
    if (text == QLatin1String("afventer"))
        return Transfer::Status::Waiting;
    if (text == QLatin1String("overfoert"))
        return Transfer::Status::Sent;
    if (text == QLatin1String("kvitteret"))
        return Transfer::Status::Acknowledged;
    if (text == QLatin1String("fejlet"))
        return Transfer::Status::Failed;
    value.fail(QStringLiteral("is no known status"));
}

Transfer transfer(const JsonValue &value)
{
    Transfer transfer;
    transfer.status = transferStatus(value.member("status"));
    if (const auto at = value.memberIfAny("tidspunkt"))
        transfer.at = at->instant();
    if (const auto message = value.memberIfAny("besked"))
        transfer.message = message->text(longestMessage);
    return transfer;
}

/// Empty on the last page, which may also leave the marker out.
QString markerIn(const JsonValue &page)
{
    const auto marker = page.memberIfAny("naesteMarkoer");
    return marker && !marker->text(1).isEmpty() ? marker->string() : QString();
}

struct ProblemType {
    int status;
    WireFormat::Problem::Code code;
    QLatin1String type;
};

using Code = WireFormat::Problem::Code;

#define PROBLEM_TYPE(code) QLatin1String("urn:sortimentsabonnement:fejl:" code)
constexpr std::array problemTypes{
    ProblemType{401, Code::TokenInvalid, PROBLEM_TYPE("token-ugyldigt")},
    ProblemType{403, Code::RoleMissing, PROBLEM_TYPE("rolle-mangler")},
    ProblemType{403, Code::OtherAuthority, PROBLEM_TYPE("fremmed-myndighed")},
    ProblemType{404, Code::NotFound, PROBLEM_TYPE("ukendt")},
    ProblemType{409, Code::SubscriptionExists, PROBLEM_TYPE("abonnement-findes")},
    ProblemType{422, Code::SortimentUnknown, PROBLEM_TYPE("sortiment-ukendt")},
    ProblemType{422, Code::InstanceUnknown, PROBLEM_TYPE("it-systeminstans-ukendt")},
    ProblemType{422, Code::VersionUnknown, PROBLEM_TYPE("skemaversion-ukendt")},
    ProblemType{422, Code::BeginsInThePast, PROBLEM_TYPE("gyldig-fra-i-fortiden")},
    ProblemType{422, Code::EndsBeforeItBegins, PROBLEM_TYPE("gyldig-til-foer-gyldig-fra")},
    ProblemType{422, Code::KeyReused, PROBLEM_TYPE("idempotensnoegle-genbrugt")},
    ProblemType{422, Code::ContentInvalid, PROBLEM_TYPE("ugyldigt-indhold")},
    ProblemType{429, Code::TooManyCalls, PROBLEM_TYPE("for-mange-kald")},
    ProblemType{503, Code::OutOfService, PROBLEM_TYPE("ude-af-drift")},
};
#undef PROBLEM_TYPE

WireFormat::Problem problem(const JsonValue &value, int status)
{
    const JsonValue type = value.member("type");
    const QString text = type.string();
    for (const ProblemType &known : problemTypes) {
        if (known.status != status || known.type != text)
            continue;
        return {known.code, text};
    }
    type.fail(QStringLiteral("is no known problem of this status"));
}

} // namespace

Result<ServiceUser> WireFormat::readUser(QByteArrayView json)
{
    return parsed<ServiceUser>(json, otherLimits, user);
}

Result<WireFormat::InstancesPage> WireFormat::readInstancesPage(QByteArrayView json)
{
    return parsed<InstancesPage>(json, listLimits, [](const JsonValue &whole) {
        return InstancesPage{
            distinct<ServiceInstance>(whole.member("itSysteminstanser"), mostInstances, instance),
            markerIn(whole)};
    });
}

Result<QList<Sortiment>> WireFormat::readSortimenter(QByteArrayView json)
{
    return parsed<QList<Sortiment>>(json, listLimits, [](const JsonValue &whole) {
        return distinct<Sortiment>(whole.member("sortimenter"), mostInstances, sortiment);
    });
}

Result<QList<Subscription>> WireFormat::readSubscriptions(QByteArrayView json)
{
    return parsed<QList<Subscription>>(json, listLimits, [](const JsonValue &whole) {
        return distinct<Subscription>(whole.member("abonnementer"), mostInstances, subscription);
    });
}

Result<Subscription> WireFormat::readSubscription(QByteArrayView json)
{
    return parsed<Subscription>(json, otherLimits, subscription);
}

Result<Transfer> WireFormat::readTransfer(QByteArrayView json)
{
    return parsed<Transfer>(json, otherLimits, transfer);
}

QByteArray WireFormat::written(const SubscriptionOrder &order)
{
    // Members keep this order, so that a retry under the same key is the same to the byte.
    nlohmann::ordered_json body;
    body["sortiment"] = order.sortiment.uuid.toStdString();
    body["abonnerendeItSysteminstans"] = order.instance.uuid.toStdString();
    body["skemaversion"] = order.schemaVersion.toStdString();
    body["gyldigFra"] = order.validFrom.toString(Qt::ISODate).toStdString();
    body["gyldigTil"] = nullptr;
    if (order.validTo)
        body["gyldigTil"] = order.validTo->toString(Qt::ISODate).toStdString();
    return QByteArray::fromStdString(body.dump());
}

std::optional<WireFormat::Problem> WireFormat::problemIn(const HttpAnswer &answer)
{
    std::optional<Problem> found;
    if (answer.isWebPage())
        return found;
    const auto fault = Json::read(answer.body, otherLimits,
        [&](const JsonValue &whole) { found = problem(whole, answer.status); });
    return fault ? std::nullopt : found;
}
