// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#include "net/signatures/opensslkeys.h"

#include "net/signatures/opensslhandle.h"

#include <QByteArray>

#include <openssl/bn.h>
#include <openssl/core_names.h>
#include <openssl/ecdsa.h>
#include <openssl/err.h>
#include <openssl/evp.h>
#include <openssl/param_build.h>
#include <openssl/rsa.h>

namespace {

using BigNumber = OpenSslHandle<BIGNUM, BN_free>;
using Key = OpenSslHandle<EVP_PKEY, EVP_PKEY_free>;
using KeyContext = OpenSslHandle<EVP_PKEY_CTX, EVP_PKEY_CTX_free>;
using DigestContext = OpenSslHandle<EVP_MD_CTX, EVP_MD_CTX_free>;
using ParameterBuilder = OpenSslHandle<OSSL_PARAM_BLD, OSSL_PARAM_BLD_free>;
using Parameters = OpenSslHandle<OSSL_PARAM, OSSL_PARAM_free>;
using EcdsaSignature = OpenSslHandle<ECDSA_SIG, ECDSA_SIG_free>;

constexpr qsizetype coordinateBytes = 32;

const unsigned char *octets(QByteArrayView bytes)
{
    return reinterpret_cast<const unsigned char *>(bytes.data());
}

BigNumber number(QByteArrayView bytes)
{
    return BigNumber(BN_bin2bn(octets(bytes), static_cast<int>(bytes.size()), nullptr));
}

Key built(const char *type, OSSL_PARAM_BLD *builder)
{
    const Parameters parameters(OSSL_PARAM_BLD_to_param(builder));
    const KeyContext context(EVP_PKEY_CTX_new_from_name(nullptr, type, nullptr));
    EVP_PKEY *key = nullptr;
    if (parameters && context && EVP_PKEY_fromdata_init(context.get()) == 1)
        EVP_PKEY_fromdata(context.get(), &key, EVP_PKEY_PUBLIC_KEY, parameters.get());
    return Key(key);
}

bool passesPublicCheck(EVP_PKEY *key)
{
    const KeyContext context(EVP_PKEY_CTX_new_from_pkey(nullptr, key, nullptr));
    return context && EVP_PKEY_public_check(context.get()) == 1;
}

const char *digestOf(SignatureAlgorithm algorithm)
{
    switch (algorithm) {
    case SignatureAlgorithm::Ps256:
    case SignatureAlgorithm::Rs256:
    case SignatureAlgorithm::Es256:
        return "SHA256";
    case SignatureAlgorithm::Ps384:
        return "SHA384";
    case SignatureAlgorithm::Ps512:
        return "SHA512";
    }
    Q_UNREACHABLE();
}

/// RFC 7518 section 3.4: r and s of 32 bytes each, as the DER that OpenSSL reads.
QByteArray derOf(QByteArrayView signature)
{
    if (signature.size() != 2 * coordinateBytes)
        return {};
    const EcdsaSignature pair(ECDSA_SIG_new());
    BigNumber r = number(signature.first(coordinateBytes));
    BigNumber s = number(signature.last(coordinateBytes));
    if (!pair || !r || !s || ECDSA_SIG_set0(pair.get(), r.release(), s.release()) != 1)
        return {};
    QByteArray der(i2d_ECDSA_SIG(pair.get(), nullptr), Qt::Uninitialized);
    auto *end = reinterpret_cast<unsigned char *>(der.data());
    i2d_ECDSA_SIG(pair.get(), &end);
    return der;
}

/// The signature as OpenSSL reads it; empty when it has not the size that belongs to \a key.
QByteArray signatureForm(EVP_PKEY *key, SignatureAlgorithm algorithm, QByteArrayView signature)
{
    if (algorithm == SignatureAlgorithm::Es256)
        return derOf(signature);
    return signature.size() == EVP_PKEY_get_size(key) ? signature.toByteArray() : QByteArray();
}

/// RFC 7518 section 3.5: salt as long as the hash, MGF1 with the same hash.
bool usePss(EVP_PKEY_CTX *context, const char *digest)
{
    return EVP_PKEY_CTX_set_rsa_padding(context, RSA_PKCS1_PSS_PADDING) == 1
        && EVP_PKEY_CTX_set_rsa_pss_saltlen(context, RSA_PSS_SALTLEN_DIGEST) == 1
        && EVP_PKEY_CTX_set_rsa_mgf1_md_name(context, digest, nullptr) == 1;
}

bool setPadding(EVP_PKEY_CTX *context, SignatureAlgorithm algorithm)
{
    switch (algorithm) {
    case SignatureAlgorithm::Ps256:
    case SignatureAlgorithm::Ps384:
    case SignatureAlgorithm::Ps512:
        return usePss(context, digestOf(algorithm));
    case SignatureAlgorithm::Rs256:
        return EVP_PKEY_CTX_set_rsa_padding(context, RSA_PKCS1_PADDING) == 1;
    case SignatureAlgorithm::Es256:
        return true;
    }
    Q_UNREACHABLE();
}

class OpenSslKey final : public PublicKey {
public:
    explicit OpenSslKey(Key key) : m_key(std::move(key)) { }

    bool verifies(
        SignatureAlgorithm algorithm, QByteArrayView text, QByteArrayView signature) const override
    {
        const QByteArray form = signatureForm(m_key.get(), algorithm, signature);
        const DigestContext context(EVP_MD_CTX_new());
        EVP_PKEY_CTX *keyContext = nullptr;
        const bool verified = !form.isEmpty() && context
            && EVP_DigestVerifyInit_ex(context.get(), &keyContext, digestOf(algorithm), nullptr,
                   nullptr, m_key.get(), nullptr)
                == 1
            && setPadding(keyContext, algorithm)
            && EVP_DigestVerify(context.get(), octets(form), static_cast<size_t>(form.size()),
                   octets(text), static_cast<size_t>(text.size()))
                == 1;
        ERR_clear_error();
        return verified;
    }

private:
    Key m_key;
};

std::shared_ptr<const PublicKey> madeFrom(Key key)
{
    return key ? std::make_shared<const OpenSslKey>(std::move(key)) : nullptr;
}

} // namespace

std::shared_ptr<const PublicKey> OpenSslKeys::rsa(
    QByteArrayView modulus, QByteArrayView exponent) const
{
    const BigNumber n = number(modulus);
    const BigNumber e = number(exponent);
    const ParameterBuilder builder(OSSL_PARAM_BLD_new());
    OSSL_PARAM_BLD_push_BN(builder.get(), OSSL_PKEY_PARAM_RSA_N, n.get());
    OSSL_PARAM_BLD_push_BN(builder.get(), OSSL_PKEY_PARAM_RSA_E, e.get());
    return madeFrom(built("RSA", builder.get()));
}

std::shared_ptr<const PublicKey> OpenSslKeys::p256(QByteArrayView x, QByteArrayView y) const
{
    // SEC 1, 2.3.3: an uncompressed point.
    QByteArray point(1, '\4');
    point.append(x).append(y);
    const ParameterBuilder builder(OSSL_PARAM_BLD_new());
    OSSL_PARAM_BLD_push_utf8_string(builder.get(), OSSL_PKEY_PARAM_GROUP_NAME, "prime256v1", 0);
    OSSL_PARAM_BLD_push_octet_string(builder.get(), OSSL_PKEY_PARAM_PUB_KEY, point.constData(),
        static_cast<size_t>(point.size()));
    Key key = built("EC", builder.get());
    return key && passesPublicCheck(key.get()) ? madeFrom(std::move(key)) : nullptr;
}
