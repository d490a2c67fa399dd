// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#include "net/oidc/discovery.h"

#include "printers.h"
#include "refusal.h"

#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

namespace {

using nlohmann::json;

const QUrl issuer(QStringLiteral("https://issuer.example/runtime"));

json document()
{
    return {{"issuer", "https://issuer.example/runtime"},
        {"authorization_endpoint", "https://issuer.example/authorize?tenant=1"},
        {"token_endpoint", "https://issuer.example/token"},
        {"jwks_uri", "https://keys.example/jwks"},
        {"userinfo_endpoint", "https://issuer.example/userinfo"},
        {"end_session_endpoint", "https://issuer.example/logout"},
        {"response_types_supported", {"code", "code id_token"}},
        {"id_token_signing_alg_values_supported", {"HS256", "PS256"}},
        {"code_challenge_methods_supported", {"plain", "S256"}},
        {"authorization_response_iss_parameter_supported", true}};
}

Result<IssuerMetadata> metadataWith(const char *member, const json &value)
{
    json text = document();
    text[member] = value;
    return readDiscovery(QByteArray::fromStdString(text.dump()), issuer);
}

Result<IssuerMetadata> metadataWithout(const char *member)
{
    json text = document();
    text.erase(member);
    return readDiscovery(QByteArray::fromStdString(text.dump()), issuer);
}

} // namespace

TEST(Discovery, TheAddressIsBuiltFromTheIssuer)
{
    const QUrl expected(
        QStringLiteral("https://issuer.example/runtime/.well-known/openid-configuration"));
    EXPECT_EQ(discoveryAddress(issuer), expected);
    EXPECT_EQ(discoveryAddress(QUrl(QStringLiteral("https://issuer.example/runtime/"))), expected);
}

TEST(Discovery, AGoodDocumentIsRead)
{
    const auto metadata = readDiscovery(QByteArray::fromStdString(document().dump()), issuer);
    ASSERT_TRUE(metadata);
    EXPECT_EQ(metadata->authorizationEndpoint,
        QUrl(QStringLiteral("https://issuer.example/authorize?tenant=1")));
    EXPECT_EQ(metadata->tokenEndpoint, QUrl(QStringLiteral("https://issuer.example/token")));
    EXPECT_EQ(metadata->keys, QUrl(QStringLiteral("https://keys.example/jwks")));
    EXPECT_EQ(metadata->userInfoEndpoint, QUrl(QStringLiteral("https://issuer.example/userinfo")));
    EXPECT_EQ(metadata->endSessionEndpoint, QUrl(QStringLiteral("https://issuer.example/logout")));
    EXPECT_TRUE(metadata->namesItselfInCallback);
}

TEST(Discovery, WhatIsOptionalMayBeAbsent)
{
    EXPECT_TRUE(metadataWithout("userinfo_endpoint")->userInfoEndpoint.isEmpty());
    EXPECT_TRUE(metadataWithout("end_session_endpoint")->endSessionEndpoint.isEmpty());
    EXPECT_FALSE(
        metadataWithout("authorization_response_iss_parameter_supported")->namesItselfInCallback);
    for (const json &none : {json(""), json(nullptr)}) {
        EXPECT_TRUE(metadataWith("userinfo_endpoint", none)->userInfoEndpoint.isEmpty()) << none;
        EXPECT_TRUE(metadataWith("end_session_endpoint", none)->endSessionEndpoint.isEmpty())
            << none;
    }
    EXPECT_TRUE(metadataWithout("code_challenge_methods_supported"));
    EXPECT_TRUE(metadataWithout("id_token_signing_alg_values_supported"));
}

TEST(Discovery, AnotherIssuersDocumentIsRefused)
{
    for (const char *name : {"https://issuer.example/runtime/", "https://issuer.example",
             "https://Issuer.example/runtime", "http://issuer.example/runtime", ""})
        EXPECT_TRUE(isRefused(metadataWith("issuer", name), "discovery /issuer")) << name;
    EXPECT_TRUE(isRefused(metadataWithout("issuer"), "/issuer is missing"));
}

