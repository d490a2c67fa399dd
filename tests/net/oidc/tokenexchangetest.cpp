// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#include "net/oidc/tokenexchange.h"

#include "printers.h"
#include "refusal.h"

#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

namespace {

using nlohmann::json;

const QString call = QStringLiteral("POST /token");

HttpAnswer answerOf(int status, const QByteArray &body)
{
    HttpAnswer answer;
    answer.status = status;
    answer.mediaType = "application/json";
    answer.body = body;
    return answer;
}

Result<TokenAnswer> tokensWith(const char *member, const json &value)
{
    json body{{"access_token", "at"}, {"token_type", "Bearer"}, {"expires_in", 60},
        {"id_token", "a.b.c"}};
    if (value.is_discarded())
        body.erase(member);
    else
        body[member] = value;
    return TokenAnswer::read(answerOf(200, QByteArray::fromStdString(body.dump())), call);
}

const json absent(json::value_t::discarded);

Error refusedBy(int status, const json &body)
{
    return TokenAnswer::read(answerOf(status, QByteArray::fromStdString(body.dump())), call)
        .error();
}

} // namespace

TEST(TokenAnswer, BothTokensAreRead)
{
    const auto answer = tokensWith("scope", "openid");
    ASSERT_TRUE(answer);
    EXPECT_EQ(answer->accessToken.reveal(), "at");
    EXPECT_EQ(answer->idToken.reveal(), "a.b.c");
    EXPECT_EQ(answer->lifetime.count(), 60);
}

TEST(TokenAnswer, TheTokenTypeIsBearerInAnyCase)
{
    EXPECT_TRUE(tokensWith("token_type", "bearer"));
    EXPECT_TRUE(tokensWith("token_type", "BEARER"));
    EXPECT_TRUE(tokensWith("token_type", absent));
    for (const json &type : {json("DPoP"), json("mac"), json(""), json(1)})
        EXPECT_TRUE(isRefused(tokensWith("token_type", type), "/token_type"));
}

TEST(TokenAnswer, TheLifetimeMayBeAbsent)
{
    EXPECT_EQ(tokensWith("expires_in", absent)->lifetime.count(), 3600);
    EXPECT_EQ(tokensWith("expires_in", INT64_MAX)->lifetime.count(), 86400);
    for (const json &lifetime : {json("60"), json(60.0), json(60.5), json(" 60 ")})
        EXPECT_EQ(tokensWith("expires_in", lifetime)->lifetime.count(), 60) << lifetime;
    for (const json &lifetime : {json(0), json(-1), json("soon"), json(""), json(nullptr)})
        EXPECT_EQ(tokensWith("expires_in", lifetime)->lifetime.count(), 3600) << lifetime;
}

TEST(TokenAnswer, AnAnswerIsReadWhateverItsMediaType)
{
    for (const char *type :
        {"", "text/plain", "text/json", "application/octet-stream", "application/jwk-set+json"}) {
        HttpAnswer answer =
            answerOf(200, R"({"access_token":"at","id_token":"a.b.c","token_type":"Bearer"})");
        answer.mediaType = type;
        EXPECT_TRUE(TokenAnswer::read(answer, call)) << type;
        answer.body = "no";
        EXPECT_TRUE(isRefused(TokenAnswer::read(answer, call), "not JSON")) << type;
    }
}

