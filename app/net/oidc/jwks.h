// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#pragma once

#include "base/result.h"
#include "net/oidc/verificationkey.h"

#include <QByteArrayView>
#include <QDeadlineTimer>
#include <QList>

#include <chrono>
#include <variant>

/// The keys an issuer publishes (RFC 7517 section 5).
class Jwks {
public:
    /// Reads a JSON Web Key Set. Keys for other purposes and keys that cannot be read are skipped.
    /// Keys that may not be used (too small, of another kind) are kept with the reason. Error
    /// SignInUntrusted when the set is not one.
    static Result<Jwks> read(QByteArrayView json);

    /// There is a key of that `kid`, whether or not it may be used.
    bool knows(const QString &keyId) const;

    /// The key for a signature: of those of \a keyId, or of all where that is empty, the only
    /// one that fits \a algorithm. Error SignInUntrusted.
    Result<VerificationKey> keyFor(SignatureAlgorithm algorithm, const QString &keyId) const;

private:
    struct Entry {
        /// May be empty.
        QString keyId;
        std::variant<VerificationKey, JsonFault> key;
    };

    static Entry entryOf(const JsonValue &jwk);
    void add(const JsonValue &jwk);
    Result<VerificationKey> named(SignatureAlgorithm algorithm, const QString &keyId) const;
    Result<VerificationKey> onlyOne(SignatureAlgorithm algorithm) const;

    QList<Entry> m_entries;
};

/// Limits how often an issuer's keys are fetched again for an unknown `kid`: once a minute over all
/// sign-ins.
class KeyRefetchLimit {
public:
    /// True when a refetch may be made now; it then counts as made.
    bool take()
    {
        if (!m_next.hasExpired())
            return false;
        m_next.setRemainingTime(std::chrono::minutes(1));
        return true;
    }

private:
    QDeadlineTimer m_next;
};
