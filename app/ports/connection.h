// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#pragma once

#include "base/result.h"
#include "domain/environment.h"
#include "ports/classificationservice.h"
#include "ports/signin.h"

#include <QFuture>

#include <memory>

/// Sign-in and service of one environment.
class Connection {
public:
    virtual ~Connection() = default;

    virtual SignIn &signIn() = 0;
    virtual ClassificationService &service() = 0;
};

/// Makes connections; for the practice environment it starts that first.
class Connector {
public:
    virtual ~Connector() = default;

    /// Errors: PracticeNotRunning. No network is used for other environments.
    virtual QFuture<Result<std::shared_ptr<Connection>>> connectTo(
        const Environment &environment) = 0;

    /// Where the practice service listens, `http://127.0.0.1:N`, for its web pages; it is started
    /// first, and is the same one that connections use. Error PracticeNotRunning.
    virtual QFuture<Result<QUrl>> practiceService() = 0;
};
