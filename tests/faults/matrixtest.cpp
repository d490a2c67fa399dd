// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#include "cells.h"
#include "eventually.h"
#include "faultyworld.h"

#include <gtest/gtest.h>

#include <map>

using namespace std::chrono_literals;

namespace {

using Kinds = QList<ErrorKind>;

/// A stage before the program has any token.
bool isSignIn(const QByteArray &stage)
{
    return stage == "DISC" || stage == "TOK" || stage == "JWKS";
}

QByteArray bodyOf(const QByteArray &answer)
{
    return answer.mid(answer.indexOf("\r\n\r\n") + 4);
}

QByteArray jsonAnswer(const QByteArray &body)
{
    return Answers::whole(200, "application/json", body);
}

/// Every text in \a json becomes a number.
QByteArray mistyped(const QByteArray &json)
{
    QByteArray text = json;
    return text.replace("\":\"", "\":7,\"x\":\"")
        .replace("\": \"", "\": 7, \"x\": \"")
        .replace(":[", ":7,\"y\":[");
}

/// The first member of \a json stands there twice.
QByteArray doubled(const QByteArray &json)
{
    const QByteArray name = json.mid(json.indexOf('"'), json.indexOf(':') - json.indexOf('"'));
    return "{" + name + ":null," + json.mid(json.indexOf('{') + 1);
}

struct Spoiler {
    FaultProxy::Fault fault;
    /// What is shown in a sign-in, in a read and after an order.
    Kinds signIn;
    Kinds read;
    Kinds create;
};

using enum ErrorKind;

std::map<QByteArray, Spoiler> spoilers()
{
    using namespace Faults;
    const Kinds net{NoConnection};
    const Kinds unusable{AnswerUnreadable};
    const Kinds unknown{OutcomeUnknown};
    const Kinds untrusted{SignInUntrusted, SignInRefused, SignInUnfinished};
    const Kinds down{ServiceDown};
    const QByteArray start = "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n";
    return {
        {"t_answer", {afterwards(Answers::silence()), net, net, unknown}},
        {"cut_early", {afterwards(Answers::reset()), net, net, unknown}},
        {"cut_body",
            {afterwards(Answers::cutAfter(start + "Content-Length: 999\r\n\r\n{\"uuid\":")), net,
                net, unknown}},
        {"drip",
            {afterwards(Answers::drip(start + "Content-Length: 9999\r\n\r\n", " ")), net, net,
                unknown}},
        {"big",
            {afterwards(Answers::always(start + "Content-Length: 400000000\r\n\r\n{")), unusable,
                unusable, unknown}},
        {"portal",
            {instead(Answers::always(Answers::whole(200, "text/html", "<h1>Log ind</h1>"))),
                {NetworkWantsSignIn}, {NetworkWantsSignIn}, unknown}},
        {"badtext",
            {changed([](const QByteArray &) { return jsonAnswer("{\"uuid\":\"\xc3\x28\"}"); }),
                untrusted, unusable, unknown}},
        {"types",
            {changed([](const QByteArray &answer) { return jsonAnswer(mistyped(bodyOf(answer))); }),
                untrusted, unusable, unknown}},
        {"dup",
            {changed([](const QByteArray &answer) { return jsonAnswer(doubled(bodyOf(answer))); }),
                untrusted, unusable, unknown}},
        {"h401", {problem(401, "token-ugyldigt"), untrusted, {SignedOut}, {SignedOut}}},
        {"expiry", {problem(401, "token-ugyldigt"), untrusted, {SignedOut}, {SignedOut}}},
        {"h403", {problem(403, "rolle-mangler"), untrusted, {RoleMissing}, {RoleMissing}}},
        {"h404", {problem(404, "ukendt"), untrusted, unusable, {Refused}}},
        {"h409", {problem(409, "abonnement-findes"), untrusted, unusable, {CreatedMeanwhile}}},
        // No problem of the table: whether the order was taken is not known, and is looked up.
        {"h412", {problem(412, "noget-andet"), untrusted, unusable, unknown}},
        {"h422", {problem(422, "gyldig-fra-i-fortiden"), untrusted, unusable, {Refused}}},
        {"h429",
            {problem(429, "for-mange-kald", "Retry-After: 1\r\n"), down, {TooManyCalls},
                {TooManyCalls}}},
        {"h500", {problem(500, "x"), down, down, unknown}},
        {"h503", {problem(503, "ude-af-drift"), down, down, unknown}},
        {"redirect",
            {instead(Answers::always(Answers::whole(
                 307, "text/plain", "", "Location: http://127.0.0.1:9/elsewhere\r\n"))),
                untrusted, {NetworkWantsSignIn}, unknown}},
        {"proxy",
            {instead(Answers::always(Answers::whole(
                 407, "text/plain", "", "Proxy-Authenticate: Basic realm=\"x\"\r\n"))),
                {ProxyRefuses}, {ProxyRefuses}, {ProxyRefuses}}},
    };
}

/// The grid as it fills, printed at the end.
class Grid : public testing::Environment {
public:
    void TearDown() override
    {
        const QList<Cell> cells = Cells::all();
        const QList<QByteArray> stages = Cells::inOrder(cells, &Cell::stage);
        std::printf("\n%-11s", "");
        for (const QByteArray &stage : stages)
            std::printf("%7s", stage.constData());
        std::printf("\n");
        for (const QByteArray &fault : Cells::inOrder(cells, &Cell::fault)) {
            std::printf("%-11s", fault.constData());
            for (const QByteArray &stage : stages)
                std::printf("%7s", markOf(cells, stage, fault));
            std::printf("\n");
        }
        std::printf("\nok: as it should be   FAIL: not   .: not in this run   "
                    "-: there is no such cell\n");
        for (const auto &[reason, count] : notMade(cells))
            std::printf("n: not made here, %d cells: %s\n", count, reason.constData());
    }

