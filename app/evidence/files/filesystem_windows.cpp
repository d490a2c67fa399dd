// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#include "base/owneronly.h"
#include "base/windowspath.h"
#include "evidence/files/filesystem.h"

#include <windows.h>

using WindowsPath::native;

namespace {

int lastError()
{
    const DWORD code = GetLastError();
    return code == 0 ? -1 : static_cast<int>(code);
}

bool isTaken(int code)
{
    return code == ERROR_ALREADY_EXISTS || code == ERROR_FILE_EXISTS;
}

/// Another program has the file open without letting it be renamed. Windows reports that in two
/// ways.
bool isHeld(int code)
{
    return code == ERROR_SHARING_VIOLATION || code == ERROR_ACCESS_DENIED;
}

bool writeAll(HANDLE file, QByteArrayView content)
{
    while (!content.isEmpty()) {
        const auto part = static_cast<DWORD>(qMin<qsizetype>(content.size(), 1 << 20));
        DWORD written = 0;
        if (!WriteFile(file, content.data(), part, &written, nullptr) || written == 0)
            return false;
        content = content.sliced(written);
    }
    return true;
}

} // namespace

int FileSystem::createSynchronised(const QString &path, QByteArrayView content, bool, bool *taken)
{
    // What is private lies in a folder that is closed to others, and takes over its rights.
    const std::wstring name = native(path);
    HANDLE file = CreateFileW(
        name.c_str(), GENERIC_WRITE, 0, nullptr, CREATE_NEW, FILE_ATTRIBUTE_NORMAL, nullptr);
    if (file == INVALID_HANDLE_VALUE) {
        const int code = lastError();
        *taken = isTaken(code);
        return code;
    }
    int code = writeAll(file, content) && FlushFileBuffers(file) ? 0 : lastError();
    if (!CloseHandle(file) && code == 0)
        code = lastError();
    if (code != 0)
        DeleteFileW(name.c_str());
    return code;
}

int FileSystem::renameToNew(const QString &from, const QString &to, bool *taken)
{
    // Virus scanners, indexers and synchronising programs open a new file for a moment.
    constexpr DWORD mostTries = 10;
    constexpr DWORD firstPause = 10;
    int code = 0;
    for (DWORD tried = 1; tried <= mostTries; ++tried) {
        if (MoveFileExW(native(from).c_str(), native(to).c_str(), MOVEFILE_WRITE_THROUGH))
            return 0;
        code = lastError();
        if (!isHeld(code))
            break;
        Sleep(tried * firstPause);
    }
    *taken = isTaken(code);
    return code;
}

int FileSystem::makeFolder(const QString &path, bool isPrivate, bool *taken)
{
    if (!CreateDirectoryW(native(path).c_str(), nullptr)) {
        const int code = lastError();
        *taken = isTaken(code);
        return code;
    }
    // FAT has no rights, and the folder is used all the same, as on a drive of that kind elsewhere.
    if (isPrivate)
        OwnerOnly::closeFolder(path);
    return 0;
}

int FileSystem::synchroniseFolder(const QString &path)
{
    HANDLE folder = CreateFileW(native(path).c_str(), GENERIC_WRITE,
        FILE_SHARE_READ | FILE_SHARE_WRITE | FILE_SHARE_DELETE, nullptr, OPEN_EXISTING,
        FILE_FLAG_BACKUP_SEMANTICS, nullptr);
    // The right to write files in a folder does not bring the one to open the folder itself.
    if (folder == INVALID_HANDLE_VALUE)
        return GetLastError() == ERROR_ACCESS_DENIED ? 0 : lastError();
    int code = FlushFileBuffers(folder) ? 0 : lastError();
    CloseHandle(folder);
    // Not all file systems can do this. The names that were given by a rename are durable already,
    // because of MOVEFILE_WRITE_THROUGH.
    if (code == ERROR_ACCESS_DENIED || code == ERROR_INVALID_FUNCTION
        || code == ERROR_NOT_SUPPORTED)
        code = 0;
    return code;
}
