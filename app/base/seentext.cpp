// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#include "base/seentext.h"

#include <QList>

#include <algorithm>

namespace {

constexpr char32_t brailleBlank = 0x2800;
constexpr char32_t minusSign = 0x2212;

/// Letters and digits of Latin script that every normal form leaves as they are, punctuation and
/// single blanks: most of any text.
bool isPlain(const QString &text)
{
    bool isAfterBlank = true;
    const bool isAllPlain = std::all_of(text.cbegin(), text.cend(), [&](QChar character) {
        const ushort code = character.unicode();
        const bool isBlank = code == u' ';
        const bool isAllowed = (code >= u' ' && code <= u'~') || (code >= 0xC0 && code <= 0xFF);
        const bool isSecondBlank = isBlank && isAfterBlank;
        isAfterBlank = isBlank;
        return isAllowed && !isSecondBlank;
    });
    return isAllPlain && !isAfterBlank;
}

bool isBetween(char32_t character, char32_t first, char32_t last)
{
    return character >= first && character <= last;
}

/// Marks and letters without a shape: Default_Ignorable_Code_Point in Unicode, as far as the
/// category does not say it.
bool isShapeless(char32_t character)
{
    return character == 0x034F || isBetween(character, 0x115F, 0x1160)
        || isBetween(character, 0x17B4, 0x17B5) || isBetween(character, 0x180B, 0x180F)
        || isBetween(character, 0xFE00, 0xFE0F) || isBetween(character, 0xE0100, 0xE01EF);
}

} // namespace

bool SeenText::isUnseen(char32_t character)
{
    switch (QChar::category(character)) {
    case QChar::Other_Control:
    case QChar::Other_Format:
    case QChar::Other_PrivateUse:
    case QChar::Other_NotAssigned:
    case QChar::Other_Surrogate:
        return true;
    default:
        return isShapeless(character);
    }
}

bool SeenText::isDash(char32_t character)
{
    return QChar::category(character) == QChar::Punctuation_Dash || character == minusSign;
}

QString SeenText::of(const QString &text)
{
    if (isPlain(text))
        return text;
    QString seen;
    const auto characters = text.normalized(QString::NormalizationForm_KC).toUcs4();
    for (const uint character : characters) {
        if (QChar::isSpace(character) || character == brailleBlank) {
            if (!seen.isEmpty() && seen.back() != u' ')
                seen += u' ';
        } else if (isDash(character)) {
            seen += u'-';
        } else if (!isUnseen(character)) {
            seen += QChar::fromUcs4(character);
        }
    }
    return seen.trimmed();
}
