// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#include "refusal.h"
#include "reservedport.h"
#include "signinfixture.h"

#include <QSignalSpy>

namespace {

using namespace std::chrono_literals;

class SigningIn : public SignInFixture { };

} // namespace

TEST_F(SigningIn, AGoodSignInTellsWhoItIs)
{
    const auto identity = signedIn();
    ASSERT_TRUE(identity) << qPrintable(identity.error().detail);
    EXPECT_EQ(*identity,
        (Identity{QStringLiteral("user-1"), QStringLiteral("Anna Andersen"),
            QStringLiteral("12345678"), clock.now()}));
    EXPECT_TRUE(signIn->isSignedIn());
    EXPECT_TRUE(signIn->accessToken().equals(testAccessToken));
}

TEST_F(SigningIn, EveryQuestionIsAskedOnceAndUserInfoNotAtAll)
{
    ASSERT_TRUE(signedIn());
    EXPECT_EQ(issuer.count(discoveryPath), 1);
    EXPECT_EQ(issuer.count("/token"), 1);
    EXPECT_EQ(issuer.count("/keys"), 1);
    EXPECT_EQ(issuer.count("/userinfo"), 0);
    EXPECT_EQ(issuer.requests().size(), 3);
}

TEST_F(SigningIn, NothingIsAskedBeforeItBegins)
{
    makeSignIn();
    EXPECT_FALSE(signIn->isSignedIn());
    EXPECT_TRUE(signIn->accessToken().isEmpty());
    EXPECT_TRUE(signIn->signOutAddress().isEmpty());
    EXPECT_TRUE(issuer.requests().isEmpty());
}

TEST_F(SigningIn, TheTokenRequestHoldsWhatPkceNeedsAndNoSecretOfAClient)
{
    ASSERT_TRUE(signedIn());
    const auto &request = issuer.requests().at(1);
    ASSERT_EQ(request.target, "/token");
    EXPECT_EQ(request.method, "POST");
    EXPECT_EQ(request.headers.value("content-type"), "application/x-www-form-urlencoded");
    EXPECT_FALSE(request.headers.contains("authorization"));
    const auto form = QueryParameters::decoded(request.body).value();
    EXPECT_EQ(form.size(), 5);
    EXPECT_EQ(form.value("grant_type"), "authorization_code");
    EXPECT_EQ(form.value("code"), "code-1");
    EXPECT_EQ(form.value("redirect_uri"), parameters.value("redirect_uri"));
    EXPECT_EQ(form.value("client_id"), testClient);
    EXPECT_EQ(codeChallenge(Secret(QByteArrayView(form.value("code_verifier")))),
        parameters.value("code_challenge"));
}

TEST_F(SigningIn, TheAddressIsTheIssuersWithEverythingInItsPlace)
{
    environment.acr = QStringLiteral("urn:gold");
    begin();
    EXPECT_TRUE(address.toEncoded().startsWith(
        issuer.discovery["authorization_endpoint"].get<std::string>().c_str()));
    EXPECT_EQ(parameters.value("acr_values"), "urn:gold");
    for (const char *unwanted : {"response_mode", "display", "id_token_hint", "code_verifier"})
        EXPECT_FALSE(parameters.contains(unwanted)) << unwanted;
}

TEST_F(SigningIn, EveryAlgorithmOfTheContractSignsIn)
{
    for (const char *algorithm : {"PS256", "PS384", "PS512", "RS256", "ES256"}) {
        const bool isEc = QByteArray(algorithm) == "ES256";
        issuer.idToken.key = isEc ? TestKey::ec() : TestKey::rsa();
        issuer.keys = {issuer.idToken.key.jwk("key-1")};
        issuer.idToken.header["alg"] = algorithm;
        EXPECT_TRUE(signedIn()) << algorithm;
    }
}

TEST_F(SigningIn, WhatTheTokenLacksIsAskedFor)
{
    issuer.idToken.claims.erase("name");
    issuer.idToken.claims.erase("cvr");
    issuer.userInfo = {{"sub", "user-1"}, {"name", "Anna fra userinfo"},
        {"dk:gov:saml:attribute:CvrNumberIdentifier", "11223344"}};
    const auto identity = signedIn();
    ASSERT_TRUE(identity);
    EXPECT_EQ(identity->name, QStringLiteral("Anna fra userinfo"));
    EXPECT_EQ(identity->cvr, QStringLiteral("11223344"));
}

