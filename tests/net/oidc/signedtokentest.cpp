// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#include "net/oidc/signedtoken.h"

#include "base/base64url.h"
#include "printers.h"
#include "refusal.h"
#include "tokenrecipe.h"

#include <gtest/gtest.h>

namespace {

const QByteArray joe = "eyJpc3MiOiJqb2UiLA0KICJleHAiOjEzMDA4MTkzODAsDQogImh0dHA6Ly9leGFtcGxlLmNvbS9"
                       "pc19yb290Ijp0cnVlfQ";
const QByteArray frodo = "SXTigJlzIGEgZGFuZ2Vyb3VzIGJ1c2luZXNzLCBGcm9kbywgZ29pbmcgb3V0IHlvdXIgZG9vc"
                         "i4gWW91IHN0ZXAgb250byB0aGUgcm9hZCwgYW5kIGlmIHlvdSBkb24ndCBrZWVwIHlvdXIgZm"
                         "VldCwgdGhlcmXigJlzIG5vIGtub3dpbmcgd2hlcmUgeW91IG1pZ2h0IGJlIHN3ZXB0IG9mZiB"
                         "0by4";

const QByteArray rs256Joe = "eyJhbGciOiJSUzI1NiJ9." + joe
    + ".cC4hiUPoj9Eetdgtv3hF80EGrhuB__dzERat0XF9g2VtQgr9PJbu3XOiZj5RZmh7AAuHIm4Bh-0Qc_lF5YKt_O8W2Fp"
      "5jujGbds9uJdbF9CUAr7t1dnZcAcQjbKBYNX4BAynRFdiuB--f_nZLgrnbyTyWzO75vRK5h6xBArLIARNPvkSjtQBMHl"
      "b1L07Qe7K0GarZRmB_eSN9383LcOLn6_dO--xi12jzDwusC-eOkHWEsqtFZESc6BfI7noOPqvhJ1phCnvWh6IeYI2w9Q"
      "OYEUipUTI8np6LbgGY9Fs98rqVt5AXLIhWkWywlVmtVrBp0igcN_IoypGlUPQGe77Rw";

const QByteArray es256Joe = "eyJhbGciOiJFUzI1NiJ9." + joe
    + ".DtEhU3ljbEg8L38VWAfUAqOyKAM6-Xx-F4GawxaepmXFCgfTjDxw5djxLa8ISlSApmWQxfKTUJqPP3-Kg6NU1Q";

const QByteArray rs256Frodo =
    "eyJhbGciOiJSUzI1NiIsImtpZCI6ImJpbGJvLmJhZ2dpbnNAaG9iYml0b24uZXhhbXBsZSJ9." + frodo
    + ".MRjdkly7_-oTPTS3AXP41iQIGKa80A0ZmTuV5MEaHoxnW2e5CZ5NlKtainoFmKZopdHM1O2U4mwzJdQx996ivp83xug"
      "lII7PNDi84wnB-BDkoBwA78185hX-Es4JIwmDLJK3lfWRa-XtL0RnltuYv746iYTh_qHRD68BNt1uSNCrUCTJDt5aAE6"
      "x8wW1Kt9eRo4QPocSadnHXFxnt8Is9UzpERV0ePPQdLuW3IS_de3xyIrDaLGdjluPxUAhb6L2aXic1U12podGU0KLUQS"
      "E_oI-ZnmKJ3F4uOZDnd6QZWJushZ41Axf_fcIe8u9ipH84ogoree7vjbU5y18kDquDg";

const QByteArray ps384Frodo =
    "eyJhbGciOiJQUzM4NCIsImtpZCI6ImJpbGJvLmJhZ2dpbnNAaG9iYml0b24uZXhhbXBsZSJ9." + frodo
    + ".cu22eBqkYDKgIlTpzDXGvaFfz6WGoz7fUDcfT0kkOy42miAh2qyBzk1xEsnk2IpN6-tPid6VrklHkqsGqDqHCdP6O8T"
      "TB5dDDItllVo6_1OLPpcbUrhiUSMxbbXUvdvWXzg-UD8biiReQFlfz28zGWVsdiNAUf8ZnyPEgVFn442ZdNqiVJRmBqr"
      "YRXe8P_ijQ7p8Vdz0TTrxUeT3lm8d9shnr2lfJT8ImUjvAA2Xez2Mlp8cBE5awDzT0qI0n6uiP1aCN_2_jLAeQTlqRHt"
      "fa64QQSUmFAAjVKPbByi7xho0uTOcbH510a6GYmJUAfmWjwZ6oD4ifKo8DYM-X72Eaw";

/// The payload of \a token by \a key, whose `kid` is that of the token.
Result<QByteArray> payloadOf(const QByteArray &token, const TestKey &key)
{
    const auto read = SignedToken::read(token);
    if (!read)
        return read.error();
    const auto set = Jwks::read(keySet({key.jwk("k")}));
    const auto found = set->keyFor(read->algorithm(), QStringLiteral("k"));
    if (!found)
        return found.error();
    return read->payload(*found);
}

QByteArray tokenWithHeader(const QByteArray &header)
{
    return compactToken(header, "{}", TestKey::rsa(), "PS256");
}

/// \a token with one bit of the byte \a at of the part \a part flipped.
QByteArray flipped(const QByteArray &token, int part, qsizetype at)
{
    QList<QByteArray> parts = token.split('.');
    QByteArray bytes = Base64Url::decoded(parts[part]).value();
    bytes[at] = static_cast<char>(bytes[at] ^ 1);
    parts[part] = Base64Url::encoded(bytes);
    return parts.join('.');
}

QByteArray withSignature(const QByteArray &token, const QByteArray &signature)
{
    return token.left(token.lastIndexOf('.') + 1) + Base64Url::encoded(signature);
}

QByteArray signatureIn(const QByteArray &token)
{
    return Base64Url::decoded(token.mid(token.lastIndexOf('.') + 1)).value();
}

} // namespace

