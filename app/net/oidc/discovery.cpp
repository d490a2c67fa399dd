// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#include "net/oidc/discovery.h"

#include "base/jsonreader.h"
#include "domain/environment.h"
#include "net/oidc/signinerrors.h"
#include "net/oidc/verificationkey.h"

#include <algorithm>

namespace {

QUrl addressIn(const JsonValue &member)
{
    QUrl address = QUrl::fromEncoded(member.string(2048).toUtf8(), QUrl::StrictMode);
    if (!isAllowedAddress(address.adjusted(QUrl::RemoveQuery)))
        member.fail(QStringLiteral("must be an https address"));
    return address;
}

QUrl addressIfAny(const JsonValue &whole, const char *name)
{
    const auto member = whole.memberIfAny(name);
    const bool isStated = member && !(member->isString() && member->text(1).isEmpty());
    return isStated ? addressIn(*member) : QUrl();
}

/// True, also where it is written as a string.
bool isTrue(const JsonValue &whole, const char *name)
{
    const auto member = whole.memberIfAny(name);
    if (!member)
        return false;
    return member->isString() ? member->text(5) == QLatin1String("true") : member->boolean();
}

/// Fails when the list \a name is there and none of its strings is \a wanted. One string alone
/// counts as a list of one.
template <typename Wanted>
void refuseWithout(const JsonValue &whole, const char *name, Wanted wanted)
{
    const auto list = whole.memberIfAny(name);
    if (!list)
        return;
    const QList<JsonValue> all = list->isString() ? QList{*list} : list->items();
    if (std::none_of(all.begin(), all.end(),
            [&wanted](const JsonValue &each) { return each.isString() && wanted(each.text(100)); }))
        list->fail(QStringLiteral("rules out what this program does"));
}

IssuerMetadata metadataOf(const JsonValue &whole)
{
    refuseWithout(whole, "response_types_supported",
        [](const QString &type) { return type == QLatin1String("code"); });
    refuseWithout(whole, "code_challenge_methods_supported",
        [](const QString &method) { return method == QLatin1String("S256"); });
    refuseWithout(whole, "id_token_signing_alg_values_supported",
        [](const QString &name) { return signatureAlgorithm(name).has_value(); });
    IssuerMetadata metadata;
    metadata.authorizationEndpoint = addressIn(whole.member("authorization_endpoint"));
    metadata.tokenEndpoint = addressIn(whole.member("token_endpoint"));
    metadata.keys = addressIn(whole.member("jwks_uri"));
    metadata.userInfoEndpoint = addressIfAny(whole, "userinfo_endpoint");
    metadata.endSessionEndpoint = addressIfAny(whole, "end_session_endpoint");
    metadata.namesItselfInCallback =
        isTrue(whole, "authorization_response_iss_parameter_supported");
    return metadata;
}

} // namespace

QUrl discoveryAddress(const QUrl &issuer)
{
    QByteArray address = issuer.toEncoded();
    if (address.endsWith('/'))
        address.chop(1);
    return QUrl::fromEncoded(address + "/.well-known/openid-configuration");
}

QString issuerName(const QUrl &issuer)
{
    return QString::fromLatin1(issuer.toEncoded());
}

Result<IssuerMetadata> readDiscovery(QByteArrayView json, const QUrl &issuer)
{
    IssuerMetadata metadata;
    const auto fault = Json::read(json, {}, [&](const JsonValue &whole) {
        const JsonValue name = whole.member("issuer");
        if (name.string() != issuerName(issuer))
            name.fail(QStringLiteral("is another issuer"));
        metadata = metadataOf(whole);
    });
    if (fault)
        return SignInErrors::untrusted(QStringLiteral("discovery"), *fault);
    return metadata;
}
