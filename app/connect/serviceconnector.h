// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#pragma once

#include "base/clock.h"
#include "connect/practiceprocess.h"
#include "net/oidc/oidcsignin.h"
#include "net/rest/restclassificationservice.h"
#include "ports/connection.h"

#include <QObject>

/// How long a connection waits, and how often it tries.
struct ConnectionPatience {
    RestPatience service;
    SignInAttempt::Patience signIn;
};

/// Connects to where an environment's service is: over HTTPS, or to the practice environment, which
/// it starts first.
class ServiceConnector : public QObject, public Connector {
    Q_OBJECT
public:
    /// \a clock outlives this. Nothing is started or asked before connectTo().
    ServiceConnector(const Clock &clock, PracticeProcess::Settings practice,
        const ConnectionPatience &patience = {}, QObject *parent = nullptr);

    /// Not for guided environments, which have no service. After the practice environment has
    /// ended, its connections are of no use: connect again.
    QFuture<Result<std::shared_ptr<Connection>>> connectTo(const Environment &environment) override;
    QFuture<Result<QUrl>> practiceService() override { return m_practice.start(); }

    /// How long hosts have asked to be left alone, over all its connections; for others that talk
    /// to the same hosts.
    std::shared_ptr<HostWaits> waits() const { return m_waits; }

private:
    QFuture<Result<std::shared_ptr<Connection>>> connectToPractice(const Environment &environment);

    const Clock &m_clock;
    PracticeProcess m_practice;
    const ConnectionPatience m_patience;
    const std::shared_ptr<HostWaits> m_waits;
};
