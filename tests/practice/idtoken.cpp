// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#include "relyingparty.h"

#include <openssl/core_names.h>
#include <openssl/evp.h>
#include <openssl/param_build.h>
#include <openssl/rsa.h>

#include <memory>
#include <stdexcept>

namespace {

template <auto function>
struct Free {
    template <typename T>
    void operator()(T *object) const
    {
        function(object);
    }
};

using Key = std::unique_ptr<EVP_PKEY, Free<EVP_PKEY_free>>;
using Number = std::unique_ptr<BIGNUM, Free<BN_free>>;

const unsigned char *bytes(const std::string &text)
{
    return reinterpret_cast<const unsigned char *>(text.data());
}

Number number(const nlohmann::json &jwk, const char *name)
{
    const std::string value = decodedBase64url(jwk.at(name));
    return Number(BN_bin2bn(bytes(value), int(value.size()), nullptr));
}

Key publicKey(const nlohmann::json &jwk)
{
    const Number modulus = number(jwk, "n");
    const Number exponent = number(jwk, "e");
    const std::unique_ptr<OSSL_PARAM_BLD, Free<OSSL_PARAM_BLD_free>> builder(OSSL_PARAM_BLD_new());
    OSSL_PARAM_BLD_push_BN(builder.get(), OSSL_PKEY_PARAM_RSA_N, modulus.get());
    OSSL_PARAM_BLD_push_BN(builder.get(), OSSL_PKEY_PARAM_RSA_E, exponent.get());
    const std::unique_ptr<OSSL_PARAM, Free<OSSL_PARAM_free>> parameters(
        OSSL_PARAM_BLD_to_param(builder.get()));
    const std::unique_ptr<EVP_PKEY_CTX, Free<EVP_PKEY_CTX_free>> context(
        EVP_PKEY_CTX_new_from_name(nullptr, "RSA", nullptr));
    EVP_PKEY *key = nullptr;
    EVP_PKEY_fromdata_init(context.get());
    EVP_PKEY_fromdata(context.get(), &key, EVP_PKEY_PUBLIC_KEY, parameters.get());
    return Key(key);
}

bool holds(const std::string &signature, const std::string &signedText, EVP_PKEY *key)
{
    const std::unique_ptr<EVP_MD_CTX, Free<EVP_MD_CTX_free>> context(EVP_MD_CTX_new());
    EVP_PKEY_CTX *settings = nullptr;
    return EVP_DigestVerifyInit(context.get(), &settings, EVP_sha256(), nullptr, key) == 1
        && EVP_PKEY_CTX_set_rsa_padding(settings, RSA_PKCS1_PSS_PADDING) == 1
        && EVP_PKEY_CTX_set_rsa_pss_saltlen(settings, RSA_PSS_SALTLEN_DIGEST) == 1
        && EVP_DigestVerify(context.get(), bytes(signature), signature.size(), bytes(signedText),
               signedText.size())
        == 1;
}

} // namespace

std::string decodedBase64url(const std::string &text)
{
    static const std::string letters =
        "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
    std::string decoded;
    unsigned buffer = 0;
    int bits = 0;
    for (const char letter : text) {
        const auto value = letters.find(letter);
        if (value == std::string::npos)
            throw std::runtime_error("not base64url");
        buffer = (buffer << 6U) | unsigned(value);
        bits += 6;
        if (bits >= 8) {
            bits -= 8;
            decoded += static_cast<char>((buffer >> unsigned(bits)) & 0xffU);
        }
    }
    return decoded;
}

nlohmann::json verifiedClaims(const std::string &jwt, const nlohmann::json &jwks)
{
    const auto first = jwt.find('.');
    const auto last = jwt.rfind('.');
    const auto header = nlohmann::json::parse(decodedBase64url(jwt.substr(0, first)));
    if (header.at("alg") != "PS256")
        throw std::runtime_error("not PS256");
    for (const nlohmann::json &jwk : jwks.at("keys")) {
        const Key key = publicKey(jwk);
        if (jwk.at("kid") == header.at("kid")
            && holds(decodedBase64url(jwt.substr(last + 1)), jwt.substr(0, last), key.get())) {
            return nlohmann::json::parse(decodedBase64url(jwt.substr(first + 1, last - first - 1)));
        }
    }
    throw std::runtime_error("the signature does not hold");
}

std::string halfHash(const std::string &text)
{
    std::string digest(EVP_MAX_MD_SIZE, '\0');
    EVP_Digest(text.data(), text.size(), reinterpret_cast<unsigned char *>(digest.data()), nullptr,
        EVP_sha256(), nullptr);
    return digest.substr(0, 16);
}
