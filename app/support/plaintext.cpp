// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#include "support/plaintext.h"

QString asPlainText(const QString &outside, qsizetype longest)
{
    QString kept;
    kept.reserve(qMin(outside.size(), longest));
    for (const QChar character : outside) {
        switch (character.category()) {
        case QChar::Other_Control:
        case QChar::Separator_Line:
        case QChar::Separator_Paragraph:
            kept += u' ';
            break;
        case QChar::Other_Format:
        case QChar::Other_PrivateUse:
        case QChar::Other_NotAssigned:
            break;
        default:
            kept += character;
        }
        if (kept.size() > 4 * longest)
            break;
    }
    kept = kept.simplified();
    if (kept.size() <= longest)
        return kept;
    kept.truncate(longest - 1);
    if (!kept.isEmpty() && kept.back().isHighSurrogate())
        kept.chop(1);
    return kept + QChar(0x2026);
}
