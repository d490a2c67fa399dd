// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#include "session/transferpoll.h"
#include "sessiontest.h"

#include <QImage>

using namespace std::chrono_literals;

namespace {

class Results : public SessionTest { };

} // namespace

TEST_F(Results, NothingIsCompleteBeforeBothChecksPass)
{
    world.service().transferAnswer = Transfer{Transfer::Status::Sent, world.clock.now(), {}};
    goToStatus();
    EXPECT_EVENTUALLY(session->facts().verification.second.status == Check::Status::Waiting);
    EXPECT_FALSE(session->facts().verification.isComplete());
    world.service().transferAnswer =
        Transfer{Transfer::Status::Acknowledged, world.clock.now(), {}};
    session->checks().checkAgain();
    EXPECT_EVENTUALLY(session->facts().verification.isComplete());
    EXPECT_EQ(session->facts().verification.second.witness->kind, Witness::Kind::Program);
    EXPECT_EQ(session->problem().notice()->kind, Notice::Kind::NowVisible);
}

TEST_F(Results, TheUsersAnswerIsTheUsersAndAColleaguesIsTheColleagues)
{
    goToStatus();
    session->checks().answerSecond(true, {Witness::Kind::Colleague, QStringLiteral("Bo Lund")});
    EXPECT_EVENTUALLY(session->facts().verification.isComplete());
    EXPECT_EQ(session->facts().verification.second.witness->name, QStringLiteral("Bo Lund"));
}

TEST_F(Results, TheNewsOfAnAnswerIsGoneWhereItIsAskedAnew)
{
    goToStatus();
    session->checks().answerSecond(true, {Witness::Kind::User, QStringLiteral("Mette Holm")});
    EXPECT_EVENTUALLY(session->facts().verification.isComplete());
    ASSERT_TRUE(session->problem().notice());
    EXPECT_EQ(session->problem().notice()->kind, Notice::Kind::NowVisible);
    session->answering().ask(2);
    EXPECT_FALSE(session->problem().notice());
}

TEST_F(Results, TheChecksAreShownOnceTheUsersAnswerIsOnTheDisk)
{
    goToStatus();
    session->answering().ask(2);
    world.journal.appends.held = true;
    session->checks().answerSecond(true, {Witness::Kind::User, QStringLiteral("Mette Holm")});
    session->answering().finish();
    settle();
    EXPECT_EQ(session->view(), View::SecondAnswer);
    QObject::connect(session.get(), &WizardSession::changed, [this] {
        if (session->view() == View::Status) {
            EXPECT_TRUE(session->facts().verification.isComplete());
        }
    });
    world.journal.appends.held = false;
    world.journal.appends.answerNext();
    EXPECT_EVENTUALLY(session->view() == View::Status);
}

TEST_F(Results, ALateAnswerOfTheServiceDoesNotReplaceTheUsersAnswer)
{
    world.service().transfers.held = true;
    goToStatus();
    EXPECT_EVENTUALLY(world.service().transfers.waiting() == 1);
    session->checks().answerSecond(true, {Witness::Kind::User, QStringLiteral("Mette Holm")});
    EXPECT_EVENTUALLY(session->facts().verification.isComplete());
    world.service().transfers.answerNext();
    settle();
    EXPECT_TRUE(session->facts().verification.isComplete());
}

TEST_F(Results, ANotYetTakesNothingBackThatTheProgramHasSeenMeanwhile)
{
    world.service().transferAnswer =
        Transfer{Transfer::Status::Acknowledged, world.clock.now(), {}};
    goToStatus();
    EXPECT_EVENTUALLY(session->facts().verification.isComplete());
    const qsizetype events = world.journal.stored.size();
    session->checks().answerSecond(false, {Witness::Kind::User, QStringLiteral("Mette Holm")});
    settle();
    EXPECT_TRUE(session->facts().verification.isComplete());
    EXPECT_TRUE(hasNotice(Notice::Kind::NowVisible));
    EXPECT_EQ(world.journal.stored.size(), events);
}

TEST_F(Results, WhatIsNotThereYetIsReportedOnlyWhenTheUserAsked)
{
    goToStatus();
    EXPECT_FALSE(session->problem().notice());
    session->checks().checkAgain();
    EXPECT_EVENTUALLY(session->problem().notice());
    EXPECT_EQ(session->problem().notice()->kind, Notice::Kind::NotVisibleYet);
}

