// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#include "net/oidc/verificationkey.h"

#include "base/base64url.h"
#include "net/oidc/opensslhandle.h"

#include <openssl/bn.h>
#include <openssl/core_names.h>
#include <openssl/ecdsa.h>
#include <openssl/err.h>
#include <openssl/evp.h>
#include <openssl/param_build.h>
#include <openssl/rsa.h>

namespace {

using BigNumber = OpenSslHandle<BIGNUM, BN_free>;
using KeyContext = OpenSslHandle<EVP_PKEY_CTX, EVP_PKEY_CTX_free>;
using DigestContext = OpenSslHandle<EVP_MD_CTX, EVP_MD_CTX_free>;
using ParameterBuilder = OpenSslHandle<OSSL_PARAM_BLD, OSSL_PARAM_BLD_free>;
using Parameters = OpenSslHandle<OSSL_PARAM, OSSL_PARAM_free>;
using EcdsaSignature = OpenSslHandle<ECDSA_SIG, ECDSA_SIG_free>;

constexpr int fewestRsaBits = 2048;
constexpr int mostRsaBits = 8192;
constexpr qsizetype coordinateBytes = 32;

const unsigned char *octets(QByteArrayView bytes)
{
    return reinterpret_cast<const unsigned char *>(bytes.data());
}

BigNumber number(QByteArrayView bytes)
{
    return BigNumber(BN_bin2bn(octets(bytes), static_cast<int>(bytes.size()), nullptr));
}

/// The number's bytes, big-endian, without leading zeros. Many issuers write zeros in front of the
/// modulus, or end the text with '='; neither changes the number.
QByteArray bytesOf(const JsonValue &member)
{
    QByteArray text = member.string(2048).toUtf8();
    while (text.endsWith('='))
        text.chop(1);
    auto bytes = Base64Url::decoded(text);
    if (!bytes)
        member.fail(QStringLiteral("must be base64url"));
    while (bytes->startsWith('\0'))
        bytes->remove(0, 1);
    return *bytes;
}

/// RFC 7518 section 2, Base64urlUInt.
BigNumber unsignedInteger(const JsonValue &member)
{
    return number(bytesOf(member));
}

std::shared_ptr<EVP_PKEY> built(const char *type, OSSL_PARAM_BLD *builder)
{
    const Parameters parameters(OSSL_PARAM_BLD_to_param(builder));
    const KeyContext context(EVP_PKEY_CTX_new_from_name(nullptr, type, nullptr));
    EVP_PKEY *key = nullptr;
    if (parameters && context && EVP_PKEY_fromdata_init(context.get()) == 1)
        EVP_PKEY_fromdata(context.get(), &key, EVP_PKEY_PUBLIC_KEY, parameters.get());
    return {key, EVP_PKEY_free};
}

bool passesPublicCheck(EVP_PKEY *key)
{
    const KeyContext context(EVP_PKEY_CTX_new_from_pkey(nullptr, key, nullptr));
    return context && EVP_PKEY_public_check(context.get()) == 1;
}

std::shared_ptr<EVP_PKEY> rsaKey(const JsonValue &jwk)
{
    const BigNumber modulus = unsignedInteger(jwk.member("n"));
    const BigNumber exponent = unsignedInteger(jwk.member("e"));
    const int bits = BN_num_bits(modulus.get());
    if (bits < fewestRsaBits || bits > mostRsaBits || !BN_is_odd(modulus.get()))
        jwk.member("n").fail(QStringLiteral("must be an odd number of 2048 to 8192 bits"));
    if (BN_num_bits(exponent.get()) > 32 || BN_is_one(exponent.get()) || !BN_is_odd(exponent.get()))
        jwk.member("e").fail(QStringLiteral("must be odd and from 3 to 2^32"));
    const ParameterBuilder builder(OSSL_PARAM_BLD_new());
    OSSL_PARAM_BLD_push_BN(builder.get(), OSSL_PKEY_PARAM_RSA_N, modulus.get());
    OSSL_PARAM_BLD_push_BN(builder.get(), OSSL_PKEY_PARAM_RSA_E, exponent.get());
    auto key = built("RSA", builder.get());
    if (!key)
        jwk.fail(QStringLiteral("is not an RSA key"));
    return key;
}

QByteArray coordinate(const JsonValue &member)
{
    const QByteArray bytes = bytesOf(member);
    if (bytes.size() > coordinateBytes)
        member.fail(QStringLiteral("must be at most 32 bytes"));
    return bytes.rightJustified(coordinateBytes, '\0');
}

std::shared_ptr<EVP_PKEY> ecKey(const JsonValue &jwk)
{
    if (jwk.member("crv").string() != QLatin1String("P-256"))
        jwk.member("crv").fail(QStringLiteral("must be P-256"));
    const QByteArray point = '\4' + coordinate(jwk.member("x")) + coordinate(jwk.member("y"));
    const ParameterBuilder builder(OSSL_PARAM_BLD_new());
    OSSL_PARAM_BLD_push_utf8_string(builder.get(), OSSL_PKEY_PARAM_GROUP_NAME, "prime256v1", 0);
    OSSL_PARAM_BLD_push_octet_string(builder.get(), OSSL_PKEY_PARAM_PUB_KEY, point.constData(),
        static_cast<size_t>(point.size()));
    auto key = built("EC", builder.get());
    if (!key || !passesPublicCheck(key.get()))
        jwk.fail(QStringLiteral("is not a point on P-256"));
    return key;
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

} // namespace

std::optional<SignatureAlgorithm> signatureAlgorithm(const QString &name)
{
    for (const auto algorithm : {SignatureAlgorithm::Ps256, SignatureAlgorithm::Ps384,
             SignatureAlgorithm::Ps512, SignatureAlgorithm::Rs256, SignatureAlgorithm::Es256}) {
        if (nameOf(algorithm) == name)
            return algorithm;
    }
    return std::nullopt;
}

QString nameOf(SignatureAlgorithm algorithm)
{
    switch (algorithm) {
    case SignatureAlgorithm::Ps256:
        return QStringLiteral("PS256");
    case SignatureAlgorithm::Ps384:
        return QStringLiteral("PS384");
    case SignatureAlgorithm::Ps512:
        return QStringLiteral("PS512");
    case SignatureAlgorithm::Rs256:
        return QStringLiteral("RS256");
    case SignatureAlgorithm::Es256:
        return QStringLiteral("ES256");
    }
    Q_UNREACHABLE();
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

VerificationKey::VerificationKey(Type type, QString algorithm, std::shared_ptr<EVP_PKEY> key)
    : m_type(type), m_algorithm(std::move(algorithm)), m_key(std::move(key))
{
}

VerificationKey VerificationKey::fromJwk(const JsonValue &jwk)
{
    const auto named = jwk.memberIfAny("alg");
    const QString algorithm = named ? named->string() : QString();
    if (jwk.memberIfAny("d"))
        jwk.fail(QStringLiteral("is a private key that everybody can read"));
    const QString type = jwk.member("kty").string();
    if (type == QLatin1String("RSA"))
        return {Type::Rsa, algorithm, rsaKey(jwk)};
    if (type == QLatin1String("EC"))
        return {Type::EcP256, algorithm, ecKey(jwk)};
    jwk.member("kty").fail(QStringLiteral("must be RSA or EC"));
}

bool VerificationKey::fits(SignatureAlgorithm algorithm) const
{
    const Type needed = algorithm == SignatureAlgorithm::Es256 ? Type::EcP256 : Type::Rsa;
    return m_type == needed && (m_algorithm.isEmpty() || m_algorithm == nameOf(algorithm));
}

bool VerificationKey::verifies(
    SignatureAlgorithm algorithm, QByteArrayView text, QByteArrayView signature) const
{
    if (!fits(algorithm))
        return false;
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
