// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#include "evidence/content/evidencename.h"

#include "base/clock.h"
#include "evidence/content/evidenceparts.h"
#include "evidence/content/evidenceverdict.h"

namespace {

constexpr qsizetype longestPart = 30;

QString spelledOut(QChar character)
{
    switch (character.unicode()) {
    case 0xe6:
        return QStringLiteral("ae");
    case 0xf8:
        return QStringLiteral("oe");
    case 0xe5:
        return QStringLiteral("aa");
    case 0xc6:
        return QStringLiteral("Ae");
    case 0xd8:
        return QStringLiteral("Oe");
    case 0xc5:
        return QStringLiteral("Aa");
    default:
        return character;
    }
}

bool isPlain(QChar character)
{
    return character.unicode() < 0x80
        && (character.isLetterOrNumber() || character == u'-' || character == u'.');
}

/// \a text with nothing but A to Z, digits, "-" and "."; Danish letters spelled out.
QString folded(const QString &text)
{
    QString spelled;
    for (const QChar character : text)
        spelled += spelledOut(character);
    QString plain;
    for (const QChar character : spelled.normalized(QString::NormalizationForm_D)) {
        if (isPlain(character))
            plain += character;
        else if (character.isSpace())
            plain += u'-';
    }
    while (plain.startsWith(u'.'))
        plain.remove(0, 1);
    return plain.left(longestPart);
}

QString mark(const Environment &environment)
{
    switch (environment.purpose) {
    case Environment::Purpose::Practice:
        return QStringLiteral("OEVE");
    case Environment::Purpose::Test:
        return QStringLiteral("TEST");
    case Environment::Purpose::Production:
        return {};
    case Environment::Purpose::Unstated:
        return environment.isOnThisMachine() ? QStringLiteral("TEST") : QString();
    }
    Q_UNREACHABLE();
}

/// It does not belong in the task system as the result: in production it does not say that the task
/// is solved, elsewhere a check is not approved.
bool isProvisional(const EvidenceContent &content)
{
    const EvidenceVerdict verdict = evidenceVerdict(content);
    const bool isProduction = content.environment.purpose == Environment::Purpose::Production;
    return isProduction ? verdict.word != VerdictWord::Solved : !verdict.complete;
}

} // namespace

QString evidenceName(const EvidenceContent &content)
{
    const TaskInstance *instance = EvidenceParts::instanceOf(content);
    const QString municipality = instance ? folded(instance->shortMunicipality) : QString();
    QStringList parts = {
        folded(content.task.number),
        municipality.isEmpty() ? QStringLiteral("kommune") : municipality,
        content.facts.choice ? folded(content.facts.choice->lastFour) : QString(),
        Copenhagen::dateAt(content.made).toString(Qt::ISODate),
        isProvisional(content) ? QStringLiteral("FORELOEBIG") : QString(),
        mark(content.environment),
    };
    parts.removeAll(QString());
    return parts.join(u'_');
}
