// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#include "failingsync.h"

#include <atomic>
#include <cerrno>
#include <sys/syscall.h>
#include <unistd.h>

namespace {

std::atomic<bool> fails{false};

} // namespace

/// Replaces the system's own function.
extern "C" int fsync(int file)
{
    if (fails) {
        errno = EIO;
        return -1;
    }
    return static_cast<int>(syscall(SYS_fsync, file));
}

FailingSync::FailingSync()
{
    fails = true;
}

FailingSync::~FailingSync()
{
    fails = false;
}