TEST_F(SigningIn, UserInfoIsAskedWithTheTokenInItsHeader)
{
    issuer.idToken.claims.erase("name");
    ASSERT_TRUE(signedIn());
    const auto &request = issuer.requests().last();
    EXPECT_EQ(request.target, "/userinfo");
    EXPECT_EQ(request.method, "GET");
    EXPECT_EQ(request.headers.value("authorization"), QByteArray("Bearer ") + testAccessToken);
}

TEST_F(SigningIn, AUserWithoutANameSignsIn)
{
    issuer.idToken.claims.erase("name");
    EXPECT_EQ(signedIn()->name, QString());
    issuer.discovery.erase("userinfo_endpoint");
    EXPECT_EQ(signedIn()->name, QString());
}

TEST_F(SigningIn, ASubjectWithDanishLettersSignsIn)
{
    const QString subject = QString::fromUtf8("C=DK,O=12345678,CN=S\xC3\xB8ren \xC3\x85gaard");
    issuer.idToken.claims["sub"] = subject.toStdString();
    issuer.idToken.claims.erase("name");
    issuer.discovery.erase("userinfo_endpoint");
    const auto identity = signedIn();
    ASSERT_TRUE(identity) << qPrintable(identity.error().detail);
    EXPECT_EQ(identity->subject, subject);
    EXPECT_EQ(identity->name, QString::fromUtf8("S\xC3\xB8ren \xC3\x85gaard"));
}

TEST_F(SigningIn, WhereOnlyANameIsMissingUserInfoStopsNobody)
{
    issuer.idToken.claims.erase("name");
    for (const auto &instead : {Answers::json("no"), Answers::json("{}", 403),
             Answers::json("{}", 500), Answers::reset()}) {
        issuer.instead.insert("/userinfo", instead);
        EXPECT_TRUE(signedIn());
    }
    issuer.instead.clear();
    issuer.userInfo = {{"sub", "user-2"}};
    EXPECT_TRUE(isRefused(signedIn(), "userinfo /sub")) << "somebody else's answer";
}

TEST_F(SigningIn, WithoutACvrNumberAnywhereTheAuthorityIsUnclear)
{
    issuer.idToken.claims.erase("cvr");
    EXPECT_EQ(signedIn().error().kind, ErrorKind::AuthorityUnclear);
    issuer.discovery.erase("userinfo_endpoint");
    EXPECT_EQ(signedIn().error().kind, ErrorKind::AuthorityUnclear);
    EXPECT_FALSE(signIn->isSignedIn());
}

TEST_F(SigningIn, CvrNumbersOfTokenAndUserInfoMustAgree)
{
    issuer.idToken.claims.erase("name");
    issuer.userInfo = {{"sub", "user-1"}, {"cvr", "87654321"}};
    EXPECT_EQ(signedIn().error().kind, ErrorKind::AuthorityUnclear);
}

TEST_F(SigningIn, TheFirstFreePortOfTheListIsUsed)
{
    QTcpServer taken;
    ASSERT_TRUE(taken.listen(QHostAddress(QHostAddress::LocalHost)));
    const ReservedPort free;
    environment.ports = {taken.serverPort(), free.number()};
    begin();
    EXPECT_EQ(parameters.value("redirect_uri"),
        "http://127.0.0.1:" + QByteArray::number(free.number()) + '/');
}

TEST_F(SigningIn, WithoutAFreePortTheBrowserIsNotOpened)
{
    QTcpServer taken;
    ASSERT_TRUE(taken.listen(QHostAddress(QHostAddress::LocalHost)));
    environment.ports = {taken.serverPort()};
    makeSignIn();
    future = signIn->begin();
    EXPECT_EQ(outcome().error().kind, ErrorKind::NoFreePort);
    EXPECT_TRUE(address.isEmpty());
}

