// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#include "jose.h"

#include <openssl/bio.h>
#include <openssl/bn.h>
#include <openssl/core_names.h>
#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/rand.h>
#include <openssl/rsa.h>

#include <array>
#include <cstdio>
#include <stdexcept>
#include <vector>

namespace {

[[noreturn]] void fail(const char *what)
{
    throw std::runtime_error(what);
}

constexpr int keyBits = 2048;

using Key = std::unique_ptr<EVP_PKEY, void (*)(EVP_PKEY *)>;
using Bio = std::unique_ptr<BIO, int (*)(BIO *)>;

std::string number(const EVP_PKEY *key, const char *name)
{
    BIGNUM *raw = nullptr;
    if (EVP_PKEY_get_bn_param(key, name, &raw) != 1)
        fail("RSA-nøglen kan ikke læses.");
    const std::unique_ptr<BIGNUM, void (*)(BIGNUM *)> value(raw, BN_free);
    std::string bytes(static_cast<std::size_t>(BN_num_bytes(raw)), '\0');
    BN_bn2bin(raw, reinterpret_cast<unsigned char *>(bytes.data()));
    return Jose::base64url(bytes);
}

std::array<unsigned char, 16> randomBytes16()
{
    std::array<unsigned char, 16> bytes{};
    if (RAND_bytes(bytes.data(), int(bytes.size())) != 1)
        fail("Der er ingen tilfældige tal.");
    return bytes;
}

} // namespace

std::string Jose::base64url(std::string_view bytes)
{
    static constexpr char letters[] =
        "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
    std::string text;
    text.reserve((bytes.size() * 4 + 2) / 3);
    unsigned buffer = 0;
    int bits = 0;
    for (const char character : bytes) {
        buffer = (buffer << 8) | static_cast<unsigned char>(character);
        for (bits += 8; bits >= 6; bits -= 6)
            text += letters[(buffer >> (bits - 6)) & 0x3f];
    }
    if (bits > 0)
        text += letters[(buffer << (6 - bits)) & 0x3f];
    return text;
}

std::string Jose::sha256(std::string_view bytes)
{
    std::string digest(32, '\0');
    unsigned length = 0;
    if (EVP_Digest(bytes.data(), bytes.size(), reinterpret_cast<unsigned char *>(digest.data()),
            &length, EVP_sha256(), nullptr)
        != 1)
        fail("SHA-256 kan ikke bruges.");
    return digest;
}

std::string Jose::randomText(int byteCount)
{
    std::string bytes(static_cast<std::size_t>(byteCount), '\0');
    if (RAND_bytes(reinterpret_cast<unsigned char *>(bytes.data()), byteCount) != 1)
        fail("Der er ingen tilfældige tal.");
    return base64url(bytes);
}

std::string Jose::randomUuid()
{
    auto bytes = randomBytes16();
    bytes[6] = static_cast<unsigned char>((bytes[6] & 0x0f) | 0x40);
    bytes[8] = static_cast<unsigned char>((bytes[8] & 0x3f) | 0x80);
    std::string text;
    for (std::size_t at = 0; at < bytes.size(); ++at) {
        if (at == 4 || at == 6 || at == 8 || at == 10)
            text += '-';
        std::array<char, 3> hex{};
        std::snprintf(hex.data(), hex.size(), "%02x", bytes.at(at));
        text += hex.data();
    }
    return text;
}

std::string Jose::SigningKey::made()
{
    const Key key(EVP_RSA_gen(keyBits), EVP_PKEY_free);
    const Bio memory(BIO_new(BIO_s_mem()), BIO_free);
    if (!key || !memory
        || PEM_write_bio_PrivateKey(memory.get(), key.get(), nullptr, nullptr, 0, nullptr, nullptr)
            != 1)
        fail("RSA-nøglen kan ikke laves.");
    char *bytes = nullptr;
    const long length = BIO_get_mem_data(memory.get(), &bytes);
    return {bytes, static_cast<std::size_t>(length)};
}

Jose::SigningKey::SigningKey(const std::string &pem)
{
    const Bio memory(BIO_new_mem_buf(pem.data(), int(pem.size())), BIO_free);
    m_key.reset(PEM_read_bio_PrivateKey(memory.get(), nullptr, nullptr, nullptr), EVP_PKEY_free);
    if (!m_key || EVP_PKEY_get_base_id(m_key.get()) != EVP_PKEY_RSA
        || EVP_PKEY_get_bits(m_key.get()) < keyBits)
        fail("RSA-nøglen kan ikke læses.");
    m_modulus = number(m_key.get(), OSSL_PKEY_PARAM_RSA_N);
    m_exponent = number(m_key.get(), OSSL_PKEY_PARAM_RSA_E);
    m_kid = base64url(
        sha256(R"({"e":")" + m_exponent + R"(","kty":"RSA","n":")" + m_modulus + R"("})"));
}

std::string Jose::SigningKey::jws(const std::string &payload) const
{
    const std::string signedText =
        base64url(R"({"alg":"PS256","kid":")" + m_kid + R"(","typ":"JWT"})") + '.'
        + base64url(payload);
    const std::unique_ptr<EVP_MD_CTX, void (*)(EVP_MD_CTX *)> context(
        EVP_MD_CTX_new(), EVP_MD_CTX_free);
    EVP_PKEY_CTX *settings = nullptr;
    std::size_t length = 0;
    const auto *bytes = reinterpret_cast<const unsigned char *>(signedText.data());
    if (!context
        || EVP_DigestSignInit(context.get(), &settings, EVP_sha256(), nullptr, m_key.get()) != 1
        || EVP_PKEY_CTX_set_rsa_padding(settings, RSA_PKCS1_PSS_PADDING) != 1
        || EVP_PKEY_CTX_set_rsa_pss_saltlen(settings, RSA_PSS_SALTLEN_DIGEST) != 1
        || EVP_DigestSign(context.get(), nullptr, &length, bytes, signedText.size()) != 1)
        fail("Der kan ikke underskrives.");
    std::string signature(length, '\0');
    if (EVP_DigestSign(context.get(), reinterpret_cast<unsigned char *>(signature.data()), &length,
            bytes, signedText.size())
        != 1)
        fail("Der kan ikke underskrives.");
    signature.resize(length);
    return signedText + '.' + base64url(signature);
}
