// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#pragma once

#include "base/result.h"
#include "net/oidc/verificationkey.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

#include <optional>

/// A token in JWS compact serialization (RFC 7515 section 3.1) that is not verified yet. Its
/// content is only given out against a key. Keys named in its header are not looked at.
class SignedToken {
public:
    /// Error SignInUntrusted: not three parts of strict base64url within 16 KiB, a header that is
    /// not plain JSON, an algorithm other than ours, or a header that asks for more than that.
    static Result<SignedToken> read(QByteArrayView compact);

    SignatureAlgorithm algorithm() const { return m_algorithm; }

    /// `kid`; empty when the header has none.
    const QString &keyId() const { return m_keyId; }

    /// The payload, when the signature is by \a key. Error SignInUntrusted.
    Result<QByteArray> payload(const VerificationKey &key) const;

private:
    SignedToken() = default;

    std::optional<JsonFault> readHeader(const QByteArray &header);

    SignatureAlgorithm m_algorithm = SignatureAlgorithm::Ps256;
    QString m_keyId;
    QByteArray m_signedText;
    QByteArray m_payload;
    QByteArray m_signature;
};
