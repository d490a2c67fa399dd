// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#pragma once

#include "base/secret.h"
#include "net/oidc/identityclaims.h"
#include "net/oidc/jwks.h"
#include "net/oidc/signedtoken.h"

#include <QDateTime>
#include <QString>

#include <optional>

/// What an ID token must say to be the answer to the request of this sign-in.
struct IdTokenExpectations {
    QString issuer;
    QString clientId;
    Secret nonce;
    /// The access token that came along, for `at_hash`.
    Secret accessToken;
    /// `acr_values` as asked for; empty: any level will do.
    QString acr;
    /// The Date header of the answer that brought the token; only for explaining a wrong clock.
    std::optional<QDateTime> issuerTime;
};

/// The claims of \a token after every check of OpenID Connect Core section 3.1.3.7, with 120 s of
/// leeway and the signature always verified. Error SignInUntrusted, whose detail names the check.
Result<IdentityClaims> checkedIdToken(const SignedToken &token, const Jwks &keys,
    const IdTokenExpectations &expected, const QDateTime &now);
