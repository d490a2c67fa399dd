// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#pragma once

#include "base/secret.h"
#include "domain/environment.h"

#include <QByteArray>
#include <QUrl>

/// What one sign-in asks of the issuer, with the secrets that tie the answers to it. Used once.
struct AuthorizationRequest {
    /// RFC 7636 section 4.1: 43 characters.
    Secret verifier;
    Secret state;
    Secret nonce;
    /// "http://127.0.0.1:49152/": sent identically to both endpoints.
    QByteArray redirectUri;

    /// New secrets of 32 random bytes each; the browser comes back to \a port.
    static AuthorizationRequest fresh(quint16 port);

    /// Where to send the browser. Holds state and nonce, but not the verifier.
    QUrl address(const QUrl &authorizationEndpoint, const Environment &environment) const;

    /// The body of the token request for \a code.
    Secret tokenRequest(const Secret &code, const QString &clientId) const;
};

/// RFC 7636 section 4.2, method S256.
QByteArray codeChallenge(const Secret &verifier);
