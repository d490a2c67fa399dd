// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#include "program/protection.h"

#include <windows.h>

namespace {

/// A report about a crash goes without the heap, in which the tokens are. Other programs of the
/// user can still read this process: Windows has no such wall between them.
void keepHeapOutOfReports()
{
    // MinGW's header of this function, werapi.h, cannot be compiled.
    using SetFlags = HRESULT(WINAPI *)(DWORD);
    constexpr DWORD withoutHeap = 1; // WER_FAULT_REPORTING_FLAG_NOHEAP
    const HMODULE system = GetModuleHandleW(L"kernel32.dll");
    void *address =
        system ? reinterpret_cast<void *>(GetProcAddress(system, "WerSetFlags")) : nullptr;
    if (address)
        reinterpret_cast<SetFlags>(address)(withoutHeap);
}

} // namespace

void Protection::begin()
{
    // Libraries come from the program's folder and the system's, never from the current one or
    // PATH.
    SetDefaultDllDirectories(LOAD_LIBRARY_SEARCH_APPLICATION_DIR | LOAD_LIBRARY_SEARCH_SYSTEM32);
    keepHeapOutOfReports();
}
