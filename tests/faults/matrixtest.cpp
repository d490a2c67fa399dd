// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#include "eventually.h"
#include "faultmatrix.h"
#include "grid.h"

#include <algorithm>

using enum ErrorKind;

void FaultMatrix::TearDown()
{
    Grid::note(cell(), !HasFailure());
}

bool FaultMatrix::isAt(std::initializer_list<const char *> stages) const
{
    return std::find(stages.begin(), stages.end(), cell().stage) != stages.end();
}

bool FaultMatrix::isBy(std::initializer_list<const char *> faults) const
{
    return std::find(faults.begin(), faults.end(), cell().fault) != faults.end();
}

void FaultMatrix::begin(const FaultyWorld::Circumstances &circumstances)
{
    world.reset();
    world = std::make_unique<FaultyWorld>(circumstances);
}

void FaultMatrix::expectTruth()
{
    using namespace Submission;
    const State &shown = world->session->facts().submission;
    const int there = world->subscriptions();
    EXPECT_LE(there, 1);
    if (std::holds_alternative<Created>(shown) || std::holds_alternative<Verified>(shown)
        || std::holds_alternative<Differs>(shown)) {
        EXPECT_EQ(there, 1) << "shown as created";
    }
    if (std::holds_alternative<Drafting>(shown) || std::holds_alternative<Ready>(shown)) {
        EXPECT_EQ(there, 0) << "shown as not created";
    }
    EXPECT_LE(world->proxy.countOf("CREATE"), world->attempts());
    EXPECT_EQ(world->leak(), QString());
}

void FaultMatrix::expectShown(const Kinds &kinds)
{
    const auto &problem = world->session->problem();
    const bool isExpected = problem ? kinds.contains(problem->kind) : kinds.isEmpty();
    EXPECT_TRUE(isExpected) << "shown: "
                            << (problem ? qPrintable(codeOf(problem->kind) + u' ' + problem->detail)
                                        : "nothing");
}

void FaultMatrix::recover()
{
    expectTruth();
    world->beforeStage = [](const QByteArray &) {};
    world->browser.isClosed = false;
    world->browser.detour.reset();
    world->connector.lead({}, {});
    world->proxy.repair();
    world->recover();
    expectDoneOnce();
}

void FaultMatrix::expectDoneOnce()
{
    const auto &problem = world->session->problem();
    EXPECT_TRUE(std::holds_alternative<Submission::Verified>(world->session->facts().submission));
    EXPECT_FALSE(problem) << qPrintable(codeOf(problem->kind));
    EXPECT_EQ(world->session->activity(), Activity::None);
    expectTruth();
    EXPECT_EQ(world->subscriptions(), 1);
    EXPECT_FALSE(world->proxy.secrets().isEmpty());
    world->expectVerifiedOnDisk();
}

void FaultMatrix::meetOtherUser()
{
    begin();
    world->beforeStage = [this](const QByteArray &next) {
        if (next == "CREATE")
            world->startAgain();
    };
    world->goOn();
    world->beforeStage = [](const QByteArray &) {};
    world->browser.user = "b0000000-0000-4000-8000-000000000007";
    world->goOn();
    world->session->signIn();
    EXPECT_EVENTUALLY(world->shows(OtherUser));
    EXPECT_EQ(world->proxy.countOf("CREATE"), 0);
    world->browser.user = "b0000000-0000-4000-8000-000000000010";
    recover();
}

void FaultMatrix::meetSecondProgram()
{
    begin();
    world->goOn();
    const auto asked = world->proxy.requests.size();
    EXPECT_EQ(world->secondProgramMeets(), CaseOpenElsewhere);
    EXPECT_EQ(world->proxy.requests.size(), asked);
    expectDoneOnce();
}

TEST_P(FaultMatrix, EndsInATrueSentenceAndOneSubscription)
{
    if (cell().fault == "twice")
        meetSecondProgram();
    else if (cell().fault == "otheruser")
        meetOtherUser();
    else if (cell().stage == "START")
        meetAtStart();
    else if (cell().stage == "EVID")
        meetAtEvidence();
    else if (isBy({"kill9", "power"}))
        cell().stage == "JRNL" ? meetDeathInAWrite() : meetDeath();
    else if (isBy({"full", "readonly", "eio"}))
        meetBadDisk();
    else if (isBy({"clock_fwd", "clock_back"}))
        meetWrongClock();
    else if (isBy({"sleep", "midnight"}))
        meetMovedTime();
    else if (cell().stage == "JRNL")
        meetExpiry();
    else if (isBy({"dns", "tls", "t_connect"}))
        meetDetour();
    else if (cell().fault == "forged")
        meetForgedCalls();
    else if (cell().stage == "AUTH")
        meetBrowserFault();
    else if (cell().fault == "refused")
        meetRefusal();
    else
        meetSpoiltCall();
}

namespace {

std::string cellName(const testing::TestParamInfo<Cell> &info)
{
    return (info.param.stage + '_' + info.param.fault).toStdString();
}

} // namespace

INSTANTIATE_TEST_SUITE_P(At, FaultMatrix, testing::ValuesIn(Cells::ofThisRun()), cellName);

TEST(FaultCells, EveryRunMeetsEveryStageAndEveryFault)
{
    const std::vector<Cell> chosen = Cells::ofThisRun();
    const QList<Cell> met(chosen.begin(), chosen.end());
    for (const auto which : {&Cell::stage, &Cell::fault}) {
        const QList<QByteArray> found = Cells::inOrder(met, which);
        for (const QByteArray &name : Cells::inOrder(Cells::all(), which))
            EXPECT_TRUE(found.contains(name)) << name.constData();
    }
}
