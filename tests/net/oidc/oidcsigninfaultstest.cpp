// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#include "refusal.h"
#include "reservedport.h"
#include "signinfixture.h"

#include <QSslSocket>

#include <memory>

namespace {

class BeingFooled : public SignInFixture {
protected:
    void expectNobodySignedIn()
    {
        EXPECT_FALSE(signIn->isSignedIn());
        EXPECT_TRUE(signIn->accessToken().isEmpty());
        EXPECT_TRUE(signIn->signOutAddress().isEmpty());
    }

    /// No secret of the flow is in \a error.
    void expectNothingTold(const Error &error) const
    {
        for (const QByteArray &secret : {parameters.value("state"), parameters.value("nonce"),
                 QByteArray("code-1"), QByteArray(testAccessToken)})
            EXPECT_FALSE(error.detail.contains(QString::fromLatin1(secret)))
                << qPrintable(error.detail);
    }

    static ScriptedServer::Script page(int status)
    {
        return Answers::always(Answers::whole(status, "text/html", "<html>Log on</html>"));
    }

    ScriptedServer::Script redirect(int status) const
    {
        const QByteArray place = "Location: " + issuer.url().toEncoded() + "/elsewhere\r\n";
        return Answers::always(Answers::whole(status, "application/json", "{}", place));
    }
};

} // namespace

TEST_F(BeingFooled, AnotherIssuersDiscoveryIsRefused)
{
    issuer.discovery["issuer"] = "http://127.0.0.1:1";
    EXPECT_TRUE(isRefused(signedIn(), "discovery /issuer"));
    EXPECT_TRUE(address.isEmpty());
}

TEST_F(BeingFooled, TheBrowserIsNotSentToAScriptOrAFile)
{
    for (const char *place :
        {"javascript:alert(1)", "file:///etc/passwd", "http://evil.example/"}) {
        issuer.discovery["authorization_endpoint"] = place;
        EXPECT_TRUE(isRefused(signedIn(), "/authorization_endpoint")) << place;
        EXPECT_TRUE(address.isEmpty()) << place;
    }
}

TEST_F(BeingFooled, ACallbackThatLacksItsIssuerIsRefused)
{
    issuer.discovery["authorization_response_iss_parameter_supported"] = true;
    begin();
    comeBackWith("code=code-1");
    EXPECT_TRUE(isRefused(outcome(), "callback: iss is missing"));
    EXPECT_EQ(issuer.count("/token"), 0);
}

TEST_F(BeingFooled, ACallbackOfAnotherIssuerIsRefused)
{
    for (const bool announced : {true, false}) {
        issuer.discovery["authorization_response_iss_parameter_supported"] = announced;
        begin();
        comeBackWith("code=code-1&iss=https%3A%2F%2Fevil.example");
        EXPECT_TRUE(isRefused(outcome(), "callback: iss is another issuer"));
    }
    EXPECT_EQ(issuer.count("/token"), 0);
}

TEST_F(BeingFooled, ACallbackThatNamesItsIssuerIsTaken)
{
    issuer.discovery["authorization_response_iss_parameter_supported"] = true;
    begin();
    comeBackWith("code=code-1&iss=" + environment.issuer.toEncoded().toPercentEncoding());
    EXPECT_TRUE(outcome());
}

TEST_F(BeingFooled, EvenARefusalMustComeFromTheIssuer)
{
    begin();
    comeBackWith("error=access_denied&iss=https%3A%2F%2Fevil.example");
    EXPECT_TRUE(isRefused(outcome(), "callback: iss is another issuer"));
}

TEST_F(BeingFooled, AForgedStateIsIgnoredAndTheRealAnswerCounts)
{
    begin();
    answerTo(port(), getRequest("/?code=forged&state=forged"));
    answerTo(port(), getRequest("/?code=forged"));
    EXPECT_FALSE(future.isFinished());
    comeBackWith("code=code-1");
    EXPECT_TRUE(outcome());
    EXPECT_EQ(issuer.count("/token"), 1);
}

