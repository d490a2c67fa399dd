// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#pragma once

#include <memory>
#include <string>
#include <string_view>

/// What the issuer signs and hashes with; OpenSSL does the computing.
struct evp_pkey_st;

namespace Jose {

std::string base64url(std::string_view bytes);
std::string sha256(std::string_view bytes);
/// \a byteCount random bytes as base64url: codes, tokens, transactions.
std::string randomText(int byteCount);
/// RFC 4122, version 4.
std::string randomUuid();

/// An RSA key of 2048 bits that signs with PS256.
class SigningKey {
public:
    /// A new key in PEM.
    static std::string made();
    /// \a pem as made() gave it; throws std::runtime_error when it is not.
    explicit SigningKey(const std::string &pem);

    /// RFC 7638 thumbprint of the public key.
    const std::string &kid() const { return m_kid; }
    /// The public key's members n and e, base64url.
    const std::string &modulus() const { return m_modulus; }
    const std::string &exponent() const { return m_exponent; }

    /// JWS compact serialization of \a payload (RFC 7515), signed with PS256 (RFC 7518, 3.5).
    std::string jws(const std::string &payload) const;

private:
    std::shared_ptr<evp_pkey_st> m_key;
    std::string m_kid;
    std::string m_modulus;
    std::string m_exponent;
};

} // namespace Jose
