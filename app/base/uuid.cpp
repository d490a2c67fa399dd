// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#include "base/uuid.h"

#include <QRegularExpression>

QString Uuid::pattern()
{
    return QStringLiteral("[0-9a-fA-F]{8}-(?:[0-9a-fA-F]{4}-){3}[0-9a-fA-F]{12}");
}

bool Uuid::isOne(const QString &text)
{
    static const QRegularExpression form(QRegularExpression::anchoredPattern(pattern()));
    return form.match(text).hasMatch();
}
