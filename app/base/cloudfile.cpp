// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#include "base/cloudfile.h"

#include <QDir>
#include <QFileInfo>

QStringList CloudFile::namesElsewhere(const QString &path)
{
    const QFileInfo given(path);
    QFileInfoList files{given};
    if (given.isDir())
        files = QDir(path).entryInfoList(QDir::Files, QDir::Name);
    QStringList names;
    for (const QFileInfo &file : files) {
        if (isElsewhere(file.absoluteFilePath()))
            names.append(file.fileName());
    }
    return names;
}
