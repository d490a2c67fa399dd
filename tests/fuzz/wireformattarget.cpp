// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#include "fuzztargets.h"
#include "net/rest/wireformat.h"
#include "promise.h"

#include <nlohmann/json.hpp>

using nlohmann::json;

namespace {

json written(const QString &text)
{
    return text.toStdString();
}

json written(const Named &named)
{
    return {{"uuid", written(named.uuid)}, {"navn", written(named.name)}};
}

json written(const Authority &authority)
{
    return {{"cvr", written(authority.cvr)}, {"navn", written(authority.name)}};
}

json written(const QStringList &texts)
{
    json array = json::array();
    for (const QString &text : texts)
        array.push_back(written(text));
    return array;
}

json written(const QDateTime &instant)
{
    return written(instant.toString(Qt::ISODateWithMs));
}

json written(const ServiceUser &user)
{
    return {{"uuid", written(user.uuid)}, {"navn", written(user.name)},
        {"myndighed", written(user.authority)}, {"brugersystemroller", written(user.roles)}};
}

json written(const ServiceInstance &instance)
{
    return {{"uuid", written(instance.uuid)}, {"navn", written(instance.name)},
        {"myndighed", written(instance.authority)}};
}

json written(const Sortiment &sortiment)
{
    return {{"uuid", written(sortiment.uuid)}, {"navn", written(sortiment.name)},
        {"skemaversioner", written(sortiment.schemaVersions)}};
}

json written(const Subscription &subscription)
{
    // The program makes itself what it sends, so the two are compared.
    json whole = json::parse(WireFormat::written(subscription.values).toStdString());
    whole["sortiment"] = written(subscription.values.sortiment);
    whole["abonnerendeItSysteminstans"] = written(subscription.values.instance);
    whole["uuid"] = written(subscription.uuid);
    whole["oprettetAf"] = written(subscription.createdBy);
    whole["oprettet"] = written(subscription.created);
    return whole;
}

json written(const Transfer &transfer)
{
    constexpr const char *words[] = {"afventer", "overfoert", "kvitteret", "fejlet"};
    return {{"status", words[static_cast<int>(transfer.status)]},
        {"tidspunkt", transfer.at ? written(*transfer.at) : json()},
        {"besked", written(transfer.message)}};
}

template <typename T>
json listed(const char *name, const QList<T> &items)
{
    json array = json::array();
    for (const T &item : items)
        array.push_back(written(item));
    return {{name, array}};
}

json written(const WireFormat::InstancesPage &page)
{
    json whole = listed("itSysteminstanser", page.instances);
    whole["naesteMarkoer"] = page.nextMarker.isEmpty() ? json() : written(page.nextMarker);
    return whole;
}

json written(const QList<Sortiment> &sortimenter)
{
    return listed("sortimenter", sortimenter);
}

json written(const QList<Subscription> &subscriptions)
{
    return listed("abonnementer", subscriptions);
}

/// What \a read makes of \a input is the same when it has been written and read once more.
template <typename T>
bool reads(Result<T> (*read)(QByteArrayView), QByteArrayView input)
{
    const auto first = read(input);
    if (!first) {
        promise(first.error().kind == ErrorKind::AnswerUnreadable, "a refusal has its kind");
        promise(!first.error().detail.isEmpty(), "a refusal says what is wrong");
        return false;
    }
    const QByteArray text = QByteArray::fromStdString(written(*first).dump());
    const auto second = read(text);
    promise(bool(second), "what was read can be written and read");
    promise(QByteArray::fromStdString(written(*second).dump()) == text, "and is the same then");
    return true;
}

} // namespace

bool FuzzTargets::wireFormat(QByteArrayView input)
{
    const bool all[] = {
        reads(WireFormat::readUser, input),
        reads(WireFormat::readInstancesPage, input),
        reads(WireFormat::readSortimenter, input),
        reads(WireFormat::readSubscriptions, input),
        reads(WireFormat::readSubscription, input),
        reads(WireFormat::readTransfer, input),
    };
    return std::find(std::begin(all), std::end(all), true) != std::end(all);
}
