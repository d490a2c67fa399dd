// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#pragma once

#include "net/oidc/idtoken.h"
#include "testkey.h"

#include <QByteArray>
#include <QDateTime>

#include <nlohmann/json.hpp>

inline constexpr const char *testIssuer = "https://issuer.example";
inline constexpr const char *testClient = "sortimentsguiden";
inline constexpr const char *testNonce = "n-0S6_WzA2Mj";
inline constexpr const char *testAccessToken = "access-token-1";

/// 24 November 2026, 10.42 in Copenhagen.
QDateTime testNow();

/// header.payload.signature, the signature by \a algorithm whatever the header says.
QByteArray compactToken(const QByteArray &header, const QByteArray &payload, const TestKey &key,
    const QByteArray &algorithm);

/// An ID token that passes every check, until a test changes something.
struct TokenRecipe {
    TokenRecipe();

    nlohmann::json header;
    nlohmann::json claims;
    TestKey key = TestKey::rsa();

    QByteArray text() const;
};

/// `{"keys": […]}`
QByteArray keySet(const std::vector<nlohmann::json> &keys);

/// What the recipe's token is expected to say.
IdTokenExpectations testExpectations();

/// \a token through every check against \a keys at testNow().
Result<IdentityClaims> checked(const QByteArray &token, const QByteArray &keys,
    const IdTokenExpectations &expected = testExpectations());

/// The same against the recipe's own key as "key-1".
Result<IdentityClaims> checked(
    const TokenRecipe &recipe, const IdTokenExpectations &expected = testExpectations());
