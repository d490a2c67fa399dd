// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#include "net/oidc/signinattempt.h"

#include "base/activitylog.h"
#include "base/async.h"
#include "base/deferredlibrary.h"
#include "net/oidc/idtoken.h"
#include "net/oidc/signinerrors.h"

namespace {

QString callOf(const char *method, const QUrl &address)
{
    return QLatin1String(method) + u' ' + address.path(QUrl::FullyEncoded);
}

Error unfinished(const QString &detail)
{
    return {ErrorKind::SignInUnfinished, detail, {}};
}

} // namespace

SignInAttempt::SignInAttempt(
    const Surroundings &surroundings, const Patience &patience, QObject *parent)
    : QObject(parent),
      m_surroundings(surroundings),
      m_patience(patience),
      m_listener(patience.callback)
{
    connect(&m_listener, &LoopbackListener::answered, this, &SignInAttempt::onAnswered);
    connect(&m_listener, &LoopbackListener::gaveUp, this,
        [this] { end(unfinished(QStringLiteral("callback: nobody came in time"))); });
}

void SignInAttempt::start()
{
    ActivityLog::signIn(ActivityLog::SignInStage::Begun);
    // Without it no sign-in can succeed, so the browser is not opened.
    if (!DeferredLibrary::parts().keys)
        return end(DeferredLibrary::fault());
    get(discoveryAddress(m_surroundings.environment.issuer), {}, &SignInAttempt::onDiscovery);
}

void SignInAttempt::cancel()
{
    end(unfinished(QStringLiteral("cancelled")));
}

void SignInAttempt::get(const QUrl &address, const Secret &bearer, Step next)
{
    HttpRequest request;
    request.url = address;
    request.bearer = bearer;
    request.deadline = m_patience.answer;
    request.headers = {{"Accept", "application/json"}};
    Async::whenDone(RetryingGet::of(m_surroundings.client, request, m_patience.reads), this,
        [this, call = callOf("GET", address), next](const HttpOutcome &outcome) {
            if (m_hasEnded)
                return;
            const auto body = SignInErrors::jsonBody(outcome, call);
            if (body)
                return (this->*next)(*body);
            if (next == &SignInAttempt::onUserInfo && lacksOnlyAName())
                return succeed();
            end(body.error());
        });
}

void SignInAttempt::onDiscovery(const QByteArray &json)
{
    const auto issuer = readDiscovery(json, m_surroundings.environment.issuer);
    if (!issuer)
        return end(issuer.error());
    m_issuer = *issuer;
    awaitBrowser();
}

void SignInAttempt::awaitBrowser()
{
    if (!m_listener.listen(m_surroundings.environment.ports))
        return end(Error{ErrorKind::NoFreePort, QStringLiteral("127.0.0.1: no free port"), {}});
    m_request = AuthorizationRequest::fresh(m_listener.port());
    m_listener.await(m_request.state);
    ActivityLog::signIn(ActivityLog::SignInStage::BrowserNeeded);
    Q_EMIT browserNeeded(
        m_request.address(m_issuer.authorizationEndpoint, m_surroundings.environment));
}

void SignInAttempt::onAnswered(const AuthorizationResponse &response)
{
    ActivityLog::signIn(ActivityLog::SignInStage::BrowserCameBack);
    if (const auto fault = faultOf(response))
        return end(*fault);
    exchange(response.code);
}

std::optional<Error> SignInAttempt::faultOf(const AuthorizationResponse &response) const
{
    if (!response.issuer && m_issuer.namesItselfInCallback)
        return SignInErrors::untrusted(QStringLiteral("callback: iss is missing"));
    if (response.issuer && *response.issuer != issuerName(m_surroundings.environment.issuer))
        return SignInErrors::untrusted(QStringLiteral("callback: iss is another issuer"));
    if (response.error.isEmpty() == response.code.isEmpty())
        return SignInErrors::untrusted(QStringLiteral("callback: not either code or error"));
    if (!response.error.isEmpty())
        return SignInErrors::refused(response.error, response.errorDescription);
    return std::nullopt;
}

