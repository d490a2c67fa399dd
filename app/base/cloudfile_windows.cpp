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
    // From the entry in the folder: a file that is recalled when it is opened has its attribute
    // only there, and GetFileAttributesW() opens the file.
    WIN32_FIND_DATAW entry{};
    const HANDLE search = FindFirstFileExW(WindowsPath::native(path).c_str(), FindExInfoBasic,
        &entry, FindExSearchNameMatch, nullptr, 0);
    if (search == INVALID_HANDLE_VALUE)
        return false;
    FindClose(search);
    return (entry.dwFileAttributes & any) != 0;
}