TEST(SignedToken, TheSampleOfRfc7515A2IsVerified)
{
    const auto payload = payloadOf(rs256Joe, TestKey::rsa());
    ASSERT_TRUE(payload);
    EXPECT_EQ(*payload,
        "{\"iss\":\"joe\",\r\n \"exp\":1300819380,\r\n \"http://example.com/is_root\":true}");
}

TEST(SignedToken, TheSampleOfRfc7515A3IsVerified)
{
    EXPECT_TRUE(payloadOf(es256Joe, TestKey::ec()));
}

TEST(SignedToken, TheSamplesOfRfc7520AreVerified)
{
    const auto payload = payloadOf(rs256Frodo, TestKey::otherRsa());
    ASSERT_TRUE(payload);
    EXPECT_TRUE(payload->endsWith("swept off to."));
    EXPECT_TRUE(payloadOf(ps384Frodo, TestKey::otherRsa()));
}

TEST(SignedToken, EveryAlgorithmOfOursIsVerified)
{
    for (const char *algorithm : {"PS256", "PS384", "PS512", "RS256"})
        EXPECT_TRUE(payloadOf(compactToken(QByteArray("{\"alg\":\"") + algorithm + "\"}", "{}",
                                  TestKey::rsa(), algorithm),
            TestKey::rsa()))
            << algorithm;
    EXPECT_TRUE(payloadOf(
        compactToken("{\"alg\":\"ES256\"}", "{}", TestKey::ec(), "ES256"), TestKey::ec()));
}

TEST(SignedToken, AnyChangeBreaksAnRs256Signature)
{
    for (const QByteArray &token : {rs256Joe, ps384Frodo}) {
        const TestKey key = token == rs256Joe ? TestKey::rsa() : TestKey::otherRsa();
        EXPECT_TRUE(isRefused(payloadOf(flipped(token, 1, 3), key), "does not verify"));
        EXPECT_TRUE(isRefused(payloadOf(flipped(token, 2, 0), key), "does not verify"));
        EXPECT_TRUE(isRefused(payloadOf(flipped(token, 2, 255), key), "does not verify"));
    }
}

TEST(SignedToken, AnyChangeBreaksAnEs256Signature)
{
    for (const qsizetype at : {0, 31, 32, 63})
        EXPECT_TRUE(
            isRefused(payloadOf(flipped(es256Joe, 2, at), TestKey::ec()), "does not verify"));
    EXPECT_TRUE(isRefused(payloadOf(flipped(es256Joe, 1, 9), TestKey::ec()), "does not verify"));
}

TEST(SignedToken, AnotherKeysSignatureIsRefused)
{
    EXPECT_TRUE(isRefused(payloadOf(rs256Joe, TestKey::otherRsa()), "does not verify"));
    EXPECT_TRUE(isRefused(payloadOf(es256Joe, TestKey::newEc("P-256")), "does not verify"));
}

