// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#include "practicetest.h"
#include "sitevisitor.h"

namespace {

using RefusedForm = PracticeTest;

TEST_F(RefusedForm, StillSaysThatNothingIsSavedAfterEnterInAField)
{
    start({"--overfoersel-sekunder", "0"});
    SiteVisitor visitor(port());
    visitor.signIn(Known::vejleUser);
    const SiteVisitor::Fields fields{{"sortiment", "Borgerblikket"}, {"skemaversion", "1.3"},
        {"instans", Known::vejleInstance}, {"til", "i dag"}};
    const auto refused = visitor.press(visitor.get(formPath), "gem", fields);
    EXPECT_TRUE(refused.holds("Abonnementet er ikke gemt."));
    EXPECT_FALSE(refused.faults().empty());
    const auto again = visitor.press(refused, "opdater", fields);
    EXPECT_TRUE(again.holds("Abonnementet er ikke gemt."));
    EXPECT_EQ(again.faults(), refused.faults());
    const auto begun = visitor.press(visitor.get(formPath), "opdater", fields);
    EXPECT_FALSE(begun.holds("Abonnementet er ikke gemt."));
}

} // namespace
