// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#include "danishtext.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <vector>

namespace {

TEST(DanishText, DanishLettersHaveASmallForm)
{
    EXPECT_EQ(DanishText::lowered("ÆØÅ Éé Üü × ÷ ß AZ az 09 €"), "æøå éé üü × ÷ ß az az 09 €");
    EXPECT_EQ(DanishText::lowered("\xC3"), "\xC3");
}

TEST(DanishText, SortsAsARegisterDoes)
{
    std::vector<std::string> names{"Åmose", "Ærø", "Zebra", "ærlig", "Øster", "amt", "Bakke",
        "ØS Indsigt Vejle Test", "ØS Indsigt Vejle"};
    std::sort(names.begin(), names.end(), [](const std::string &a, const std::string &b) {
        return DanishText::sortKey(a) < DanishText::sortKey(b);
    });
    EXPECT_EQ(names,
        (std::vector<std::string>{"amt", "Bakke", "Zebra", "ærlig", "Ærø", "ØS Indsigt Vejle",
            "ØS Indsigt Vejle Test", "Øster", "Åmose"}));
}

TEST(DanishText, KnowsAUuid)
{
    EXPECT_TRUE(DanishText::isUuid("0bbbbbbb-0000-4000-8000-0123456789aF"));
    for (const char *other : {"", "0bbbbbbb-0000-4000-8000-0123456789a",
             "0bbbbbbb-0000-4000-8000-0123456789aff", "0bbbbbbb00000-4000-8000-0123456789af",
             "0bbbbbbb-0000-4000-8000-0123456789ag", "{bbbbbbb-0000-4000-8000-0123456789a}"})
        EXPECT_FALSE(DanishText::isUuid(other)) << other;
}

} // namespace
