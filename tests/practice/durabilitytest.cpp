// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#include "practicetest.h"

#include <sqlite3.h>

#include <algorithm>
#include <future>
#include <signal.h>

using nlohmann::json;
using namespace std::chrono_literals;

namespace {

class Durability : public PracticeTest {
protected:
    void SetUp() override
    {
        PracticeTest::SetUp();
        signIn(Known::vejleUser);
    }

    json create()
    {
        const Answer answer = order(key(1), goodOrder());
        EXPECT_EQ(answer.status, 201);
        return answer.body;
    }
    json transferOf(const json &subscription) const
    {
        return get("/abonnementer/" + subscription.at("uuid").get<std::string>() + "/overfoersel")
            .body;
    }
    /// Runs \a sql on the data of the stopped program.
    void change(const std::string &sql) const
    {
        sqlite3 *database = nullptr;
        ASSERT_EQ(sqlite3_open((data() / "oevemiljoe.sqlite3").c_str(), &database), SQLITE_OK);
        EXPECT_EQ(sqlite3_exec(database, sql.c_str(), nullptr, nullptr, nullptr), SQLITE_OK);
        sqlite3_close(database);
    }
    /// Lets \a age pass since all that was created, as if the clock had run.
    void startLater(std::chrono::seconds age, const std::vector<std::string> &options)
    {
        stop();
        change(
            "UPDATE abonnementer SET oprettet = oprettet - " + std::to_string(age.count() * 1000));
        start(options);
        signIn(Known::vejleUser);
    }
    /// All answers to \a count orders at the same time, the first with key(\a firstKey).
    std::vector<Answer> orderAtOnce(int count, int firstKey, int keyStep) const
    {
        std::vector<std::future<Answer>> running;
        running.reserve(count);
        for (int number = 0; number < count; ++number) {
            running.push_back(std::async(std::launch::async,
                [=, this] { return order(key(firstKey + number * keyStep), goodOrder()); }));
        }
        std::vector<Answer> answers;
        answers.reserve(count);
        for (auto &answer : running)
            answers.push_back(answer.get());
        return answers;
    }
};

std::ptrdiff_t countOf(const std::vector<Answer> &answers, int status)
{
    return std::count_if(answers.begin(), answers.end(),
        [status](const Answer &answer) { return answer.status == status; });
}

TEST_F(Durability, WhatWasAnsweredOutlivesAStop)
{
    const json made = create();
    stop();
    start();
    signIn(Known::vejleUser);
    EXPECT_EQ(subscriptions(), json::array({made}));
    EXPECT_EQ(order(key(1), goodOrder()).status, 200);
    EXPECT_EQ(order(key(1), goodOrder()).body, made);
}

TEST_F(Durability, WhatWasAnsweredOutlivesAKill)
{
    const json made = create();
    kill();
    start();
    signIn(Known::vejleUser);
    EXPECT_EQ(subscriptions(), json::array({made}));
    EXPECT_EQ(order(key(1), goodOrder()).body, made);
    EXPECT_EQ(order(key(2), goodOrder()).body.at("abonnement"), made);
}

TEST_F(Durability, OfManyAtOnceWithOneKeyOneIsMade)
{
    const auto answers = orderAtOnce(16, 1, 0);
    EXPECT_EQ(countOf(answers, 201), 1);
    EXPECT_EQ(countOf(answers, 200), 15);
    for (const Answer &answer : answers)
        EXPECT_EQ(answer.body, answers.front().body);
}

TEST_F(Durability, OfManyAtOnceWithKeysOfTheirOwnOneIsMade)
{
    const auto answers = orderAtOnce(16, 1, 1);
    EXPECT_EQ(countOf(answers, 201), 1);
    EXPECT_EQ(countOf(answers, 409), 15);
    EXPECT_EQ(subscriptions().size(), 1U);
}

TEST_F(Durability, TwoProgramsOnOneFolderAgree)
{
    PracticeProgram second({"--port", "0", "--data", data().string()});
    const std::string line = second.firstLine();
    const int otherPort = std::stoi(line.substr(line.rfind(':') + 1));
    create();
    RelyingParty party(otherPort);
    httplib::Client http("127.0.0.1", otherPort);
    const auto answer = http.Post("/api/v1/abonnementer",
        {{"Authorization", "Bearer " + party.accessToken(Known::vejleUser)},
            {"Idempotency-Key", key(2)}},
        goodOrder().dump(), "application/json");
    EXPECT_EQ(answer->status, 409);
}

TEST_F(Durability, AnEndedOneIsListedAndNotInTheWay)
{
    create();
    stop();
    change(
        "UPDATE abonnementer SET gyldig_fra = '2020-01-01', gyldig_til = '" + danishDay(-1) + "'");
    start();
    signIn(Known::vejleUser);
    EXPECT_EQ(subscriptions().size(), 1U);
    EXPECT_EQ(order(key(2), goodOrder()).status, 201);
    EXPECT_EQ(subscriptions().size(), 2U);
}

TEST_F(Durability, OneThatEndsTodayIsStillInForce)
{
    create();
    stop();
    change("UPDATE abonnementer SET gyldig_til = '" + danishDay(0) + "'");
    start();
    signIn(Known::vejleUser);
    EXPECT_EQ(order(key(2), goodOrder()).problem(), "abonnement-findes");
}

TEST_F(Durability, ATransferWaitsAtFirst)
{
    EXPECT_EQ(transferOf(create()),
        (json{{"status", "afventer"}, {"tidspunkt", nullptr}, {"besked", nullptr}}));
}

TEST_F(Durability, ATransferIsMadeAtHalfTheTime)
{
    const json made = create();
    startLater(600s, {"--overfoersel-sekunder", "1200"});
    const json transfer = transferOf(made);
    EXPECT_EQ(transfer.at("status"), "overfoert");
    EXPECT_TRUE(transfer.at("besked").is_null());
    // It was created 600 s before, and made at half of 1200 s: when it had been created in fact.
    EXPECT_EQ(transfer.at("tidspunkt"), made.at("oprettet"));
}

TEST_F(Durability, ATransferIsConfirmedAtTheWholeTime)
{
    const json made = create();
    startLater(1200s, {"--overfoersel-sekunder", "1200"});
    const json transfer = transferOf(made);
    EXPECT_EQ(transfer.at("status"), "kvitteret");
    EXPECT_EQ(transfer.at("tidspunkt"), made.at("oprettet"));
}

TEST_F(Durability, ATransferGoesOnByItself)
{
    stop();
    start({"--overfoersel-sekunder", "1"});
    signIn(Known::vejleUser);
    const json made = create();
    EXPECT_TRUE(eventually([&] { return transferOf(made).at("status") == "kvitteret"; }));
}

} // namespace
