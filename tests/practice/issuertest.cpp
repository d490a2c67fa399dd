// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#include "practicetest.h"
#include "rawconnection.h"

#include <ctime>

using nlohmann::json;

namespace {

class Issuer : public PracticeTest {
protected:
    json document(const std::string &path) { return json::parse(party().get(path)->body); }
    json claimsOf(const json &tokens)
    {
        return verifiedClaims(tokens.at("id_token"), document("/jwks"));
    }
};

constexpr auto discoveryPath = "/.well-known/openid-configuration";

TEST_F(Issuer, DiscoveryNamesEveryEndpointBelowTheIssuer)
{
    const json metadata = document(discoveryPath);
    EXPECT_EQ(metadata.at("issuer"), party().issuer());
    for (const char *endpoint : {"authorization_endpoint", "token_endpoint", "userinfo_endpoint",
             "jwks_uri", "end_session_endpoint"}) {
        EXPECT_EQ(metadata.at(endpoint).get<std::string>().rfind(party().issuer() + '/', 0), 0U)
            << endpoint;
    }
    EXPECT_EQ(metadata.at("response_types_supported"), json::array({"code"}));
    EXPECT_EQ(metadata.at("code_challenge_methods_supported"), json::array({"S256"}));
    EXPECT_EQ(metadata.at("id_token_signing_alg_values_supported"), json::array({"PS256"}));
    EXPECT_EQ(metadata.at("token_endpoint_auth_methods_supported"), json::array({"none"}));
    EXPECT_EQ(metadata.at("subject_types_supported"), json::array({"public"}));
    EXPECT_EQ(metadata.at("authorization_response_iss_parameter_supported"), true);
}

TEST_F(Issuer, KeysArePublicAndLongEnough)
{
    const json keys = document("/jwks").at("keys");
    ASSERT_EQ(keys.size(), 1U);
    EXPECT_EQ(keys[0].at("kty"), "RSA");
    EXPECT_EQ(keys[0].at("alg"), "PS256");
    EXPECT_EQ(keys[0].at("use"), "sig");
    EXPECT_GE(decodedBase64url(keys[0].at("n")).size(), 256U);
    for (const char *secret : {"d", "p", "q", "dp", "dq", "qi"})
        EXPECT_FALSE(keys[0].contains(secret));
}

TEST_F(Issuer, TheCallbackBringsStateAndIssuer)
{
    const auto callback = RelyingParty::callback(
        party().press(party().authorize()->body, "bruger", Known::vejleUser));
    EXPECT_EQ(callback.at("state"), "tilstand-1");
    EXPECT_EQ(callback.at("iss"), party().issuer());
    EXPECT_GE(callback.at("code").size(), 32U);
    EXPECT_EQ(callback.size(), 3U);
}

TEST_F(Issuer, AStateOfAnyTextComesBackEncoded)
{
    const auto page = party().authorize({{"state", "a b&c=d/æ"}});
    const std::string body = "fortryd=ja&transaktion=" + transactionIn(page->body);
    // The library's client decodes header fields, and so cannot show the difference.
    RawConnection connection(port());
    connection.send("POST /runtime/oauth2/authorize/valg HTTP/1.1\r\n"
                    "Content-Type: application/x-www-form-urlencoded\r\nContent-Length: "
        + std::to_string(body.size()) + "\r\n\r\n" + body);
    EXPECT_NE(connection.firstPart().find("&state=a%20b%26c%3Dd%2F%C3%A6&iss=http%3A%2F%2F"),
        std::string::npos);
}

TEST_F(Issuer, TheIdTokenSaysWhoForWhomAndWhen)
{
    const json tokens = party().signIn(Known::vejleUser);
    const json claims = claimsOf(tokens);
    const auto now = std::time(nullptr);
    EXPECT_EQ(claims.at("iss"), party().issuer());
    EXPECT_EQ(claims.at("sub"), Known::vejleUser);
    EXPECT_EQ(claims.at("aud"), RelyingParty::clientId);
    EXPECT_EQ(claims.at("nonce"), "engangs-1");
    EXPECT_EQ(claims.at("name"), "Mette Holm");
    EXPECT_EQ(claims.at("cvr"), "29189900");
    EXPECT_EQ(claims.at("acr"), "https://data.gov.dk/concept/core/nsis/loa/Substantial");
    EXPECT_NEAR(double(claims.at("iat")), double(now), 60);
    EXPECT_NEAR(double(claims.at("auth_time")), double(now), 60);
    EXPECT_GT(claims.at("exp"), claims.at("iat"));
    EXPECT_EQ(decodedBase64url(claims.at("at_hash")), halfHash(tokens.at("access_token")));
}

TEST_F(Issuer, TheTokenAnswerIsOfTheStandardsShape)
{
    const auto answer = party().token(party().code(Known::vejleUser));
    const json tokens = json::parse(answer->body);
    EXPECT_EQ(tokens.at("token_type"), "Bearer");
    EXPECT_EQ(tokens.at("expires_in"), 3600);
    EXPECT_FALSE(tokens.contains("refresh_token"));
    EXPECT_EQ(answer->get_header_value("Content-Type"), "application/json");
    EXPECT_EQ(answer->get_header_value("Cache-Control"), "no-store");
}

TEST_F(Issuer, TheAskedAssuranceLevelComesBack)
{
    const std::string high = "https://data.gov.dk/concept/core/nsis/loa/High";
    const json tokens = party().signIn(Known::vejleUser, {{"acr_values", high + " andet"}});
    EXPECT_EQ(claimsOf(tokens).at("acr"), high);
}

TEST_F(Issuer, NoNonceInNoNonceOut)
{
    EXPECT_FALSE(claimsOf(party().signIn(Known::vejleUser, {{"nonce", ""}})).contains("nonce"));
}

TEST_F(Issuer, ANonceOfBrokenTextBreaksNothing)
{
    EXPECT_TRUE(
        claimsOf(party().signIn(Known::vejleUser, {{"nonce", "\xff\"\\"}})).contains("nonce"));
}

TEST_F(Issuer, UserInfoSaysTheSameAsTheIdToken)
{
    const std::string token = party().accessToken(Known::odenseUser);
    const auto answer = party().get("/userinfo", token);
    EXPECT_EQ(json::parse(answer->body),
        (json{{"sub", Known::odenseUser}, {"name", "Gitte Højbjerg"}, {"cvr", "35209115"}}));
}

TEST_F(Issuer, UserInfoWantsAToken)
{
    for (const char *token : {"", "opdigtet"}) {
        const auto answer = party().get("/userinfo", token);
        EXPECT_EQ(answer->status, 401);
        EXPECT_EQ(answer->get_header_value("WWW-Authenticate").rfind("Bearer", 0), 0U);
    }
}

TEST_F(Issuer, ACodeWorksOnceAndASecondUseTakesAllBack)
{
    const std::string code = party().code(Known::vejleUser);
    const auto first = party().token(code);
    ASSERT_EQ(first->status, 200);
    const std::string token = json::parse(first->body).at("access_token");
    ASSERT_EQ(party().get("/userinfo", token)->status, 200);

    const auto second = party().token(code);
    EXPECT_EQ(second->status, 400);
    EXPECT_EQ(json::parse(second->body).at("error"), "invalid_grant");
    EXPECT_EQ(party().get("/userinfo", token)->status, 401);
}

struct WrongToken {
    RelyingParty::Fields changes;
    const char *error;
};

class WrongTokenRequest : public Issuer, public testing::WithParamInterface<WrongToken> { };

TEST_P(WrongTokenRequest, IsRefused)
{
    const auto answer = party().token(party().code(Known::vejleUser), GetParam().changes);
    EXPECT_EQ(answer->status, 400);
    EXPECT_EQ(json::parse(answer->body).at("error"), GetParam().error);
    EXPECT_EQ(answer->get_header_value("Cache-Control"), "no-store");
}

INSTANTIATE_TEST_SUITE_P(Each, WrongTokenRequest,
    testing::Values(WrongToken{{{"grant_type", "password"}}, "unsupported_grant_type"},
        WrongToken{{{"grant_type", ""}}, "unsupported_grant_type"},
        WrongToken{{{"code", ""}}, "invalid_request"},
        WrongToken{{{"code", "opdigtet"}}, "invalid_grant"},
        WrongToken{{{"code_verifier", ""}}, "invalid_request"},
        WrongToken{{{"code_verifier", "for-kort"}}, "invalid_request"},
        WrongToken{
            {{"code_verifier", "aBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk"}}, "invalid_grant"},
        // Plain instead of S256.
        WrongToken{{{"code_verifier", RelyingParty::challenge}}, "invalid_grant"},
        WrongToken{{{"client_id", "en-anden"}}, "invalid_grant"},
        WrongToken{{{"client_id", ""}}, "invalid_grant"},
        WrongToken{{{"redirect_uri", "http://127.0.0.1:49152"}}, "invalid_grant"},
        WrongToken{{{"redirect_uri", "http://127.0.0.1:49153/"}}, "invalid_grant"},
        WrongToken{{{"redirect_uri", ""}}, "invalid_grant"}));

TEST_F(Issuer, TokenParametersInTheAddressAreRefused)
{
    httplib::Client http("127.0.0.1", port());
    const auto answer = http.Post("/runtime/oauth2/token?grant_type=authorization_code&code="
            + party().code(Known::vejleUser) + "&redirect_uri=" + RelyingParty::redirect
            + "&client_id=" + RelyingParty::clientId + "&code_verifier=" + RelyingParty::verifier,
        httplib::Params());
    EXPECT_EQ(json::parse(answer->body).at("error"), "invalid_request");
}

TEST_F(Issuer, SigningOutEndsTheTokensThatCameWithTheHint)
{
    const json first = party().signIn(Known::vejleUser);
    const json second = party().signIn(Known::vejleUser);
    const auto page =
        party().get("/end_session?id_token_hint=" + first.at("id_token").get<std::string>());
    EXPECT_EQ(page->status, 200);
    EXPECT_EQ(page->get_header_value("Content-Type"), "text/html; charset=utf-8");
    EXPECT_EQ(party().get("/userinfo", first.at("access_token"))->status, 401);
    EXPECT_EQ(party().get("/userinfo", second.at("access_token"))->status, 200);
}

TEST_F(Issuer, KeysOutliveARestartAndTokensDoNot)
{
    const json keys = document("/jwks");
    const json tokens = party().signIn(Known::vejleUser);
    stop();
    start();
    EXPECT_EQ(document("/jwks"), keys);
    EXPECT_EQ(party().get("/userinfo", tokens.at("access_token"))->status, 401);
}

} // namespace
