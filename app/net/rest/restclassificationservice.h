// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#pragma once

#include "net/http/httpclient.h"
#include "net/http/retryingget.h"
#include "ports/classificationservice.h"

#include <QUrl>

#include <chrono>
#include <functional>
#include <memory>

class InstancePager;
struct RestCall;

/// How long a whole exchange may take, and how often a read is tried.
struct RestPatience {
    std::chrono::milliseconds read{30'000};
    std::chrono::milliseconds create{60'000};
    RetryPolicy reads = {};
};

/// The service over HTTP, as openapi.yaml has it.
class RestClassificationService : public ClassificationService {
    Q_OBJECT
public:
    /// \a service is the environment's `tjeneste`; /api/v1 is added here. \a token is asked before
    /// every call; an empty one makes it SignedOut without any network. \a client outlives this.
    RestClassificationService(HttpClient &client, const QUrl &service,
        std::function<Secret()> token, const RestPatience &patience = {},
        QObject *parent = nullptr);

    QFuture<Result<ServiceUser>> user() override;
    QFuture<Result<QList<ServiceInstance>>> instances(const QString &name) override;
    QFuture<Result<QList<Sortiment>>> sortimenter(const QString &name) override;
    QFuture<Result<QList<Subscription>>> subscriptions(
        const QString &sortimentUuid, const QString &instanceUuid) override;
    QFuture<CreateOutcome> create(const Submission::Attempt &attempt) override;
    QFuture<Result<Subscription>> subscription(const QString &uuid) override;
    QFuture<Result<Transfer>> transfer(const QString &subscriptionUuid) override;

private:
    template <typename T>
    using Reader = std::function<Result<T>(QByteArrayView)>;
    template <typename T>
    QFuture<Result<T>> read(const RestCall &call, qint64 largestAnswer, Reader<T> reader);

    void takeNextPage(const std::shared_ptr<InstancePager> &walk);
    HttpRequest requestFor(const RestCall &call, const Secret &token) const;
    void noteClock(const HttpOutcome &outcome);

    HttpClient &m_client;
    QByteArray m_base;
    std::function<Secret()> m_token;
    RestPatience m_patience;
};
