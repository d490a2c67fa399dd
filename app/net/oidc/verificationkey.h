// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#pragma once

#include "base/jsonreader.h"
#include "net/signatures/publickey.h"

#include <QByteArrayView>
#include <QCryptographicHash>
#include <QString>

#include <memory>
#include <optional>

/// The algorithm of exactly that name, or nothing.
std::optional<SignatureAlgorithm> signatureAlgorithm(const QString &name);

QString nameOf(SignatureAlgorithm algorithm);

QCryptographicHash::Algorithm hashOf(SignatureAlgorithm algorithm);

/// An issuer's public key that may verify signatures: RSA of 2048 to 8192 bits, or a point on
/// P-256.
class VerificationKey {
public:
    /// Reads a JSON Web Key (RFC 7517, RFC 7518 section 6). Throws JsonFault when it is not such a
    /// key. Needs the parts of DeferredLibrary.
    static VerificationKey fromJwk(const JsonValue &jwk);

    /// The key's type, and its `alg` where it names one, allow \a algorithm.
    bool fits(SignatureAlgorithm algorithm) const;

    /// \a signature is \a algorithm's over \a text by this key. False for an algorithm that does
    /// not fit.
    bool verifies(
        SignatureAlgorithm algorithm, QByteArrayView text, QByteArrayView signature) const;

private:
    enum class Type { Rsa, EcP256 };

    VerificationKey(Type type, QString algorithm, std::shared_ptr<const PublicKey> key);

    Type m_type;
    /// `alg`; empty: any that fits the type.
    QString m_algorithm;
    std::shared_ptr<const PublicKey> m_key;
};
