// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#include "testkey.h"

#include "base/base64url.h"
#include "net/signatures/opensslhandle.h"

#include <openssl/bn.h>
#include <openssl/core_names.h>
#include <openssl/ecdsa.h>
#include <openssl/evp.h>
#include <openssl/hmac.h>
#include <openssl/param_build.h>
#include <openssl/pem.h>
#include <openssl/rsa.h>

namespace {

using BigNumber = OpenSslHandle<BIGNUM, BN_free>;
using KeyContext = OpenSslHandle<EVP_PKEY_CTX, EVP_PKEY_CTX_free>;
using DigestContext = OpenSslHandle<EVP_MD_CTX, EVP_MD_CTX_free>;
using ParameterBuilder = OpenSslHandle<OSSL_PARAM_BLD, OSSL_PARAM_BLD_free>;
using Parameters = OpenSslHandle<OSSL_PARAM, OSSL_PARAM_free>;
using EcdsaSignature = OpenSslHandle<ECDSA_SIG, ECDSA_SIG_free>;
using Bio = OpenSslHandle<BIO, BIO_free_all>;

BigNumber number(const char *base64Url)
{
    const QByteArray bytes = Base64Url::decoded(base64Url).value();
    return BigNumber(BN_bin2bn(reinterpret_cast<const unsigned char *>(bytes.data()),
        static_cast<int>(bytes.size()), nullptr));
}

EVP_PKEY *built(const char *type, OSSL_PARAM_BLD *builder)
{
    const Parameters parameters(OSSL_PARAM_BLD_to_param(builder));
    const KeyContext context(EVP_PKEY_CTX_new_from_name(nullptr, type, nullptr));
    EVP_PKEY *key = nullptr;
    EVP_PKEY_fromdata_init(context.get());
    EVP_PKEY_fromdata(context.get(), &key, EVP_PKEY_KEYPAIR, parameters.get());
    return key;
}

EVP_PKEY *rsaPair(const char *n, const char *d)
{
    const BigNumber modulus = number(n);
    const BigNumber exponent = number("AQAB");
    const BigNumber secret = number(d);
    const ParameterBuilder builder(OSSL_PARAM_BLD_new());
    OSSL_PARAM_BLD_push_BN(builder.get(), OSSL_PKEY_PARAM_RSA_N, modulus.get());
    OSSL_PARAM_BLD_push_BN(builder.get(), OSSL_PKEY_PARAM_RSA_E, exponent.get());
    OSSL_PARAM_BLD_push_BN(builder.get(), OSSL_PKEY_PARAM_RSA_D, secret.get());
    return built("RSA", builder.get());
}

std::string member(const EVP_PKEY *key, const char *name, int size = 0)
{
    BIGNUM *raw = nullptr;
    EVP_PKEY_get_bn_param(key, name, &raw);
    const BigNumber value(raw);
    QByteArray bytes(size > 0 ? size : BN_num_bytes(raw), Qt::Uninitialized);
    BN_bn2binpad(
        raw, reinterpret_cast<unsigned char *>(bytes.data()), static_cast<int>(bytes.size()));
    return Base64Url::encoded(bytes).toStdString();
}

/// r and s side by side, each as long as the curve's numbers.
QByteArray joseForm(const QByteArray &der, int size)
{
    const auto *at = reinterpret_cast<const unsigned char *>(der.data());
    const EcdsaSignature pair(d2i_ECDSA_SIG(nullptr, &at, der.size()));
    QByteArray form(qsizetype(size) * 2, Qt::Uninitialized);
    auto *out = reinterpret_cast<unsigned char *>(form.data());
    BN_bn2binpad(ECDSA_SIG_get0_r(pair.get()), out, size);
    BN_bn2binpad(ECDSA_SIG_get0_s(pair.get()), out + size, size);
    return form;
}

QByteArray signedBy(EVP_PKEY *key, const QByteArray &digest, bool pss, const QByteArray &text)
{
    const DigestContext context(EVP_MD_CTX_new());
    EVP_PKEY_CTX *keyContext = nullptr;
    EVP_DigestSignInit_ex(
        context.get(), &keyContext, digest.constData(), nullptr, nullptr, key, nullptr);
    if (pss) {
        EVP_PKEY_CTX_set_rsa_padding(keyContext, RSA_PKCS1_PSS_PADDING);
        EVP_PKEY_CTX_set_rsa_pss_saltlen(keyContext, RSA_PSS_SALTLEN_DIGEST);
    }
    const auto *bytes = reinterpret_cast<const unsigned char *>(text.data());
    size_t size = static_cast<size_t>(EVP_PKEY_get_size(key));
    QByteArray signature(static_cast<qsizetype>(size), Qt::Uninitialized);
    EVP_DigestSign(context.get(), reinterpret_cast<unsigned char *>(signature.data()), &size, bytes,
        static_cast<size_t>(text.size()));
    signature.resize(static_cast<qsizetype>(size));
    return signature;
}

} // namespace

