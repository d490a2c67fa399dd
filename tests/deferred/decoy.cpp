// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

// Takes the place of another library. Writes down that it was loaded, and exports nothing.

#include <cstdio>
#include <cstdlib>

namespace {

[[gnu::constructor]] void noteThatItIsLoaded()
{
    const char *notes = std::getenv("DECOY_NOTES");
    if (std::FILE *file = notes ? std::fopen(notes, "a") : nullptr) {
        std::fputs("loaded\n", file);
        std::fclose(file);
    }
}

} // namespace
