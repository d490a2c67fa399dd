// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#include "scriptedissuer.h"

#include <QSslSocket>

#include <algorithm>

namespace {

QByteArray pathOf(const ScriptedServer::Request &request)
{
    return request.target.split('?').first();
}

} // namespace

ScriptedIssuer::ScriptedIssuer()
    : keys{TestKey::rsa().jwk("key-1")},
      tokens{{"access_token", testAccessToken}, {"token_type", "Bearer"}, {"expires_in", 300}},
      userInfo{{"sub", "user-1"}},
      m_server([this](const auto &request, QSslSocket &socket) { answer(request, socket); })
{
    const std::string base = url().toEncoded().toStdString();
    discovery = {{"issuer", base}, {"authorization_endpoint", base + "/authorize"},
        {"token_endpoint", base + "/token"}, {"jwks_uri", base + "/keys"},
        {"userinfo_endpoint", base + "/userinfo"}, {"end_session_endpoint", base + "/logout"},
        {"response_types_supported", {"code"}}};
    idToken.claims["iss"] = base;
}

QUrl ScriptedIssuer::url() const
{
    return m_server.url({});
}

int ScriptedIssuer::count(const QByteArray &path) const
{
    return static_cast<int>(std::count_if(m_server.requests.begin(), m_server.requests.end(),
        [&path](const auto &request) { return pathOf(request) == path; }));
}

void ScriptedIssuer::answer(const ScriptedServer::Request &request, QSslSocket &socket) const
{
    const QByteArray path = pathOf(request);
    if (const auto script = instead.value(path))
        return script(request, socket);
    const QByteArray body = QByteArray::fromStdString(bodyFor(path).dump());
    const int status = body == "null" ? 404 : 200;
    const QByteArray fields = path == "/token" ? tokenFields : QByteArray();
    socket.write(Answers::whole(status, "application/json", body, fields));
}

nlohmann::json ScriptedIssuer::bodyFor(const QByteArray &path) const
{
    if (path == "/.well-known/openid-configuration")
        return discovery;
    if (path == "/keys")
        return {{"keys", keys}};
    if (path == "/userinfo")
        return userInfo;
    if (path != "/token")
        return nullptr;
    nlohmann::json body = tokens;
    if (!body.contains("id_token"))
        body["id_token"] = idToken.text().toStdString();
    return body;
}
