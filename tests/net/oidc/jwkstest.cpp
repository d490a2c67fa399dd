// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#include "net/oidc/jwks.h"

#include "refusal.h"
#include "tokenrecipe.h"

#include <gtest/gtest.h>

namespace {

using nlohmann::json;

/// What becomes of a key for \a algorithm, when \a jwk is the only one and is asked for by name.
Result<VerificationKey> keyOf(const json &jwk, SignatureAlgorithm algorithm)
{
    const auto set = Jwks::read(keySet({jwk}));
    if (!set)
        return set.error();
    return set->keyFor(algorithm, QStringLiteral("k"));
}

Result<VerificationKey> rsaWith(const char *member, const json &value)
{
    json jwk = TestKey::rsa().jwk("k");
    jwk[member] = value;
    return keyOf(jwk, SignatureAlgorithm::Ps256);
}

Result<VerificationKey> ecWith(const char *member, const json &value)
{
    json jwk = TestKey::ec().jwk("k");
    jwk[member] = value;
    return keyOf(jwk, SignatureAlgorithm::Es256);
}

std::string base64Url(const QByteArray &bytes)
{
    return bytes.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals)
        .toStdString();
}

} // namespace

TEST(Jwks, GoodKeysAreTaken)
{
    EXPECT_TRUE(keyOf(TestKey::rsa().jwk("k"), SignatureAlgorithm::Ps256));
    EXPECT_TRUE(keyOf(TestKey::rsa().jwk("k"), SignatureAlgorithm::Rs256));
    EXPECT_TRUE(keyOf(TestKey::ec().jwk("k"), SignatureAlgorithm::Es256));
    EXPECT_TRUE(rsaWith("e", "Aw")) << "3 is a lawful exponent";
    EXPECT_TRUE(rsaWith("key_ops", {"verify"}));
    EXPECT_TRUE(rsaWith("alg", "PS256"));
    EXPECT_TRUE(rsaWith("x5c", {"not looked at"}));
}

TEST(Jwks, AnRsaKeyOfAnotherSizeIsNotUsed)
{
    EXPECT_TRUE(
        isRefused(keyOf(TestKey::newRsa(1024).jwk("k"), SignatureAlgorithm::Ps256), "/keys/0/n"));
    EXPECT_TRUE(isRefused(rsaWith("n", base64Url(QByteArray(255, '\xFF'))), "/keys/0/n"));
    EXPECT_TRUE(rsaWith("n", base64Url(QByteArray(1024, '\xFF'))));
    EXPECT_TRUE(isRefused(rsaWith("n", base64Url('\1' + QByteArray(1024, '\xFF'))), "/keys/0/n"));
    EXPECT_TRUE(isRefused(rsaWith("n", base64Url(QByteArray(256, '\xFE'))), "/keys/0/n"));
    EXPECT_TRUE(isRefused(rsaWith("n", base64Url('\0' + QByteArray(255, '\xFF'))), "/keys/0/n"));
}

TEST(Jwks, AnRsaKeyWithAnUnlawfulExponentIsNotUsed)
{
    for (const char *exponent : {"AQ", "AAE", "Ag", "BA", "AQAAAAE", "", "=", "AAA", "A", "AQ B"})
        EXPECT_TRUE(isRefused(rsaWith("e", exponent), "/keys/0/e")) << exponent;
}

TEST(Jwks, AnEcKeyMustBeAPointOnP256)
{
    EXPECT_TRUE(isRefused(
        keyOf(TestKey::newEc("P-384").jwk("k"), SignatureAlgorithm::Es256), "/keys/0/crv"));
    EXPECT_TRUE(isRefused(ecWith("crv", "secp256k1"), "/keys/0/crv"));
    EXPECT_TRUE(isRefused(ecWith("crv", "p-256"), "/keys/0/crv"));
    EXPECT_TRUE(isRefused(ecWith("x", base64Url(QByteArray(31, '\1'))), "not a point"));
    EXPECT_TRUE(isRefused(ecWith("y", base64Url(QByteArray(33, '\1'))), "/keys/0/y"));
    EXPECT_TRUE(isRefused(ecWith("y", base64Url(QByteArray(32, '\1'))), "not a point"));
    EXPECT_TRUE(isRefused(ecWith("x", base64Url(QByteArray(32, '\xFF'))), "not a point"));
}

TEST(Jwks, AKeyForAnotherUseIsPassedOver)
{
    for (const auto &key : {rsaWith("use", "enc"), rsaWith("key_ops", {"encrypt", "wrapKey"}),
             rsaWith("key_ops", json::array())})
        EXPECT_TRUE(isRefused(key, "no key of the ID token's kid"));
}

