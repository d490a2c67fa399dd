// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#pragma once

#include "scriptedserver.h"
#include "tokenrecipe.h"

#include <QHash>

#include <nlohmann/json.hpp>

#include <vector>

inline const QByteArray discoveryPath = "/.well-known/openid-configuration";

/// An OpenID Connect issuer on 127.0.0.1 that does everything right until a test changes it.
class ScriptedIssuer {
public:
    ScriptedIssuer();

    QUrl url() const;
    quint16 port() const { return m_server.serverPort(); }

    /// How often \a path was asked for.
    int count(const QByteArray &path) const;
    const QList<ScriptedServer::Request> &requests() const { return m_server.requests; }

    nlohmann::json discovery;
    std::vector<nlohmann::json> keys;
    TokenRecipe idToken;
    /// `id_token` is added from the recipe unless it is there.
    nlohmann::json tokens;
    nlohmann::json userInfo;
    /// More header fields of the token answer.
    QByteArray tokenFields;
    /// For a path: what to do in place of the usual.
    QHash<QByteArray, ScriptedServer::Script> instead;

private:
    void answer(const ScriptedServer::Request &request, QSslSocket &socket) const;
    nlohmann::json bodyFor(const QByteArray &path) const;

    ScriptedServer m_server;
};
