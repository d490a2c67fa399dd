// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#include "practicetest.h"

#include <algorithm>
#include <fstream>
#include <set>

using nlohmann::json;

namespace {

class Service : public PracticeTest {
protected:
    void SetUp() override
    {
        PracticeTest::SetUp();
        signIn(Known::vejleUser);
    }

    /// All pages of the list with \a query, \a count a page.
    std::vector<json> list(const std::string &query, int count = 500) const
    {
        std::vector<json> all;
        std::string marker;
        do {
            const json page = get("/it-systeminstanser?" + query + "&antal=" + std::to_string(count)
                + (marker.empty() ? "" : "&markoer=" + marker))
                                  .body;
            for (const json &instance : page.at("itSysteminstanser"))
                all.push_back(instance);
            EXPECT_LE(page.at("itSysteminstanser").size(), std::size_t(count));
            marker = page.at("naesteMarkoer").is_null()
                ? std::string()
                : page.at("naesteMarkoer").get<std::string>();
        } while (!marker.empty());
        return all;
    }

    static std::vector<std::string> namesIn(const std::vector<json> &instances)
    {
        std::vector<std::string> names;
        for (const json &instance : instances)
            names.push_back(instance.at("navn"));
        return names;
    }
};

TEST_F(Service, SaysWhoTheUserIsAndMayDo)
{
    const Answer answer = get("/bruger");
    EXPECT_EQ(answer.status, 200);
    EXPECT_EQ(answer.header("Content-Type"), "application/json");
    EXPECT_EQ(answer.body,
        (json{{"uuid", Known::vejleUser}, {"navn", "Mette Holm"},
            {"myndighed", {{"cvr", "29189900"}, {"navn", "Vejle Kommune"}}},
            {"brugersystemroller", {"laes", "abonner"}}}));
}

TEST_F(Service, TheReaderHasOneRole)
{
    signIn(Known::vejleReader);
    EXPECT_EQ(get("/bruger").body.at("brugersystemroller"), json::array({"laes"}));
    EXPECT_EQ(get("/it-systeminstanser").status, 200);
}

TEST_F(Service, TheUserOfAnotherMunicipalityMaySubscribeThere)
{
    signIn(Known::korsbaekUser);
    const json user = get("/bruger").body;
    EXPECT_EQ(user.at("myndighed"), (json{{"cvr", "11111111"}, {"navn", "Korsbæk Kommune"}}));
    EXPECT_EQ(user.at("brugersystemroller"), (json{"laes", "abonner"}));
}

TEST_F(Service, EveryCallWantsATokenOfTheIssuer)
{
    for (const char *authorization : {"-", "Bearer", "Bearer opdigtet", "Basic bWU6bWU="}) {
        for (const char *path :
            {"/bruger", "/it-systeminstanser?visning=alle", "/sortimenter?navn=Borgerblikket",
                "/abonnementer", "/abonnementer/x", "/abonnementer/x/overfoersel"}) {
            httplib::Request request;
            request.method = "GET";
            request.path = path;
            request.set_header("Authorization", authorization);
            const Answer answer = send(request);
            EXPECT_EQ(answer.status, 401) << path;
            EXPECT_EQ(answer.problem(), "token-ugyldigt") << path;
            EXPECT_EQ(answer.header("WWW-Authenticate").rfind("Bearer", 0), 0U) << path;
        }
    }
}

TEST_F(Service, ATokenInTheAddressIsNone)
{
    const std::string query = "/bruger?access_token=" + bearer();
    httplib::Request request;
    request.method = "GET";
    request.path = query;
    request.set_header("Authorization", "Bearer x");
    EXPECT_EQ(send(request).problem(), "token-ugyldigt");
}

TEST_F(Service, TheTenDebtorSystemsHaveTheirRealNamesAndLastFour)
{
    const std::vector<std::pair<std::string, std::string>> ten{{"Gladsaxe", "33e2"},
        {"Hjørring", "b6d3"}, {"Holstebro", "1335"}, {"Hørsholm", "574f"}, {"Ikast-Brande", "366f"},
        {"Jammerbugt", "0bbc"}, {"Odense", "da13"}, {"Svendborg", "2648"}, {"Syddjurs", "0c64"},
        {"Vejle", "bf17"}};
    const auto all = list("visning=alle&navn=%C3%98S%20Indsigt");
    for (const auto &[town, lastFour] : ten) {
        const std::string name = "ØS Indsigt " + town;
        const auto found = std::find_if(all.begin(), all.end(),
            [&name](const json &instance) { return instance.at("navn") == name; });
        ASSERT_NE(found, all.end()) << town;
        const std::string uuid = found->at("uuid");
        EXPECT_EQ(uuid.substr(uuid.size() - 4), lastFour);
        EXPECT_EQ(found->at("myndighed").at("navn"), town + " Kommune");
    }
}

TEST_F(Service, ThereIsALongListWithNothingTwice)
{
    const auto all = list("visning=alle");
    EXPECT_GE(all.size(), 250U);
    std::set<std::string> uuids;
    std::set<std::string> authorities;
    for (const json &instance : all) {
        uuids.insert(instance.at("uuid"));
        authorities.insert(instance.at("myndighed").at("cvr"));
    }
    EXPECT_EQ(uuids.size(), all.size());
    EXPECT_GE(authorities.size(), 15U);
}

TEST_F(Service, SmallPagesMakeUpTheSameList)
{
    EXPECT_EQ(list("visning=alle", 37), list("visning=alle", 500));
    EXPECT_EQ(list("visning=egne&navn=a", 1), list("visning=egne&navn=a", 500));
}

TEST_F(Service, APageThatIsJustFullIsTheLast)
{
    const auto all = list("visning=egne");
    const json page =
        get("/it-systeminstanser?visning=egne&antal=" + std::to_string(all.size())).body;
    EXPECT_EQ(page.at("itSysteminstanser").size(), all.size());
    EXPECT_TRUE(page.at("naesteMarkoer").is_null());
}

TEST_F(Service, TheListIsInDanishOrder)
{
    const auto all = namesIn(list("visning=alle&navn=debitor"));
    const auto place = [&](const std::string &end) {
        return std::find_if(all.begin(), all.end(), [&](const std::string &name) {
            return name.size() >= end.size()
                && name.compare(name.size() - end.size(), end.size(), end) == 0;
        }) - all.begin();
    };
    EXPECT_LT(place("Nørreskov"), place("Æblelund"));
    EXPECT_LT(place("Søndervang"), place("Åmose"));
    EXPECT_LT(place("Bakkedal"), place("Lyngmose"));
}

TEST_F(Service, OnesOwnAreThoseOfOnesAuthority)
{
    const auto own = list("visning=egne");
    EXPECT_GE(own.size(), 5U);
    for (const json &instance : own)
        EXPECT_EQ(instance.at("myndighed").at("cvr"), "29189900");
}

TEST_F(Service, AllIsTheViewWhenNoneIsAsked)
{
    EXPECT_EQ(list("navn=vejle"), list("visning=alle&navn=vejle"));
}

TEST_F(Service, APartOfTheNameMatchesInAnyCase)
{
    const auto expected = namesIn(list("navn=%C3%98S%20Indsigt%20Hj%C3%B8rring"));
    EXPECT_EQ(expected.front(), "ØS Indsigt Hjørring");
    EXPECT_EQ(namesIn(list("navn=%C3%B8s%20INDSIGT%20HJ%C3%98RRING")), expected);
    EXPECT_EQ(namesIn(list("navn=s%20indsigt%20hj%C3%B8")), expected);
    EXPECT_TRUE(list("navn=findes-ikke").empty());
}

TEST_F(Service, ThereIsANearMissOfAnotherAuthority)
{
    const auto found = list("navn=%C3%98S%20Indsigt%20Vejle");
    ASSERT_EQ(found.size(), 3U);
    // Between them stands a near miss of the same authority.
    EXPECT_NE(found[0].at("myndighed"), found[2].at("myndighed"));
}

TEST_F(Service, AWrongListQueryNamesTheField)
{
    const std::vector<std::pair<std::string, std::string>> wrong{{"visning=mine", "visning"},
        {"visning=", "visning"}, {"antal=0", "antal"}, {"antal=501", "antal"},
        {"antal=ti", "antal"}, {"antal=", "antal"}, {"antal=-1", "antal"},
        {"antal=99999999999999999999", "antal"}, {"antal=5&antal=6", "antal"},
        {"markoer=opdigtet", "markoer"}, {"markoer=", "markoer"}};
    for (const auto &[query, field] : wrong) {
        const Answer answer = get("/it-systeminstanser?" + query);
        EXPECT_EQ(answer.status, 422) << query;
        EXPECT_EQ(answer.problem(), "ugyldigt-indhold") << query;
        EXPECT_EQ(answer.body.value("felt", ""), field) << query;
    }
}

TEST_F(Service, ASortimentIsFoundByItsExactName)
{
    const json found = get("/sortimenter?navn=Borgerblikket").body.at("sortimenter");
    EXPECT_EQ(found,
        json::array({{{"uuid", Known::borgerblikket}, {"navn", "Borgerblikket"},
            {"skemaversioner", {"1.2", "1.3"}}}}));
    for (const char *other : {"borgerblikket", "Borger", "Borgerblikket%20", ""})
        EXPECT_EQ(get(std::string("/sortimenter?navn=") + other).body.at("sortimenter").size(), 0U);
    EXPECT_EQ(get("/sortimenter").body.value("felt", ""), "navn");
}

TEST_F(Service, AboveTheRateItAsksToWait)
{
    stop();
    start({"--hoejst-kald-i-minuttet", "3"});
    signIn(Known::vejleUser);
    for (int call = 0; call < 3; ++call)
        EXPECT_EQ(get("/bruger").status, 200);
    const Answer answer = get("/bruger");
    EXPECT_EQ(answer.status, 429);
    EXPECT_EQ(answer.problem(), "for-mange-kald");
    const int wait = std::stoi(answer.header("Retry-After"));
    EXPECT_GE(wait, 1);
    EXPECT_LE(wait, 60);
    signIn(Known::vejleUser);
    EXPECT_EQ(get("/bruger").status, 200);
}

TEST_F(Service, IsOutOfOrderWhileTheFileIsThere)
{
    const auto file = data() / "ude-af-drift";
    std::ofstream(file) << "";
    const Answer bare = get("/bruger");
    EXPECT_EQ(bare.status, 503);
    EXPECT_EQ(bare.problem(), "ude-af-drift");
    EXPECT_EQ(bare.header("Retry-After"), "");

    std::ofstream(file) << "17\n";
    EXPECT_EQ(get("/bruger").header("Retry-After"), "17");
    EXPECT_EQ(order(key(1), goodOrder()).problem(), "ude-af-drift");
    // As Notepad and PowerShell save it.
    std::ofstream(file) << "\xEF\xBB\xBF"
                           "18\r\n";
    EXPECT_EQ(get("/bruger").header("Retry-After"), "18");
    std::ofstream(file) << std::string("\xFF\xFE"
                                       "1\0"
                                       "9\0\r\0\n\0",
        10);
    EXPECT_EQ(get("/bruger").header("Retry-After"), "19");

    std::filesystem::remove(file);
    EXPECT_EQ(get("/bruger").status, 200);
    EXPECT_EQ(subscriptions().size(), 0U);
}

TEST_F(Service, WhatIsNotThereIsUnknown)
{
    for (const std::string &path : {"/abonnementer/" + std::string(Known::nothing),
             "/abonnementer/" + std::string(Known::nothing) + "/overfoersel",
             std::string("/abonnementer/ingen-uuid"), std::string("/findes-ikke"),
             std::string("/abonnementer/a/b")}) {
        const Answer answer = get(path);
        EXPECT_EQ(answer.status, 404) << path;
        EXPECT_EQ(answer.problem(), "ukendt") << path;
    }
}

} // namespace
