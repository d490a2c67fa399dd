// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#include "sessiontest.h"

#include <QSet>

namespace {

class CasesTest : public SessionTest { };

} // namespace

TEST_F(CasesTest, TheEnvironmentIsChosenOnTheFirstPageAndNothingIsPreselected)
{
    startProgram({});
    EXPECT_EQ(session->environment(), nullptr);
    session->cases().start();
    settle();
    EXPECT_EQ(session->navigation().step(), Step::Task);
    session->cases().start(QStringLiteral("oevemiljoe"));
    EXPECT_EVENTUALLY(session->navigation().step() == Step::SignIn);
    EXPECT_EQ(world.journal.count<CaseStarted>(), 1);
}

TEST_F(CasesTest, ASavedCaseWaitsOnTheFirstPageWithItsChoices)
{
    goToInstance();
    session->choice().choose(QStringLiteral("ØS Indsigt Odense"), QStringLiteral("da13"));
    EXPECT_EVENTUALLY(session->facts().choice);
    startProgram();
    EXPECT_TRUE(session->cases().isResumable());
    EXPECT_EQ(session->view(), View::Resume);
    EXPECT_EQ(session->environment()->id, QStringLiteral("oevemiljoe"));
    session->cases().resume();
    EXPECT_EQ(session->navigation().step(), Step::Instance);
    EXPECT_EQ(session->choice().chosen()->lastFour, QStringLiteral("da13"));
}

TEST_F(CasesTest, BeginningAgainKeepsTheOldCaseAsideForGood)
{
    goToInstance();
    startProgram();
    session->cases().startOver();
    EXPECT_EVENTUALLY(!session->cases().isResumable());
    EXPECT_EQ(session->navigation().step(), Step::Task);
    startProgram();
    EXPECT_FALSE(session->cases().isResumable());
    EXPECT_EQ(world.journal.count<CaseSetAside>(), 1);
}

TEST_F(CasesTest, WhatIsBegunAfterBeginningAgainIsThereAtTheNextStart)
{
    goToInstance();
    startProgram();
    session->cases().startOver();
    EXPECT_EVENTUALLY(!session->cases().isResumable());
    goToInstance();
    EXPECT_EQ(world.journal.count<CaseStarted>(), 2);
    startProgram();
    EXPECT_TRUE(session->cases().isResumable());
}

TEST_F(CasesTest, ASecondPressWhileTheFirstIsTriedAgainBeginsNoSecondCase)
{
    world.journal.appendError = Error{ErrorKind::CaseNotSaved, {}, {}};
    session->cases().start();
    EXPECT_EVENTUALLY(showsProblem(ErrorKind::CaseNotSaved));
    world.journal.appendError.reset();
    world.journal.appends.held = true;
    session->act(ProblemAction::TryAgain);
    session->cases().start();
    world.journal.appends.held = false;
    while (world.journal.appends.waiting() > 0) {
        world.journal.appends.answerNext();
        QTest::qWait(0);
    }
    EXPECT_EVENTUALLY(session->navigation().step() == Step::SignIn);
    EXPECT_EQ(world.journal.count<CaseStarted>(), 1);
    EXPECT_EQ(world.journal.count<PageLeft>(), 1);
}

TEST_F(CasesTest, BackAndForthOnTheFirstPagesStaysOneCase)
{
    goToSignIn();
    session->goBack();
    EXPECT_EQ(session->navigation().step(), Step::Task);
    session->cases().start();
    EXPECT_EVENTUALLY(session->navigation().step() == Step::SignIn);
    EXPECT_EQ(world.journal.count<CaseStarted>(), 1);
}