TEST_F(Results, AFailedTransferIsReportedBesideThePage)
{
    world.service().transferAnswer =
        Transfer{Transfer::Status::Failed, std::nullopt, QStringLiteral("Kanal lukket")};
    goToStatus();
    EXPECT_EVENTUALLY(showsProblem(ErrorKind::TransferFailed));
    EXPECT_EQ(session->view(), View::Status);
    EXPECT_EQ(session->facts().verification.second.status, Check::Status::Problem);
}

TEST_F(Results, WhatTheUserAskedForIsNoNews)
{
    int news = 0;
    QObject::connect(&session->checks(), &ResultChecks::newsCame, [&news] { ++news; });
    goToStatus();
    world.service().transferAnswer =
        Transfer{Transfer::Status::Acknowledged, world.clock.now(), {}};
    session->checks().checkAgain();
    EXPECT_EVENTUALLY(session->facts().verification.isComplete());
    EXPECT_EQ(news, 0);
}

TEST_F(Results, AFailedTransferThatNobodyAskedForIsNews)
{
    int news = 0;
    QObject::connect(&session->checks(), &ResultChecks::newsCame, [&] {
        EXPECT_TRUE(showsProblem(ErrorKind::TransferFailed));
        ++news;
    });
    world.service().transferAnswer =
        Transfer{Transfer::Status::Failed, std::nullopt, QStringLiteral("Kanal lukket")};
    goToStatus();
    EXPECT_EVENTUALLY(showsProblem(ErrorKind::TransferFailed));
    EXPECT_EQ(news, 1);
}

TEST_F(Results, AfterADayThePageSaysWhatToDo)
{
    goToStatus();
    world.clock.advance(25h);
    session->checks().checkAgain();
    EXPECT_EVENTUALLY(showsProblem(ErrorKind::NotVisibleAfterADay));
    // It is shown beside the page, and is a problem all the same.
    EXPECT_EQ(session->stateOf(Step::Status), StepState::Problem);
    // "Not yet, that is normal" would be untrue by now.
    EXPECT_FALSE(session->problem().notice());
    session->act(ProblemAction::SaveEvidence);
    EXPECT_EVENTUALLY(session->navigation().step() == Step::Evidence);
}

TEST_F(Results, AReturnAfterADayOpensWithBothChecksAndAsksForALoginOnlyAtAPress)
{
    goToStatus();
    world.signIn().signedIn = false;
    world.clock.advance(3h);
    startProgram();
    EXPECT_EQ(session->navigation().step(), Step::Status);
    EXPECT_FALSE(session->problem().error());
    EXPECT_EQ(session->facts().verification.first.status, Check::Status::Approved);
    EXPECT_TRUE(session->signingIn().needsSignIn());
    const int begun = world.signIn().begun;
    world.service().transferAnswer =
        Transfer{Transfer::Status::Acknowledged, world.clock.now(), {}};
    session->checks().checkAgain();
    // The button named the sign-in, so no problem reports that one is needed.
    EXPECT_FALSE(session->problem().error());
    EXPECT_EVENTUALLY(session->facts().verification.isComplete());
    EXPECT_EQ(world.signIn().begun, begun + 1);
    EXPECT_EQ(session->navigation().step(), Step::Status);
}

TEST_F(Results, EvidenceIsSavedWithAllThatIsKnown)
{
    goToStatus();
    session->checks().leave();
    EXPECT_EVENTUALLY(session->navigation().step() == Step::Evidence);
    session->evidence().save();
    EXPECT_EVENTUALLY(session->facts().evidence);
    ASSERT_EQ(world.archive.saved.size(), 1);
    EXPECT_EQ(world.archive.saved.first().facts.caseId, session->facts().caseId);
    EXPECT_FALSE(world.archive.saved.first().events.isEmpty());
    EXPECT_FALSE(session->facts().evidence->complete);
}

