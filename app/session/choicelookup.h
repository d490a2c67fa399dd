// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#pragma once

#include "domain/kliktask.h"
#include "domain/subscription.h"
#include "ports/classificationservice.h"

#include <QObject>

#include <optional>

/// Asks the service, between steps 3 and 4, about the chosen instance, the sortiment, its schema
/// versions and existing subscriptions: all at the same time, where the UUIDs are known from the
/// list that was fetched after the sign-in.
class ChoiceLookup : public QObject {
    Q_OBJECT
public:
    ChoiceLookup(ClassificationService &service, const KlikTask &task, QObject *parent = nullptr);

    /// Fetches the product's instances and the sortiment ahead of time. A failure is not reported,
    /// because ask() asks again.
    void prefetch();

    /// Asks about \a wanted for a user of authority \a cvr; then found() or failed().
    void ask(
        const TaskInstance &wanted, const QString &cvr, const QString &schemaVersion, QDate today);

Q_SIGNALS:
    /// The service has no instances of the product at all.
    void listEmpty();
    void found(const ServiceInstance &instance, const Sortiment &sortiment,
        const ExistingSubscriptions &existing);
    void failed(const Error &error);

private:
    /// The two UUIDs that a question for subscriptions is about.
    struct Pair {
        QString sortiment;
        QString instance;
        friend bool operator==(const Pair &, const Pair &) = default;
    };

    std::optional<Pair> knownPair() const;
    void askSubscriptions(const Pair &pair);
    void evaluate();
    void end(const Error &error);

    ClassificationService &m_service;
    const KlikTask &m_task;

    std::optional<QList<ServiceInstance>> m_prefetchedInstances;
    std::optional<QList<Sortiment>> m_prefetchedSortimenter;

    bool m_asking = false;
    TaskInstance m_wanted;
    QString m_cvr;
    QString m_schemaVersion;
    QDate m_today;
    std::optional<ServiceInstance> m_instance;
    std::optional<Sortiment> m_sortiment;
    std::optional<Pair> m_askedPair;
    std::optional<QList<Subscription>> m_subscriptions;
};