void SignInAttempt::exchange(const Secret &code)
{
    HttpRequest request;
    request.url = m_issuer.tokenEndpoint;
    request.headers = {{"Accept", "application/json"}};
    request.contentType = "application/x-www-form-urlencoded";
    request.body = m_request.tokenRequest(code, m_surroundings.environment.clientId);
    request.deadline = m_patience.answer;
    request.largestBody = 65'536;
    Async::whenDone(TokenExchange::of(m_surroundings.client, request, m_patience.exchange, this),
        this, [this](const HttpOutcome &outcome) { onTokens(outcome); });
}

void SignInAttempt::onTokens(const HttpOutcome &outcome)
{
    if (m_hasEnded)
        return;
    const auto tokens = TokenAnswer::read(outcome, callOf("POST", m_issuer.tokenEndpoint));
    if (!tokens)
        return end(tokens.error());
    const auto idToken = SignedToken::read(tokens->idToken.reveal());
    if (!idToken)
        return end(idToken.error());
    ActivityLog::signIn(ActivityLog::SignInStage::TokensReceived);
    m_tokens = *tokens;
    m_idToken = *idToken;
    m_issuerTime = std::get<HttpAnswer>(outcome).date;
    get(m_issuer.keys, {}, &SignInAttempt::onKeys);
}

void SignInAttempt::onKeys(const QByteArray &json)
{
    const auto keys = Jwks::read(json);
    if (!keys)
        return end(keys.error());
    const QString &keyId = m_idToken->keyId();
    if (!keyId.isEmpty() && !keys->knows(keyId) && m_surroundings.refetch.take())
        return get(m_issuer.keys, {}, &SignInAttempt::onKeys);
    checkToken(*keys);
}

void SignInAttempt::checkToken(const Jwks &keys)
{
    const Environment &environment = m_surroundings.environment;
    const IdTokenExpectations expected{issuerName(environment.issuer), environment.clientId,
        m_request.nonce, m_tokens.accessToken, environment.acr, m_issuerTime};
    const auto claims = checkedIdToken(*m_idToken, keys, expected, m_surroundings.clock.now());
    if (!claims)
        return end(claims.error());
    m_claims = *claims;
    const bool isWhole = !m_claims.name.isEmpty() && !m_claims.cvrs.isEmpty();
    if (isWhole || m_issuer.userInfoEndpoint.isEmpty())
        return succeed();
    get(m_issuer.userInfoEndpoint, m_tokens.accessToken, &SignInAttempt::onUserInfo);
}

/// The user's name decides nothing, so a sign-in succeeds without it.
bool SignInAttempt::lacksOnlyAName() const
{
    return !m_claims.cvrs.isEmpty();
}

void SignInAttempt::onUserInfo(const QByteArray &json)
{
    bool isJson = false;
    const auto fault = Json::read(json, {}, [this, &isJson](const JsonValue &whole) {
        isJson = true;
        const IdentityClaims more = IdentityClaims::of(whole);
        if (more.subject != m_claims.subject)
            whole.member("sub").fail(QStringLiteral("is not the ID token's"));
        if (m_claims.name.isEmpty())
            m_claims.name = more.name;
        m_claims.cvrs += more.cvrs;
    });
    if (fault && (isJson || !lacksOnlyAName()))
        return end(SignInErrors::untrusted(QStringLiteral("userinfo"), *fault));
    succeed();
}

void SignInAttempt::succeed()
{
    const auto cvr = m_claims.cvr();
    if (!cvr)
        return end(cvr.error());
    const Identity identity{
        m_claims.subject, m_claims.shownName(), *cvr, m_surroundings.clock.now()};
    end(SignedIn{identity, m_tokens, m_issuer.endSessionEndpoint});
}

void SignInAttempt::end(const Result<SignedIn> &outcome)
{
    if (m_hasEnded)
        return;
    m_hasEnded = true;
    if (outcome)
        ActivityLog::signIn(ActivityLog::SignInStage::Done);
    else
        ActivityLog::signInFailed(outcome.error().kind);
    m_listener.close();
    m_request = {};
    m_tokens = {};
    m_idToken.reset();
    Q_EMIT ended(outcome);
}