TEST(Jwks, AKeyOfAnotherAlgorithmOrTypeIsNotUsed)
{
    EXPECT_TRUE(isRefused(rsaWith("alg", "RS256"), "is not for PS256"));
    EXPECT_TRUE(isRefused(rsaWith("alg", "ps256"), "is not for PS256"));
    EXPECT_TRUE(isRefused(ecWith("alg", "ES384"), "is not for ES256"));
    EXPECT_TRUE(
        isRefused(keyOf(TestKey::ec().jwk("k"), SignatureAlgorithm::Ps256), "is not for PS256"));
    EXPECT_TRUE(
        isRefused(keyOf(TestKey::rsa().jwk("k"), SignatureAlgorithm::Es256), "is not for ES256"));
    EXPECT_TRUE(isRefused(rsaWith("kty", "oct"), "/keys/0/kty"));
    EXPECT_TRUE(isRefused(rsaWith("kty", "rsa"), "/keys/0/kty"));
}

TEST(Jwks, APrivateKeyThatIsPublishedProvesNothing)
{
    EXPECT_TRUE(isRefused(rsaWith("d", "AQAB"), "private key"));
}

TEST(Jwks, AnUnusableKeyDoesNotSpoilTheOthers)
{
    const auto set = Jwks::read(keySet({json{{"kty", "OKP"}, {"kid", "o"}}, json{{"kid", "p"}},
        json(1), json{{"kid", 1}}, json{{"kty", "RSA"}, {"use", 7}, {"kid", "k"}},
        json{{"key_ops", "verify"}}, TestKey::rsa().jwk("k")}));
    ASSERT_TRUE(set);
    EXPECT_TRUE(set->keyFor(SignatureAlgorithm::Rs256, QStringLiteral("k")));
    EXPECT_TRUE(set->knows(QStringLiteral("o")));
    EXPECT_FALSE(set->knows(QStringLiteral("q")));
}

TEST(Jwks, ANumberIsReadWithLeadingZerosAndPadding)
{
    json padded = TestKey::rsa().jwk("k");
    const QByteArray modulus = QByteArray::fromBase64(
        QByteArray::fromStdString(padded["n"].get<std::string>()), QByteArray::Base64UrlEncoding);
    padded["n"] = base64Url('\0' + modulus) + "==";
    padded["e"] = "AAEAAQ";
    padded["kid"] = "key-1";
    EXPECT_TRUE(checked(TokenRecipe().text(), keySet({padded})));
}

TEST(Jwks, TwoKeysOfOneNameAreToldApartByTheirAlgorithm)
{
    const auto set = Jwks::read(keySet({TestKey::rsa().jwk("k"), TestKey::ec().jwk("k")}));
    ASSERT_TRUE(set);
    EXPECT_TRUE(set->keyFor(SignatureAlgorithm::Ps256, QStringLiteral("k")));
    EXPECT_TRUE(set->keyFor(SignatureAlgorithm::Es256, QStringLiteral("k")));
}

TEST(Jwks, TwoKeysOfOneNameAreRefused)
{
    const auto set = Jwks::read(keySet({TestKey::rsa().jwk("k"), TestKey::otherRsa().jwk("k")}));
    ASSERT_TRUE(set);
    EXPECT_TRUE(
        isRefused(set->keyFor(SignatureAlgorithm::Ps256, QStringLiteral("k")), "another key"));
    json forEncryption = TestKey::otherRsa().jwk("k");
    forEncryption["use"] = "enc";
    EXPECT_TRUE(Jwks::read(keySet({TestKey::rsa().jwk("k"), forEncryption})));
}

TEST(Jwks, WithoutAKidTheOnlyKeyThatFitsIsTaken)
{
    const auto set = Jwks::read(keySet({TestKey::rsa().jwk("k"), TestKey::ec().jwk("l")}));
    ASSERT_TRUE(set);
    EXPECT_TRUE(set->keyFor(SignatureAlgorithm::Rs256, {}));
    EXPECT_TRUE(set->keyFor(SignatureAlgorithm::Es256, {}));
}

TEST(Jwks, WithoutAKidSeveralKeysThatFitAreRefused)
{
    const auto set = Jwks::read(keySet({TestKey::rsa().jwk("k"), TestKey::otherRsa().jwk("l")}));
    ASSERT_TRUE(set);
    EXPECT_TRUE(isRefused(set->keyFor(SignatureAlgorithm::Rs256, {}), "several keys"));
    EXPECT_TRUE(isRefused(set->keyFor(SignatureAlgorithm::Es256, {}), "no key fits"));
}

TEST(Jwks, WhatIsNoKeySetIsRefused)
{
    for (const char *text : {"", "[]", "{}", "{\"keys\":{}}", "{\"keys\":null}",
             "{\"keys\":[],\"keys\":[]}", "{\"keys\":[]}x"})
        EXPECT_TRUE(isRefused(Jwks::read(text), "JWKS")) << text;
    EXPECT_TRUE(isRefused(Jwks::read(keySet(std::vector<json>(51, json::object()))), "at most 50"));
    EXPECT_TRUE(isRefused(Jwks::read(QByteArray(qsizetype{257} * 1024, ' ')), "larger than"));
}
