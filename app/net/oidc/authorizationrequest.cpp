// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#include "net/oidc/authorizationrequest.h"

#include "base/base64url.h"
#include "net/oidc/queryparameters.h"

#include <QCryptographicHash>

namespace {

constexpr int secretBytes = 32;

} // namespace

AuthorizationRequest AuthorizationRequest::fresh(quint16 port)
{
    return {Secret::random(secretBytes), Secret::random(secretBytes), Secret::random(secretBytes),
        "http://127.0.0.1:" + QByteArray::number(port) + '/'};
}

QUrl AuthorizationRequest::address(
    const QUrl &authorizationEndpoint, const Environment &environment) const
{
    return QueryParameters::added(authorizationEndpoint,
        QueryParameters::encoded({{"response_type", "code"},
            {"client_id", environment.clientId.toUtf8()}, {"redirect_uri", redirectUri},
            {"scope", environment.scope.toUtf8()}, {"state", state.reveal()},
            {"nonce", nonce.reveal()}, {"code_challenge", codeChallenge(verifier)},
            {"code_challenge_method", "S256"}, {"acr_values", environment.acr.toUtf8()}}));
}

Secret AuthorizationRequest::tokenRequest(const Secret &code, const QString &clientId) const
{
    QByteArray form = QueryParameters::encoded({{"grant_type", "authorization_code"},
        {"code", code.reveal()}, {"redirect_uri", redirectUri}, {"client_id", clientId.toUtf8()},
        {"code_verifier", verifier.reveal()}});
    Secret body{QByteArrayView(form)};
    wipe(form);
    return body;
}

QByteArray codeChallenge(const Secret &verifier)
{
    const QByteArrayView text = verifier.reveal();
    return Base64Url::encoded(QCryptographicHash::hash(
        QByteArray::fromRawData(text.data(), text.size()), QCryptographicHash::Sha256));
}
