// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#include "journal/journalfile.h"
#include "sampleevents.h"

#include <cstdio>

/// Appends numbered events to a journal in the folder named first, and prints the number of each
/// when it is on the disk, until it is killed.
int main(int argc, char *argv[])
{
    if (argc != 2)
        return 2;
    JournalFile journal(QString::fromLocal8Bit(argv[1]));
    if (!journal.open())
        return 1;
    std::puts("0");
    std::fflush(stdout);
    for (int n = 1;; ++n) {
        if (!journal.append(Samples::caseId(), Samples::numbered(n), Samples::at()))
            return 1;
        std::printf("%d\n", n);
        std::fflush(stdout);
    }
}
