// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#include "desktopbrowser.h"

#include <QDesktopServices>
#include <QFileInfo>

bool DesktopBrowser::open(const QUrl &url)
{
    const bool isMeant = url.scheme() == QStringLiteral("https")
        || url.scheme() == QStringLiteral("http") || url.scheme() == QStringLiteral("mailto");
    return isMeant && url.isValid() && QDesktopServices::openUrl(url);
}

bool DesktopBrowser::showFile(const QString &path)
{
    return QFileInfo(path).isFile() && QDesktopServices::openUrl(QUrl::fromLocalFile(path));
}
