// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#pragma once

#include "net/oidc/signinattempt.h"
#include "ports/signin.h"

#include <QDeadlineTimer>
#include <QPromise>

#include <optional>

/// Sign-in at an OpenID Connect issuer, and the tokens of the user who signed in, in memory only.
class OidcSignIn : public SignIn {
    Q_OBJECT
public:
    /// \a client and \a clock outlive this. No network is used before begin().
    OidcSignIn(const Environment &environment, HttpClient &client, const Clock &clock,
        const SignInAttempt::Patience &patience = {}, QObject *parent = nullptr);
    ~OidcSignIn() override;

    /// Besides the errors of SignIn: NoConnection, ConnectionUntrusted, ProxyRefuses, ServiceDown,
    /// NetworkWantsSignIn, ProgramIncomplete and TooManyCalls (with retryAfter). Forgets the
    /// user who was signed in.
    QFuture<Result<Identity>> begin() override;
    void cancel() override;
    bool isSignedIn() const override;
    void forget() override;
    QUrl signOutAddress() const override;

    /// For the service's `Authorization`; empty when no user is signed in.
    Secret accessToken() const;

private:
    struct Session {
        Secret accessToken;
        Secret idToken;
        QUrl endSessionEndpoint;
        QDateTime expiry;
        QDeadlineTimer remaining;
    };

    void onEnded(const Result<SignedIn> &outcome);
    void keep(const SignedIn &signedIn);

    const Environment m_environment;
    HttpClient &m_client;
    const Clock &m_clock;
    SignInAttempt::Patience m_patience;
    KeyRefetchLimit m_refetch;
    SignInAttempt *m_attempt = nullptr;
    std::optional<QPromise<Result<Identity>>> m_promise;
    std::optional<Session> m_session;
};
