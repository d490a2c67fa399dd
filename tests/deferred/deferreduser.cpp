// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

// For each word on a line of the standard input: "keep" keeps the library, "use" loads it and
// writes whether that succeeded.

#include "base/deferredlibrary.h"

#include <iostream>
#include <string>

int main()
{
    for (std::string word; std::cin >> word;) {
        if (word == "keep") {
            DeferredLibrary::keep();
            std::cout << "kept" << std::endl;
        } else {
            const DeferredLibrary::Parts parts = DeferredLibrary::parts();
            std::cout << (parts.pdf && parts.keys ? "loaded" : "none") << std::endl;
        }
    }
    return 0;
}
