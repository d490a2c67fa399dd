// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#include "options.h"
#include "ownprocess.h"
#include "server.h"

#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <exception>
#include <future>
#include <memory>

namespace {

/// How long calls under way may take when the program is to stop.
constexpr std::chrono::milliseconds grace{500};

/// The port of last time may be taken by another program between a look at it and its use. Then the
/// second try sees that, and takes any port.
std::unique_ptr<PracticeServer> started(const Options &options)
{
    try {
        return std::make_unique<PracticeServer>(options);
    } catch (const PortTaken &) {
        if (options.port != 0)
            throw;
    }
    return std::make_unique<PracticeServer>(options);
}

int serve(const Options &options)
{
    Process::prepare();
    const auto server = started(options);
    auto serving = std::async(std::launch::async, [&server] { server->serve(); });
    server->waitUntilServing();
    std::printf("lytter på %s\n", server->address().c_str());
    std::fflush(stdout);
    if (options.stopAtEof)
        Process::stopAtEndOfInput();
    Process::waitForStop();
    server->stop();
    // A client that keeps its connection open must not hold the program; all that counts is on the
    // disk already.
    if (serving.wait_for(grace) != std::future_status::ready)
        std::_Exit(EXIT_SUCCESS);
    return EXIT_SUCCESS;
}

int run(const Options &options)
{
    if (options.help) {
        std::fputs(helpText().c_str(), stdout);
        return EXIT_SUCCESS;
    }
    if (options.version) {
        std::puts("oevemiljoe " PRACTICE_VERSION);
        return EXIT_SUCCESS;
    }
    return serve(options);
}

} // namespace

int main(int argc, char **argv)
{
    constexpr int misused = 2;
    try {
        return run(readOptions(Process::words(argc, argv)));
    } catch (const BadOptions &bad) {
        std::fprintf(stderr, "%s\n", bad.what());
        return misused;
    } catch (const std::exception &error) {
        std::fprintf(stderr, "Øvemiljøet kan ikke starte. %s\n", error.what());
        return EXIT_FAILURE;
    }
}