TEST_F(Results, EvidenceWaitsForThePictureOfThePageThatWasLeft)
{
    goToStatus();
    world.pictures.keeps.held = true;
    session->pictures().keepPage(QImage(2, 2, QImage::Format_RGB32), QStringLiteral("Step 5"));
    session->checks().leave();
    EXPECT_EVENTUALLY(session->navigation().step() == Step::Evidence);
    session->evidence().save();
    EXPECT_EQ(session->navigation().activity(), Activity::SavingEvidence);
    world.pictures.keeps.answerNext();
    EXPECT_EVENTUALLY(session->facts().evidence);
    ASSERT_EQ(world.archive.saved.size(), 1);
    const EvidenceContent &content = world.archive.saved.constFirst();
    EXPECT_EQ(content.facts.pictures.size(), 1);
    EXPECT_TRUE(std::holds_alternative<PictureKept>(content.events.constLast().event));
    // The picture does not come after the evidence.
    EXPECT_TRUE(session->facts().evidenceIsCurrent);
}

TEST_F(Results, EvidenceIsSavedWhereAPictureCannotBeWritten)
{
    goToStatus();
    session->checks().leave();
    EXPECT_EVENTUALLY(session->navigation().step() == Step::Evidence);
    world.pictures.error = Error{ErrorKind::EvidenceNotSaved, {}, {}};
    session->pictures().keepPage(QImage(2, 2, QImage::Format_RGB32), QStringLiteral("Step 5"));
    session->evidence().save();
    EXPECT_EVENTUALLY(session->facts().evidence);
}

TEST_F(Results, EvidenceThatIsCurrentAndInItsPlaceIsSavedOnce)
{
    goToStatus();
    session->checks().leave();
    EXPECT_EVENTUALLY(session->navigation().step() == Step::Evidence);
    const auto save = [this] {
        session->evidence().save();
        EXPECT_EVENTUALLY(session->navigation().isIdle());
        return session->problem().notice()->kind;
    };
    EXPECT_EQ(save(), Notice::Kind::EvidenceSaved);
    EXPECT_EQ(save(), Notice::Kind::EvidenceSavedBefore);
    EXPECT_EQ(world.archive.saved.size(), 1);
    session->evidence().chooseFolder(QStringLiteral("/other"));
    EXPECT_EQ(save(), Notice::Kind::EvidenceSaved);
    EXPECT_EQ(save(), Notice::Kind::EvidenceSavedBefore);
    EXPECT_EQ(world.archive.saved.size(), 2);
    world.archive.gone.append(session->facts().evidence->path);
    EXPECT_EQ(save(), Notice::Kind::EvidenceSaved);
    EXPECT_EQ(world.archive.saved.size(), 3);
    session->checks().answerSecond(true, {Witness::Kind::User, QStringLiteral("Mette Holm")});
    EXPECT_EVENTUALLY(!session->facts().evidenceIsCurrent);
    world.archive.gone.clear();
    EXPECT_EQ(save(), Notice::Kind::EvidenceSaved);
    EXPECT_EQ(world.archive.saved.size(), 4);
}

TEST_F(Results, InterimEvidenceIsSavedFromAnyPageAndChangesNothingThere)
{
    EXPECT_FALSE(session->evidence().maySaveInterim());
    world.service().userAnswer = ServiceUser{QStringLiteral("u"), QStringLiteral("Mette Holm"),
        world.task.instances.last().municipality, {}};
    goToSignIn();
    session->signingIn().begin();
    EXPECT_EVENTUALLY(showsProblem(ErrorKind::RoleMissing));
    std::optional<Result<EvidenceSaved>> outcome;
    QObject listener;
    session->evidence().saveInterim(&listener, [&](const auto &saved) { outcome = saved; });
    EXPECT_EVENTUALLY(outcome);
    EXPECT_TRUE(*outcome);
    EXPECT_TRUE(showsProblem(ErrorKind::RoleMissing));
    EXPECT_EQ(session->navigation().step(), Step::SignIn);
    EXPECT_FALSE(session->facts().evidence->complete);
}

TEST_F(Results, EvidenceThatCannotBeSavedLosesNothing)
{
    goToStatus();
    session->checks().leave();
    EXPECT_EVENTUALLY(session->navigation().step() == Step::Evidence);
    world.archive.error = Error{
        ErrorKind::EvidenceNotSaved, {}, {{QStringLiteral("folder"), QStringLiteral("/evidence")}}};
    session->evidence().save();
    EXPECT_EVENTUALLY(showsProblem(ErrorKind::EvidenceNotSaved));
    EXPECT_EQ(session->view(), View::Evidence);
    world.archive.error.reset();
    session->evidence().chooseFolder(QStringLiteral("/other"));
    session->act(ProblemAction::TryAgain);
    EXPECT_EVENTUALLY(session->facts().evidence);
    EXPECT_TRUE(session->facts().evidence->path.startsWith(QStringLiteral("/other")));
}

