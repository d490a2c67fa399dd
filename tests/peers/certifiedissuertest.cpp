// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

// The sign-in as it is shipped, against an issuer that shares no code and no author with it.

#include "certifiedissuer.h"

#include "base/clock.h"
#include "eventually.h"
#include "net/oidc/oidcsignin.h"
#include "net/oidc/queryparameters.h"
#include "printers.h"
#include "redirectfollower.h"
#include "reservedport.h"

#include <memory>

namespace {

const QString substantial = QStringLiteral("https://data.gov.dk/concept/core/nsis/loa/Substantial");

class CertifiedIssuerSignIn : public testing::Test {
protected:
    void SetUp() override
    {
        if (const QString why = CertifiedIssuer::whyThereIsNone(); !why.isEmpty())
            GTEST_SKIP() << qPrintable(why);
    }

    void at(const CertifiedIssuer &issuer, const char *algorithm = "PS256")
    {
        ASSERT_FALSE(issuer.url().isEmpty()) << "the issuer did not start";
        environment.issuer = issuer.url();
        environment.clientId = QLatin1String("guide-") + QLatin1String(algorithm);
        environment.scope = QStringLiteral("openid");
        signIn = std::make_unique<OidcSignIn>(environment, client, clock);
        QObject::connect(signIn.get(), &SignIn::browserNeeded, signIn.get(),
            [this](const QUrl &url) { address = url; });
    }

    /// Until the address for the browser is there, or there will be none.
    void begin()
    {
        address.clear();
        future = signIn->begin();
        EXPECT_EVENTUALLY(!address.isEmpty() || future.isFinished());
    }

    Result<Identity> outcome()
    {
        EXPECT_EVENTUALLY(future.isFinished());
        if (future.isFinished() && future.resultCount() == 1)
            return future.result();
        return Error{ErrorKind::CaseNotSaved, QStringLiteral("no outcome"), {}};
    }

    Result<Identity> signedIn()
    {
        begin();
        browser.open(address);
        return outcome();
    }

    QHash<QByteArray, QByteArray> broughtBack() const
    {
        return QueryParameters::decoded(browser.place().query(QUrl::FullyEncoded).toLatin1())
            .value();
    }

    void expectGood(const Result<Identity> &identity, const char *what)
    {
        ASSERT_TRUE(identity) << what << ": " << qPrintable(identity.error().detail);
        EXPECT_EQ(identity->subject, QStringLiteral("anna")) << what;
        EXPECT_EQ(identity->name, QStringLiteral("Anna Andersen")) << what;
        EXPECT_EQ(identity->cvr.size(), 8) << what;
        EXPECT_TRUE(signIn->isSignedIn()) << what;
        EXPECT_EVENTUALLY(browser.hasArrived());
        EXPECT_EQ(browser.status(), 200) << what;
        EXPECT_TRUE(browser.page().contains("lang=\"da\"")) << what << ": our own page at the end";
    }

    SystemClock clock;
    HttpClient client;
    Environment environment;
    RedirectFollower browser;
    std::unique_ptr<OidcSignIn> signIn;
    QFuture<Result<Identity>> future;
    QUrl address;
};

} // namespace

TEST_F(CertifiedIssuerSignIn, EveryAlgorithmSignsInOnAnyPort)
{
    const CertifiedIssuer issuer;
    QSet<int> ports;
    for (const char *algorithm : {"PS256", "PS384", "PS512", "RS256", "ES256"}) {
        at(issuer, algorithm);
        expectGood(signedIn(), algorithm);
        ports.insert(browser.place().port());
    }
    EXPECT_GT(ports.size(), 1) << "the issuer knows the redirect without a port";
}

TEST_F(CertifiedIssuerSignIn, EveryAlgorithmSignsInOverHttps)
{
    const TrustedRoots roots{{TestAuthority::shared().root()}};
    const CertifiedIssuer issuer(TestAuthority::shared().issued());
    for (const char *algorithm : {"PS256", "RS256", "ES256"}) {
        at(issuer, algorithm);
        EXPECT_EQ(environment.issuer.scheme(), QStringLiteral("https"));
        expectGood(signedIn(), algorithm);
        EXPECT_EQ(browser.place().scheme(), QStringLiteral("http")) << "back on the loopback port";
    }
}

