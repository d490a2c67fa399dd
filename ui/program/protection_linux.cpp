// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#include "program/protection.h"

#include <sys/prctl.h>

void Protection::begin()
{
    // No core dump is written, and other programs of the user cannot read the tokens in memory.
    prctl(PR_SET_DUMPABLE, 0);
}
