// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#pragma once

#include "base/result.h"
#include "domain/casefacts.h"
#include "domain/subscription.h"

#include <QFuture>
#include <QObject>

#include <variant>

/// The user as the service knows them (wire: GET /bruger).
struct ServiceUser {
    QString uuid;
    QString name;
    Authority authority;
    /// brugersystemroller: "laes", "abonner" …
    QStringList roles;

    friend bool operator==(const ServiceUser &, const ServiceUser &) = default;
};

/// The outcome of one POST. "Cannot be known" is an outcome like the others, not an error.
struct CreateOutcome {
    enum class Kind {
        /// 200 or 201 with a whole Abonnement of the values asked for.
        Created,
        /// 409 abonnement-findes.
        Exists,
        /// A 4xx of the service's with a problem type, other than those of Exists and NotSent.
        Refused,
        /// Surely without effect: no byte reached the service, or it answered 401 or 429.
        NotSent,
        /// Everything else.
        Unknown,
    };
    Kind kind = Kind::Unknown;
    /// Of Created.
    QString subscription;
    /// Of Refused, NotSent and Unknown: what to report.
    Error error{ErrorKind::OutcomeUnknown, {}, {}};
};

/// The classification system's service, version 1, for the signed-in user. All calls
/// may run at the same time. Reads fail with NoConnection, ServiceDown, SignedOut, TooManyCalls
/// (with retryAfter), ConnectionUntrusted, NetworkWantsSignIn, ProxyRefuses,
/// ProxyUnreachable, AnswerUnreadable,
/// RoleMissing, OtherMunicipality or Refused.
class ClassificationService : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;

    virtual QFuture<Result<ServiceUser>> user() = 0;

    /// All it-systeminstanser whose name holds \a name, all pages of them.
    virtual QFuture<Result<QList<ServiceInstance>>> instances(const QString &name) = 0;

    /// The sortimenter named exactly \a name.
    virtual QFuture<Result<QList<Sortiment>>> sortimenter(const QString &name) = 0;

    /// All subscriptions of the instance to the sortiment, ended ones included.
    virtual QFuture<Result<QList<Subscription>>> subscriptions(
        const QString &sortimentUuid, const QString &instanceUuid) = 0;

    /// Sends \a attempt exactly once.
    virtual QFuture<CreateOutcome> create(const Submission::Attempt &attempt) = 0;

    virtual QFuture<Result<Subscription>> subscription(const QString &uuid) = 0;

    virtual QFuture<Result<Transfer>> transfer(const QString &subscriptionUuid) = 0;

Q_SIGNALS:
    /// The service's own clock by its Date header (UTC, whole seconds), with every answer that has
    /// one.
    void clockSeen(const QDateTime &serviceTime);
};
