// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#include "base/owneronly.h"

#include <QDir>
#include <QFile>

namespace {

constexpr auto ofFile = QFile::ReadOwner | QFile::WriteOwner;
constexpr auto ofFolder = ofFile | QFile::ExeOwner;

} // namespace

bool OwnerOnly::closeFolder(const QString &path)
{
    return QFile::setPermissions(path, ofFolder);
}

bool OwnerOnly::open(QFile &file, QIODevice::OpenMode mode)
{
    return file.open(mode, ofFile);
}

bool OwnerOnly::makeFolder(const QString &path)
{
    return QDir().mkdir(path, ofFolder);
}