TEST_F(CertifiedIssuerSignIn, AnIssuerWhoseCertificateNobodyVouchesForGetsNobody)
{
    const TrustedRoots roots{{TestAuthority().root()}};
    const CertifiedIssuer issuer(TestAuthority::shared().issued());
    at(issuer);
    begin();
    ASSERT_FALSE(outcome());
    EXPECT_EQ(outcome().error().kind, ErrorKind::ConnectionUntrusted);
    EXPECT_TRUE(address.isEmpty());
}

TEST_F(CertifiedIssuerSignIn, TheCallbackNamesTheIssuer)
{
    const CertifiedIssuer issuer;
    at(issuer);
    expectGood(signedIn(), "iss");
    EXPECT_EQ(broughtBack().value("iss"), issuer.url().toEncoded());
}

TEST_F(CertifiedIssuerSignIn, AConfiguredPortIsUsed)
{
    const ReservedPort free;
    environment.ports = {free.number()};
    const CertifiedIssuer issuer;
    at(issuer);
    expectGood(signedIn(), "port");
    EXPECT_EQ(browser.place().port(), environment.ports.first());
}

TEST_F(CertifiedIssuerSignIn, AUserWhoCancelsThereIsNotSignedIn)
{
    const CertifiedIssuer issuer({QStringLiteral("--login"), QStringLiteral("deny")});
    at(issuer);
    const auto refused = signedIn();
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().kind, ErrorKind::SignInRefused);
    EXPECT_EQ(refused.error().detail, QStringLiteral("error access_denied"));
    EXPECT_EQ(refused.error().words.detail, QStringLiteral("the user cancelled"));
    EXPECT_FALSE(signIn->isSignedIn());
}

TEST_F(CertifiedIssuerSignIn, ALevelThatIsTooLowIsRefused)
{
    environment.acr = substantial;
    const std::pair<const char *, bool> levels[] = {{"Low", false}, {"Substantial", true}};
    for (const auto &[level, isEnough] : levels) {
        const CertifiedIssuer issuer({QStringLiteral("--acr"),
            QLatin1String("https://data.gov.dk/concept/core/nsis/loa/") + QLatin1String(level)});
        at(issuer);
        const auto identity = signedIn();
        EXPECT_EQ(bool(identity), isEnough) << level;
        if (!identity) {
            EXPECT_EQ(identity.error().kind, ErrorKind::SignInUntrusted);
            EXPECT_TRUE(identity.error().detail.contains(QStringLiteral("/acr")))
                << qPrintable(identity.error().detail);
        }
    }
}

TEST_F(CertifiedIssuerSignIn, ACodeThatWasUsedIsWorthNothing)
{
    const CertifiedIssuer issuer;
    at(issuer);
    expectGood(signedIn(), "first");
    const QByteArray spent = broughtBack().value("code");
    ASSERT_FALSE(spent.isEmpty());
    begin();
    const auto asked =
        QueryParameters::decoded(address.query(QUrl::FullyEncoded).toLatin1()).value();
    browser.open(QUrl::fromEncoded(asked.value("redirect_uri") + "?code=" + spent
        + "&state=" + asked.value("state") + "&iss=" + issuer.url().toEncoded()));
    const auto replayed = outcome();
    ASSERT_FALSE(replayed);
    EXPECT_EQ(replayed.error().kind, ErrorKind::SignInRefused);
    EXPECT_TRUE(replayed.error().detail.startsWith(QStringLiteral("error invalid_grant")))
        << qPrintable(replayed.error().detail);
    EXPECT_FALSE(signIn->isSignedIn());
}

TEST_F(CertifiedIssuerSignIn, NameAndCvrNumberMayStandInUserInfo)
{
    const CertifiedIssuer issuer({QStringLiteral("--claims"), QStringLiteral("userinfo")});
    at(issuer);
    expectGood(signedIn(), "userinfo");
}

TEST_F(CertifiedIssuerSignIn, TheIssuerTakesOurSignOut)
{
    const CertifiedIssuer issuer;
    at(issuer);
    expectGood(signedIn(), "sign-in");
    browser.open(signIn->signOutAddress());
    EXPECT_EVENTUALLY(browser.hasArrived());
    EXPECT_EQ(browser.status(), 200);
    EXPECT_TRUE(browser.page().contains("<form")) << "it asks the user for a confirmation";
}