TestKey::TestKey(EVP_PKEY *key) : m_key(key, EVP_PKEY_free) { }

TestKey TestKey::rsa()
{
    static const TestKey key(rsaPair(
        "ofgWCuLjybRlzo0tZWJjNiuSfb4p4fAkd_wWJcyQoTbji9k0l8W26mPddxHmfHQp-Vaw-4qPCJrcS2mJPME"
        "zP1Pt0Bm4d4QlL-yRT-SFd2lZS-pCgNMsD1W_YpRPEwOWvG6b32690r2jZ47soMZo9wGzjb_7OMg0LOL-bS"
        "f63kpaSHSXndS5z5rexMdbBYUsLA9e-KXBdQOS-UTo7WTBEMa2R2CapHg665xsmtdVMTBQY4uDZlxvb3qCo"
        "5ZwKh9kG4LT6_I5IhlJH7aGhyxXFvUK-DWNmoudF8NAco9_h9iaGNj8q2ethFkMLs91kzk2PAcDTW9gb54h"
        "4FRWyuXpoQ",
        "Eq5xpGnNCivDflJsRQBXHx1hdR1k6Ulwe2JZD50LpXyWPEAeP88vLNO97IjlA7_GQ5sLKMgvfTeXZx9SE-7YwVo"
        "l2NXOoAJe46sui395IW_GO-pWJ1O0BkTGoVEn2bKVRUCgu-GjBVaYLU6f3l9kJfFNS3E0QbVdxzubSu3Mkqzjkn"
        "439X0M_V51gfpRLI9JYanrC4D4qAdGcopV_0ZHHzQlBjudU2QvXt4ehNYTCBr6XCLQUShb1juUO1ZdiYoFaFQT5"
        "Tw8bGUl_x_jTj3ccPDVZFD9pIuhLhBOneufuBiB4cS98l2SR_RQyGWSeWjnczT0QU91p1DhOVRuOopznQ"));
    return key;
}

TestKey TestKey::otherRsa()
{
    static const TestKey key(rsaPair(
        "n4EPtAOCc9AlkeQHPzHStgAbgs7bTZLwUBZdR8_KuKPEHLd4rHVTeT-O-XV2jRojdNhxJWTDvNd7nqQ0VEi"
        "ZQHz_AJmSCpMaJMRBSFKrKb2wqVwGU_NsYOYL-QtiWN2lbzcEe6XC0dApr5ydQLrHqkHHig3RBordaZ6Aj-"
        "oBHqFEHYpPe7Tpe-OfVfHd1E6cS6M1FZcD1NNLYD5lFHpPI9bTwJlsde3uhGqC0ZCuEHg8lhzwOHrtIQbS0"
        "FVbb9k3-tVTU4fg_3L_vniUFAKwuCLqKnS2BYwdq_mzSnbLY7h_qixoR7jig3__kRhuaxwUkRz5iaiQkqgc"
        "5gHdrNP5zw",
        "bWUC9B-EFRIo8kpGfh0ZuyGPvMNKvYWNtB_ikiH9k20eT-O1q_I78eiZkpXxXQ0UTEs2LsNRS-8uJbvQ-A1irkw"
        "MSMkK1J3XTGgdrhCku9gRldY7sNA_AKZGh-Q661_42rINLRCe8W-nZ34ui_qOfkLnK9QWDDqpaIsA-bMwWWSDFu"
        "2MUBYwkHTMEzLYGqOe04noqeq1hExBTHBOBdkMXiuFhUq1BU6l-DqEiWxqg82sXt2h-LMnT3046AOYJoRioz75t"
        "SUQfGCshWTBnP5uDjd18kKhyv07lhfSJdrPdM5Plyl21hsFf4L_mHCuoFau7gdsPfHPxxjVOcOpBrQzwQ"));
    return key;
}

