// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#include "eventually.h"
#include "faultmatrix.h"
#include "matrixreport.h"

#include <algorithm>

using enum ErrorKind;

void FaultMatrix::TearDown()
{
    MatrixReport::note(faultCase(), !HasFailure());
}

bool FaultMatrix::isAt(std::initializer_list<const char *> stages) const
{
    return std::find(stages.begin(), stages.end(), faultCase().stage) != stages.end();
}

bool FaultMatrix::isBy(std::initializer_list<const char *> faults) const
{
    return std::find(faults.begin(), faults.end(), faultCase().fault) != faults.end();
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
    const auto &problem = world->session->problem().error();
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
    world->browser.otherAddress.reset();
    world->connector.lead({}, {});
    world->proxy.repair();
    world->recover();
    expectDoneOnce();
}

void FaultMatrix::expectDoneOnce()
{
    const auto &problem = world->session->problem().error();
    EXPECT_TRUE(std::holds_alternative<Submission::Verified>(world->session->facts().submission));
    EXPECT_FALSE(problem) << qPrintable(codeOf(problem->kind));
    EXPECT_EQ(world->session->navigation().activity(), Activity::None);
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
    world->session->signingIn().begin();
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
    if (faultCase().fault == "twice")
        meetSecondProgram();
    else if (faultCase().fault == "otheruser")
        meetOtherUser();
    else if (faultCase().stage == "START")
        meetAtStart();
    else if (faultCase().stage == "EVID")
        meetAtEvidence();
    else if (isBy({"kill9", "power"}))
        faultCase().stage == "JRNL" ? meetDeathInAWrite() : meetDeath();
    else if (isBy({"full", "readonly", "eio"}))
        meetBadDisk();
    else if (isBy({"clock_fwd", "clock_back"}))
        meetWrongClock();
    else if (isBy({"sleep", "midnight"}))
        meetMovedTime();
    else if (faultCase().stage == "JRNL")
        meetExpiry();
    else if (isBy({"dns", "tls", "t_connect"}))
        meetWrongAddress();
    else if (faultCase().fault == "forged")
        meetForgedCalls();
    else if (faultCase().stage == "AUTH")
        meetBrowserFault();
    else if (faultCase().fault == "refused")
        meetRefusal();
    else
        meetResponseFault();
}

namespace {

std::string caseName(const testing::TestParamInfo<FaultCase> &info)
{
    return (info.param.stage + '_' + info.param.fault).toStdString();
}

} // namespace

INSTANTIATE_TEST_SUITE_P(At, FaultMatrix, testing::ValuesIn(FaultCases::ofThisRun()), caseName);

TEST(FaultCases, EveryRunMeetsEveryStageAndEveryFault)
{
    const std::vector<FaultCase> chosen = FaultCases::ofThisRun();
    const QList<FaultCase> met(chosen.begin(), chosen.end());
    for (const auto which : {&FaultCase::stage, &FaultCase::fault}) {
        const QList<QByteArray> found = FaultCases::inOrder(met, which);
        for (const QByteArray &name : FaultCases::inOrder(FaultCases::all(), which))
            EXPECT_TRUE(found.contains(name)) << name.constData();
    }
}
