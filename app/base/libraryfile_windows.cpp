// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#include "base/libraryfile.h"
#include "base/windowspath.h"

#include <QDir>
#include <QFileInfo>

#include <string>
#include <windows.h>

namespace {

HANDLE handleOf(qintptr file)
{
    return reinterpret_cast<HANDLE>(file); // NOLINT(performance-no-int-to-ptr)
}

} // namespace

void LibraryFile::open(const QString &path)
{
    if (m_file != -1)
        return;
    m_path = QDir::toNativeSeparators(path);
    // As long as it is open, Windows lets nothing replace or delete the file.
    m_file = reinterpret_cast<qintptr>(CreateFileW(WindowsPath::native(path).c_str(), GENERIC_READ,
        FILE_SHARE_READ, nullptr, OPEN_EXISTING, FILE_ATTRIBUTE_NORMAL, nullptr));
}

void LibraryFile::close()
{
    if (m_file != -1)
        CloseHandle(handleOf(m_file));
    m_file = -1;
}

LibraryFile::Function LibraryFile::loadedFunction(const char *name) const
{
    if (m_file == -1)
        return nullptr;
    // Windows itself refuses a file that was cut short. What the library needs in turn comes from
    // the program's folder and the system's, never from the current one or PATH.
    const HMODULE library = LoadLibraryExW(m_path.toStdWString().c_str(), nullptr,
        LOAD_LIBRARY_SEARCH_APPLICATION_DIR | LOAD_LIBRARY_SEARCH_SYSTEM32);
    // Not a cast from one kind of function to another, of which the compiler warns.
    return library
        ? reinterpret_cast<Function>(reinterpret_cast<void *>(GetProcAddress(library, name)))
        : nullptr;
}

QString LibraryFile::programFolder()
{
    std::wstring path(MAX_PATH, L'\0');
    for (;;) {
        const DWORD length = GetModuleFileNameW(nullptr, path.data(), DWORD(path.size()));
        if (length < path.size()) {
            path.resize(length);
            break;
        }
        path.resize(path.size() * 2);
    }
    return QFileInfo(QDir::fromNativeSeparators(QString::fromStdWString(path))).path();
}
