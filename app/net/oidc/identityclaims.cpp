// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#include "net/oidc/identityclaims.h"

#include "base/displaytext.h"
#include "base/plaintext.h"
#include "domain/instance.h"

#include <QRegularExpression>

#include <algorithm>

namespace {

constexpr qsizetype longestSubject = 255;
constexpr qsizetype longestName = 200;

constexpr const char *cvrClaims[] = {
    "cvr",
    "https://data.gov.dk/model/core/eid/professional/cvr",
    "dk:gov:saml:attribute:CvrNumberIdentifier",
};

/// The subject may be any text: the X.509 subject names of Context Handler hold Danish letters.
QString subjectOf(const JsonValue &claims)
{
    const JsonValue claim = claims.member("sub");
    QString subject = claim.string(2 * longestSubject);
    if (subject.toUcs4().size() > longestSubject)
        claim.fail(QStringLiteral("must be at most %1 characters").arg(longestSubject));
    return subject;
}

/// \a text without what may set digits apart. IdentityClaims::cvr() checks what is left.
QString withoutBlanks(QString text)
{
    text.removeIf([](QChar each) { return each.isSpace(); });
    return text;
}

/// \a claim may be one value or, as attributes of SAML may be, a list.
QStringList numbersIn(const JsonValue &claim)
{
    QStringList numbers;
    const QList<JsonValue> values = claim.isArray() ? claim.items() : QList{claim};
    for (const JsonValue &value : values) {
        const bool isNumber = !value.isString() && !value.isNull();
        const QString text = isNumber ? QString::number(value.integer()) : value.text(longestName);
        numbers.append(withoutBlanks(text));
    }
    numbers.removeAll(QString());
    return numbers;
}

/// The CN of an X.509 subject name (RFC 4514, also with blanks around the equals sign), or nothing.
QString commonNameIn(const QString &subject)
{
    static const QRegularExpression form(
        QStringLiteral("(?:\\A|[,+;/])\\s*CN\\s*=\\s*"
                       "(?:\"((?:[^\"\\\\]|\\\\.)*)\"|((?:[^,+;/\\\\]|\\\\.)*))"),
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression escape(QStringLiteral("\\\\(.)"));
    const auto match = form.match(subject);
    QString name = match.captured(1) + match.captured(2);
    return asPlainText(name.replace(escape, QStringLiteral("\\1")), longestName);
}

/// `name`, or the given and the family name.
QString nameOf(const JsonValue &claims)
{
    const QString name = displayText(claims, "name", longestName);
    if (!name.isEmpty()) {
        const QString common = commonNameIn(name);
        return common.isEmpty() ? name : common;
    }
    return asPlainText(displayText(claims, "given_name", longestName) + u' '
            + displayText(claims, "family_name", longestName),
        longestName);
}

Error unclear(const QString &detail)
{
    return {ErrorKind::AuthorityUnclear, detail, {}};
}

} // namespace

IdentityClaims IdentityClaims::of(const JsonValue &claims)
{
    IdentityClaims read{subjectOf(claims), nameOf(claims), {}};
    for (const char *name : cvrClaims) {
        if (const auto claim = claims.memberIfAny(name))
            read.cvrs.append(numbersIn(*claim));
    }
    return read;
}

QString IdentityClaims::shownName() const
{
    return name.isEmpty() ? commonNameIn(subject) : name;
}

Result<QString> IdentityClaims::cvr() const
{
    if (cvrs.isEmpty())
        return unclear(QStringLiteral("claims: no CVR number"));
    const QString &first = cvrs.first();
    if (std::any_of(
            cvrs.begin(), cvrs.end(), [&first](const QString &each) { return each != first; }))
        return unclear(QStringLiteral("claims: the CVR numbers differ"));
    if (!isCvr(first))
        return unclear(QStringLiteral("claims: the CVR number is not eight digits"));
    return first;
}
