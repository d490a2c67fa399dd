// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#include "base/systemmemory.h"

#include <cstring>
#include <unistd.h>

void SystemMemory::overwrite(char *bytes, qsizetype size)
{
#ifdef Q_OS_MACOS
    memset_s(bytes, static_cast<size_t>(size), 0, static_cast<size_t>(size));
#else
    explicit_bzero(bytes, static_cast<size_t>(size));
#endif
}

bool SystemMemory::fillAtRandom(char *bytes, qsizetype size)
{
    return getentropy(bytes, static_cast<size_t>(size)) == 0;
}