TEST_F(BeingFooled, AStateOfAnEarlierSignInIsIgnored)
{
    begin();
    const QByteArray earlier = parameters.value("state");
    begin();
    answerTo(port(), getRequest("/?code=forged&state=" + earlier));
    EXPECT_FALSE(future.isFinished());
    EXPECT_EQ(issuer.count("/token"), 0);
}

TEST_F(BeingFooled, ACodeIsSpentOnce)
{
    begin();
    LoopbackClient second(port());
    EXPECT_EVENTUALLY(second.isConnected());
    comeBackWith("code=code-1");
    EXPECT_EVENTUALLY(second.isGone());
    EXPECT_TRUE(outcome());
    EXPECT_EQ(issuer.count("/token"), 1);
}

TEST_F(BeingFooled, NeitherCodeNorErrorIsRefused)
{
    for (const char *query :
        {"x=y", "code=", "error=&code=", "code=code-1&error=access_denied", "code=%00"}) {
        begin();
        comeBackWith(query);
        EXPECT_TRUE(isRefused(outcome(), "not either code or error")) << query;
    }
    EXPECT_EQ(issuer.count("/token"), 0);
}

TEST_F(BeingFooled, EveryStandardErrorIsARefusalWithItsCode)
{
    for (const char *code : {"invalid_request", "unauthorized_client", "access_denied",
             "unsupported_response_type", "invalid_scope", "server_error",
             "temporarily_unavailable", "interaction_required", "login_required",
             "account_selection_required", "consent_required", "invalid_request_uri",
             "invalid_request_object", "request_not_supported", "request_uri_not_supported",
             "registration_not_supported", "unmet_authentication_requirements"}) {
        begin();
        comeBackWith(QByteArray("error=") + code);
        const auto result = outcome();
        ASSERT_FALSE(result) << code;
        EXPECT_EQ(result.error().kind, ErrorKind::SignInRefused) << code;
        EXPECT_EQ(result.error().detail, QStringLiteral("error ") + QString::fromLatin1(code));
    }
    EXPECT_EQ(issuer.count("/token"), 0);
}

TEST_F(BeingFooled, ADescriptionIsCutAndMadePlain)
{
    begin();
    comeBackWith("error=access_denied&error_description=" + QByteArray(3000, 'x') + "%E2%80%AE%0A");
    const auto result = outcome();
    ASSERT_FALSE(result);
    EXPECT_EQ(result.error().detail, QStringLiteral("error access_denied"));
    EXPECT_EQ(result.error().words.detail.size(), 300);
    EXPECT_TRUE(result.error().words.isFromSignIn);
}

TEST_F(BeingFooled, ATokenThatDoesNotPassSignsNobodyIn)
{
    const std::pair<const char *, nlohmann::json> wrong[] = {{"iss", "https://evil.example"},
        {"aud", "another"}, {"azp", "another"}, {"exp", 1}, {"iat", 1}, {"sub", ""},
        {"at_hash", "AAAAAAAAAAAAAAAAAAAAAA"}};
    const TokenRecipe good = issuer.idToken;
    for (const auto &[claim, value] : wrong) {
        issuer.idToken = good;
        issuer.idToken.claims[claim] = value;
        const auto result = signedIn();
        EXPECT_TRUE(isRefused(result, claim));
        expectNobodySignedIn();
        if (!result)
            expectNothingTold(result.error());
    }
    EXPECT_EQ(issuer.count("/userinfo"), 0);
}

TEST_F(BeingFooled, ANonceOfAnotherSignInIsRefused)
{
    begin();
    const auto earlier = issuer.idToken.claims["nonce"];
    begin();
    issuer.idToken.claims["nonce"] = earlier;
    comeBackWith("code=code-1");
    EXPECT_TRUE(isRefused(outcome(), "ID token /nonce"));
    expectNobodySignedIn();
}

