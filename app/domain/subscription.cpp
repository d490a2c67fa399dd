// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#include "domain/subscription.h"

#include <algorithm>

namespace {

/// As its name, or with its UUID where the names agree and so would show no difference.
QString described(const Named &named, const Named &other)
{
    if (named.name != other.name)
        return named.name;
    return QStringLiteral("%1 (%2)").arg(named.name, named.uuid);
}

QString asText(const std::optional<QDate> &date)
{
    return date ? date->toString(Qt::ISODate) : QString();
}

void compare(Field field, const Named &wanted, const Named &found, QList<Difference> &differences)
{
    if (wanted != found)
        differences.append({field, described(wanted, found), described(found, wanted)});
}

void compare(
    Field field, const QString &wanted, const QString &found, QList<Difference> &differences)
{
    if (wanted != found)
        differences.append({field, wanted, found});
}

bool hasEnded(const Subscription &subscription, QDate today)
{
    return subscription.values.validTo && *subscription.values.validTo < today;
}

bool endsEarlier(const Subscription &one, const Subscription &other)
{
    return one.values.validTo < other.values.validTo;
}

ExistingSubscriptions::Finding findingOf(
    const SubscriptionOrder &values, const QString &schemaVersion, QDate today)
{
    if (values.schemaVersion != schemaVersion)
        return ExistingSubscriptions::Finding::OtherVersion;
    if (values.validFrom > today || values.validTo)
        return ExistingSubscriptions::Finding::OtherDates;
    return ExistingSubscriptions::Finding::Same;
}

} // namespace

QList<Difference> differences(const SubscriptionOrder &wanted, const SubscriptionOrder &found)
{
    QList<Difference> all;
    compare(Field::Sortiment, wanted.sortiment, found.sortiment, all);
    compare(Field::Instance, wanted.instance, found.instance, all);
    compare(Field::SchemaVersion, wanted.schemaVersion, found.schemaVersion, all);
    compare(Field::ValidFrom, asText(wanted.validFrom), asText(found.validFrom), all);
    compare(Field::ValidTo, asText(wanted.validTo), asText(found.validTo), all);
    return all;
}

ExistingSubscriptions classify(
    const QList<Subscription> &found, const QString &schemaVersion, QDate today)
{
    if (found.isEmpty())
        return {};

    QList<Subscription> living;
    std::copy_if(found.begin(), found.end(), std::back_inserter(living),
        [today](const Subscription &subscription) { return !hasEnded(subscription, today); });
    if (living.isEmpty())
        return {ExistingSubscriptions::Finding::Ended,
            {*std::max_element(found.begin(), found.end(), endsEarlier)}};
    if (living.size() > 1)
        return {ExistingSubscriptions::Finding::Several, living};
    return {findingOf(living.first().values, schemaVersion, today), living};
}
