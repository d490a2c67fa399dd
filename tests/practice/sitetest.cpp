// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#include "practicetest.h"
#include "sitevisitor.h"

#include <algorithm>

namespace {

constexpr auto front = "/klassifikation/";
constexpr auto list = "/klassifikation/abonnementer";
class Site : public PracticeTest {
protected:
    void SetUp() override
    {
        start({"--overfoersel-sekunder", "0"});
        visitor = std::make_unique<SiteVisitor>(port());
        visitor->signIn(Known::vejleUser);
    }

    static std::string danish(int days)
    {
        const std::string day = danishDay(days);
        return day.substr(8) + '-' + day.substr(5, 2) + '-' + day.substr(0, 4);
    }

    std::unique_ptr<SiteVisitor> visitor;
};

TEST_F(Site, AsksForAPersonOfTheUsersMunicipalityAndForNoPassword)
{
    SiteVisitor stranger(port());
    const auto page = stranger.get("/klassifikation");
    EXPECT_EQ(page.path, front);
    EXPECT_TRUE(page.holds("Vælg en opdigtet person fra din egen kommune. Du skal ikke bruge en "
                           "adgangskode."));
    EXPECT_FALSE(page.holds("type=\"password\""));
    EXPECT_TRUE(page.holds("Mette Holm"));
    EXPECT_TRUE(page.holds("<strong>Øvelse.</strong> Vi har lavet denne side."));
}

TEST_F(Site, LeadsWhereThePersonWantedToGo)
{
    SiteVisitor stranger(port());
    const auto page = stranger.get(list);
    EXPECT_EQ(page.fields().at("videre"), list);
    EXPECT_EQ(stranger.signIn(Known::vejleUser, list).path, list);
}

TEST_F(Site, LeadsNowhereElseAfterTheSignIn)
{
    for (const char *elsewhere : {"https://ond.example/", "//ond.example/", "/api/v1/bruger",
             "/klassifikation//ond.example", "/klassifikation/\\ond", "/klassifikation/\r\nX: y"}) {
        SiteVisitor stranger(port());
        EXPECT_EQ(stranger.signIn(Known::vejleUser, elsewhere).path, front) << elsewhere;
    }
}

TEST_F(Site, NeedsNoScriptAndNothingFromElsewhere)
{
    for (const char *path : {front, list, formPath, "/oes-indsigt/", "/oes-indsigt/svar"}) {
        const auto page = visitor->get(path);
        EXPECT_EQ(page.status, 200) << path;
        for (const char *word : {"<script", "<img", " style=", "http:", "https:", "{{", "}}"})
            EXPECT_FALSE(page.holds(word)) << path << ": " << word;
        EXPECT_EQ(page.header("Content-Security-Policy"),
            "default-src 'none'; style-src 'self'; form-action 'self'; frame-ancestors 'none'; "
            "base-uri 'none'")
            << path;
        EXPECT_TRUE(page.holds("Åbn øvelsen igen fra programmet.")) << path;
    }
}

TEST_F(Site, KeepsTheCookieFromScriptsAndOtherSites)
{
    httplib::Client client("127.0.0.1", port());
    const auto answer =
        client.Post("/klassifikation/log-ind", httplib::Params{{"bruger", Known::vejleUser}});
    const std::string cookie = answer->get_header_value("Set-Cookie");
    EXPECT_NE(cookie.find("; HttpOnly"), std::string::npos);
    EXPECT_NE(cookie.find("; SameSite=Strict"), std::string::npos);
}

TEST_F(Site, RefusesAFormThatIsNotFromItsOwnPage)
{
    const auto saved = [this] { return visitor->get(list).holds("Aktivt"); };
    SiteVisitor::Fields fields{{"handling", "gem"}, {"sortiment", "Borgerblikket"},
        {"instans", Known::vejleInstance}, {"skemaversion", "1.3"}, {"fra", danish(0)}};
    const auto page = visitor->post(formPath, fields);
    EXPECT_EQ(page.status, 403);
    EXPECT_TRUE(page.holds("Åbn øvelsen igen fra programmet."));
    fields["maerke"] = "gaet";
    EXPECT_EQ(visitor->post(formPath, fields).status, 403);
    EXPECT_FALSE(saved());
    // Another person's form.
    SiteVisitor other(port());
    other.signIn(Known::odenseUser);
    fields["maerke"] = other.get(formPath).fields().at("maerke");
    EXPECT_EQ(visitor->post(formPath, fields).status, 403);
    EXPECT_FALSE(saved());
}

TEST_F(Site, SavesAndShowsTheFiveValuesAndTheUuid)
{
    const auto page = visitor->save();
    EXPECT_EQ(page.faults(), std::vector<std::string>());
    EXPECT_TRUE(page.holds("Abonnementet er gemt."));
    for (const std::string &value :
        {std::string("<td>Borgerblikket</td>"), std::string("<td>ØS Indsigt Vejle</td>"),
            std::string(Known::vejleInstance), std::string("<td>1.3</td>"),
            "<td>" + danish(0) + "</td>", std::string("<td>Ingen slutdato</td>")})
        EXPECT_TRUE(page.holds(value)) << value;
    EXPECT_TRUE(visitor->get(list).holds("Aktivt"));
}

TEST_F(Site, SavesWhatTheServiceThenHas)
{
    visitor->save();
    signIn(Known::vejleUser);
    const auto stored = subscriptions();
    ASSERT_EQ(stored.size(), 1U);
    EXPECT_EQ(stored.at(0).at("skemaversion"), "1.3");
    EXPECT_EQ(stored.at(0).at("gyldigFra"), danishDay(0));
    EXPECT_TRUE(stored.at(0).at("gyldigTil").is_null());
}

TEST_F(Site, ListsTheDebtorSystemsAmongAllSystemsOnly)
{
    const auto own = visitor->get(formPath);
    EXPECT_EQ(own.systems().count("Arkiv Vejle"), 1U);
    EXPECT_EQ(own.systems().count("ØS Indsigt Vejle"), 0U);
    EXPECT_EQ(own.systems().count("Arkiv Odense"), 0U);
    const auto all = visitor->press(own, "alle", {{"sortiment", "Borgerblikket"}});
    EXPECT_GT(all.systems().size(), 300U);
    for (const char *name : {"ØS Indsigt Vejle", "ØS Indsigt Vejle Test", "ØS Indsigt Vejle Arkiv",
             "ØS Indsigt Odense"})
        EXPECT_EQ(all.systems().count(name), 1U) << name;
    EXPECT_EQ(all.fields().at("sortiment"), "Borgerblikket");
    const auto searched = visitor->press(all, "soeg", {{"soeg", "øS iNDSIGT vEJLE"}});
    EXPECT_EQ(searched.systems().size(), 3U);
    EXPECT_EQ(visitor->press(searched, "egne").systems().size(), 0U);
}

TEST_F(Site, ShowsTheUuidOnceASystemIsChosen)
{
    const auto all = visitor->press(visitor->get(formPath), "alle");
    const std::string uuid = all.systems().at("ØS Indsigt Vejle");
    const auto chosen = visitor->press(all, "vaelg", {{"liste", uuid}, {"skemaversion", "1.3"}});
    EXPECT_TRUE(chosen.holds("<strong>ØS Indsigt Vejle</strong> (Vejle Kommune)"));
    EXPECT_TRUE(chosen.holds(" id=\"uuid\">" + uuid));
    EXPECT_EQ(chosen.fields().at("instans"), uuid);
    EXPECT_EQ(chosen.fields().at("skemaversion"), "1.3");
    // Another system is looked for by the same words.
    const auto searched = visitor->press(all, "soeg", {{"soeg", "øs indsigt vejle"}});
    const auto wrong = visitor->press(searched, "vaelg", {{"liste", uuid}});
    EXPECT_EQ(visitor->press(wrong, "fravaelg").systems().size(), 3U);
    EXPECT_GT(visitor->press(chosen, "fravaelg").systems().size(), 300U);
    EXPECT_EQ(visitor->press(all, "vaelg").faults(),
        std::vector<std::string>{"Vælg et system. Markér det på listen, og tryk på ”Vælg”."});
}

struct WrongField {
    SiteVisitor::Fields changes;
    std::string sentence;
};

class SiteRefusal : public Site, public testing::WithParamInterface<WrongField> { };

TEST_P(SiteRefusal, IsInWordsAndSavesNothing)
{
    const auto page = visitor->save(GetParam().changes);
    EXPECT_EQ(page.faults(), std::vector<std::string>{GetParam().sentence});
    EXPECT_TRUE(page.holds("Abonnementet er ikke gemt."));
    EXPECT_TRUE(page.holds("<title>Øvelse: Fejl: "));
    EXPECT_FALSE(visitor->get(list).holds("Aktivt"));
    // What was typed is still there, to be corrected.
    EXPECT_EQ(visitor
                  ->press(page, "gem",
                      {{"sortiment", "Borgerblikket"}, {"instans", Known::vejleInstance},
                          {"skemaversion", "1.3"}, {"fra", danish(0)}, {"til", ""}})
                  .faults(),
        std::vector<std::string>());
    EXPECT_TRUE(visitor->get(list).holds("Aktivt"));
}

INSTANTIATE_TEST_SUITE_P(Each, SiteRefusal,
    testing::Values(
        WrongField{{{"skemaversion", "1.4"}},
            "Sortimentet Borgerblikket findes ikke i skemaversion 1.4. Se i opgaven, hvilken "
            "skemaversion du skal bruge."},
        WrongField{{{"til", "01-01-2020"}},
            "Gyldig til må ikke være før Gyldig fra. Skal abonnementet ikke slutte, skal feltet "
            "stå tomt."},
        WrongField{{{"instans", Known::odenseInstance}},
            "ØS Indsigt Odense hører til Odense Kommune. Du er logget ind for Vejle Kommune. "
            "Vælg jeres eget system, eller log ud, og vælg en person fra din egen kommune."},
        WrongField{{{"instans", "11111111-2222-4333-8444-55555555bf18"}},
            "ØS Indsigt Vejle Test hører til Korsbæk Kommune. Du er logget ind for Vejle Kommune. "
            "Vælg jeres eget system, eller log ud, og vælg en person fra din egen kommune."},
        WrongField{{{"sortiment", "Borgerblik"}},
            "Sortimentet ”Borgerblik” findes ikke. Vælg et på feltets liste."},
        WrongField{{{"sortiment", ""}}, "Vælg et sortiment."},
        WrongField{{{"instans", ""}}, "Vælg et system. Markér det på listen, og tryk på ”Vælg”."},
        WrongField{{{"instans", Known::nothing}}, "Systemet findes ikke. Vælg det på listen igen."},
        WrongField{{{"skemaversion", ""}}, "Skriv en skemaversion."},
        WrongField{{{"fra", ""}}, "Skriv en dato i Gyldig fra."}));

TEST_F(Site, RefusesAStartBeforeTodayAndDatesOfAnotherForm)
{
    EXPECT_EQ(visitor->save({{"fra", danish(-1)}}).faults(),
        std::vector<std::string>{"Gyldig fra må ikke være før i dag, " + danish(0) + "."});
    for (const char *text : {"2026-11-29", "29.11.2026", "1-1-2026", "31-02-2026", "i dag",
             "29-11-20266", "29-1a-2026"}) {
        EXPECT_EQ(visitor->save({{"til", text}}).faults(),
            std::vector<std::string>{
                "Gyldig til: Skriv dag, måned og år, for eksempel " + danish(0)})
            << text;
    }
}

TEST_F(Site, RefusesASecondSubscriptionOfTheSameSystem)
{
    visitor->save();
    EXPECT_EQ(visitor->save().faults(),
        std::vector<std::string>{
            "ØS Indsigt Vejle har allerede et abonnement på Borgerblikket. Find det under "
            "Abonnement. Dér kan du rette det. Vil du øve dig forfra, så slet det."});
}

TEST_F(Site, SavesOnceForTwoPresses)
{
    const auto page = visitor->get(formPath);
    const SiteVisitor::Fields fields{{"sortiment", "Borgerblikket"},
        {"instans", Known::vejleInstance}, {"skemaversion", "1.3"}, {"fra", danish(0)}};
    const auto first = visitor->press(page, "gem", fields);
    const auto second = visitor->press(page, "gem", fields);
    EXPECT_EQ(second.status, 200);
    EXPECT_EQ(first.path, second.path);
}

TEST_F(Site, EnterInAFieldSavesNothing)
{
    // Browsers press the first button of the form then.
    const auto page = visitor->get(formPath);
    const auto first = page.text.find("name=\"handling\" value=\"");
    EXPECT_EQ(page.text.substr(first, 31), "name=\"handling\" value=\"opdater\"");
    const auto again = visitor->press(page, "opdater", {{"sortiment", "Borgerblikket"}});
    EXPECT_EQ(again.fields().at("sortiment"), "Borgerblikket");
    EXPECT_FALSE(visitor->get(list).holds("Aktivt"));
}

TEST_F(Site, ChangesASubscription)
{
    const auto wrong = visitor->save({{"skemaversion", "1.2"}});
    const std::string path = wrong.path.substr(0, wrong.path.find('?'));
    const auto page = visitor->get(path + "/ret");
    EXPECT_EQ(page.fields().at("skemaversion"), "1.2");
    EXPECT_EQ(page.fields().at("instans"), Known::vejleInstance);
    const auto right = visitor->press(page, "gem", {{"skemaversion", "1.3"}});
    EXPECT_EQ(right.path, wrong.path);
    EXPECT_TRUE(right.holds("<td>1.3</td>"));
    EXPECT_EQ(visitor->press(page, "gem", {{"skemaversion", "9"}}).faults().size(), 1U);
}

TEST_F(Site, RemovesASubscriptionOnlyAfterAQuestion)
{
    const auto saved = visitor->save();
    const std::string path = saved.path.substr(0, saved.path.find('?'));
    const auto question = visitor->get(path + "/slet");
    EXPECT_TRUE(question.holds("Vil du slette abonnementet?"));
    EXPECT_TRUE(visitor->get(list).holds("Aktivt"));
    const auto gone = visitor->post(path + "/slet", question.fields());
    EXPECT_TRUE(gone.holds("Abonnementet er slettet."));
    EXPECT_FALSE(gone.holds("Aktivt"));
    EXPECT_EQ(visitor->get(path).status, 404);
    // The same can be made again.
    EXPECT_EQ(visitor->save().faults(), std::vector<std::string>());
}

TEST_F(Site, ShowsAndChangesNothingOfAnotherMunicipality)
{
    const auto saved = visitor->save();
    const std::string path = saved.path.substr(0, saved.path.find('?'));
    SiteVisitor other(port());
    other.signIn(Known::odenseUser);
    EXPECT_FALSE(other.get(list).holds("ØS Indsigt Vejle"));
    for (const std::string &tail : {std::string(), std::string("/ret"), std::string("/slet")})
        EXPECT_EQ(other.get(path + tail).status, 404) << tail;
    auto fields = other.get(formPath).fields();
    EXPECT_EQ(other.post(path + "/slet", fields).status, 404);
    fields["abonnement"] = path.substr(path.rfind('/') + 1);
    fields.insert({"handling", "gem"});
    fields["instans"] = Known::odenseInstance;
    fields["sortiment"] = "Borgerblikket";
    fields["skemaversion"] = "1.3";
    fields["fra"] = danish(0);
    EXPECT_EQ(other.post(formPath, fields).status, 404);
    EXPECT_TRUE(visitor->get(path).holds("ØS Indsigt Vejle"));
}

TEST_F(Site, RefusesAPersonWithoutTheRole)
{
    SiteVisitor reader(port());
    reader.signIn(Known::vejleReader);
    EXPECT_EQ(reader.get(list).status, 200);
    const auto page = reader.get(formPath);
    EXPECT_EQ(page.status, 403);
    EXPECT_TRUE(page.holds("Din bruger mangler rollen ”abonner”."));
    EXPECT_EQ(reader
                  .post(formPath,
                      {{"maerke", page.fields().at("maerke")}, {"handling", "gem"},
                          {"sortiment", "Borgerblikket"}, {"instans", Known::vejleInstance},
                          {"skemaversion", "1.3"}, {"fra", danish(0)}})
                  .status,
        403);
    EXPECT_FALSE(visitor->get(list).holds("Aktivt"));
}

TEST_F(Site, EscapesWhatWasTyped)
{
    const std::string bad = "\"><b>&'</b>{{navn}}";
    const auto page = visitor->save({{"sortiment", bad}, {"soeg", bad}, {"skemaversion", bad}});
    EXPECT_FALSE(page.holds("<b>"));
    EXPECT_TRUE(page.holds("&lt;b&gt;&amp;"));
}

TEST_F(Site, MeetsLongAndGarbledFormsWithAPage)
{
    const auto fields = visitor->get(formPath).fields();
    auto many = fields;
    many["sortiment"] = std::string(70'000, 'x');
    many["handling"] = "gem";
    const auto tooLong = visitor->post(formPath, many);
    EXPECT_EQ(tooLong.status, 413);
    EXPECT_TRUE(tooLong.holds("Teksten er for lang"));
    many["sortiment"] = std::string(5'000, 'x');
    EXPECT_EQ(visitor->post(formPath, many).status, 200);
    auto odd = fields;
    odd["handling"] = "ukendt";
    odd["sortiment"] = "\xff\xfe";
    EXPECT_EQ(visitor->post(formPath, odd).status, 200);
    EXPECT_TRUE(visitor->get("/klassifikation/findes-ikke").holds("Siden findes ikke"));
}

TEST_F(Site, LivesOnAtItsAddressWithVisitorsAndSubscriptionsAfterAKill)
{
    const auto saved = visitor->save();
    const int before = port();
    kill();
    start();
    EXPECT_EQ(port(), before);
    const auto page = visitor->get(saved.path);
    EXPECT_EQ(page.status, 200);
    EXPECT_TRUE(page.holds("ØS Indsigt Vejle"));
}

TEST_F(Site, SignsOut)
{
    const auto page = visitor->get(front);
    const std::string cookie = visitor->cookie;
    visitor->post("/klassifikation/log-ud", page.fields());
    visitor->cookie = cookie;
    EXPECT_TRUE(visitor->get(front).holds("Vælg en opdigtet person"));
}

TEST_F(Site, TheDebtorSystemShowsTheSortimentAndAColleagueConfirmsIt)
{
    EXPECT_TRUE(visitor->get("/oes-indsigt/").holds("Der er ikke kommet noget sortiment endnu."));
    EXPECT_TRUE(visitor->get("/oes-indsigt/svar").holds("Kan sortimentet ses (ja eller nej): Nej"));
    visitor->save();
    EXPECT_TRUE(visitor->get("/oes-indsigt/").holds("</span> Borgerblikket</td>"));
    EXPECT_TRUE(visitor->get("/oes-indsigt/svar").holds("Kan sortimentet ses (ja eller nej): Ja"));
}

TEST_F(Site, TheDebtorSystemWaitsForTheTransfer)
{
    stop();
    start({"--overfoersel-sekunder", "86400"});
    visitor = std::make_unique<SiteVisitor>(port());
    visitor->signIn(Known::vejleUser);
    visitor->save();
    EXPECT_FALSE(visitor->get("/oes-indsigt/").holds("</span> Borgerblikket</td>"));
    EXPECT_TRUE(visitor->get("/oes-indsigt/svar").holds("Kan sortimentet ses (ja eller nej): Nej"));
}

TEST_F(Site, AnotherSystemsSubscriptionIsNoneOfTheDebtorSystems)
{
    const auto all = visitor->press(visitor->get(formPath), "alle");
    visitor->save({{"instans", all.systems().at("ØS Indsigt Vejle Arkiv")}});
    EXPECT_TRUE(visitor->get("/oes-indsigt/svar").holds("Kan sortimentet ses (ja eller nej): Nej"));
}

} // namespace
