// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#include "base/maillink.h"

namespace {

QByteArray encoded(QString text)
{
    text.replace(QStringLiteral("\r\n"), QStringLiteral("\n"));
    text.replace(u'\n', QStringLiteral("\r\n"));
    return QUrl::toPercentEncoding(text);
}

} // namespace

QUrl mailLink(const QString &to, const QString &subject, const QString &body)
{
    const QByteArray link = "mailto:" + QUrl::toPercentEncoding(to, "@")
        + "?subject=" + encoded(subject) + "&body=" + encoded(body);
    if (link.size() > longestMailLink)
        return {};
    return QUrl::fromEncoded(link, QUrl::StrictMode);
}
