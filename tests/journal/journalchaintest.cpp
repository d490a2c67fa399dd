// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#include "journal/journalchain.h"

#include <gtest/gtest.h>

TEST(JournalChain, AnyoneCanRecomputeTheHashOfALine)
{
    // printf '%064d\ncase\n1\n1795513323007\npage-left\n{"step":3}\n' 0 | sha256sum
    const JournalLine line{
        "case", 1, 1795513323007, "page-left", R"({"step":3})", JournalChain::beginning(), {}};
    EXPECT_EQ(JournalChain::hashOf(line),
        "b31e385be0442a7210314afbb8f376dcd57b2ac78bc8ee2a84ce66d7b869c6a5");
}

TEST(JournalChain, EveryFieldCounts)
{
    const JournalLine line{"case", 1, 2, "kind", "{}", JournalChain::beginning(), {}};
    const QByteArray hash = JournalChain::hashOf(line);
    auto changed = [&](auto member, auto value) {
        JournalLine other = line;
        other.*member = value;
        return JournalChain::hashOf(other);
    };
    EXPECT_NE(changed(&JournalLine::caseId, QByteArray("cas")), hash);
    EXPECT_NE(changed(&JournalLine::sequence, 12), hash);
    EXPECT_NE(changed(&JournalLine::at, 3), hash);
    EXPECT_NE(changed(&JournalLine::kind, QByteArray("kin")), hash);
    EXPECT_NE(changed(&JournalLine::payload, QByteArray("[]")), hash);
    EXPECT_NE(changed(&JournalLine::previousHash, QByteArray(64, '1')), hash);
}
