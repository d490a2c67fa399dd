// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#pragma once

#include <openssl/types.h>

#include <filesystem>
#include <memory>
#include <string>
#include <string_view>

/// What the issuer signs and hashes with; the mathematics is OpenSSL's.
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
    /// Reads \a file, or makes a key and writes it there with access for the owner only. Throws
    /// std::runtime_error.
    explicit SigningKey(const std::filesystem::path &file);

    /// RFC 7638 thumbprint of the public key.
    const std::string &kid() const { return m_kid; }
    /// The public key's members n and e, base64url.
    const std::string &modulus() const { return m_modulus; }
    const std::string &exponent() const { return m_exponent; }

    /// JWS compact serialization of \a payload (RFC 7515), signed with PS256 (RFC 7518, 3.5).
    std::string jws(const std::string &payload) const;

private:
    void make(const std::filesystem::path &file);

    std::shared_ptr<EVP_PKEY> m_key;
    std::string m_kid;
    std::string m_modulus;
    std::string m_exponent;
};

} // namespace Jose
