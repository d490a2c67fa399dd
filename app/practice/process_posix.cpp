// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#include "process.h"

#include <array>
#include <cerrno>
#include <csignal>
#include <sys/stat.h>
#include <thread>
#include <unistd.h>

namespace {

constexpr mode_t ownerOnly = 0077;

sigset_t stopSignals()
{
    sigset_t signals;
    sigemptyset(&signals);
    sigaddset(&signals, SIGTERM);
    sigaddset(&signals, SIGINT);
    return signals;
}

void readToEnd(int descriptor)
{
    std::array<char, 256> dropped{};
    ssize_t count = 0;
    do
        count = ::read(descriptor, dropped.data(), dropped.size());
    while (count > 0 || (count < 0 && errno == EINTR));
}

} // namespace

void Process::prepare()
{
    ::umask(ownerOnly);
    std::signal(SIGPIPE, SIG_IGN);
    const sigset_t signals = stopSignals();
    pthread_sigmask(SIG_BLOCK, &signals, nullptr);
}

void Process::stopAtEndOfInput()
{
    std::thread([] {
        readToEnd(STDIN_FILENO);
        ::kill(::getpid(), SIGTERM);
    }).detach();
}

void Process::waitForStop()
{
    const sigset_t signals = stopSignals();
    int signal = 0;
    sigwait(&signals, &signal);
}