TEST_F(SigningIn, TheBrowserIsAskedForOnceAndNotInsideBegin)
{
    makeSignIn();
    QSignalSpy spy(signIn.get(), &SignIn::browserNeeded);
    future = signIn->begin();
    EXPECT_EQ(spy.count(), 0);
    EXPECT_EVENTUALLY(spy.count() == 1);
    signIn->cancel();
    EXPECT_EVENTUALLY(future.isFinished());
    EXPECT_EQ(spy.count(), 1);
}

TEST_F(SigningIn, CancellingEndsTheWaitAtOnce)
{
    begin();
    signIn->cancel();
    EXPECT_EQ(outcome().error().kind, ErrorKind::SignInUnfinished);
    LoopbackClient late(port());
    EXPECT_EVENTUALLY(late.isGone());
    signIn->cancel();
}

TEST_F(SigningIn, CancellingWhileTheTokenIsFetchedDropsTheToken)
{
    issuer.instead.insert("/token", Answers::silence());
    begin();
    comeBackWith("code=code-1");
    EXPECT_EVENTUALLY(issuer.count("/token") == 1);
    signIn->cancel();
    EXPECT_EQ(outcome().error().kind, ErrorKind::SignInUnfinished);
    EXPECT_FALSE(signIn->isSignedIn());
}

TEST_F(SigningIn, GoingAwayWhileTheTokenIsFetchedDoesNoHarm)
{
    issuer.instead.insert("/token", Answers::silence());
    begin();
    comeBackWith("code=code-1");
    EXPECT_EVENTUALLY(issuer.count("/token") == 1);
    signIn.reset();
    EXPECT_TRUE(future.isFinished());
    EXPECT_EQ(future.resultCount(), 0);
}

TEST_F(SigningIn, ANewSignInGivesUpTheOneThatWaits)
{
    begin();
    const auto first = future;
    const auto firstParameters = parameters;
    ASSERT_TRUE(signedIn());
    ASSERT_EQ(first.resultCount(), 1);
    EXPECT_EQ(first.result().error().kind, ErrorKind::SignInUnfinished);
    for (const char *fresh : {"state", "nonce", "code_challenge"})
        EXPECT_NE(parameters.value(fresh), firstParameters.value(fresh)) << fresh;
}

TEST_F(SigningIn, BeginningAgainFromInsideTheSignalDoesNoHarm)
{
    makeSignIn();
    QObject::connect(
        signIn.get(), &SignIn::browserNeeded, signIn.get(),
        [this] {
            if (issuer.count(discoveryPath) == 1)
                future = signIn->begin();
        },
        Qt::DirectConnection);
    const auto first = signIn->begin();
    EXPECT_EVENTUALLY(issuer.count(discoveryPath) == 2 && first.isFinished());
    EXPECT_EQ(first.result().error().kind, ErrorKind::SignInUnfinished);
    EXPECT_FALSE(future.isFinished());
}

TEST_F(SigningIn, WhoWaitsTooLongIsNotSignedIn)
{
    patience.callback.total = 30ms;
    begin();
    EXPECT_EQ(outcome().error().kind, ErrorKind::SignInUnfinished);
}

TEST_F(SigningIn, TheTokenRunsOutByTheWallClock)
{
    ASSERT_TRUE(signedIn());
    clock.advance(299s);
    EXPECT_TRUE(signIn->isSignedIn());
    clock.advance(1s);
    EXPECT_FALSE(signIn->isSignedIn());
    EXPECT_TRUE(signIn->accessToken().isEmpty());
}

TEST_F(SigningIn, TheTokenRunsOutByTheMonotonicClock)
{
    issuer.tokens["expires_in"] = 1;
    ASSERT_TRUE(signedIn());
    clock.advance(-24h);
    EXPECT_EVENTUALLY(!signIn->isSignedIn());
}

TEST_F(SigningIn, ForgettingTakesEffectAtOnce)
{
    ASSERT_TRUE(signedIn());
    signIn->forget();
    EXPECT_FALSE(signIn->isSignedIn());
    EXPECT_TRUE(signIn->accessToken().isEmpty());
    EXPECT_TRUE(signIn->signOutAddress().isEmpty());
}

TEST_F(SigningIn, BeginningForgetsWhoWasSignedIn)
{
    ASSERT_TRUE(signedIn());
    begin();
    EXPECT_FALSE(signIn->isSignedIn());
}