TEST_F(CasesTest, AnotherWindowOnTheSameJournalStops)
{
    world.journal.openError = Error{ErrorKind::CaseOpenElsewhere, {}, {}};
    startProgram();
    EXPECT_TRUE(showsProblem(ErrorKind::CaseOpenElsewhere));
    session->cases().start();
    QTest::qWait(0);
    EXPECT_EQ(session->navigation().step(), Step::Task);
    session->act(ProblemAction::TryAgain);
    EXPECT_EVENTUALLY(showsProblem(ErrorKind::CaseOpenElsewhere));
    world.journal.openError.reset();
    session->act(ProblemAction::TryAgain);
    EXPECT_EVENTUALLY(
        session->navigation().activity() == Activity::None && !session->problem().error());
}

TEST_F(CasesTest, ALockOfAnotherComputerIsTakenOverOnlyWhenTheUserPressesForIt)
{
    world.journal.openError = Error{ErrorKind::CaseLockedByOtherComputer, {}, {}};
    startProgram();
    EXPECT_TRUE(showsProblem(ErrorKind::CaseLockedByOtherComputer));
    session->act(ProblemAction::TryAgain);
    EXPECT_EVENTUALLY(showsProblem(ErrorKind::CaseLockedByOtherComputer));
    EXPECT_FALSE(world.journal.mayTakeOver);
    session->act(ProblemAction::TakeOver);
    EXPECT_TRUE(world.journal.mayTakeOver);
    EXPECT_EVENTUALLY(
        session->navigation().activity() == Activity::None && !session->problem().error());
}

TEST_F(CasesTest, AJournalThatOpensAtTheNextTryHasTheSavedCase)
{
    startProgram();
    goToInstance();
    world.journal.openError = Error{ErrorKind::CaseNotSaved, {}, {}};
    startProgram();
    session->act(ProblemAction::TryAgain);
    EXPECT_EVENTUALLY(showsProblem(ErrorKind::CaseNotSaved));
    world.journal.openError.reset();
    session->act(ProblemAction::TryAgain);
    EXPECT_EVENTUALLY(session->cases().isResumable());
    EXPECT_FALSE(session->problem().error());
}

TEST_F(CasesTest, ADamagedJournalIsReportedAndTheUserGoesOn)
{
    world.journal.notice = Error{ErrorKind::CaseUnreadable, {},
        {{QStringLiteral("file"), QStringLiteral("sager-2.sqlite3")}}};
    startProgram();
    EXPECT_TRUE(showsProblem(ErrorKind::CaseUnreadable));
    session->act(ProblemAction::GoOn);
    EXPECT_FALSE(session->problem().error());
    EXPECT_EQ(session->view(), View::Task);
}

TEST_F(CasesTest, EveryKindOfProblemHasAWayOnAndNoneTwice)
{
    for (int kind = 0; kind <= int(lastErrorKind); ++kind) {
        const QList<ProblemAction> actions = actionsOf(ErrorKind(kind));
        EXPECT_FALSE(actions.isEmpty()) << kind;
        const QSet<ProblemAction> once(actions.cbegin(), actions.cend());
        EXPECT_EQ(once.size(), actions.size()) << kind;
    }
}

TEST_F(CasesTest, AnotherTaskIsTurnedToOnTheFirstPageOnly)
{
    KlikTask other = world.task;
    other.id = QStringLiteral("other");
    WizardSession::Collaborators with{world.journal, world.connector, world.archive, world.pictures,
        world.browser, world.clock, world.builtOn};
    with.otherTasks = {other};
    session = std::make_unique<WizardSession>(
        world.task, world.environments, QStringLiteral("oevemiljoe"), QStringLiteral("/e"), with);
    session->cases().read();
    settle();
    QStringList chosen;
    QObject::connect(&session->cases(), &Cases::taskChosen, &session->cases(),
        [&chosen](const QString &id) { chosen.append(id); });
    session->cases().chooseTask(world.task.id);
    session->cases().chooseTask(QStringLiteral("unknown"));
    EXPECT_TRUE(chosen.isEmpty());
    session->cases().chooseTask(other.id);
    EXPECT_EQ(chosen, QStringList{other.id});
    goToSignIn();
    session->cases().chooseTask(other.id);
    EXPECT_EQ(chosen.size(), 1);
}
