// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#include "process.h"

#include <array>
#include <thread>
#include <windows.h>

namespace {

HANDLE stopRequested()
{
    static const HANDLE event = CreateEventW(nullptr, TRUE, FALSE, nullptr);
    return event;
}

BOOL WINAPI consoleSays(DWORD)
{
    return SetEvent(stopRequested());
}

} // namespace

void Process::prepare()
{
    // On Windows the user's own folders are for the user alone already.
    SetConsoleCtrlHandler(consoleSays, TRUE);
}

void Process::stopAtEndOfInput()
{
    std::thread([] {
        std::array<char, 256> dropped{};
        DWORD count = 0;
        while (ReadFile(GetStdHandle(STD_INPUT_HANDLE), dropped.data(), DWORD(dropped.size()),
                   &count, nullptr)
            && count > 0) { }
        SetEvent(stopRequested());
    }).detach();
}

void Process::waitForStop()
{
    WaitForSingleObject(stopRequested(), INFINITE);
}
