// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#include "tokenrecipe.h"

#include "base/base64url.h"
#include "base/utc.h"

QDateTime testNow()
{
    return {QDate(2026, 11, 24), QTime(9, 42), Utc::zone};
}

QByteArray compactToken(const QByteArray &header, const QByteArray &payload, const TestKey &key,
    const QByteArray &algorithm)
{
    const QByteArray text = Base64Url::encoded(header) + '.' + Base64Url::encoded(payload);
    return text + '.' + Base64Url::encoded(key.signature(algorithm, text));
}

TokenRecipe::TokenRecipe()
    : header{{"alg", "PS256"}, {"kid", "key-1"}},
      claims{{"iss", testIssuer}, {"aud", testClient}, {"sub", "user-1"},
          {"exp", testNow().toSecsSinceEpoch() + 300}, {"iat", testNow().toSecsSinceEpoch()},
          {"nonce", testNonce}, {"name", "Anna Andersen"}, {"cvr", "12345678"}}
{
}

QByteArray TokenRecipe::text() const
{
    return compactToken(QByteArray::fromStdString(header.dump()),
        QByteArray::fromStdString(claims.dump()), key,
        QByteArray::fromStdString(header.value("alg", "PS256")));
}

QByteArray keySet(const std::vector<nlohmann::json> &keys)
{
    return QByteArray::fromStdString(nlohmann::json{{"keys", keys}}.dump());
}

IdTokenExpectations testExpectations()
{
    return {QString::fromLatin1(testIssuer), QString::fromLatin1(testClient),
        Secret(QByteArrayView(testNonce)), Secret(QByteArrayView(testAccessToken)), {},
        std::nullopt};
}

Result<IdentityClaims> checked(
    const QByteArray &token, const QByteArray &keys, const IdTokenExpectations &expected)
{
    const auto read = SignedToken::read(token);
    const auto set = Jwks::read(keys);
    if (!read)
        return read.error();
    if (!set)
        return set.error();
    return checkedIdToken(*read, *set, expected, testNow());
}

Result<IdentityClaims> checked(const TokenRecipe &recipe, const IdTokenExpectations &expected)
{
    return checked(recipe.text(), keySet({recipe.key.jwk("key-1")}), expected);
}
