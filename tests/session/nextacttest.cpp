// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#include "sessiontest.h"

using namespace std::chrono_literals;
using NextAct = ResultChecks::NextAct;
using Deed = Sitting::Deed;

namespace {

/// What there is to do about the checks, in each of the ways to work.
class NextActs : public SessionTest {
protected:
    void SetUp() override { world.environments.append(serviceEnvironment()); }

    void waitForReal()
    {
        startProgram(serviceEnvironment().id);
        goToStatus();
    }
    void waitGuided()
    {
        startProgram(QStringLiteral("produktion"));
        goToSignIn();
        session->guidedWork().stateSignedIn();
        EXPECT_EVENTUALLY(session->navigation().step() == Step::Instance);
        session->choice().choose(QStringLiteral("ØS Indsigt Syddjurs"), QStringLiteral("0c64"));
        EXPECT_EVENTUALLY(session->facts().choice);
        session->choice().confirm();
        EXPECT_EVENTUALLY(session->navigation().step() == Step::Review);
        session->guidedWork().stateUuid(UuidStated::Answer::Same);
        EXPECT_EVENTUALLY(session->facts().isUuidAnswered);
        for (int row = 1; row <= 8; ++row)
            session->guidedWork().setRow(row, true, QStringLiteral("v"));
        EXPECT_EVENTUALLY(session->facts().rowsDone.size() == 8);
        session->guidedWork().stateSaved();
        EXPECT_EVENTUALLY(session->navigation().step() == Step::Status);
    }
    void answerFirst(Check::Status status)
    {
        session->guidedWork().answerFirstCheck(
            status, {Witness::Kind::User, QStringLiteral("Mette Holm")}, {});
        EXPECT_EVENTUALLY(session->facts().verification.first.status == status);
    }
    void seeSecond(bool visible)
    {
        session->checks().answerSecond(
            visible, {Witness::Kind::User, QStringLiteral("Mette Holm")});
    }
    NextAct next() const { return session->checks().nextAct(); }
};

} // namespace

TEST_F(NextActs, TheWaitBeginsWithAMailThenTheCalendarThenTheEnd)
{
    waitForReal();
    EXPECT_EQ(next(), NextAct::WriteToSystemOwner);
    session->sitting().note(Deed::WroteToSystemOwner);
    EXPECT_EQ(next(), NextAct::SaveReminder);
    session->sitting().note(Deed::SavedReminder);
    EXPECT_EQ(next(), NextAct::Close);
    seeSecond(true);
    EXPECT_EVENTUALLY(next() == NextAct::Leave);
}

TEST_F(NextActs, InPracticeThereIsNobodyToWriteTo)
{
    startProgram();
    goToStatus();
    EXPECT_EQ(next(), NextAct::Wait);
    session->signingIn().signOut();
    EXPECT_EVENTUALLY(next() == NextAct::CheckAgain);
}

TEST_F(NextActs, TheNextMorningTheCheckComesFirst)
{
    waitForReal();
    session->sitting().note(Deed::WroteToSystemOwner);
    session->sitting().note(Deed::SavedReminder);
    startProgram(serviceEnvironment().id);
    EXPECT_EQ(session->navigation().step(), Step::Status);
    EXPECT_EQ(next(), NextAct::CheckAgain);
    EXPECT_FALSE(session->sitting().has(Deed::WroteToSystemOwner));
}

TEST_F(NextActs, InGuidedModeTheUserAnswersAndThenWaitsOn)
{
    waitGuided();
    EXPECT_EQ(next(), NextAct::AnswerFirst);
    answerFirst(Check::Status::Problem);
    EXPECT_EQ(next(), NextAct::CorrectFields);
    answerFirst(Check::Status::Approved);
    EXPECT_EQ(next(), NextAct::WriteToSystemOwner);
    startProgram(QStringLiteral("produktion"));
    EXPECT_EQ(next(), NextAct::AnswerSecond);
    seeSecond(false);
    EXPECT_EVENTUALLY(next() == NextAct::WriteToSystemOwner);
}

TEST_F(NextActs, WhenTheTimeIsOverSomebodyLooksBeforeAnythingIsWrong)
{
    waitGuided();
    answerFirst(Check::Status::Approved);
    session->sitting().note(Deed::WroteToSystemOwner);
    world.clock.advance(25h);
    EXPECT_EQ(next(), NextAct::AnswerSecond);
    startProgram(QStringLiteral("produktion"));
    EXPECT_EQ(next(), NextAct::AnswerSecond);
    EXPECT_FALSE(session->problem().error());
    seeSecond(false);
    EXPECT_EVENTUALLY(showsProblem(ErrorKind::NotVisibleAfterADay));
}

TEST_F(NextActs, WhatWasDoneForAnotherCaseDoesNotCount)
{
    waitForReal();
    session->sitting().note(Deed::WroteToSystemOwner);
    session->cases().startOver();
    EXPECT_EVENTUALLY(session->navigation().step() == Step::Task);
    goToSignIn();
    EXPECT_FALSE(session->sitting().has(Deed::WroteToSystemOwner));
}

TEST_F(NextActs, OnlyAPageThatOpenedCountsAsOpened)
{
    startProgram(QStringLiteral("produktion"));
    goToSignIn();
    world.browser.willing = false;
    session->outside().openWebInterface();
    EXPECT_FALSE(session->sitting().has(Deed::OpenedWebInterface));
    world.browser.willing = true;
    session->outside().openWebInterface();
    EXPECT_TRUE(session->sitting().has(Deed::OpenedWebInterface));
}
