// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#include "net/rest/wireformat.h"
#include "printers.h"
#include "samples.h"

#include <gtest/gtest.h>

#include <set>

TEST(WireProblem, EveryTypeOfTheContractIsKnownAtItsStatusAlone)
{
    const std::pair<int, const char *> types[] = {{401, "token-ugyldigt"}, {403, "rolle-mangler"},
        {403, "fremmed-myndighed"}, {404, "ukendt"}, {409, "abonnement-findes"},
        {422, "sortiment-ukendt"}, {422, "it-systeminstans-ukendt"}, {422, "skemaversion-ukendt"},
        {422, "gyldig-fra-i-fortiden"}, {422, "gyldig-til-foer-gyldig-fra"},
        {422, "idempotensnoegle-genbrugt"}, {422, "ugyldigt-indhold"}, {429, "for-mange-kald"},
        {503, "ude-af-drift"}};
    std::set<WireFormat::Problem::Code> codes;
    for (const auto &[status, code] : types) {
        const auto problem = WireFormat::problemIn(Samples::problemAnswer(status, code));
        ASSERT_TRUE(problem) << code;
        codes.insert(problem->code);
        EXPECT_TRUE(problem->type.endsWith(QLatin1String(code)));
        EXPECT_FALSE(WireFormat::problemIn(Samples::problemAnswer(400, code))) << code;
    }
    EXPECT_EQ(codes.size(), std::size(types));
}

TEST(WireProblem, IsReadWhateverItsMediaTypeButNotFromAWebPage)
{
    const QByteArray body = Samples::problem("ukendt");
    EXPECT_TRUE(WireFormat::problemIn(Samples::answer(404, body, "application/problem+json")));
    EXPECT_TRUE(WireFormat::problemIn(Samples::answer(404, body, "application/json")));
    for (const char *type : {"", "text/plain", "application/octet-stream"})
        EXPECT_TRUE(WireFormat::problemIn(Samples::answer(404, body, type))) << type;
    for (const char *type : {"text/html", "application/xhtml+xml"})
        EXPECT_FALSE(WireFormat::problemIn(Samples::answer(404, body, type))) << type;
}

TEST(WireProblem, TheStatusOfTheAnswerWinsOverTheMember)
{
    EXPECT_TRUE(WireFormat::problemIn(Samples::problemAnswer(404, "ukendt", ",\"status\":200")));
    EXPECT_FALSE(WireFormat::problemIn(Samples::problemAnswer(200, "ukendt", ",\"status\":404")));
}

TEST(WireProblem, UnknownMembersAreIgnored)
{
    EXPECT_TRUE(WireFormat::problemIn(
        Samples::problemAnswer(404, "ukendt", ",\"x\":[1],\"instance\":7,\"detail\":null")));
}

TEST(WireProblem, AnUnknownOrBrokenOneIsNone)
{
    EXPECT_FALSE(WireFormat::problemIn(Samples::problemAnswer(404, "noget-nyt")));
    for (const char *body : {"", "{}", "[]", R"({"type":7})", R"({"type":"about:blank"})",
             R"({"type":"URN:sortimentsabonnement:fejl:ukendt"})",
             R"({"type":"urn:sortimentsabonnement:fejl:ukendt","type":"x"})", "<html>"})
        EXPECT_FALSE(WireFormat::problemIn(Samples::answer(404, body, "application/problem+json")))
            << body;
}
