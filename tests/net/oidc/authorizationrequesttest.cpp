// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#include "net/oidc/authorizationrequest.h"

#include "net/oidc/queryparameters.h"
#include "printers.h"

#include <gtest/gtest.h>

namespace {

Environment environment()
{
    Environment environment;
    environment.clientId = QStringLiteral("guide & co");
    environment.scope = QStringLiteral("openid profile");
    return environment;
}

QHash<QByteArray, QByteArray> parametersOf(const QUrl &address)
{
    return QueryParameters::decoded(address.query(QUrl::FullyEncoded).toLatin1()).value();
}

const QUrl endpoint(QStringLiteral("https://issuer.example/authorize"));

} // namespace

TEST(AuthorizationRequest, TheChallengeIsThatOfRfc7636AppendixB)
{
    EXPECT_EQ(codeChallenge(Secret(QByteArrayView("dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk"))),
        "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM");
}

TEST(AuthorizationRequest, EverySecretIsNewAndOf32Bytes)
{
    const auto one = AuthorizationRequest::fresh(1);
    const auto other = AuthorizationRequest::fresh(1);
    const QList<Secret> all{
        one.verifier, one.state, one.nonce, other.verifier, other.state, other.nonce};
    QSet<QByteArray> different;
    for (const Secret &secret : all) {
        EXPECT_EQ(secret.reveal().size(), 43);
        different.insert(secret.reveal().toByteArray());
    }
    EXPECT_EQ(different.size(), all.size());
}

TEST(AuthorizationRequest, TheAddressAsksForACodeWithS256AndNothingElse)
{
    const auto request = AuthorizationRequest::fresh(50123);
    const auto parameters = parametersOf(request.address(endpoint, environment()));
    const QHash<QByteArray, QByteArray> expected{{"response_type", "code"},
        {"client_id", "guide & co"}, {"redirect_uri", "http://127.0.0.1:50123/"},
        {"scope", "openid profile"}, {"state", request.state.reveal().toByteArray()},
        {"nonce", request.nonce.reveal().toByteArray()},
        {"code_challenge", codeChallenge(request.verifier)}, {"code_challenge_method", "S256"}};
    EXPECT_EQ(parameters, expected);
}

TEST(AuthorizationRequest, ValuesArePercentEncodedStrictly)
{
    const QByteArray address =
        AuthorizationRequest::fresh(50123).address(endpoint, environment()).toEncoded();
    EXPECT_TRUE(address.contains("client_id=guide%20%26%20co&")) << address.toStdString();
    EXPECT_TRUE(address.contains("redirect_uri=http%3A%2F%2F127.0.0.1%3A50123%2F&"));
    EXPECT_TRUE(address.contains("scope=openid%20profile&"));
}

TEST(AuthorizationRequest, TheLevelIsAskedForWhereOneIsConfigured)
{
    Environment asking = environment();
    asking.acr = QStringLiteral("https://data.gov.dk/concept/core/nsis/loa/Substantial");
    const auto parameters = parametersOf(AuthorizationRequest::fresh(1).address(endpoint, asking));
    EXPECT_EQ(parameters.value("acr_values"), asking.acr.toUtf8());
}

TEST(AuthorizationRequest, AnEndpointKeepsItsOwnQuery)
{
    const QUrl own(QStringLiteral("https://issuer.example/authorize?tenant=a%26b"));
    const QUrl address = AuthorizationRequest::fresh(1).address(own, environment());
    EXPECT_EQ(parametersOf(address).value("tenant"), "a&b");
    EXPECT_EQ(parametersOf(address).value("response_type"), "code");
}

TEST(AuthorizationRequest, TheVerifierOnlyTravelsInTheTokenRequest)
{
    const auto request = AuthorizationRequest::fresh(50123);
    const QByteArray verifier = request.verifier.reveal().toByteArray();
    EXPECT_FALSE(request.address(endpoint, environment()).toEncoded().contains(verifier));
    const Secret code(QByteArrayView("a+b/c=&%26"));
    const auto body =
        QueryParameters::decoded(request.tokenRequest(code, QStringLiteral("guide & co")).reveal());
    const QHash<QByteArray, QByteArray> expected{{"grant_type", "authorization_code"},
        {"code", "a+b/c=&%26"}, {"redirect_uri", "http://127.0.0.1:50123/"},
        {"client_id", "guide & co"}, {"code_verifier", verifier}};
    EXPECT_EQ(body, expected);
}

TEST(QueryParameters, ANameThatComesTwiceIsRefused)
{
    EXPECT_FALSE(QueryParameters::decoded("a=1&a=1"));
    EXPECT_FALSE(QueryParameters::decoded("a=1&%61=2"));
    EXPECT_TRUE(QueryParameters::decoded("a=1&A=1"));
}

TEST(QueryParameters, ValuesAreDecodedAfterTheSplit)
{
    const QHash<QByteArray, QByteArray> expected{
        {"code", "a&b=c"}, {"name", "Anna \xC3\x98"}, {"empty", ""}, {"bare", ""}, {"more", "x=y"}};
    EXPECT_EQ(QueryParameters::decoded("code=a%26b%3Dc&name=Anna+%C3%98&&empty=&bare&more=x=y"),
        expected);
}

TEST(QueryParameters, AHalfPercentSignIsRefused)
{
    for (const char *query : {"a=%", "a=%2", "a=%2g", "%zz=1", "a=%%41"})
        EXPECT_FALSE(QueryParameters::decoded(query)) << query;
}
