// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#pragma once

#include "base/result.h"

#include <QByteArrayView>
#include <QList>
#include <QString>
#include <QUrl>

/// Where the work is done.
struct Environment {
    /// The environments file's `type`: `indbygget`, `vejledt`, `api`.
    enum class Kind { BuiltIn, Guided, Api };
    /// What may be said of it. Unstated: its name and nothing more.
    enum class Purpose { Practice, Test, Production, Unstated };

    QString id;
    QString name;
    Kind kind = Kind::BuiltIn;
    Purpose purpose = Purpose::Unstated;
    /// The environments file's `arbejdsgang`, only where kind is BuiltIn: guided mode is practised,
    /// on web pages of the practice service.
    bool practisesGuided = false;
    QUrl webInterface;
    /// The environments file's `skjult`: only the command line leads there.
    bool isHidden = false;

    /// @{ Only where kind is Api.
    QUrl issuer;
    QUrl service;
    QString clientId;
    QString scope;
    QString acr;
    /// Loopback ports to try in this order; empty: any free port.
    QList<quint16> ports;
    /// @}

    /// The user works in a web interface, and the program leads.
    bool isGuided() const { return kind == Kind::Guided || practisesGuided; }

    /// All of it is on this machine: practice, or an issuer and a service on loopback hosts.
    bool isOnThisMachine() const;

    friend bool operator==(const Environment &, const Environment &) = default;
};

/// Reads an environments file. Error EnvironmentsUnusable, whose detail names \a fileName, the
/// environment and the member.
Result<QList<Environment>> readEnvironments(QByteArrayView json, const QString &fileName);

/// \a url may stand in an environment: HttpAddress::isAllowed(), and it has no query, no fragment
/// and no port 0.
bool isAllowedAddress(const QUrl &url);
