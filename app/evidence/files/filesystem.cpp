// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#include "evidence/files/filesystem.h"

#ifdef Q_OS_WIN

#include <QDir>

#include <windows.h>

namespace {

std::wstring native(const QString &path)
{
    return QDir::toNativeSeparators(path).toStdWString();
}

int lastError()
{
    const DWORD code = GetLastError();
    return code == 0 ? -1 : static_cast<int>(code);
}

bool isTaken(int code)
{
    return code == ERROR_ALREADY_EXISTS || code == ERROR_FILE_EXISTS;
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
    if (MoveFileExW(native(from).c_str(), native(to).c_str(), MOVEFILE_WRITE_THROUGH))
        return 0;
    const int code = lastError();
    *taken = isTaken(code);
    return code;
}

int FileSystem::makeFolder(const QString &path, bool, bool *taken)
{
    if (CreateDirectoryW(native(path).c_str(), nullptr))
        return 0;
    const int code = lastError();
    *taken = isTaken(code);
    return code;
}

int FileSystem::synchroniseFolder(const QString &)
{
    return 0; // MOVEFILE_WRITE_THROUGH has already made it durable.
}

#else

#include <QFile>

#include <cerrno>
#include <cstdio>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace {

int writeAll(int file, QByteArrayView content)
{
    while (!content.isEmpty()) {
        const ssize_t written = ::write(file, content.data(), static_cast<size_t>(content.size()));
        if (written < 0 && errno == EINTR)
            continue;
        if (written < 0)
            return errno;
        if (written == 0)
            return EIO;
        content = content.sliced(written);
    }
    return 0;
}

/// Some network file systems cannot do this, and return an error that is no failure.
int synchronise(int file)
{
    if (::fsync(file) == 0 || errno == EINVAL || errno == ENOTSUP || errno == ENOSYS)
        return 0;
    return errno;
}

/// Renames without replacing, where the file system knows how to; otherwise by a second link.
int renameOrLink(const char *from, const char *to)
{
#ifdef RENAME_NOREPLACE
    if (::renameat2(AT_FDCWD, from, AT_FDCWD, to, RENAME_NOREPLACE) == 0)
        return 0;
    if (errno == EEXIST)
        return errno;
#endif
    if (::link(from, to) != 0)
        return errno;
    return ::unlink(from) == 0 ? 0 : errno;
}

} // namespace

int FileSystem::createSynchronised(
    const QString &path, QByteArrayView content, bool isPrivate, bool *taken)
{
    const QByteArray name = QFile::encodeName(path);
    const mode_t mode = isPrivate ? 0600 : 0666;
    const int file = ::open(name.constData(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, mode);
    if (file < 0) {
        const int code = errno;
        *taken = code == EEXIST;
        return code;
    }
    int code = writeAll(file, content);
    if (code == 0)
        code = synchronise(file);
    if (::close(file) != 0 && code == 0)
        code = errno;
    if (code != 0)
        ::unlink(name.constData());
    return code;
}

int FileSystem::renameToNew(const QString &from, const QString &to, bool *taken)
{
    const QByteArray source = QFile::encodeName(from);
    const int code = renameOrLink(source.constData(), QFile::encodeName(to).constData());
    *taken = code == EEXIST;
    return code;
}

int FileSystem::makeFolder(const QString &path, bool isPrivate, bool *taken)
{
    if (::mkdir(QFile::encodeName(path).constData(), isPrivate ? 0700 : 0777) == 0)
        return 0;
    const int code = errno;
    *taken = code == EEXIST;
    return code;
}

int FileSystem::synchroniseFolder(const QString &path)
{
    const int folder =
        ::open(QFile::encodeName(path).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (folder < 0)
        return errno;
    const int code = synchronise(folder);
    ::close(folder);
    return code;
}

#endif
