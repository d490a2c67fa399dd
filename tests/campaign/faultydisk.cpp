// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

// Preloaded into the program under test, it counts the calls that change files of the test's
// folders and lets the n-th of them kill the process or fail. What it is to do stands in the
// environment:
//
//   FAULT_PATHS   beginnings of paths that count, separated by ':'
//   FAULT_LOG     a file that gets a line for each call: number, call, path
//   FAULT_AT      the number of the call that is hit, from 1; absent: none
//   FAULT_DOES    "before", "after" or "half": killed there, "half" with half of it written;
//                 otherwise the errno with which it fails
//   FAULT_STAYS   present: all later calls fail as well

#include <atomic>
#include <cerrno>
#include <climits>
#include <csignal>
#include <cstdarg>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <dlfcn.h>
#include <fcntl.h>
#include <string>
#include <string_view>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/types.h>
#include <unistd.h>

namespace {

std::string_view setting(const char *name)
{
    const char *value = std::getenv(name);
    return value ? value : "";
}

struct Plan {
    Plan()
    {
        // The programs that this one starts are not under test.
        unsetenv("LD_PRELOAD");
        if (!log.empty())
            logFile = static_cast<int>(syscall(SYS_openat, AT_FDCWD, log.c_str(),
                O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0600));
    }

    const std::string paths{setting("FAULT_PATHS")};
    const std::string log{setting("FAULT_LOG")};
    const std::string does{setting("FAULT_DOES")};
    const long at = std::atol(std::string(setting("FAULT_AT")).c_str());
    const bool stays = std::getenv("FAULT_STAYS") != nullptr;
    const int error = std::atoi(does.c_str());
    int logFile = -1;
    std::atomic<long> calls{0};
};

Plan &plan()
{
    // Never destroyed: files are written until the very end.
    static Plan &made = *new Plan;
    return made;
}

template <typename Function>
Function real(const char *name)
{
    return reinterpret_cast<Function>(dlsym(RTLD_NEXT, name));
}

bool counts(std::string_view path)
{
    std::string_view rest = plan().paths;
    while (!rest.empty()) {
        const std::string_view beginning = rest.substr(0, rest.find(':'));
        if (!beginning.empty() && path.substr(0, beginning.size()) == beginning)
            return true;
        rest.remove_prefix(std::min(rest.size(), beginning.size() + 1));
    }
    return false;
}

std::string pathOf(int file)
{
    const std::string link = "/proc/self/fd/" + std::to_string(file);
    char path[PATH_MAX];
    const ssize_t size = readlink(link.c_str(), path, sizeof path);
    return size > 0 ? std::string(path, static_cast<std::size_t>(size)) : std::string();
}

[[noreturn]] void die()
{
    for (;;)
        kill(getpid(), SIGKILL);
}

void note(long number, const char *call, const std::string &path)
{
    if (plan().logFile < 0)
        return;
    const std::string line = std::to_string(number) + ' ' + call + ' ' + path + '\n';
    syscall(SYS_write, plan().logFile, line.data(), line.size());
}

/// Makes the call \a work on \a path, unless it must fail; \a half makes half of it.
template <typename Work, typename Half>
auto met(const char *call, const std::string &path, const Work &work, const Half &half)
{
    using Answer = decltype(work());
    if (!counts(path))
        return work();
    const long number = ++plan().calls;
    const bool isHit =
        plan().at > 0 && (number == plan().at || (plan().stays && number > plan().at));
    note(number, call, path);
    if (!isHit)
        return work();
    if (plan().error > 0) {
        errno = plan().error;
        return Answer(-1);
    }
    if (plan().does == "after")
        work();
    else if (plan().does == "half")
        half();
    die();
}

template <typename Work>
auto met(const char *call, const std::string &path, const Work &work)
{
    return met(call, path, work, [] {});
}

bool changesFiles(int flags)
{
    return (flags & (O_WRONLY | O_RDWR | O_CREAT | O_TRUNC)) != 0;
}

int opened(const char *name, const char *path, int flags, mode_t mode)
{
    const auto work = [&] {
        return real<int (*)(const char *, int, mode_t)>(name)(path, flags, mode);
    };
    return changesFiles(flags) ? met("open", path, work) : work();
}

template <typename Offset>
ssize_t writtenAt(const char *name, int file, const void *data, std::size_t size, Offset offset)
{
    const auto work = [&](std::size_t part) {
        return real<ssize_t (*)(int, const void *, std::size_t, Offset)>(name)(
            file, data, part, offset);
    };
    return met(
        "write", pathOf(file), [&] { return work(size); }, [&] { work(size / 2); });
}

mode_t modeIn(int flags, va_list rest)
{
    return (flags & O_CREAT) != 0 ? va_arg(rest, mode_t) : 0;
}

} // namespace

extern "C" {

int open(const char *path, int flags, ...)
{
    va_list rest;
    va_start(rest, flags);
    const mode_t mode = modeIn(flags, rest);
    va_end(rest);
    return opened("open", path, flags, mode);
}

int open64(const char *path, int flags, ...)
{
    va_list rest;
    va_start(rest, flags);
    const mode_t mode = modeIn(flags, rest);
    va_end(rest);
    return opened("open64", path, flags, mode);
}

ssize_t write(int file, const void *data, size_t size)
{
    const auto work = [&](size_t part) {
        return real<ssize_t (*)(int, const void *, size_t)>("write")(file, data, part);
    };
    return met(
        "write", pathOf(file), [&] { return work(size); }, [&] { work(size / 2); });
}

ssize_t pwrite(int file, const void *data, size_t size, off_t offset)
{
    return writtenAt("pwrite", file, data, size, offset);
}

ssize_t pwrite64(int file, const void *data, size_t size, off64_t offset)
{
    return writtenAt("pwrite64", file, data, size, offset);
}

int fsync(int file)
{
    return met("fsync", pathOf(file), [&] { return real<int (*)(int)>("fsync")(file); });
}

int fdatasync(int file)
{
    return met("fsync", pathOf(file), [&] { return real<int (*)(int)>("fdatasync")(file); });
}

int ftruncate(int file, off_t size)
{
    return met("truncate", pathOf(file),
        [&] { return real<int (*)(int, off_t)>("ftruncate")(file, size); });
}

int ftruncate64(int file, off64_t size)
{
    return met("truncate", pathOf(file),
        [&] { return real<int (*)(int, off64_t)>("ftruncate64")(file, size); });
}

int rename(const char *from, const char *to)
{
    return met("rename", to,
        [&] { return real<int (*)(const char *, const char *)>("rename")(from, to); });
}

int renameat2(int fromFolder, const char *from, int toFolder, const char *to, unsigned flags)
{
    return met("rename", to, [&] {
        return real<int (*)(int, const char *, int, const char *, unsigned)>("renameat2")(
            fromFolder, from, toFolder, to, flags);
    });
}

int link(const char *from, const char *to)
{
    return met(
        "link", to, [&] { return real<int (*)(const char *, const char *)>("link")(from, to); });
}

int unlink(const char *path)
{
    return met("unlink", path, [&] { return real<int (*)(const char *)>("unlink")(path); });
}

int mkdir(const char *path, mode_t mode)
{
    return met(
        "mkdir", path, [&] { return real<int (*)(const char *, mode_t)>("mkdir")(path, mode); });
}
}