TEST_F(BeingFooled, ALowerLevelThanAskedForIsRefused)
{
    environment.acr = QStringLiteral("https://data.gov.dk/concept/core/nsis/loa/Substantial");
    issuer.idToken.claims["acr"] = "https://data.gov.dk/concept/core/nsis/loa/Low";
    EXPECT_TRUE(isRefused(signedIn(), "ID token /acr"));
    issuer.idToken.claims["acr"] = "https://data.gov.dk/concept/core/nsis/loa/High";
    EXPECT_TRUE(signedIn());
}

TEST_F(BeingFooled, AWrongClockOfTheComputerIsNamed)
{
    issuer.tokenFields = "Date: Tue, 24 Nov 2026 12:42:00 GMT\r\n";
    issuer.idToken.claims["iat"] = testNow().toSecsSinceEpoch() + qint64{3} * 3600;
    issuer.idToken.claims["exp"] = testNow().toSecsSinceEpoch() + qint64{3} * 3600 + 300;
    const auto refused = signedIn();
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().kind, ErrorKind::ClockBarsSignIn);
}

TEST_F(BeingFooled, AnEncryptedTokenIsRefusedBeforeAnyKeyIsFetched)
{
    issuer.tokens["id_token"] = "eyJhbGciOiJSU0EtT0FFUCJ9.a.b.c.d";
    EXPECT_TRUE(isRefused(signedIn(), "encrypted"));
    EXPECT_EQ(issuer.count("/keys"), 0);
}

TEST_F(BeingFooled, AUserInfoOfSomebodyElseIsRefused)
{
    issuer.idToken.claims.erase("cvr");
    for (const auto &userInfo : {nlohmann::json{{"sub", "user-2"}, {"cvr", "12345678"}},
             nlohmann::json{{"cvr", "12345678"}}, nlohmann::json::array()}) {
        issuer.userInfo = userInfo;
        EXPECT_TRUE(isRefused(signedIn(), "userinfo"));
        expectNobodySignedIn();
    }
}

TEST_F(BeingFooled, ASignedUserInfoIsNotTaken)
{
    issuer.idToken.claims.erase("cvr");
    issuer.instead.insert(
        "/userinfo", Answers::always(Answers::whole(200, "application/jwt", "a.b.c")));
    EXPECT_TRUE(isRefused(signedIn(), "userinfo not JSON"));
}

TEST_F(BeingFooled, AnInvalidGrantIsARefusalAndNotTriedAgain)
{
    issuer.instead.insert("/token", Answers::json("{\"error\":\"invalid_grant\"}", 400));
    const auto result = signedIn();
    ASSERT_FALSE(result);
    EXPECT_EQ(result.error().kind, ErrorKind::SignInRefused);
    EXPECT_EQ(issuer.count("/token"), 1);
}

TEST_F(BeingFooled, ALostTokenAnswerDoesNotSendTheCodeAgain)
{
    for (const auto &script :
        {Answers::cutAfter(""), Answers::reset(), Answers::cutAfter("HTTP/1.1 200 OK\r\n"),
            Answers::cutAfter("HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n"
                              "Content-Length: 500\r\n\r\n{\"access_token\":")}) {
        const int before = issuer.count("/token");
        issuer.instead.insert("/token", script);
        const auto result = signedIn();
        ASSERT_FALSE(result);
        EXPECT_EQ(result.error().kind, ErrorKind::NoConnection);
        EXPECT_EQ(issuer.count("/token"), before + 1);
        expectNobodySignedIn();
        expectNothingTold(result.error());
    }
}

TEST_F(BeingFooled, ACodeThatSurelyDidNotLeaveIsSentAgain)
{
    const ReservedPort unheard;
    issuer.discovery["token_endpoint"] =
        "http://127.0.0.1:" + std::to_string(unheard.number()) + "/token";
    patience.exchange.betweenTries = std::chrono::milliseconds(100);
    begin();
    comeBackWith("code=code-1");
    ScriptedServer late([this](const auto &request, QSslSocket &socket) {
        nlohmann::json body = issuer.tokens;
        body["id_token"] = issuer.idToken.text().toStdString();
        Answers::json(QByteArray::fromStdString(body.dump()))(request, socket);
    });
    late.close();
    ASSERT_TRUE(late.listen(QHostAddress(QHostAddress::LocalHost), unheard.number()));
    EXPECT_TRUE(outcome());
    EXPECT_EQ(late.count("POST"), 1);
}