TEST_F(SigningIn, SigningOutHoldsTheIdTokenAndNothingElse)
{
    ASSERT_TRUE(signedIn());
    const QUrl out = signIn->signOutAddress();
    EXPECT_EQ(out.path(), QStringLiteral("/logout"));
    const auto query = QueryParameters::decoded(out.query(QUrl::FullyEncoded).toLatin1()).value();
    EXPECT_EQ(query.size(), 1);
    EXPECT_EQ(query.value("id_token_hint").count('.'), 2);
}

TEST_F(SigningIn, WithoutAPlaceToSignOutThereIsNoAddress)
{
    issuer.discovery.erase("end_session_endpoint");
    ASSERT_TRUE(signedIn());
    EXPECT_TRUE(signIn->signOutAddress().isEmpty());
}

TEST_F(SigningIn, NewKeysAreFetchedForEverySignIn)
{
    ASSERT_TRUE(signedIn());
    issuer.idToken.key = TestKey::otherRsa();
    issuer.idToken.header["kid"] = "key-2";
    issuer.keys = {TestKey::otherRsa().jwk("key-2")};
    EXPECT_TRUE(signedIn());
    EXPECT_EQ(issuer.count("/keys"), 2);
}

TEST_F(SigningIn, AnUnknownKidIsLookedUpOnceMore)
{
    issuer.idToken.key = TestKey::otherRsa();
    issuer.idToken.header["kid"] = "key-2";
    issuer.instead.insert("/keys", [this](const auto &request, QSslSocket &socket) {
        const auto key = issuer.count("/keys") == 1 ? TestKey::rsa().jwk("key-1")
                                                    : TestKey::otherRsa().jwk("key-2");
        Answers::json(keySet({key}))(request, socket);
    });
    EXPECT_TRUE(signedIn());
    EXPECT_EQ(issuer.count("/keys"), 2);
}

TEST_F(SigningIn, AnUnknownKidIsLookedUpOnceAMinuteAtMost)
{
    issuer.idToken.header["kid"] = "key-2";
    EXPECT_TRUE(isRefused(signedIn(), "no key of the ID token's kid"));
    EXPECT_EQ(issuer.count("/keys"), 2);
    EXPECT_TRUE(isRefused(signedIn(), "no key of the ID token's kid"));
    EXPECT_EQ(issuer.count("/keys"), 3);
}

TEST_F(SigningIn, NoRefreshTokenIsAskedForKeptOrUsed)
{
    issuer.tokens["refresh_token"] = "refresh-token-1";
    ASSERT_TRUE(signedIn());
    EXPECT_EQ(parameters.value("scope"), "openid") << "offline_access would ask for one";
    EXPECT_FALSE(parameters.contains("prompt"));
    clock.advance(301s);
    EXPECT_FALSE(signIn->isSignedIn());
    EXPECT_TRUE(signedIn());
    ASSERT_EQ(issuer.count("/token"), 2);
    for (const auto &request : issuer.requests()) {
        EXPECT_FALSE(request.body.contains("refresh")) << request.target.toStdString();
        EXPECT_FALSE(request.target.contains("refresh")) << request.target.toStdString();
    }
}

TEST_F(SigningIn, ASecondSignInMustPassEveryCheckAgain)
{
    ASSERT_TRUE(signedIn());
    const TokenRecipe good = issuer.idToken;
    issuer.idToken.claims["iss"] = "https://another.example";
    EXPECT_TRUE(isRefused(signedIn(), "/iss"));
    issuer.idToken = good;
    issuer.idToken.claims["sub"] = "";
    EXPECT_TRUE(isRefused(signedIn(), "/sub"));
    EXPECT_FALSE(signIn->isSignedIn()) << "what passed the first time does not count";
}

TEST_F(SigningIn, TheTimeOfTheSignInIsNotAskedForAndNotChecked)
{
    for (const qint64 ago : {0, 60, 8 * 3600}) {
        issuer.idToken.claims["auth_time"] = testNow().toSecsSinceEpoch() - ago;
        EXPECT_TRUE(signedIn()) << ago;
        EXPECT_FALSE(parameters.contains("max_age"));
    }
}
