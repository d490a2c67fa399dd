// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#include "base/plaintext.h"

#include "base/uuid.h"

#include <QList>
#include <QRegularExpression>

#include <algorithm>

namespace {

/// White space, and what would break or steer a line.
bool separates(char32_t character)
{
    return QChar::isSpace(character) || QChar::category(character) == QChar::Other_Control;
}

/// Characters that cannot be seen, or that look different from system to system.
bool isHidden(char32_t character)
{
    switch (QChar::category(character)) {
    case QChar::Other_Format:
    case QChar::Other_PrivateUse:
    case QChar::Other_NotAssigned:
    case QChar::Other_Surrogate:
        return true;
    default:
        return false;
    }
}

QString cutAt(QString text, qsizetype longest)
{
    text.truncate(longest - 1);
    if (!text.isEmpty() && text.back().isHighSurrogate())
        text.chop(1);
    return text + QChar(0x2026);
}

/// Tags, comments and the like. What is left may form another one, so it is looked at again.
QString withoutMarkup(QString text)
{
    static const QRegularExpression tag(QStringLiteral("<[A-Za-z/!?][^<>]*(?:>|\\z)"));
    for (int round = 0; round < 5 && text.contains(tag); ++round)
        text.replace(tag, QStringLiteral(" "));
    return text.contains(tag) ? QString() : text;
}

/// Long runs of letters and digits mixed, without a blank, are tokens, codes and hashes. UUIDs are
/// neither secret nor of that length.
QString withoutTokens(QString text)
{
    static const QRegularExpression afterBearer(QStringLiteral("\\b(Bearer|Basic|DPoP)\\s+\\S+"),
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression run(QStringLiteral("(?!") + Uuid::pattern()
        + QStringLiteral("(?![\\w.~+/=-]))"
                         "(?<![\\w.~+/=-])(?=[\\w.~+/=-]*[0-9])(?=[\\w.~+/=-]*[A-Za-z])"
                         "[\\w.~+/=-]{24,}"));
    text.replace(afterBearer, QStringLiteral("\\1 ") + QChar(0x2026));
    return text.replace(run, QString(QChar(0x2026)));
}

} // namespace

QString asQuotation(const QString &outside, qsizetype longest)
{
    const QString plain = asPlainText(outside, outside.size() + 1);
    return asPlainText(withoutTokens(withoutMarkup(plain)), longest);
}

QString asPlainText(const QString &outside, qsizetype longest)
{
    QString kept;
    bool separated = false;
    const auto characters = outside.toUcs4();
    for (const uint character : characters) {
        if (separates(character)) {
            separated = !kept.isEmpty();
            continue;
        }
        if (isHidden(character))
            continue;
        if (separated)
            kept += u' ';
        separated = false;
        kept += QChar::fromUcs4(character);
        if (kept.size() > longest)
            return cutAt(kept, longest);
    }
    return kept;
}

bool hasControlCharacter(const QString &text)
{
    return std::any_of(text.cbegin(), text.cend(),
        [](QChar character) { return character.category() == QChar::Other_Control; });
}
