// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#pragma once

#include <QByteArrayView>

#include <memory>

/// The signatures that are accepted, all of them asymmetric (RFC 7518 section 3.1).
enum class SignatureAlgorithm { Ps256, Ps384, Ps512, Rs256, Es256 };

/// A key that verifies signatures: RSA, or a point on P-256.
class PublicKey {
public:
    PublicKey() = default;
    virtual ~PublicKey() = default;
    Q_DISABLE_COPY_MOVE(PublicKey)

    /// \a signature, in the form of RFC 7518, is \a algorithm's over \a text by this key. The
    /// algorithm belongs to the key's type.
    virtual bool verifies(
        SignatureAlgorithm algorithm, QByteArrayView text, QByteArrayView signature) const = 0;
};

/// Makes keys. Each is null where the numbers are none.
class PublicKeys {
public:
    /// \a modulus and \a exponent are big-endian.
    virtual std::shared_ptr<const PublicKey> rsa(
        QByteArrayView modulus, QByteArrayView exponent) const = 0;
    /// \a x and \a y have 32 bytes each.
    virtual std::shared_ptr<const PublicKey> p256(QByteArrayView x, QByteArrayView y) const = 0;

protected:
    ~PublicKeys() = default;
};
