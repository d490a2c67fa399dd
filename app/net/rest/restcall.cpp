// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#include "net/rest/restcall.h"

#include <QUrl>

QByteArray RestCall::encoded() const
{
    QByteArray address;
    for (const QString &segment : path)
        address += '/' + QUrl::toPercentEncoding(segment);
    char separator = '?';
    for (const auto &[name, value] : query) {
        address += separator + QUrl::toPercentEncoding(name) + '=' + QUrl::toPercentEncoding(value);
        separator = '&';
    }
    return address;
}

QString RestCall::told() const
{
    return QString::fromLatin1(method) + QLatin1String(" /api/v1/") + path.join(u'/');
}
