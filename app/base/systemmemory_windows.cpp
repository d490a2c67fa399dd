// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#include "base/systemmemory.h"

// clang-format off
#include <windows.h>
#include <bcrypt.h>
// clang-format on

void SystemMemory::overwrite(char *bytes, qsizetype size)
{
    SecureZeroMemory(bytes, static_cast<SIZE_T>(size));
}

bool SystemMemory::fillAtRandom(char *bytes, qsizetype size)
{
    return BCryptGenRandom(nullptr, reinterpret_cast<PUCHAR>(bytes), static_cast<ULONG>(size),
               BCRYPT_USE_SYSTEM_PREFERRED_RNG)
        == 0;
}
