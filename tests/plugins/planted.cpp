// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

// Writes down where the plugin was loaded from.

#include "planted.h"

#include <cstdio>
#include <cstdlib>
#include <dlfcn.h>

namespace {

/// Runs when the library is loaded, before Qt asks it for anything.
[[gnu::constructor]] void noteWhereFrom()
{
    const char *notes = std::getenv("PLANTED_NOTES");
    Dl_info library = {};
    if (!notes || dladdr(reinterpret_cast<const void *>(&noteWhereFrom), &library) == 0)
        return;
    if (std::FILE *file = std::fopen(notes, "a")) {
        std::fprintf(file, "%s\n", library.dli_fname);
        std::fclose(file);
    }
}

} // namespace
