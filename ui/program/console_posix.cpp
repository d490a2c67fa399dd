// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#include "program/console.h"

#include <unistd.h>

void Console::attach() { }

void Console::detach() { }

bool Console::isSeen()
{
    return ::isatty(STDERR_FILENO) == 1;
}

void Console::print(std::FILE *where, const QString &text)
{
    std::fputs(text.toUtf8().constData(), where);
    std::fputc('\n', where);
    std::fflush(where);
}

int Console::leave(int exitStatus)
{
    return exitStatus;
}
