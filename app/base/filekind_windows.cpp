// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#include "base/filekind.h"
#include "base/windowspath.h"

#include <windows.h>

namespace {

FileKind kindAfter(DWORD error)
{
    switch (error) {
    case ERROR_FILE_NOT_FOUND:
    case ERROR_PATH_NOT_FOUND:
    case ERROR_INVALID_NAME:
        return FileKind::Missing;
    default:
        return FileKind::Unknown;
    }
}

} // namespace

FileKind fileKindOf(const QString &path)
{
    // Not std::filesystem::status(), which takes at most 260 characters. Without a right to read,
    // files that another program has open are found too, and nothing is fetched from a cloud.
    const HANDLE file = CreateFileW(WindowsPath::native(path).c_str(), 0,
        FILE_SHARE_READ | FILE_SHARE_WRITE | FILE_SHARE_DELETE, nullptr, OPEN_EXISTING,
        FILE_FLAG_BACKUP_SEMANTICS, nullptr);
    if (file == INVALID_HANDLE_VALUE)
        return kindAfter(GetLastError());
    FILE_BASIC_INFO found{};
    FileKind kind = FileKind::Other;
    if (GetFileType(file) == FILE_TYPE_DISK
        && GetFileInformationByHandleEx(file, FileBasicInfo, &found, sizeof found)) {
        kind = (found.FileAttributes & FILE_ATTRIBUTE_DIRECTORY) != 0 ? FileKind::Folder
                                                                      : FileKind::File;
    }
    CloseHandle(file);
    return kind;
}
