// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#include "base/windowspath.h"

#include <QDir>
#include <QFileInfo>

std::wstring WindowsPath::native(const QString &path)
{
    // The limit of a folder's path, which leaves place for a short name in it. That of a file is
    // 260.
    constexpr qsizetype longestPlain = 247;
    const QString plain = QDir::toNativeSeparators(path);
    if (plain.size() <= longestPlain || plain.startsWith(QLatin1String(R"(\\?\)")))
        return plain.toStdWString();
    // After this prefix Windows takes the path as it stands, so it is whole and without "..".
    const QString whole =
        QDir::toNativeSeparators(QDir::cleanPath(QFileInfo(path).absoluteFilePath()));
    const bool isShare = whole.startsWith(QLatin1String(R"(\\)"));
    return (
        isShare ? QStringLiteral(R"(\\?\UNC)") + whole.mid(1) : QStringLiteral(R"(\\?\)") + whole)
        .toStdWString();
}
