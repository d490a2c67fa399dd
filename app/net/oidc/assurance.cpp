// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#include "net/oidc/assurance.h"

#include <QStringList>

#include <algorithm>

namespace {

/// Place on NSIS's ladder, or -1 for another name.
qsizetype nsisRung(const QString &level)
{
    static const QStringList ladder{
        QStringLiteral("https://data.gov.dk/concept/core/nsis/loa/Low"),
        QStringLiteral("https://data.gov.dk/concept/core/nsis/loa/Substantial"),
        QStringLiteral("https://data.gov.dk/concept/core/nsis/loa/High"),
    };
    return ladder.indexOf(level);
}

} // namespace

bool Assurance::isMet(const QString &requested, const QString &actual)
{
    const QStringList levels = requested.split(u' ', Qt::SkipEmptyParts);
    return std::any_of(levels.begin(), levels.end(), [&actual](const QString &level) {
        const qsizetype needed = nsisRung(level);
        return needed < 0 ? actual == level : nsisRung(actual) >= needed;
    });
}
