// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#include "net/oidc/verificationkey.h"

#include "base/base64url.h"
#include "base/deferredlibrary.h"

#include <bit>

namespace {

constexpr qsizetype fewestRsaBits = 2048;
constexpr qsizetype mostRsaBits = 8192;
constexpr qsizetype mostExponentBits = 32;
constexpr qsizetype coordinateBytes = 32;

/// The number's bytes, big-endian, without leading zeros (RFC 7518 section 2, Base64urlUInt). Many
/// issuers write zeros in front of the modulus, or end the text with '='; neither changes the
/// number.
QByteArray numberIn(const JsonValue &member)
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

qsizetype bitsOf(const QByteArray &number)
{
    return number.isEmpty() ? 0 : number.size() * 8 - std::countl_zero(quint8(number.front()));
}

bool isOdd(const QByteArray &number)
{
    return !number.isEmpty() && (quint8(number.back()) & 1U) != 0;
}

std::shared_ptr<const PublicKey> rsaKey(const PublicKeys *keys, const JsonValue &jwk)
{
    const QByteArray modulus = numberIn(jwk.member("n"));
    const QByteArray exponent = numberIn(jwk.member("e"));
    const qsizetype bits = bitsOf(modulus);
    if (bits < fewestRsaBits || bits > mostRsaBits || !isOdd(modulus))
        jwk.member("n").fail(QStringLiteral("must be an odd number of 2048 to 8192 bits"));
    if (bitsOf(exponent) < 2 || bitsOf(exponent) > mostExponentBits || !isOdd(exponent))
        jwk.member("e").fail(QStringLiteral("must be odd and from 3 to 2^32"));
    auto key = keys ? keys->rsa(modulus, exponent) : nullptr;
    if (!key)
        jwk.fail(QStringLiteral("is not an RSA key"));
    return key;
}

QByteArray coordinate(const JsonValue &member)
{
    const QByteArray bytes = numberIn(member);
    if (bytes.size() > coordinateBytes)
        member.fail(QStringLiteral("must be at most 32 bytes"));
    return bytes.rightJustified(coordinateBytes, '\0');
}

std::shared_ptr<const PublicKey> ecKey(const PublicKeys *keys, const JsonValue &jwk)
{
    if (jwk.member("crv").string() != QLatin1String("P-256"))
        jwk.member("crv").fail(QStringLiteral("must be P-256"));
    const QByteArray x = coordinate(jwk.member("x"));
    const QByteArray y = coordinate(jwk.member("y"));
    auto key = keys ? keys->p256(x, y) : nullptr;
    if (!key)
        jwk.fail(QStringLiteral("is not a point on P-256"));
    return key;
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

QCryptographicHash::Algorithm hashOf(SignatureAlgorithm algorithm)
{
    switch (algorithm) {
    case SignatureAlgorithm::Ps256:
    case SignatureAlgorithm::Rs256:
    case SignatureAlgorithm::Es256:
        return QCryptographicHash::Sha256;
    case SignatureAlgorithm::Ps384:
        return QCryptographicHash::Sha384;
    case SignatureAlgorithm::Ps512:
        return QCryptographicHash::Sha512;
    }
    Q_UNREACHABLE();
}

VerificationKey::VerificationKey(Type type, QString algorithm, std::shared_ptr<const PublicKey> key)
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
    const PublicKeys *keys = DeferredLibrary::parts().keys;
    if (type == QLatin1String("RSA"))
        return {Type::Rsa, algorithm, rsaKey(keys, jwk)};
    if (type == QLatin1String("EC"))
        return {Type::EcP256, algorithm, ecKey(keys, jwk)};
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
    return fits(algorithm) && m_key->verifies(algorithm, text, signature);
}
