// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#include "net/oidc/signedtoken.h"

#include "base/base64url.h"
#include "net/oidc/signinerrors.h"

#include <QList>

namespace {

constexpr qsizetype largestToken = 16'384;
constexpr QByteArrayView byteOrderMark("\xEF\xBB\xBF");

Error unsupported(qsizetype parts)
{
    if (parts == 5)
        return SignInErrors::untrusted(
            QStringLiteral("ID token: encrypted (five parts), which is not supported"));
    return SignInErrors::untrusted(QStringLiteral("ID token: not three parts"));
}

/// RFC 7515 section 4.1.11: a reader that does not understand what `crit` demands must refuse. Of
/// RFC 7797's `b64` and of compression nothing is understood either.
void refuseExtensions(const JsonValue &header)
{
    for (const auto &[name, value] : header.members()) {
        if (name == QLatin1String("crit") || name == QLatin1String("b64")
            || name == QLatin1String("zip"))
            value.fail(QStringLiteral("is not supported"));
    }
}

SignatureAlgorithm algorithmOf(const JsonValue &header)
{
    const JsonValue name = header.member("alg");
    const auto algorithm = signatureAlgorithm(name.string());
    if (!algorithm)
        name.fail(QStringLiteral("is not an accepted algorithm"));
    return *algorithm;
}

} // namespace

Result<SignedToken> SignedToken::read(QByteArrayView compact)
{
    if (compact.size() > largestToken)
        return SignInErrors::untrusted(QStringLiteral("ID token: larger than 16 KiB"));
    const QByteArray text = compact.toByteArray();
    const QList<QByteArray> parts = text.split('.');
    if (parts.size() != 3)
        return unsupported(parts.size());
    const auto header = Base64Url::decoded(parts[0]);
    const auto payload = Base64Url::decoded(parts[1]);
    const auto signature = Base64Url::decoded(parts[2]);
    if (!header || !payload || !signature)
        return SignInErrors::untrusted(QStringLiteral("ID token: not base64url"));
    // The reader passes over a byte order mark; what is signed has no use for one.
    if (header->startsWith(byteOrderMark) || payload->startsWith(byteOrderMark))
        return SignInErrors::untrusted(
            QStringLiteral("ID token header or payload: begins with a byte order mark"));
    SignedToken token;
    token.m_signedText = text.first(text.lastIndexOf('.'));
    token.m_payload = *payload;
    token.m_signature = *signature;
    if (const auto fault = token.readHeader(*header))
        return SignInErrors::untrusted(QStringLiteral("ID token header"), *fault);
    return token;
}

std::optional<JsonFault> SignedToken::readHeader(const QByteArray &header)
{
    return Json::read(header, {}, [this](const JsonValue &whole) {
        refuseExtensions(whole);
        m_algorithm = algorithmOf(whole);
        const auto keyId = whole.memberIfAny("kid");
        m_keyId = keyId ? keyId->text(1000) : QString();
    });
}

Result<QByteArray> SignedToken::payload(const VerificationKey &key) const
{
    if (!key.verifies(m_algorithm, m_signedText, m_signature))
        return SignInErrors::untrusted(QStringLiteral("ID token: the signature does not verify"));
    return m_payload;
}
