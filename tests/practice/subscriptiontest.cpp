// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#include "practicetest.h"

using nlohmann::json;

namespace {

class Subscriptions : public PracticeTest {
protected:
    void SetUp() override
    {
        PracticeTest::SetUp();
        signIn(Known::vejleUser);
    }

    static json changed(const std::string &name, const json &value)
    {
        json order = goodOrder();
        order[name] = value;
        return order;
    }
    static json without(const std::string &name)
    {
        json order = goodOrder();
        order.erase(name);
        return order;
    }
};

void expectProblem(
    const Answer &answer, int status, const std::string &code, const std::string &field = {})
{
    EXPECT_EQ(answer.status, status) << answer.body;
    EXPECT_EQ(answer.problem(), code) << answer.body;
    if (answer.body.is_object()) {
        EXPECT_EQ(answer.body.value("felt", ""), field);
    }
}

TEST_F(Subscriptions, ANewOneIsAnsweredInFull)
{
    const Answer answer = order(key(1), goodOrder());
    EXPECT_EQ(answer.status, 201);
    const json &made = answer.body;
    const std::string uuid = made.at("uuid");
    EXPECT_TRUE(hasForm(uuid, "xxxxxxxx-xxxx-4xxx-xxxx-xxxxxxxxxxxx")) << uuid;
    EXPECT_EQ(answer.header("Location"),
        "http://127.0.0.1:" + std::to_string(port()) + "/api/v1/abonnementer/" + uuid);
    EXPECT_EQ(
        made.at("sortiment"), (json{{"uuid", Known::borgerblikket}, {"navn", "Borgerblikket"}}));
    EXPECT_EQ(made.at("abonnerendeItSysteminstans"),
        (json{{"uuid", Known::vejleInstance}, {"navn", "ØS Indsigt Vejle"}}));
    EXPECT_EQ(made.at("skemaversion"), "1.3");
    EXPECT_EQ(made.at("gyldigFra"), danishDay(0));
    EXPECT_TRUE(made.at("gyldigTil").is_null());
    EXPECT_EQ(made.at("oprettetAf"), (json{{"uuid", Known::vejleUser}, {"navn", "Mette Holm"}}));
    EXPECT_TRUE(hasForm(made.at("oprettet"), "9999-99-99T99:99:99.999+09:00")) << made;
    EXPECT_EQ(made.size(), 8U);
    EXPECT_EQ(get("/abonnementer/" + uuid).body, made);
    EXPECT_EQ(subscriptions(), json::array({made}));
}

TEST_F(Subscriptions, UuidsMayBeInUpperCase)
{
    json order = goodOrder();
    std::string instance = Known::vejleInstance;
    instance.replace(instance.size() - 4, 4, "BF17");
    order["abonnerendeItSysteminstans"] = instance;
    EXPECT_EQ(this->order(key(1), order).body.at("abonnerendeItSysteminstans").at("uuid"),
        Known::vejleInstance);
}

TEST_F(Subscriptions, AnUnknownMemberIsIgnoredAndAnOpenEndMayBeLeftOut)
{
    EXPECT_EQ(order(key(1), changed("bemærkning", {{"fra", "en nyere klient"}})).status, 201);
    EXPECT_EQ(order(key(1), without("gyldigTil")).status, 200);
}

TEST_F(Subscriptions, TheFutureAndAnEndAreWelcome)
{
    json order = changed("gyldigFra", danishDay(30));
    order["gyldigTil"] = danishDay(30);
    const Answer answer = this->order(key(1), order);
    EXPECT_EQ(answer.status, 201);
    EXPECT_EQ(answer.body.at("gyldigTil"), danishDay(30));
}

TEST_F(Subscriptions, TheSameKeyAndBodyGiveTheSameAgain)
{
    const Answer first = order(key(1), goodOrder());
    const Answer second = order(key(1), goodOrder());
    EXPECT_EQ(second.status, 200);
    EXPECT_EQ(second.body, first.body);
    EXPECT_EQ(second.header("Location"), first.header("Location"));
    EXPECT_EQ(subscriptions().size(), 1U);
}

TEST_F(Subscriptions, TheSameKeyWithAnotherBodyIsRefused)
{
    ASSERT_EQ(order(key(1), goodOrder()).status, 201);
    expectProblem(order(key(1), changed("skemaversion", "1.2")), 422, "idempotensnoegle-genbrugt",
        "Idempotency-Key");
    expectProblem(order(key(1), changed("gyldigFra", danishDay(-1))), 422,
        "idempotensnoegle-genbrugt", "Idempotency-Key");
    EXPECT_EQ(subscriptions().size(), 1U);
}

TEST_F(Subscriptions, AKeyIsTheUsersOwn)
{
    ASSERT_EQ(order(key(1), goodOrder()).status, 201);
    signIn(Known::odenseUser);
    EXPECT_EQ(
        order(key(1), changed("abonnerendeItSysteminstans", Known::odenseInstance)).status, 201);
}

TEST_F(Subscriptions, ARefusedOrderUsesNoKeyUp)
{
    ASSERT_EQ(order(key(1), changed("skemaversion", "9.9")).status, 422);
    EXPECT_EQ(order(key(1), goodOrder()).status, 201);
}

TEST_F(Subscriptions, TheKeyMustBeThereAndBeAUuid)
{
    for (const char *wrong : {"", "1", "0bbbbbbb-0000-4000-8000-00000000000g"})
        expectProblem(order(wrong, goodOrder()), 422, "ugyldigt-indhold", "Idempotency-Key");
}

TEST_F(Subscriptions, ASecondOneIsToldAboutTheFirst)
{
    const Answer first = order(key(1), goodOrder());
    const Answer second = order(key(2), changed("skemaversion", "1.2"));
    expectProblem(second, 409, "abonnement-findes");
    EXPECT_EQ(second.body.at("abonnement"), first.body);
}

TEST_F(Subscriptions, OneThatStartsLaterIsInTheWayToo)
{
    ASSERT_EQ(order(key(1), changed("gyldigFra", danishDay(10))).status, 201);
    EXPECT_EQ(order(key(2), goodOrder()).problem(), "abonnement-findes");
}

TEST_F(Subscriptions, AnotherSortimentIsAnotherMatter)
{
    ASSERT_EQ(order(key(1), goodOrder()).status, 201);
    json order = changed("sortiment", Known::otherSortiment);
    order["skemaversion"] = "1.1";
    EXPECT_EQ(this->order(key(2), order).status, 201);
    EXPECT_EQ(subscriptions().size(), 1U);
}

TEST_F(Subscriptions, WithoutTheRoleNothingIsMade)
{
    signIn(Known::vejleReader);
    const Answer answer = order(key(1), goodOrder());
    expectProblem(answer, 403, "rolle-mangler");
    EXPECT_EQ(answer.body.at("rolle"), "abonner");
    EXPECT_EQ(subscriptions().size(), 0U);
}

TEST_F(Subscriptions, AnotherAuthoritysInstanceIsForeign)
{
    expectProblem(order(key(1), changed("abonnerendeItSysteminstans", Known::odenseInstance)), 403,
        "fremmed-myndighed");
    expectProblem(get(std::string("/abonnementer?sortiment=") + Known::borgerblikket
                      + "&itSysteminstans=" + Known::odenseInstance),
        403, "fremmed-myndighed");
}

TEST_F(Subscriptions, AnotherAuthoritysSubscriptionIsForeign)
{
    const std::string uuid = order(key(1), goodOrder()).body.at("uuid");
    signIn(Known::odenseUser);
    expectProblem(get("/abonnementer/" + uuid), 403, "fremmed-myndighed");
    expectProblem(get("/abonnementer/" + uuid + "/overfoersel"), 403, "fremmed-myndighed");
}

TEST_F(Subscriptions, WhatThereIsNotIsNamed)
{
    expectProblem(
        order(key(1), changed("sortiment", Known::nothing)), 422, "sortiment-ukendt", "sortiment");
    expectProblem(order(key(1), changed("abonnerendeItSysteminstans", Known::nothing)), 422,
        "it-systeminstans-ukendt", "abonnerendeItSysteminstans");
    expectProblem(
        order(key(1), changed("skemaversion", "1.4")), 422, "skemaversion-ukendt", "skemaversion");
}

TEST_F(Subscriptions, DatesMustMakeSense)
{
    expectProblem(order(key(1), changed("gyldigFra", danishDay(-1))), 422, "gyldig-fra-i-fortiden",
        "gyldigFra");
    json order = changed("gyldigFra", danishDay(5));
    order["gyldigTil"] = danishDay(4);
    expectProblem(this->order(key(1), order), 422, "gyldig-til-foer-gyldig-fra", "gyldigTil");
}

TEST_F(Subscriptions, EachMemberMustBeThereAndFit)
{
    for (const char *member :
        {"sortiment", "abonnerendeItSysteminstans", "skemaversion", "gyldigFra"}) {
        expectProblem(order(key(1), without(member)), 422, "ugyldigt-indhold", member);
        for (const json &wrong : {json(), json(13), json(""), json::object(), json("x y"),
                 json(true), json(std::string(300, '1'))}) {
            if (member == std::string("skemaversion") && wrong == "x y")
                continue;
            expectProblem(order(key(1), changed(member, wrong)), 422, "ugyldigt-indhold", member);
        }
    }
    for (const json &wrong : {json(0), json(""), json("2027-02-29"), json("2027-2-3")})
        expectProblem(
            order(key(1), changed("gyldigTil", wrong)), 422, "ugyldigt-indhold", "gyldigTil");
    EXPECT_EQ(subscriptions().size(), 0U);
}

TEST_F(Subscriptions, ABodyMustBeOneStrictJsonObject)
{
    const std::string good = goodOrder().dump();
    const std::string doubled = R"({"skemaversion":"1.2",)" + good.substr(1);
    for (const std::string &body :
        {std::string(), std::string("{"), std::string("[]"), std::string("null"), good + "x",
            good + good, "\xEF\xBB\xBF" + good, doubled,
            R"({"x":")" + std::string("\xff") + R"(",)" + good.substr(1),
            R"({"x":)" + std::string(20'000, '[') + std::string(20'000, ']') + ',' + good.substr(1),
            R"({"x":1e99999,)" + good.substr(1)})
        expectProblem(orderText(key(1), body), 422, "ugyldigt-indhold");
    EXPECT_EQ(subscriptions().size(), 0U);
}

TEST_F(Subscriptions, TheMediaTypeMustBeJson)
{
    const std::string good = goodOrder().dump();
    for (const char *type :
        {"text/plain", "application/x-www-form-urlencoded", "application/jsonx"})
        EXPECT_EQ(orderText(key(1), good, type).status, 415) << type;
    EXPECT_EQ(orderText(key(1), good, "Application/JSON ; charset=utf-8").status, 201);
}

TEST_F(Subscriptions, TheQueryMustNameBothByUuid)
{
    const std::string sortiment = std::string("sortiment=") + Known::borgerblikket;
    const std::string instance = std::string("itSysteminstans=") + Known::vejleInstance;
    expectProblem(get("/abonnementer?" + sortiment), 422, "ugyldigt-indhold", "itSysteminstans");
    expectProblem(get("/abonnementer?" + instance), 422, "ugyldigt-indhold", "sortiment");
    expectProblem(
        get("/abonnementer?" + instance + "&sortiment=x"), 422, "ugyldigt-indhold", "sortiment");
    expectProblem(get("/abonnementer?" + instance + "&sortiment=" + Known::nothing), 422,
        "sortiment-ukendt", "sortiment");
    expectProblem(get("/abonnementer?" + sortiment + "&itSysteminstans=" + Known::nothing), 422,
        "it-systeminstans-ukendt", "itSysteminstans");
}

} // namespace