TEST_F(Results, ATaskSystemThatDoesNotOpenLosesNothing)
{
    world.task.taskSystem = QUrl(QStringLiteral("https://klik.example.dk"));
    startProgram();
    goToStatus();
    session->checks().leave();
    EXPECT_EVENTUALLY(session->navigation().step() == Step::Evidence);
    world.browser.willing = false;
    session->outside().openTaskSystem();
    EXPECT_TRUE(showsProblem(ErrorKind::TaskSystemDidNotOpen));
    EXPECT_EQ(session->view(), View::Evidence);
    world.browser.willing = true;
    session->act(ProblemAction::OpenTaskSystem);
    EXPECT_FALSE(session->problem().error());
    world.browser.failLater(world.task.taskSystem);
    EXPECT_TRUE(showsProblem(ErrorKind::TaskSystemDidNotOpen));
}

TEST_F(Results, TheCaseEndsOnlyWhenBothChecksPass)
{
    goToStatus();
    session->checks().leave();
    EXPECT_EVENTUALLY(session->navigation().step() == Step::Evidence);
    session->evidence().markTaskDone(true);
    session->evidence().finish();
    settle();
    EXPECT_FALSE(session->facts().markedDone);
    EXPECT_FALSE(session->facts().finished);
    session->checks().answerSecond(true, {Witness::Kind::User, QStringLiteral("Mette Holm")});
    EXPECT_EVENTUALLY(session->facts().verification.isComplete());
    session->evidence().markTaskDone(true);
    EXPECT_EVENTUALLY(session->facts().markedDone);
    session->evidence().finish();
    EXPECT_EVENTUALLY(session->facts().finished);
    startProgram();
    EXPECT_FALSE(session->cases().isResumable());
}

TEST_F(Results, ThereIsNoWayBackBeforeTheSubscription)
{
    goToStatus();
    for (const Step step : {Step::Task, Step::SignIn, Step::Instance, Step::Review})
        EXPECT_FALSE(session->isOpen(step)) << int(step);
    session->goBack();
    EXPECT_EQ(session->navigation().step(), Step::Status);
    session->cases().startOver();
    EXPECT_EVENTUALLY(session->navigation().step() == Step::Task);
    EXPECT_EQ(world.service().stored.size(), 1);
}

TEST(TransferPolling, GrowsFromAMinuteToAQuarterAndStaysBelow120ADay)
{
    EXPECT_EQ(TransferPoll::pause(0, false, 0.5), 1min);
    EXPECT_EQ(TransferPoll::pause(50, false, 0.5), 15min);
    std::chrono::milliseconds passed{0};
    int polls = 0;
    while (passed < 24h)
        passed += TransferPoll::pause(polls++, false, 0.0);
    EXPECT_LE(polls, 120);
    EXPECT_LT(TransferPoll::pause(3, false, 0.0), TransferPoll::pause(3, false, 0.99));
}

TEST_F(Results, APressCountsAlsoWhileTheProgramIsAskingByItself)
{
    world.service().transfers.held = true;
    goToStatus();
    EXPECT_EVENTUALLY(world.service().transfers.waiting() == 1);
    session->checks().checkAgain();
    EXPECT_EQ(session->navigation().activity(), Activity::CheckingTransfer);
    world.service().transfers.answerNext();
    EXPECT_EVENTUALLY(hasNotice(Notice::Kind::NotVisibleYet));
    EXPECT_EQ(session->navigation().activity(), Activity::None);
    EXPECT_EQ(world.service().transfers.asked, 1);
}

TEST_F(Results, WhatAnEarlierSignInAskedIsNotWaitedFor)
{
    world.service().transfers.held = true;
    goToStatus();
    EXPECT_EVENTUALLY(world.service().transfers.waiting() == 1);
    session->signingIn().begin();
    settle();
    session->checks().checkAgain();
    EXPECT_EVENTUALLY(world.service().transfers.waiting() == 2);
    world.service().transfers.answerNext();
    QTest::qWait(1);
    EXPECT_EQ(session->navigation().activity(), Activity::CheckingTransfer);
    world.service().transfers.answerNext();
    EXPECT_EVENTUALLY(session->navigation().activity() == Activity::None);
    EXPECT_EVENTUALLY(hasNotice(Notice::Kind::NotVisibleYet));
}
