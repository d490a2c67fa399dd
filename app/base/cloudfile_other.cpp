// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#include "base/cloudfile.h"

bool CloudFile::isElsewhere(const QString &)
{
    return false;
}
