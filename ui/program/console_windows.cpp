// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#include "program/console.h"

#include <io.h>
#include <string>
#include <windows.h>

namespace {

/// The system's handle behind \a stream where it is a console, or null.
HANDLE consoleBehind(std::FILE *stream)
{
    const int number = _fileno(stream);
    if (number < 0)
        return nullptr;
    const auto handle = reinterpret_cast<HANDLE>(_get_osfhandle(number));
    DWORD mode = 0;
    return GetConsoleMode(handle, &mode) ? handle : nullptr;
}

bool leadsNowhere(DWORD stream)
{
    const HANDLE handle = GetStdHandle(stream);
    return handle == nullptr || handle == INVALID_HANDLE_VALUE
        || GetFileType(handle) == FILE_TYPE_UNKNOWN;
}

} // namespace

void Console::attach()
{
    const bool isOutLost = leadsNowhere(STD_OUTPUT_HANDLE);
    const bool isErrorLost = leadsNowhere(STD_ERROR_HANDLE);
    // Also where both lead somewhere: to the console itself, they only do once it is attached.
    if (!AttachConsole(ATTACH_PARENT_PROCESS))
        return;
    // Where that fails, what is written there is lost, as before.
    if (isOutLost)
        static_cast<void>(std::freopen("CONOUT$", "w", stdout));
    if (isErrorLost)
        static_cast<void>(std::freopen("CONOUT$", "w", stderr));
}

void Console::detach()
{
    if (consoleBehind(stdout))
        static_cast<void>(std::freopen("NUL", "w", stdout));
    if (consoleBehind(stderr))
        static_cast<void>(std::freopen("NUL", "w", stderr));
    FreeConsole();
}

bool Console::isSeen()
{
    return consoleBehind(stderr) != nullptr;
}

void Console::print(std::FILE *where, const QString &text)
{
    if (const HANDLE console = consoleBehind(where)) {
        // The bytes of a console would be read in its own code page.
        const std::wstring line = (text + QStringLiteral("\n")).toStdWString();
        DWORD written = 0;
        WriteConsoleW(console, line.data(), DWORD(line.size()), &written, nullptr);
        return;
    }
    std::fputs(text.toUtf8().constData(), where);
    std::fputc('\n', where);
    std::fflush(where);
}

int Console::leave(int exitStatus)
{
    std::fflush(nullptr);
    // Windows' usual end stops the other threads wherever they are and then lets the libraries
    // clean up, where MinGW's runtime may wait for ever for a lock that one of the threads had.
    TerminateProcess(GetCurrentProcess(), UINT(exitStatus));
    return exitStatus;
}
