// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#include "plainfilesystem.h"

#include <atomic>
#include <cerrno>
#include <climits>
#include <fcntl.h>
#include <string>
#include <sys/syscall.h>
#include <unistd.h>

namespace {

std::atomic<int> renameFails{0};
std::atomic<int> linkFails{0};
std::atomic<bool> writesHalf{false};

int failing(int error)
{
    errno = error;
    return -1;
}

bool isTemporary(int file)
{
    const std::string link = "/proc/self/fd/" + std::to_string(file);
    char path[PATH_MAX];
    const ssize_t size = readlink(link.c_str(), path, sizeof path);
    const std::string name(path, size > 0 ? static_cast<std::size_t>(size) : 0);
    return name.find(".bevis-") != std::string::npos || name.find("/bevis.") == std::string::npos;
}

} // namespace

/// @{ These replace the system's own functions.
extern "C" int renameat2(
    int from, const char *old, int to, const char *name, unsigned flags) noexcept
{
    if (renameFails != 0 && flags != 0)
        return failing(renameFails);
    return static_cast<int>(syscall(SYS_renameat2, from, old, to, name, flags));
}

extern "C" int link(const char *from, const char *to) noexcept
{
    if (linkFails != 0)
        return failing(linkFails);
    return static_cast<int>(syscall(SYS_linkat, AT_FDCWD, from, AT_FDCWD, to, 0));
}

extern "C" ssize_t write(int file, const void *bytes, size_t size)
{
    if (!writesHalf || isTemporary(file))
        return syscall(SYS_write, file, bytes, size);
    if (size > 1)
        return syscall(SYS_write, file, bytes, size / 2);
    return failing(EIO);
}
/// @}

PlainFileSystem::PlainFileSystem(int renameError, int linkError)
{
    renameFails = renameError;
    linkFails = linkError;
}

PlainFileSystem::~PlainFileSystem()
{
    renameFails = 0;
    linkFails = 0;
}

HalfWriting::HalfWriting()
{
    writesHalf = true;
}

HalfWriting::~HalfWriting()
{
    writesHalf = false;
}
