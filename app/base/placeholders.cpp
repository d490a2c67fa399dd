// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#include "base/placeholders.h"

QString filledIn(const QString &text, const Placeholders &values)
{
    QString filled;
    filled.reserve(text.size());
    qsizetype from = 0;
    while (from < text.size()) {
        const qsizetype open = text.indexOf(u'{', from);
        const qsizetype close = open < 0 ? -1 : text.indexOf(u'}', open);
        if (close < 0)
            break;
        const auto value = values.constFind(text.mid(open + 1, close - open - 1));
        filled += QStringView(text).mid(from, open - from);
        if (value != values.constEnd())
            filled += *value;
        else
            filled += QStringView(text).mid(open, close - open + 1);
        from = close + 1;
    }
    filled += QStringView(text).mid(from);
    return filled;
}
