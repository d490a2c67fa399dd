// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#include "evidence/files/filesystem.h"

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
