// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#include "net/oidc/jwks.h"

#include "net/oidc/signinerrors.h"

#include <algorithm>

namespace {

const QString what = QStringLiteral("JWKS");

QString keyIdOf(const JsonValue &jwk)
{
    const auto keyId = jwk.memberIfAny("kid");
    return keyId ? keyId->text(1000) : QString();
}

/// RFC 7517 sections 4.2 and 4.3: `use` and `key_ops`, where they are there, allow verifying.
bool isForVerifying(const JsonValue &jwk)
{
    const auto use = jwk.memberIfAny("use");
    if (use && use->text(10) != QLatin1String("sig"))
        return false;
    const auto operations = jwk.memberIfAny("key_ops");
    if (!operations)
        return true;
    const QList<JsonValue> all = operations->items();
    return std::any_of(all.begin(), all.end(),
        [](const JsonValue &operation) { return operation.text(20) == QLatin1String("verify"); });
}

} // namespace

Jwks::Entry Jwks::entryOf(const JsonValue &jwk)
{
    const QString keyId = keyIdOf(jwk);
    try {
        return {keyId, VerificationKey::fromJwk(jwk)};
    } catch (const JsonFault &fault) {
        return {keyId, fault};
    }
}

/// RFC 7517 section 5: a key that cannot be read is passed over, and the others are used.
void Jwks::add(const JsonValue &jwk)
{
    try {
        if (isForVerifying(jwk))
            m_entries.append(entryOf(jwk));
    } catch (const JsonFault &) {
        return;
    }
}

Result<Jwks> Jwks::read(QByteArrayView json)
{
    Jwks set;
    const auto fault = Json::read(json, {}, [&set](const JsonValue &whole) {
        for (const JsonValue &jwk : whole.member("keys").items(50))
            set.add(jwk);
    });
    if (fault)
        return SignInErrors::untrusted(what, *fault);
    return set;
}

bool Jwks::knows(const QString &keyId) const
{
    return std::any_of(m_entries.begin(), m_entries.end(),
        [&keyId](const Entry &entry) { return entry.keyId == keyId; });
}

Result<VerificationKey> Jwks::keyFor(SignatureAlgorithm algorithm, const QString &keyId) const
{
    return keyId.isEmpty() ? onlyOne(algorithm) : named(algorithm, keyId);
}

Result<VerificationKey> Jwks::named(SignatureAlgorithm algorithm, const QString &keyId) const
{
    QList<VerificationKey> fitting;
    const JsonFault *fault = nullptr;
    for (const Entry &entry : m_entries) {
        if (entry.keyId != keyId)
            continue;
        const auto *key = std::get_if<VerificationKey>(&entry.key);
        if (!key)
            fault = &std::get<JsonFault>(entry.key);
        else if (key->fits(algorithm))
            fitting.append(*key);
    }
    if (fitting.size() == 1)
        return fitting.first();
    if (fitting.size() > 1)
        return SignInErrors::untrusted(
            QStringLiteral("JWKS: the ID token's kid is that of another key too"));
    if (fault)
        return SignInErrors::untrusted(what, *fault);
    if (!knows(keyId))
        return SignInErrors::untrusted(QStringLiteral("JWKS: no key of the ID token's kid"));
    return SignInErrors::untrusted(
        QStringLiteral("JWKS: the key of the ID token's kid is not for %1").arg(nameOf(algorithm)));
}

Result<VerificationKey> Jwks::onlyOne(SignatureAlgorithm algorithm) const
{
    const VerificationKey *found = nullptr;
    for (const Entry &entry : m_entries) {
        const auto *key = std::get_if<VerificationKey>(&entry.key);
        if (!key || !key->fits(algorithm))
            continue;
        if (found)
            return SignInErrors::untrusted(
                QStringLiteral("JWKS: several keys fit an ID token without kid"));
        found = key;
    }
    if (!found)
        return SignInErrors::untrusted(QStringLiteral("JWKS: no key fits the ID token"));
    return *found;
}
