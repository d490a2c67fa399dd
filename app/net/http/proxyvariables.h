// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#pragma once

#include <QHash>
#include <QList>
#include <QNetworkProxy>
#include <QString>

class QUrl;

/// The proxy variables of the environment (https_proxy and its kin), read by ourselves: Qt and
/// libproxy pass over upper case, all_proxy and addresses without scheme or port, and most of what
/// people write in no_proxy. The names are those of curl, and http_proxy last, which Qt falls back
/// to.
namespace ProxyVariables {

/// A variable that is set and does not decide.
struct Unused {
    enum class Reason {
        /// An encrypted connection to the proxy itself (https://), which Qt does not know.
        Encrypted,
        /// SOCKS 4 or another kind of proxy that Qt does not know.
        UnknownKind,
        /// No host, or a port that is none.
        Unreadable,
        /// Another variable that says something else comes first.
        Shadowed,
        /// On this system the proxy is set elsewhere.
        SystemDecides,
    };
    QString variable;
    Reason reason = Reason::Unreadable;
    /// Of Shadowed.
    QString shadowedBy = {};

    friend bool operator==(const Unused &, const Unused &) = default;
};

struct Choice {
    /// NoProxy: none is to be used.
    QNetworkProxy proxy{QNetworkProxy::NoProxy};
    /// Which variable says so; empty: none of them says anything.
    QString variable;
    QList<Unused> unused;
};

using Values = QHash<QString, QString>;

/// Those that are set in this process.
Values inEnvironment();

/// What \a values say of \a url.
Choice chosenFor(const QUrl &url, const Values &values);

} // namespace ProxyVariables
