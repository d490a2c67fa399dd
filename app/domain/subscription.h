// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#pragma once

#include "domain/instance.h"

#include <QDate>
#include <QDateTime>
#include <QList>
#include <QStringList>

#include <optional>

struct KlikTask;

/// A name with the UUID behind it.
struct Named {
    QString uuid;
    QString name;

    friend bool operator==(const Named &, const Named &) = default;
};

/// A sortiment as the service offers it.
struct Sortiment {
    QString uuid;
    QString name;
    QStringList schemaVersions;

    friend bool operator==(const Sortiment &, const Sortiment &) = default;
};

/// What is asked for: the five values.
struct SubscriptionOrder {
    Named sortiment;
    Named instance;
    QString schemaVersion;
    QDate validFrom;
    /// Nothing: no end date.
    std::optional<QDate> validTo;

    friend bool operator==(const SubscriptionOrder &, const SubscriptionOrder &) = default;
};

/// What the service has stored (wire: Abonnement).
struct Subscription {
    QString uuid;
    SubscriptionOrder values;
    Named createdBy;
    QDateTime created;

    friend bool operator==(const Subscription &, const Subscription &) = default;
};

/// The five values by name.
enum class Field { Sortiment, Instance, SchemaVersion, ValidFrom, ValidTo };

/// One field whose stored value differs from the ordered one. Dates are YYYY-MM-DD, no end date an
/// empty string.
struct Difference {
    Field field;
    QString wanted;
    QString found;

    friend bool operator==(const Difference &, const Difference &) = default;
};

/// Field by field, what of \a found is not as \a wanted; UUIDs decide, names must agree too.
QList<Difference> differences(const SubscriptionOrder &wanted, const SubscriptionOrder &found);

/// What the service's list of subscriptions means for a user about to create one.
struct ExistingSubscriptions {
    enum class Finding { None, Same, OtherVersion, Ended, OtherDates, Several };
    Finding finding = Finding::None;
    /// Those the finding is about: one, or all of several; empty for None.
    QList<Subscription> subscriptions;
};

/// Classifies \a found, which are all of one instance and one sortiment, on \a today: a
/// subscription is in force or starts later unless its end date has passed.
ExistingSubscriptions classify(
    const QList<Subscription> &found, const QString &schemaVersion, QDate today);

/// How far a subscription has come on its way to the debtor system.
struct Transfer {
    enum class Status { Waiting, Sent, Acknowledged, Failed };
    Status status = Status::Waiting;
    std::optional<QDateTime> at;
    QString message;

    friend bool operator==(const Transfer &, const Transfer &) = default;
};