TestKey TestKey::ec()
{
    const QByteArray point = '\4'
        + Base64Url::decoded("f83OJ3D2xF1Bg8vub9tLe1gHMzV76e8Tus9uPHvRVEU").value()
        + Base64Url::decoded("x_FEzRu9m36HLN_tue659LNpXW6pCyStikYjKIWI5a0").value();
    const BigNumber secret = number("jpsQnnGQmL-YBIffH1136cspYG6-0iY7X1fCE9-E9LI");
    const ParameterBuilder builder(OSSL_PARAM_BLD_new());
    OSSL_PARAM_BLD_push_utf8_string(builder.get(), OSSL_PKEY_PARAM_GROUP_NAME, "prime256v1", 0);
    OSSL_PARAM_BLD_push_octet_string(builder.get(), OSSL_PKEY_PARAM_PUB_KEY, point.constData(),
        static_cast<size_t>(point.size()));
    OSSL_PARAM_BLD_push_BN(builder.get(), OSSL_PKEY_PARAM_PRIV_KEY, secret.get());
    return TestKey(built("EC", builder.get()));
}

TestKey TestKey::newRsa(int bits)
{
    return TestKey(EVP_PKEY_Q_keygen(nullptr, nullptr, "RSA", static_cast<size_t>(bits)));
}

TestKey TestKey::newEc(const char *curve)
{
    return TestKey(EVP_PKEY_Q_keygen(nullptr, nullptr, "EC", curve));
}

nlohmann::json TestKey::jwk(const std::string &keyId) const
{
    if (EVP_PKEY_is_a(m_key.get(), "RSA") == 1)
        return {{"kty", "RSA"}, {"kid", keyId}, {"use", "sig"},
            {"n", member(m_key.get(), OSSL_PKEY_PARAM_RSA_N)},
            {"e", member(m_key.get(), OSSL_PKEY_PARAM_RSA_E)}};
    const int size = (EVP_PKEY_get_bits(m_key.get()) + 7) / 8;
    return {{"kty", "EC"}, {"kid", keyId}, {"use", "sig"},
        {"crv", "P-" + std::to_string(EVP_PKEY_get_bits(m_key.get()))},
        {"x", member(m_key.get(), OSSL_PKEY_PARAM_EC_PUB_X, size)},
        {"y", member(m_key.get(), OSSL_PKEY_PARAM_EC_PUB_Y, size)}};
}

QByteArray TestKey::publicPem() const
{
    const Bio bio(BIO_new(BIO_s_mem()));
    PEM_write_bio_PUBKEY(bio.get(), m_key.get());
    char *data = nullptr;
    const long size = BIO_get_mem_data(bio.get(), &data);
    return {data, size};
}

QByteArray TestKey::derSignature(const QByteArray &text) const
{
    return signedBy(m_key.get(), "SHA256", false, text);
}

QByteArray TestKey::signature(const QByteArray &algorithm, const QByteArray &text) const
{
    const QByteArray signature =
        signedBy(m_key.get(), "SHA" + algorithm.right(3), algorithm.startsWith("PS"), text);
    if (!algorithm.startsWith("ES"))
        return signature;
    return joseForm(signature, (EVP_PKEY_get_bits(m_key.get()) + 7) / 8);
}

QByteArray hmacSha256(const QByteArray &key, const QByteArray &text)
{
    unsigned char code[EVP_MAX_MD_SIZE];
    unsigned int size = 0;
    HMAC(EVP_sha256(), key.data(), static_cast<int>(key.size()),
        reinterpret_cast<const unsigned char *>(text.data()), static_cast<size_t>(text.size()),
        code, &size);
    return {reinterpret_cast<const char *>(code), static_cast<qsizetype>(size)};
}
