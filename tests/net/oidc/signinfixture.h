// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#pragma once

#include "loopbackclient.h"
#include "manualclock.h"
#include "net/oidc/oidcsignin.h"
#include "net/oidc/queryparameters.h"
#include "printers.h"
#include "scriptedissuer.h"

#include <gtest/gtest.h>

#include <memory>

/// A sign-in at a scripted issuer, with the test as the browser.
class SignInFixture : public testing::Test {
protected:
    SignInFixture()
    {
        environment.issuer = issuer.url();
        environment.clientId = QString::fromLatin1(testClient);
        environment.scope = QStringLiteral("openid");
        patience.reads.pauses.clear();
        patience.exchange.betweenTries = std::chrono::milliseconds(5);
    }

    /// Begins and lets the issuer know the nonce, as the browser would.
    void begin()
    {
        if (!signIn)
            makeSignIn();
        address.clear();
        future = signIn->begin();
        EXPECT_EVENTUALLY(!address.isEmpty() || future.isFinished());
        parameters = QueryParameters::decoded(address.query(QUrl::FullyEncoded).toLatin1()).value();
        issuer.idToken.claims["nonce"] = parameters.value("nonce").toStdString();
    }

    /// The browser comes back with \a query and the right state.
    QByteArray comeBackWith(const QByteArray &query)
    {
        return answerTo(port(), getRequest("/?" + query + "&state=" + parameters.value("state")));
    }

    quint16 port() const
    {
        return static_cast<quint16>(
            QUrl(QString::fromLatin1(parameters.value("redirect_uri"))).port());
    }

    Result<Identity> outcome()
    {
        EXPECT_EVENTUALLY(future.isFinished());
        if (future.isFinished() && future.resultCount() == 1)
            return future.result();
        return Error{ErrorKind::CaseNotSaved, QStringLiteral("no outcome"), {}};
    }

    /// A whole sign-in in which the browser brings a code.
    Result<Identity> signedIn()
    {
        begin();
        if (!future.isFinished())
            comeBackWith("code=code-1");
        return outcome();
    }

    void makeSignIn()
    {
        signIn = std::make_unique<OidcSignIn>(environment, client, clock, patience);
        QObject::connect(signIn.get(), &SignIn::browserNeeded, signIn.get(),
            [this](const QUrl &url) { address = url; });
    }

    ManualClock clock;
    HttpClient client;
    ScriptedIssuer issuer;
    Environment environment;
    SignInAttempt::Patience patience;
    std::unique_ptr<OidcSignIn> signIn;
    QFuture<Result<Identity>> future;
    QUrl address;
    QHash<QByteArray, QByteArray> parameters;
};
