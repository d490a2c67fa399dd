// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#include "base/largeblocks.h"

#include <cstdlib>

#ifdef __GLIBC__
#include <malloc.h>
#endif

void LargeBlocks::giveBackWhenFreed()
{
#ifdef __GLIBC__
    // The C library begins with this limit, and raises it to the size of each larger block that is
    // freed. After the first picture it would keep every freed picture in the process, once for
    // each thread. A limit that was set stays.
    constexpr int bytes = 128 * 1024;
    mallopt(M_MMAP_THRESHOLD, bytes);
#endif
}
