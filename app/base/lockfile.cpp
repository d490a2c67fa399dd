// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#include "base/lockfile.h"

#include <QFile>
#include <QLockFile>

bool LockFile::removeUnlessHeld(const QString &file)
{
    return QFile::exists(file) && QLockFile(file).removeStaleLockFile();
}
