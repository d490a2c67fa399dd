// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#include "base/cloudfile.h"
#include "base/windowspath.h"

#include <windows.h>

bool CloudFile::isElsewhere(const QString &path)
{
    // The last two are missing in MinGW's headers.
    constexpr DWORD recalledOnOpen = 0x00040000; // FILE_ATTRIBUTE_RECALL_ON_OPEN
    constexpr DWORD recalledOnAccess = 0x00400000; // FILE_ATTRIBUTE_RECALL_ON_DATA_ACCESS
    constexpr DWORD any = FILE_ATTRIBUTE_OFFLINE | recalledOnOpen | recalledOnAccess;
    const DWORD attributes = GetFileAttributesW(WindowsPath::native(path).c_str());
    return attributes != INVALID_FILE_ATTRIBUTES && (attributes & any) != 0;
}
