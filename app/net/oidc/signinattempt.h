// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#pragma once

#include "base/clock.h"
#include "domain/environment.h"
#include "net/http/retryingget.h"
#include "net/oidc/authorizationrequest.h"
#include "net/oidc/discovery.h"
#include "net/oidc/identityclaims.h"
#include "net/oidc/jwks.h"
#include "net/oidc/loopbacklistener.h"
#include "net/oidc/signedtoken.h"
#include "net/oidc/tokenexchange.h"
#include "ports/signin.h"

#include <QObject>

#include <optional>

/// The result of a sign-in that succeeded.
struct SignedIn {
    Identity identity;
    TokenAnswer tokens;
    /// Empty: the issuer has none.
    QUrl endSessionEndpoint;
};

/// One sign-in, from discovery to a known user. It is used once. After ended() it only sends the
/// page in the browser to its end.
class SignInAttempt : public QObject {
    Q_OBJECT
public:
    struct Patience {
        LoopbackListener::Patience callback;
        TokenExchange::Patience exchange;
        RetryPolicy reads;
        /// For one answer of the issuer.
        std::chrono::milliseconds answer = std::chrono::seconds(30);
    };
    /// All of it outlives the attempt.
    struct Surroundings {
        const Environment &environment;
        HttpClient &client;
        const Clock &clock;
        KeyRefetchLimit &refetch;
    };

    SignInAttempt(const Surroundings &surroundings, const Patience &patience, QObject *parent);

    void start();

    /// Ends with SignInUnfinished, unless it has ended.
    void cancel();

Q_SIGNALS:
    void browserNeeded(const QUrl &address);
    /// Emitted once.
    void ended(const Result<SignedIn> &outcome);

private:
    using Step = void (SignInAttempt::*)(const QByteArray &json);

    void get(const QUrl &address, const Secret &bearer, Step next);
    void onDiscovery(const QByteArray &json);
    void awaitBrowser();
    void onAnswered(const AuthorizationResponse &response);
    std::optional<Error> faultOf(const AuthorizationResponse &response) const;
    void exchange(const Secret &code);
    void onTokens(const HttpOutcome &outcome);
    void onKeys(const QByteArray &json);
    void checkToken(const Jwks &keys);
    bool lacksOnlyAName() const;
    void onUserInfo(const QByteArray &json);
    void succeed();
    void end(const Result<SignedIn> &outcome);

    Surroundings m_surroundings;
    Patience m_patience;
    LoopbackListener m_listener;
    IssuerMetadata m_issuer;
    AuthorizationRequest m_request;
    TokenAnswer m_tokens;
    std::optional<QDateTime> m_issuerTime;
    std::optional<SignedToken> m_idToken;
    IdentityClaims m_claims;
    bool m_hasEnded = false;
};
