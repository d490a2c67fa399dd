// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#pragma once

#include "connect/serviceconnector.h"

/// The real service, of which one stage may be at another address.
class FaultyService : public ClassificationService {
    Q_OBJECT
public:
    using Maker = std::function<std::unique_ptr<ClassificationService>(const QUrl &address)>;

    FaultyService(Maker maker, const QUrl &address);

    /// \a stage: the matrix's name; "ALL" for every one, empty for none.
    void lead(const QByteArray &stage, const QUrl &address);

    QFuture<Result<ServiceUser>> user() override;
    QFuture<Result<QList<ServiceInstance>>> instances(const QString &name) override;
    QFuture<Result<QList<Sortiment>>> sortimenter(const QString &name) override;
    QFuture<Result<QList<Subscription>>> subscriptions(
        const QString &sortimentUuid, const QString &instanceUuid) override;
    QFuture<CreateOutcome> create(const Submission::Attempt &attempt) override;
    QFuture<Result<Subscription>> subscription(const QString &uuid) override;
    QFuture<Result<Transfer>> transfer(const QString &subscriptionUuid) override;

private:
    ClassificationService &at(const QByteArray &stage);

    Maker m_maker;
    std::unique_ptr<ClassificationService> m_usual;
    std::unique_ptr<ClassificationService> m_redirected;
    QByteArray m_stage;
};

/// Connects as ServiceConnector does, and sends one stage to another address.
class FaultyConnector : public Connector {
public:
    FaultyConnector(const Clock &clock, const ConnectionPatience &patience);

    /// From now on, also in connections that exist. DISC is sent elsewhere in the next connection.
    void lead(const QByteArray &stage, const QUrl &address);

    QFuture<Result<std::shared_ptr<Connection>>> connectTo(const Environment &environment) override;
    QFuture<Result<QUrl>> practiceService() override;

private:
    const Clock &m_clock;
    const ConnectionPatience m_patience;
    QByteArray m_stage;
    QUrl m_elsewhere;
    std::weak_ptr<Connection> m_connection;
};