TEST(SignedToken, ASignatureByAnotherAlgorithmThanTheHeadersIsRefused)
{
    const TestKey key = TestKey::rsa();
    for (const char *algorithm : {"RS256", "PS384", "PS512"})
        EXPECT_TRUE(
            isRefused(payloadOf(compactToken("{\"alg\":\"PS256\"}", "{}", key, algorithm), key),
                "does not verify"))
            << algorithm;
    EXPECT_TRUE(isRefused(payloadOf(compactToken("{\"alg\":\"RS256\"}", "{}", key, "PS256"), key),
        "does not verify"));
    EXPECT_TRUE(isRefused(payloadOf(compactToken("{\"alg\":\"RS256\"}", "{}", key, "RS512"), key),
        "does not verify"));
}

TEST(SignedToken, AnEcSignatureMustBe64Bytes)
{
    const TestKey key = TestKey::ec();
    const QByteArray signature = signatureIn(es256Joe);
    const QByteArray text = es256Joe.left(es256Joe.lastIndexOf('.'));
    EXPECT_TRUE(isRefused(payloadOf(withSignature(es256Joe, '\0' + signature), key), "verify"));
    EXPECT_TRUE(isRefused(payloadOf(withSignature(es256Joe, signature + '\0'), key), "verify"));
    EXPECT_TRUE(isRefused(payloadOf(withSignature(es256Joe, signature.left(63)), key), "verify"));
    EXPECT_TRUE(
        isRefused(payloadOf(withSignature(es256Joe, key.derSignature(text)), key), "verify"));
    EXPECT_TRUE(isRefused(payloadOf(withSignature(es256Joe, QByteArray(64, '\0')), key), "verify"));
    EXPECT_TRUE(
        isRefused(payloadOf(withSignature(es256Joe, QByteArray(64, '\xFF')), key), "verify"));
}

TEST(SignedToken, AnRsaSignatureMustBeAsLongAsTheKey)
{
    const TestKey key = TestKey::rsa();
    const QByteArray signature = signatureIn(rs256Joe);
    EXPECT_TRUE(isRefused(payloadOf(withSignature(rs256Joe, ""), key), "verify"));
    EXPECT_TRUE(isRefused(payloadOf(withSignature(rs256Joe, '\0' + signature), key), "verify"));
    EXPECT_TRUE(isRefused(payloadOf(withSignature(rs256Joe, signature.chopped(1)), key), "verify"));
    EXPECT_TRUE(
        isRefused(payloadOf(withSignature(rs256Joe, QByteArray(256, '\0')), key), "verify"));
}

TEST(SignedToken, Es256OverP384IsRefused)
{
    const TestKey key = TestKey::newEc("P-384");
    EXPECT_TRUE(
        isRefused(payloadOf(compactToken("{\"alg\":\"ES256\"}", "{}", key, "ES256"), key), "/crv"));
}

TEST(SignedToken, NoneIsRefusedHoweverItIsSpelt)
{
    for (const char *name : {"none", "nOnE", "None", "NONE", "none "}) {
        const QByteArray header = QByteArray("{\"alg\":\"") + name + "\"}";
        const QByteArray text = Base64Url::encoded(header) + '.' + Base64Url::encoded("{}");
        EXPECT_TRUE(isRefused(SignedToken::read(text + '.'), "/alg")) << name;
        EXPECT_TRUE(isRefused(SignedToken::read(text + ".AAAA"), "/alg")) << name;
    }
}

TEST(SignedToken, HmacWithThePublicKeyIsRefused)
{
    for (const char *name : {"HS256", "HS384", "HS512"}) {
        const QByteArray header = QByteArray("{\"alg\":\"") + name + "\",\"kid\":\"k\"}";
        const QByteArray text = Base64Url::encoded(header) + '.' + Base64Url::encoded("{}");
        const QByteArray code = hmacSha256(TestKey::rsa().publicPem(), text);
        EXPECT_TRUE(isRefused(SignedToken::read(text + '.' + Base64Url::encoded(code)), "/alg"));
    }
}

TEST(SignedToken, AnAlgorithmThatIsNotExactlyOursIsRefused)
{
    for (const char *header :
        {"{}", "{\"alg\":null}", "{\"alg\":\"\"}", "{\"alg\":256}", "{\"alg\":[\"PS256\"]}",
            "{\"alg\":\"ps256\"}", "{\"alg\":\"rs256\"}", "{\"alg\":\"PS256 \"}",
            "{\"alg\":\"RS384\"}", "{\"alg\":\"RS512\"}", "{\"alg\":\"ES384\"}",
            "{\"alg\":\"ES256K\"}", "{\"alg\":\"EdDSA\"}", "{\"alg\":\"RSA-OAEP\"}"})
        EXPECT_TRUE(isRefused(SignedToken::read(tokenWithHeader(header)), "/alg")) << header;
}

