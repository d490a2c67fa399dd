// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#include "ownprocess.h"

#include <array>
#include <cerrno>
#include <csignal>
#include <cstdlib>
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

std::vector<std::string> Process::words(int argc, char **argv)
{
    return {argv + 1, argv + argc};
}

std::string Process::home()
{
    const char *home = std::getenv("HOME");
    return home ? home : "";
}

bool Process::closeToOthers(const std::filesystem::path &folder)
{
    std::error_code error;
    std::filesystem::permissions(folder, std::filesystem::perms::owner_all, error);
    return !error;
}

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
