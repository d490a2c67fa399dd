// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#pragma once

#include <QtGlobal>

/// What the operating system does with bytes in memory. OpenSSL can do all of this too. It is not
/// used here, because the program would then load it at each start.
namespace SystemMemory {

/// Overwrites \a bytes; the compiler may not leave this out where nothing reads them afterwards.
void overwrite(char *bytes, qsizetype size);

/// Fills \a bytes, at most 256, from the generator of the operating system's kernel. False where
/// it fails.
bool fillAtRandom(char *bytes, qsizetype size);

} // namespace SystemMemory
