// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#include "strictjson.h"

#include <gtest/gtest.h>

namespace {

TEST(StrictJson, TakesWhatIsRight)
{
    EXPECT_EQ(
        strictJson(R"( {"a":[1,{"b":null}]} )"), (nlohmann::json{{"a", {1, {{"b", nullptr}}}}}));
    EXPECT_TRUE(strictJson(R"({"a":{"x":1},"b":{"x":2}})"));
}

TEST(StrictJson, RefusesWhatIsNot)
{
    for (const char *text : {"", "{", "{}{}", "{} x", R"({"a":1,"a":2})", R"({"a":{"b":1,"b":2}})",
             R"({"a":1,"\u0061":2})", "\xEF\xBB\xBF{}", "{\"a\":\"\xff\"}", "{'a':1}", "{\"a\":01}",
             "{\"a\":NaN}", "// x\n{}", "{\"a\":1,}", "[1e999]"})
        EXPECT_FALSE(strictJson(text)) << text;
}

TEST(StrictJson, RefusesDepthBeforeItBuildsAnything)
{
    EXPECT_TRUE(strictJson(std::string(8, '[') + std::string(8, ']')));
    EXPECT_FALSE(strictJson(std::string(9, '[') + std::string(9, ']')));
    EXPECT_FALSE(strictJson(std::string(1'000'000, '[')));
}

} // namespace
