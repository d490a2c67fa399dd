// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#pragma once

#include <QByteArray>

#include <nlohmann/json.hpp>

#include <memory>

struct evp_pkey_st;

/// A key pair that signs as an issuer would, and as one should not.
class TestKey {
public:
    /// RFC 7515 appendix A.2.
    static TestKey rsa();
    /// RFC 7520 section 3.4.
    static TestKey otherRsa();
    /// RFC 7515 appendix A.3.
    static TestKey ec();

    static TestKey newRsa(int bits);
    static TestKey newEc(const char *curve);

    /// The public key as a JSON Web Key.
    nlohmann::json jwk(const std::string &keyId) const;

    /// The public key as PEM, for HMAC confusion.
    QByteArray publicPem() const;

    /// In JOSE's form; \a algorithm is "RS256", "PS256", "ES256" and so on.
    QByteArray signature(const QByteArray &algorithm, const QByteArray &text) const;

    /// ECDSA's own DER form, which JOSE does not use.
    QByteArray derSignature(const QByteArray &text) const;

private:
    explicit TestKey(evp_pkey_st *key);

    std::shared_ptr<evp_pkey_st> m_key;
};

QByteArray hmacSha256(const QByteArray &key, const QByteArray &text);