    static std::map<QByteArray, bool> &results()
    {
        static std::map<QByteArray, bool> all;
        return all;
    }

private:
    static const char *markOf(
        const QList<Cell> &cells, const QByteArray &stage, const QByteArray &fault)
    {
        for (const Cell &cell : cells) {
            if (cell.stage != stage || cell.fault != fault)
                continue;
            const auto result = results().find(stage + ' ' + fault);
            if (result != results().end())
                return result->second ? "ok" : "FAIL";
            return Cells::reasonNotMade(cell) ? "n" : ".";
        }
        return "-";
    }

    static std::map<QByteArray, int> notMade(const QList<Cell> &cells)
    {
        std::map<QByteArray, int> reasons;
        for (const Cell &cell : cells) {
            if (const char *reason = Cells::reasonNotMade(cell))
                ++reasons[reason];
        }
        return reasons;
    }
};

const auto *const grid = testing::AddGlobalTestEnvironment(new Grid);

/// All that can be made; by default every seventh of a row, each row begun one further on.
std::vector<Cell> cellsOfThisRun()
{
    const QList<Cell> cells = Cells::all();
    const QList<QByteArray> stages = Cells::inOrder(cells, &Cell::stage);
    const QList<QByteArray> faults = Cells::inOrder(cells, &Cell::fault);
    std::vector<Cell> chosen;
    for (const Cell &cell : cells) {
        const bool isDue = qgetenv("FAULT_CELLS") == "all"
            || (stages.indexOf(cell.stage) + faults.indexOf(cell.fault)) % 7 == 0
            || cell.fault == "twice" || cell.fault == "otheruser" || cell.fault == "browser";
        if (isDue && !Cells::reasonNotMade(cell))
            chosen.push_back(cell);
    }
    return chosen;
}

std::string cellName(const testing::TestParamInfo<Cell> &info)
{
    return (info.param.stage + '_' + info.param.fault).toStdString();
}

class FaultMatrix : public testing::TestWithParam<Cell> {
protected:
    void TearDown() override { Grid::results()[cell().stage + ' ' + cell().fault] = !HasFailure(); }

    const Cell &cell() const { return GetParam(); }

    /// The report's oracle, after all has been brought to its end.
    void expectOneSubscriptionAndNoTrace()
    {
        EXPECT_TRUE(world.isDone())
            << "shown: "
            << (world.session->problem() ? qPrintable(codeOf(world.session->problem()->error.kind))
                                         : "nothing");
        EXPECT_EQ(world.subscriptions(), 1);
        EXPECT_LE(world.proxy.countOf("CREATE"), world.attempts());
        EXPECT_FALSE(world.proxy.secrets().isEmpty());
        EXPECT_EQ(world.leak(), QString());
    }

    bool showsOneOf(const Kinds &kinds)
    {
        const auto problem = world.session->problem();
        return problem && kinds.contains(problem->error.kind);
    }

    void meetRefusal();
    void meetBrowserFault();
    void meetStartFault();
    void meetOtherUser();
    void meetSecondProgram();
    void meetSpoiltCall();