TEST(SignedToken, AHeaderThatAsksForMoreIsRefused)
{
    for (const char *extra : {"\"crit\":[\"exp\"]", "\"crit\":[]", "\"crit\":null", "\"b64\":false",
             "\"b64\":true", "\"zip\":\"DEF\""})
        EXPECT_TRUE(isRefused(
            SignedToken::read(tokenWithHeader(QByteArray("{\"alg\":\"PS256\",") + extra + "}")),
            "is not supported"))
            << extra;
}

TEST(SignedToken, AKeyInTheHeaderIsNotLookedAt)
{
    const TestKey forger = TestKey::otherRsa();
    const nlohmann::json header{{"alg", "PS256"}, {"jwk", forger.jwk("k")},
        {"jku", "https://forger.example/keys"}, {"x5u", "https://forger.example/x"},
        {"x5c", {"MIIB"}}};
    const QByteArray text = QByteArray::fromStdString(header.dump());
    EXPECT_TRUE(isRefused(
        payloadOf(compactToken(text, "{}", forger, "PS256"), TestKey::rsa()), "does not verify"));
    EXPECT_TRUE(payloadOf(compactToken(text, "{}", TestKey::rsa(), "PS256"), TestKey::rsa()));
}

TEST(SignedToken, AHeaderThatIsNotPlainJsonIsRefused)
{
    for (const char *header : {"", "[]", "\"PS256\"", "{\"alg\":\"PS256\",\"alg\":\"PS256\"}",
             "{\"alg\":\"PS256\",\"\\u0061lg\":\"none\"}",
             "{\"alg\":\"PS256\",\"kid\":\"a\",\"kid\":\"b\"}", "{\"alg\":\"PS256\"}x",
             "\xEF\xBB\xBF{\"alg\":\"PS256\"}", "{\"alg\":\"PS256\",\"x\":\"\xFF\"}"})
        EXPECT_TRUE(isRefused(SignedToken::read(tokenWithHeader(header)), "header")) << header;
    EXPECT_TRUE(isRefused(
        SignedToken::read(tokenWithHeader("{\"alg\":\"PS256\",\"kid\":7}")), "header /kid"));
}

TEST(SignedToken, AnythingButThreePartsIsRefused)
{
    for (const char *token : {"", ".", "a", "a.b", "..", "a.b.c.d", "a.b.c.d.e.f"})
        EXPECT_FALSE(SignedToken::read(token)) << token;
    EXPECT_TRUE(isRefused(SignedToken::read(rs256Joe + '.'), "not three parts"));
}

TEST(SignedToken, AnEncryptedTokenIsRefusedInSoManyWords)
{
    EXPECT_TRUE(isRefused(SignedToken::read("eyJhbGciOiJSU0EtT0FFUCJ9.a.b.c.d"), "encrypted"));
}

TEST(SignedToken, BadBase64UrlIsRefusedInEveryPart)
{
    const QList<QByteArray> parts = rs256Joe.split('.');
    for (int part = 0; part < 3; ++part) {
        for (const char *suffix : {"=", "==", "+", "/", "\n", " ", "\r\n", "!"}) {
            QList<QByteArray> spoilt = parts;
            spoilt[part] += suffix;
            EXPECT_TRUE(isRefused(SignedToken::read(spoilt.join('.')), "not base64url"))
                << part << suffix;
        }
    }
}

TEST(SignedToken, ANonCanonicalLastCharacterIsRefused)
{
    ASSERT_TRUE(rs256Joe.endsWith('w'));
    EXPECT_TRUE(isRefused(SignedToken::read(rs256Joe.chopped(1) + 'x'), "not base64url"));
}

TEST(SignedToken, MoreThan16KiBAreNotLookedAt)
{
    const QByteArray payload(qsizetype{12} * 1024, 'a');
    const QByteArray large = compactToken("{\"alg\":\"PS256\"}", payload, TestKey::rsa(), "PS256");
    EXPECT_TRUE(isRefused(SignedToken::read(large), "larger than 16 KiB"));
    EXPECT_TRUE(isRefused(
        SignedToken::read(QByteArray(qsizetype{1024} * 1024, '.')), "larger than 16 KiB"));
}
