// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#include "support/plaintext.h"

#include <QList>

namespace {

/// White space, and what would break or steer a line.
bool separates(char32_t character)
{
    return QChar::isSpace(character) || QChar::category(character) == QChar::Other_Control;
}

/// Not to be seen, or not the same everywhere.
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

} // namespace

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
