// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#pragma once

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

#include <utility>

/// One call to the service: what is asked for below the base address, not yet percent-encoded.
struct RestCall {
    QByteArray method = QByteArrayLiteral("GET");
    QStringList path = {};
    QList<std::pair<QString, QString>> query = {};

    /// Path and query for the end of the base address, everything but unreserved characters
    /// (RFC 3986 section 2.3) encoded.
    QByteArray encoded() const;

    /// Method and path without the query, for details.
    QString told() const;
};
