// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#include "program/protection.h"

// clang-format off
#include <windows.h>
#include <werapi.h>
// clang-format on

void Protection::begin()
{
    // Libraries come from the program's folder and the system's, never from the current one or
    // PATH.
    SetDefaultDllDirectories(LOAD_LIBRARY_SEARCH_APPLICATION_DIR | LOAD_LIBRARY_SEARCH_SYSTEM32);
    // A report about a crash goes without the heap, in which the tokens are. Other programs of the
    // user can still read this process: Windows has no such wall between them.
    WerSetFlags(WER_FAULT_REPORTING_FLAG_NOHEAP);
}
