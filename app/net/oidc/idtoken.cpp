// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#include "net/oidc/idtoken.h"

#include "base/base64url.h"
#include "net/oidc/signinerrors.h"

#include <QStringList>

#include <algorithm>
#include <cmath>

namespace {

constexpr qint64 leeway = 120;
constexpr qint64 oldestIssue = 600;
/// The last second of the year 9999: what a NumericDate may be before it is counted with.
constexpr qint64 lastSecond = 253'402'300'799;

/// The place of \a level on the ladder of the National Standard for Identity Assurance Levels
/// (NSIS), or -1 for another name.
qsizetype nsisRung(const QString &level)
{
    static const QStringList ladder{
        QStringLiteral("https://data.gov.dk/concept/core/nsis/loa/Low"),
        QStringLiteral("https://data.gov.dk/concept/core/nsis/loa/Substantial"),
        QStringLiteral("https://data.gov.dk/concept/core/nsis/loa/High"),
    };
    return ladder.indexOf(level);
}

/// The level \a actual is at least one of \a requested (names parted by spaces, as in
/// `acr_values`). The levels of NSIS are ordered; any other name must be met exactly.
bool isMet(const QString &requested, const QString &actual)
{
    const QStringList levels = requested.split(u' ', Qt::SkipEmptyParts);
    return std::any_of(levels.begin(), levels.end(), [&actual](const QString &level) {
        const qsizetype needed = nsisRung(level);
        return needed < 0 ? actual == level : nsisRung(actual) >= needed;
    });
}

/// One pass over the claims; throws JsonFault at the first that is wrong.
class ClaimsCheck {
public:
    ClaimsCheck(
        const IdTokenExpectations &expected, SignatureAlgorithm algorithm, const QDateTime &now)
        : m_expected(expected), m_algorithm(algorithm), m_now(now.toSecsSinceEpoch())
    {
    }

    IdentityClaims run(const JsonValue &claims)
    {
        checkIssuer(claims);
        checkAudience(claims);
        checkTimes(claims);
        checkNonce(claims);
        checkAccessTokenHash(claims);
        checkAssurance(claims);
        return IdentityClaims::of(claims);
    }

    bool failedByTheClock() const { return m_failedByTheClock; }

private:
    void checkIssuer(const JsonValue &claims) const
    {
        const JsonValue issuer = claims.member("iss");
        if (issuer.string() != m_expected.issuer)
            issuer.fail(QStringLiteral("is another issuer"));
    }

    void checkAudience(const JsonValue &claims) const
    {
        const JsonValue audience = claims.member("aud");
        const QList<JsonValue> all =
            audience.isArray() ? audience.items() : QList<JsonValue>{audience};
        const bool isOursAlone = std::all_of(all.begin(), all.end(),
            [this](const JsonValue &each) { return each.string() == m_expected.clientId; });
        if (all.isEmpty() || !isOursAlone)
            audience.fail(QStringLiteral("is not this client alone"));
        const auto party = claims.memberIfAny("azp");
        if (party && party->string() != m_expected.clientId)
            party->fail(QStringLiteral("is another client"));
    }

    void checkTimes(const JsonValue &claims)
    {
        const JsonValue expiry = claims.member("exp");
        if (secondOf(expiry) <= m_now - leeway)
            failByTheClock(expiry, QStringLiteral("is past"));
        const JsonValue issued = claims.member("iat");
        if (secondOf(issued) < m_now - oldestIssue)
            failByTheClock(issued, QStringLiteral("is more than ten minutes ago"));
        refuseTheFuture(issued);
        if (const auto notBefore = claims.memberIfAny("nbf"))
            refuseTheFuture(*notBefore);
    }

    void refuseTheFuture(const JsonValue &time)
    {
        if (secondOf(time) > m_now + leeway)
            failByTheClock(time, QStringLiteral("is in the future"));
    }

    static qint64 secondOf(const JsonValue &time)
    {
        const qint64 second = time.whole();
        if (second < 0 || second > lastSecond)
            time.fail(QStringLiteral("is out of range"));
        return second;
    }

    [[noreturn]] void failByTheClock(const JsonValue &time, const QString &why)
    {
        m_failedByTheClock = true;
        time.fail(why);
    }

    void checkNonce(const JsonValue &claims) const
    {
        const JsonValue nonce = claims.member("nonce");
        if (m_expected.nonce.isEmpty() || !m_expected.nonce.equals(nonce.string().toUtf8()))
            nonce.fail(QStringLiteral("is not ours"));
    }

    void checkAccessTokenHash(const JsonValue &claims) const
    {
        const auto hash = claims.memberIfAny("at_hash");
        if (hash && hash->string().toUtf8() != accessTokenHash())
            hash->fail(QStringLiteral("is not the access token's"));
    }

    /// OpenID Connect Core section 3.1.3.6: the left half of the hash that the signature uses.
    QByteArray accessTokenHash() const
    {
        QCryptographicHash hash(hashOf(m_algorithm));
        hash.addData(m_expected.accessToken.reveal());
        const QByteArray whole = hash.result();
        return Base64Url::encoded(QByteArrayView(whole).first(whole.size() / 2));
    }

    void checkAssurance(const JsonValue &claims) const
    {
        if (m_expected.acr.isEmpty())
            return;
        const JsonValue level = claims.member("acr");
        if (!isMet(m_expected.acr, level.string()))
            level.fail(QStringLiteral("is lower than asked for"));
    }

    const IdTokenExpectations &m_expected;
    SignatureAlgorithm m_algorithm;
    qint64 m_now;
    bool m_failedByTheClock = false;
};

} // namespace

Result<IdentityClaims> checkedIdToken(const SignedToken &token, const Jwks &keys,
    const IdTokenExpectations &expected, const QDateTime &now)
{
    const auto key = keys.keyFor(token.algorithm(), token.keyId());
    if (!key)
        return key.error();
    const auto payload = token.payload(*key);
    if (!payload)
        return payload.error();
    IdentityClaims claims;
    ClaimsCheck check(expected, token.algorithm(), now);
    const auto fault =
        Json::read(*payload, {}, [&](const JsonValue &whole) { claims = check.run(whole); });
    if (!fault)
        return claims;
    const Error error = SignInErrors::untrusted(QStringLiteral("ID token"), *fault);
    if (check.failedByTheClock() && expected.issuerTime
        && std::abs(expected.issuerTime->secsTo(now)) > leeway)
        return SignInErrors::wrongClock(error.detail, now, *expected.issuerTime);
    return error;
}
