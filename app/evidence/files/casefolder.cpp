// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#include "evidence/files/casefolder.h"

#include <QRegularExpression>

QString CaseFolder::of(const QString &root, const QString &caseId)
{
    static const QRegularExpression plain(QStringLiteral("\\A[A-Za-z0-9-]{1,64}\\z"));
    if (!plain.match(caseId).hasMatch())
        return {};
    return root + u'/' + caseId;
}

QString CaseFolder::pictureName(int number)
{
    return QStringLiteral("billede-%1.png").arg(number, 2, 10, QLatin1Char('0'));
}

bool CaseFolder::isPictureName(const QString &name)
{
    static const QRegularExpression form(QStringLiteral("\\Abillede-[0-9]{2}\\.png\\z"));
    return form.match(name).hasMatch();
}