TEST_F(BeingFooled, ACodeThatNeverLeavesIsGivenUpAfterThreeTries)
{
    issuer.discovery["token_endpoint"] = "http://127.0.0.1:1/token";
    const auto result = signedIn();
    ASSERT_FALSE(result);
    EXPECT_EQ(result.error().kind, ErrorKind::NoConnection);
}

TEST_F(BeingFooled, AWebPageInPlaceOfAnAnswerIsTheNetworks)
{
    issuer.idToken.claims.erase("cvr");
    for (const QByteArray &path :
        {discoveryPath, QByteArray("/token"), QByteArray("/keys"), QByteArray("/userinfo")}) {
        issuer.instead.clear();
        issuer.instead.insert(path, page(200));
        EXPECT_EQ(signedIn().error().kind, ErrorKind::NetworkWantsSignIn) << path.toStdString();
    }
}

TEST_F(BeingFooled, ARedirectIsNotFollowed)
{
    issuer.idToken.claims.erase("cvr");
    for (const QByteArray &path :
        {discoveryPath, QByteArray("/token"), QByteArray("/keys"), QByteArray("/userinfo")}) {
        issuer.instead.clear();
        issuer.instead.insert(path, redirect(302));
        EXPECT_TRUE(isRefused(signedIn(), "status 302")) << path.toStdString();
    }
    EXPECT_EQ(issuer.count("/elsewhere"), 0);
}

TEST_F(BeingFooled, ARedirectThatKeepsTheMethodDoesNotSendTheCodeElsewhere)
{
    issuer.instead.insert("/token", redirect(307));
    EXPECT_FALSE(signedIn());
    EXPECT_EQ(issuer.count("/token"), 1);
    EXPECT_EQ(issuer.count("/elsewhere"), 0);
    expectNobodySignedIn();
}

TEST_F(BeingFooled, AnIssuerThatIsDownIsDown)
{
    for (const QByteArray &path : {discoveryPath, QByteArray("/token"), QByteArray("/keys")}) {
        issuer.instead.clear();
        issuer.instead.insert(path, page(503));
        EXPECT_EQ(signedIn().error().kind, ErrorKind::ServiceDown) << path.toStdString();
    }
}

TEST_F(BeingFooled, AnIssuerThatCannotBeReachedIsNoConnection)
{
    environment.issuer = QUrl(QStringLiteral("http://127.0.0.1:1"));
    const auto result = signedIn();
    ASSERT_FALSE(result);
    EXPECT_EQ(result.error().kind, ErrorKind::NoConnection);
    EXPECT_TRUE(address.isEmpty());
}

TEST_F(BeingFooled, OversizeAnswersAreDropped)
{
    const QByteArray large(qsizetype{300} * 1024, ' ');
    for (const QByteArray &path : {discoveryPath, QByteArray("/token"), QByteArray("/keys")}) {
        issuer.instead.clear();
        issuer.instead.insert(path, Answers::json(large));
        EXPECT_FALSE(signedIn()) << path.toStdString();
        expectNobodySignedIn();
    }
}

TEST_F(BeingFooled, AnswersFiftyThousandLevelsDeepAreDropped)
{
    issuer.idToken.claims.erase("cvr");
    const QByteArray deep = "{\"x\":" + QByteArray(50'000, '[') + QByteArray(50'000, ']') + '}';
    for (const QByteArray &path :
        {discoveryPath, QByteArray("/token"), QByteArray("/keys"), QByteArray("/userinfo")}) {
        issuer.instead.clear();
        issuer.instead.insert(path, Answers::json(deep));
        EXPECT_FALSE(signedIn()) << path.toStdString();
        EXPECT_GE(issuer.count(path), 1) << path.toStdString();
        expectNobodySignedIn();
    }
}