    FaultyWorld world;
};

/// Nobody listens from this stage on.
void FaultMatrix::meetRefusal()
{
    // The browser asks for a page and sends a form.
    const std::map<QByteArray, std::pair<QByteArray, int>> before{
        {"TOK", {"AUTH", 2}}, {"JWKS", {"TOK", 1}}, {"READ", {"CREATE", 1}}};
    const bool isReread = cell().stage == "INST" || cell().stage == "SORT";
    const QByteArray stage = isReread ? QByteArrayLiteral("EXIST") : cell().stage;
    if (const auto found = before.find(stage); found != before.end())
        world.proxy.goAwayAfter(found->second.first, found->second.second);
    world.beforeStage = [this, stage](const QByteArray &next) {
        if (next == stage)
            world.proxy.goAway();
    };
    world.goOn();
    EXPECT_TRUE(world.shows(NoConnection));
    EXPECT_LE(world.proxy.countOf("CREATE"), stage == "READ" || stage == "POLL" ? 1 : 0);
    world.beforeStage = [](const QByteArray &) {};
    world.proxy.repair();
    world.recover();
    expectOneSubscriptionAndNoTrace();
}

/// The browser cannot get its page: the program goes on waiting.
void FaultMatrix::meetBrowserFault()
{
    if (cell().fault == "browser")
        world.browser.isClosed = true;
    else
        world.proxy.spoil("AUTH", Faults::instead(Answers::reset()));
    world.goOn();
    EXPECT_EQ(world.session->activity(), Activity::WaitingForBrowser);
    EXPECT_FALSE(world.session->problem());
    world.browser.isClosed = false;
    world.proxy.repair();
    if (cell().fault == "browser") {
        world.session->stopSignIn();
        EXPECT_EVENTUALLY(world.shows(SignInUnfinished));
    }
    world.recover();
    expectOneSubscriptionAndNoTrace();
}

/// A start needs no network: nothing is asked, nothing is shown.
void FaultMatrix::meetStartFault()
{
    world.goOn();
    EXPECT_TRUE(world.isDone());
    world.proxy.goAway();
    const auto asked = world.proxy.requests.size();
    world.startProgram();
    EXPECT_FALSE(world.session->problem());
    EXPECT_EQ(world.session->step(), Step::Status);
    EXPECT_EQ(world.proxy.requests.size(), asked);
    world.proxy.repair();
    EXPECT_EQ(world.subscriptions(), 1);
}

void FaultMatrix::meetOtherUser()
{
    world.beforeStage = [this](const QByteArray &next) {
        if (next == "CREATE")
            world.startProgram();
    };
    world.goOn();
    world.beforeStage = [](const QByteArray &) {};
    world.browser.user = "b0000000-0000-4000-8000-000000000007";
    world.goOn();
    world.session->signIn();
    EXPECT_EVENTUALLY(world.shows(OtherUser));
    EXPECT_EQ(world.proxy.countOf("CREATE"), 0);
    world.browser.user = "b0000000-0000-4000-8000-000000000010";
    world.recover();
    expectOneSubscriptionAndNoTrace();
}

void FaultMatrix::meetSecondProgram()
{
    world.goOn();
    const auto asked = world.proxy.requests.size();
    EXPECT_EQ(world.secondProgramMeets(), CaseOpenElsewhere);
    EXPECT_EQ(world.proxy.requests.size(), asked);
    expectOneSubscriptionAndNoTrace();
}

void FaultMatrix::meetSpoiltCall()
{
    const auto all = spoilers();
    const auto found = all.find(cell().fault);
    ASSERT_TRUE(found != all.end()) << "nobody knows how to make this fault";
    const Spoiler &spoiler = found->second;
    world.proxy.spoil(cell().stage, spoiler.fault);
    world.goOn();
    const Kinds &expected = cell().stage == "CREATE" ? spoiler.create
        : isSignIn(cell().stage)                     ? spoiler.signIn
                                                     : spoiler.read;
    EXPECT_TRUE(showsOneOf(expected))
        << (world.session->problem() ? qPrintable(codeOf(world.session->problem()->error.kind)
                + u' ' + world.session->problem()->error.detail)
                                     : "no problem");
    const bool isAfterTheOrder = cell().stage == "READ" || cell().stage == "POLL";
    EXPECT_LE(world.proxy.countOf("CREATE"), isAfterTheOrder ? 1 : cell().mostPosts);
    world.proxy.repair();
    world.recover();
    expectOneSubscriptionAndNoTrace();
}

} // namespace

TEST_P(FaultMatrix, EndsInATrueSentenceAndOneSubscription)
{
    if (cell().fault == "twice")
        meetSecondProgram();
    else if (cell().fault == "otheruser")
        meetOtherUser();
    else if (cell().stage == "START")
        meetStartFault();
    else if (cell().stage == "AUTH")
        meetBrowserFault();
    else if (cell().fault == "refused")
        meetRefusal();
    else
        meetSpoiltCall();
}

INSTANTIATE_TEST_SUITE_P(At, FaultMatrix, testing::ValuesIn(cellsOfThisRun()), cellName);
