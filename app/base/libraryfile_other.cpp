// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#include "base/libraryfile.h"

#include <QCoreApplication>
#include <QLibrary>

void LibraryFile::open(const QString &path)
{
    m_path = path;
}

void LibraryFile::close() { }

LibraryFile::Function LibraryFile::loadedFunction(const char *name) const
{
    return QLibrary::resolve(m_path, name);
}

QString LibraryFile::programFolder()
{
    return QCoreApplication::applicationDirPath();
}