TEST(Discovery, AnEndpointMustBeAnAddressThatMayBeUsed)
{
    for (const char *endpoint : {"authorization_endpoint", "token_endpoint", "jwks_uri",
             "userinfo_endpoint", "end_session_endpoint"}) {
        for (const char *address :
            {"javascript:alert(1)", "file:///etc/passwd", "http://issuer.example/x", "/authorize",
                "issuer.example/x", "https://", "https:///x", "https://user@issuer.example/x",
                "https://user:word@issuer.example/x", "https://issuer.example/x#part",
                "http://127.0.0.1.evil.example/x", "http://localhost.evil.example/x", "data:,x",
                "mailto:a@issuer.example", "https://issuer.example/a b", "ftp://127.0.0.1/x"})
            EXPECT_TRUE(isRefused(metadataWith(endpoint, address), endpoint)) << address;
    }
}

TEST(Discovery, HttpIsForLoopbackOnly)
{
    for (const char *address :
        {"http://127.0.0.1:9000/a", "http://[::1]:9000/a", "http://localhost:9000/a"})
        EXPECT_TRUE(metadataWith("authorization_endpoint", address)) << address;
}

TEST(Discovery, ANeededEndpointMayNotBeMissing)
{
    for (const char *endpoint : {"authorization_endpoint", "token_endpoint", "jwks_uri"}) {
        EXPECT_TRUE(isRefused(metadataWithout(endpoint), endpoint));
        EXPECT_TRUE(isRefused(metadataWith(endpoint, ""), endpoint));
    }
}

TEST(Discovery, AnIssuerWithoutS256IsRefused)
{
    EXPECT_TRUE(isRefused(
        metadataWith("code_challenge_methods_supported", {"plain"}), "code_challenge_methods"));
    EXPECT_TRUE(isRefused(
        metadataWith("code_challenge_methods_supported", json::array()), "code_challenge_methods"));
}

TEST(Discovery, AnIssuerWithoutTheCodeFlowIsRefused)
{
    EXPECT_TRUE(isRefused(
        metadataWith("response_types_supported", {"id_token", "code token"}), "response_types"));
}

TEST(Discovery, AnIssuerWithoutAnAlgorithmOfOursIsRefused)
{
    EXPECT_TRUE(isRefused(
        metadataWith("id_token_signing_alg_values_supported", {"HS256", "none", "ps256"}), "alg"));
}

TEST(Discovery, WhatIsNoDocumentIsRefused)
{
    for (const char *text : {"", "[]", "<html>", "{\"issuer\":\"a\",\"issuer\":\"a\"}"})
        EXPECT_TRUE(isRefused(readDiscovery(text, issuer), "discovery")) << text;
    EXPECT_TRUE(isRefused(
        metadataWith("authorization_response_iss_parameter_supported", 1), "iss_parameter"));
    EXPECT_TRUE(isRefused(metadataWith("response_types_supported", "token"), "response_types"));
}

TEST(Discovery, UnusualMembersSpoilNothing)
{
    EXPECT_TRUE(metadataWith("response_types_supported", "code"));
    EXPECT_TRUE(metadataWith("response_types_supported", {7, nullptr, "", "code"}));
    EXPECT_TRUE(metadataWith("code_challenge_methods_supported", "S256"));
    EXPECT_TRUE(metadataWith("claims_supported", {{"a", 1}}));
    EXPECT_TRUE(metadataWith("tls_client_certificate_bound_access_tokens", "maybe"));
    const char *namesItself = "authorization_response_iss_parameter_supported";
    EXPECT_TRUE(metadataWith(namesItself, "true")->namesItselfInCallback);
    EXPECT_FALSE(metadataWith(namesItself, "false")->namesItselfInCallback);
    const auto marked =
        readDiscovery("\xEF\xBB\xBF" + QByteArray::fromStdString(document().dump()), issuer);
    EXPECT_TRUE(marked) << "a byte order mark";
}
