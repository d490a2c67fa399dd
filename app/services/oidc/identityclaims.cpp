// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#include "services/oidc/identityclaims.h"

#include "services/oidc/showntext.h"

#include <algorithm>

namespace {

constexpr qsizetype longestSubject = 255;
constexpr qsizetype longestName = 200;

constexpr const char *cvrClaims[] = {
    "cvr",
    "https://data.gov.dk/model/core/eid/professional/cvr",
    "dk:gov:saml:attribute:CvrNumberIdentifier",
};

bool isAsciiDigit(QChar character)
{
    return character >= u'0' && character <= u'9';
}

QString subjectOf(const JsonValue &claims)
{
    const JsonValue claim = claims.member("sub");
    QString subject = claim.string(longestSubject);
    if (std::any_of(subject.begin(), subject.end(), [](QChar each) { return each > u'~'; }))
        claim.fail(QStringLiteral("must be ASCII"));
    return subject;
}

Error unclear(const QString &detail)
{
    return {ErrorKind::AuthorityUnclear, detail, {}};
}

} // namespace

IdentityClaims IdentityClaims::of(const JsonValue &claims)
{
    IdentityClaims read{subjectOf(claims), shownText(claims, "name", longestName), {}};
    for (const char *name : cvrClaims) {
        if (const auto claim = claims.memberIfAny(name))
            read.cvrs.append(claim->string());
    }
    return read;
}

Result<QString> IdentityClaims::cvr() const
{
    if (cvrs.isEmpty())
        return unclear(QStringLiteral("claims: no CVR number"));
    const QString &first = cvrs.first();
    if (std::any_of(
            cvrs.begin(), cvrs.end(), [&first](const QString &each) { return each != first; }))
        return unclear(QStringLiteral("claims: the CVR numbers differ"));
    if (first.size() != 8 || !std::all_of(first.begin(), first.end(), isAsciiDigit))
        return unclear(QStringLiteral("claims: the CVR number is not eight digits"));
    return first;
}
