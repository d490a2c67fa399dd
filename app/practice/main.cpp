// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#include "options.h"
#include "server.h"

#include <csignal>
#include <cstdio>
#include <exception>
#include <pthread.h>
#include <sys/stat.h>
#include <thread>
#include <unistd.h>

namespace {

/// SIGTERM and SIGINT wait for whoever asks for them, in every thread that begins later.
sigset_t heldSignals()
{
    sigset_t signals;
    sigemptyset(&signals);
    sigaddset(&signals, SIGTERM);
    sigaddset(&signals, SIGINT);
    pthread_sigmask(SIG_BLOCK, &signals, nullptr);
    return signals;
}

void stopAtEndOfInput()
{
    std::thread([] {
        char dropped[256];
        while (::read(STDIN_FILENO, dropped, sizeof dropped) > 0) { }
        ::kill(::getpid(), SIGTERM);
    }).detach();
}

int serve(const Options &options)
{
    ::umask(0077);
    const sigset_t signals = heldSignals();
    PracticeServer server(options);
    std::thread serving([&server] { server.serve(); });
    std::printf("lytter på %s\n", server.address().c_str());
    std::fflush(stdout);
    if (options.stopAtEof)
        stopAtEndOfInput();
    int signal = 0;
    sigwait(&signals, &signal);
    server.stop();
    serving.join();
    return 0;
}

} // namespace

int main(int argc, char **argv)
{
    std::signal(SIGPIPE, SIG_IGN);
    try {
        const Options options = readOptions(argc, argv);
        if (options.help) {
            std::fputs(helpText().c_str(), stdout);
            return 0;
        }
        if (options.version) {
            std::puts("oevemiljoe " PRACTICE_VERSION);
            return 0;
        }
        return serve(options);
    } catch (const BadOptions &bad) {
        std::fprintf(stderr, "%s\n", bad.what());
        return 2;
    } catch (const std::exception &error) {
        std::fprintf(stderr, "Øvemiljøet kan ikke starte. %s\n", error.what());
        return 1;
    }
}
