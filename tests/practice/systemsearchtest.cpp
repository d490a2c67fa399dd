// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#include "practicetest.h"
#include "sitevisitor.h"

namespace {

using SystemSearch = PracticeTest;

TEST_F(SystemSearch, ListsByEnterInTheFieldAndOffersTheNamesWhileTheUserTypes)
{
    start({"--overfoersel-sekunder", "0"});
    SiteVisitor visitor(port());
    visitor.signIn(Known::vejleUser);
    const auto all = visitor.press(visitor.get(formPath), "alle");
    EXPECT_TRUE(all.holds(" name=\"soeg\" value=\"\" list=\"navne\""));
    EXPECT_TRUE(all.holds("<option value=\"ØS Indsigt Vejle\"></option>"));
    // Enter presses the first button of a form.
    const auto searched = visitor.press(all, "opdater", {{"soeg", "øs indsigt vejle"}});
    EXPECT_EQ(searched.systems().size(), 3U);
    EXPECT_TRUE(searched.holds("<select id=\"liste\" name=\"liste\" size=\"8\" autofocus>"));
    // The names are offered anew for the next search.
    EXPECT_TRUE(searched.holds("<option value=\"ØS Indsigt Odense\"></option>"));
    const auto none = visitor.press(searched, "opdater", {{"soeg", "findes ikke"}});
    EXPECT_TRUE(none.systems().empty());
    EXPECT_TRUE(none.holds("value=\"findes ikke\" list=\"navne\" maxlength=\"200\" autofocus"));
}

} // namespace
