// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#include "net/oidc/oidcsignin.h"

#include "net/oidc/queryparameters.h"

OidcSignIn::OidcSignIn(const Environment &environment, HttpClient &client, const Clock &clock,
    const SignInAttempt::Patience &patience, QObject *parent)
    : SignIn(parent),
      m_environment(environment),
      m_client(client),
      m_clock(clock),
      m_patience(patience)
{
}

OidcSignIn::~OidcSignIn() = default;

QFuture<Result<Identity>> OidcSignIn::begin()
{
    cancel();
    forget();
    if (m_attempt)
        m_attempt->deleteLater();
    m_promise.emplace();
    m_promise->start();
    auto future = m_promise->future();
    m_attempt = new SignInAttempt({m_environment, m_client, m_clock, m_refetch}, m_patience, this);
    connect(m_attempt, &SignInAttempt::browserNeeded, this, &SignIn::browserNeeded);
    connect(m_attempt, &SignInAttempt::ended, this, &OidcSignIn::onEnded);
    m_attempt->start();
    return future;
}

void OidcSignIn::cancel()
{
    if (m_attempt)
        m_attempt->cancel();
}

bool OidcSignIn::isSignedIn() const
{
    return m_session && m_clock.now() < m_session->expiry && !m_session->remaining.hasExpired();
}

void OidcSignIn::forget()
{
    m_session.reset();
}

QUrl OidcSignIn::signOutAddress() const
{
    if (!m_session || m_session->endSessionEndpoint.isEmpty())
        return {};
    return QueryParameters::added(m_session->endSessionEndpoint,
        QueryParameters::encoded({{"id_token_hint", m_session->idToken.reveal()}}));
}

Secret OidcSignIn::accessToken() const
{
    return isSignedIn() ? m_session->accessToken : Secret();
}

void OidcSignIn::onEnded(const Result<SignedIn> &outcome)
{
    if (outcome)
        keep(*outcome);
    auto promise = std::move(*m_promise);
    m_promise.reset();
    promise.addResult(outcome ? Result<Identity>(outcome->identity) : outcome.error());
    promise.finish();
}

void OidcSignIn::keep(const SignedIn &signedIn)
{
    m_session = Session{signedIn.tokens.accessToken, signedIn.tokens.idToken,
        signedIn.endSessionEndpoint, m_clock.now().addSecs(signedIn.tokens.lifetime.count()),
        QDeadlineTimer(signedIn.tokens.lifetime)};
}