TEST(TokenAnswer, AnAccessTokenThatCouldSplitAHeaderIsRefused)
{
    for (const json &token : {json("a\r\nX: y"), json("a\nb"), json("a b"), json("\xC3\xB8"),
             json(""), json(std::string(16'385, 'a')), json(1), json(nullptr), absent})
        EXPECT_TRUE(isRefused(tokensWith("access_token", token), "/access_token"));
    EXPECT_TRUE(tokensWith("access_token", std::string(16'384, 'a')));
}

TEST(TokenAnswer, TheIdTokenMustBeThere)
{
    for (const json &token : {json(""), json(nullptr), json("a b"), absent})
        EXPECT_TRUE(isRefused(tokensWith("id_token", token), "/id_token"));
}

TEST(TokenAnswer, WhatIsNotPlainJsonIsRefused)
{
    for (const char *body : {"", "[]", "{", "{\"id_token\":\"a\",\"id_token\":\"b\"}", "\xFF"})
        EXPECT_TRUE(isRefused(TokenAnswer::read(answerOf(200, body), call), "token answer"));
}

TEST(TokenAnswer, EveryErrorOfRfc6749IsARefusal)
{
    for (const char *code : {"invalid_request", "invalid_client", "invalid_grant",
             "unauthorized_client", "unsupported_grant_type", "invalid_scope"}) {
        const Error error = refusedBy(400, {{"error", code}});
        EXPECT_EQ(error.kind, ErrorKind::SignInRefused) << code;
        EXPECT_EQ(error.detail, QStringLiteral("error ") + QString::fromLatin1(code));
    }
    EXPECT_EQ(refusedBy(401, {{"error", "invalid_client"}}).kind, ErrorKind::SignInRefused);
    EXPECT_EQ(refusedBy(403, {{"error", "access_denied"}}).kind, ErrorKind::SignInRefused);
    EXPECT_EQ(refusedBy(429, {{"error", "slow_down"}}).kind, ErrorKind::TooManyCalls);
}

TEST(TokenAnswer, TheDescriptionIsKeptAsTheIssuersWords)
{
    const auto refused = [](const json &description) {
        return refusedBy(400, {{"error", "invalid_grant"}, {"error_description", description}});
    };
    const Error error = refused("gone\u202E <b>now</b>\nBearer abc");
    EXPECT_EQ(error.detail, QStringLiteral("error invalid_grant"));
    EXPECT_EQ(error.words.detail, QString::fromUtf8("gone now Bearer \xE2\x80\xA6"));
    EXPECT_TRUE(error.words.isFromSignIn);
    EXPECT_TRUE(refused(7).words.isEmpty());
    EXPECT_EQ(refused(std::string(900, 'x')).words.detail.size(), 300);
    HttpAnswer down = answerOf(503, R"({"title":"Lukket","detail":"Vi er tilbage kl. 18"})");
    EXPECT_EQ(
        TokenAnswer::read(down, call).error().words.said(), QStringLiteral("Vi er tilbage kl. 18"));
}

TEST(TokenAnswer, AnErrorThatIsNoneIsNotTrusted)
{
    EXPECT_EQ(refusedBy(400, {{"message", "no"}}).kind, ErrorKind::SignInUntrusted);
    EXPECT_EQ(refusedBy(200, {{"error", "invalid_grant"}}).kind, ErrorKind::SignInUntrusted);
}

TEST(TokenAnswer, OtherAnswersAreSortedByWhatCanBeDone)
{
    HttpAnswer page = answerOf(200, "<html>");
    page.mediaType = "text/html";
    EXPECT_EQ(TokenAnswer::read(page, call).error().kind, ErrorKind::NetworkWantsSignIn);
    page.status = 503;
    EXPECT_EQ(TokenAnswer::read(page, call).error().kind, ErrorKind::ServiceDown);
    page.status = 511;
    EXPECT_EQ(TokenAnswer::read(page, call).error().kind, ErrorKind::NetworkWantsSignIn);
    page.status = 302;
    EXPECT_EQ(TokenAnswer::read(page, call).error().kind, ErrorKind::SignInUntrusted);
    HttpAnswer busy = answerOf(429, "{}");
    busy.retryAfter = 7;
    const Error wait = TokenAnswer::read(busy, call).error();
    EXPECT_EQ(wait.kind, ErrorKind::TooManyCalls);
    EXPECT_EQ(wait.retryAfter.count(), 7);
    EXPECT_EQ(wait.detail, QStringLiteral("POST /token: status 429"));
}

TEST(TokenAnswer, FailuresOfTheNetworkAreSortedByWhatCanBeDone)
{
    using Cause = HttpFailure::Cause;
    const auto kindOf = [](Cause cause) {
        return TokenAnswer::read(HttpFailure{cause, false, QStringLiteral("d")}, call).error().kind;
    };
    EXPECT_EQ(kindOf(Cause::NoConnection), ErrorKind::NoConnection);
    EXPECT_EQ(kindOf(Cause::Broken), ErrorKind::NoConnection);
    EXPECT_EQ(kindOf(Cause::Stopped), ErrorKind::NoConnection);
    EXPECT_EQ(kindOf(Cause::Untrusted), ErrorKind::ConnectionUntrusted);
    EXPECT_EQ(kindOf(Cause::ProxyRefuses), ErrorKind::ProxyRefuses);
    EXPECT_EQ(kindOf(Cause::NoProxy), ErrorKind::ProxyUnreachable);
}
