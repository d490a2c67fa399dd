// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#include "base/clock.h"
#include "base/utc.h"
#include "sessiontest.h"

namespace {

class OrderingTest : public SessionTest {
protected:
    void answerCreateWith(CreateOutcome::Kind kind, ErrorKind error, bool butStored = false)
    {
        world.service().onCreate = [this, kind, error, butStored](const Submission::Attempt &sent) {
            if (butStored)
                world.service().store(sent.order);
            CreateOutcome outcome;
            outcome.kind = kind;
            outcome.error = {error, QStringLiteral("POST /abonnementer"), {}};
            return outcome;
        };
    }
    void submitAndMeet(ErrorKind kind)
    {
        goToReview();
        session->ordering().submit();
        EXPECT_EVENTUALLY(showsProblem(kind)) << int(kind);
    }
};

} // namespace

TEST_F(OrderingTest, FromThePressToKontrol1ThereIsOnePostAndOneGet)
{
    goToReview();
    world.service().transfers.held = true;
    const int reads = world.service().users.asked + world.service().instanceLists.asked
        + world.service().sortimentLists.asked + world.service().subscriptionLists.asked;
    session->ordering().submit();
    EXPECT_EVENTUALLY(session->navigation().step() == Step::Status);
    EXPECT_EQ(world.service().attempts.size(), 1);
    EXPECT_EQ(world.service().readBacks.asked, 1);
    EXPECT_EQ(world.service().users.asked + world.service().instanceLists.asked
            + world.service().sortimentLists.asked + world.service().subscriptionLists.asked,
        reads);
    EXPECT_EQ(session->facts().verification.first.status, Check::Status::Approved);
}

TEST_F(OrderingTest, ItIsOnTheDiskAsMeantAndAsSentBeforeItLeaves)
{
    goToReview();
    world.journal.appends.held = true;
    session->ordering().submit();
    EXPECT_EQ(session->navigation().activity(), Activity::Submitting);
    EXPECT_EQ(world.service().attempts.size(), 0);
    world.journal.appends.answerNext();
    EXPECT_EVENTUALLY(
        world.journal.count<Submission::Intended>() == 1 && world.journal.appends.asked > 0);
    EXPECT_EQ(world.service().attempts.size(), 0);
    EXPECT_EVENTUALLY(world.journal.appends.waiting() == 1);
    world.journal.appends.answerNext();
    EXPECT_EVENTUALLY(world.service().attempts.size() == 1);
    EXPECT_EQ(world.journal.count<Submission::Sent>(), 1);
}

TEST_F(OrderingTest, WhatCannotBeWrittenDownIsNotSent)
{
    goToReview();
    world.journal.appendError = Error{ErrorKind::CaseNotSaved, {}, {}};
    session->ordering().submit();
    EXPECT_EVENTUALLY(showsProblem(ErrorKind::CaseNotSaved));
    EXPECT_EQ(world.service().attempts.size(), 0);
    world.journal.appendError.reset();
    session->act(ProblemAction::TryAgain);
    EXPECT_EVENTUALLY(session->navigation().step() == Step::Status);
    EXPECT_EQ(world.service().attempts.size(), 1);
}

TEST_F(OrderingTest, TwoQuickPressesSendOnce)
{
    goToReview();
    world.service().creations.held = true;
    session->ordering().submit();
    session->ordering().submit();
    EXPECT_EVENTUALLY(world.service().attempts.size() == 1);
    session->ordering().submit();
    QTest::qWait(0);
    EXPECT_EQ(world.service().attempts.size(), 1);
}

TEST_F(OrderingTest, ALateAnswerIsSpokenOfWhileItIsAwaitedAndNotAfterwards)
{
    goToReview();
    world.service().creations.held = true;
    world.service().readBacks.held = true;
    session->ordering().submit();
    EXPECT_EVENTUALLY(hasNotice(Notice::Kind::AnswerIsLate));
    world.service().creations.answerNext();
    EXPECT_EVENTUALLY(session->navigation().activity() == Activity::ReadingBack);
    EXPECT_TRUE(hasNotice(Notice::Kind::AnswerIsLate));
    world.service().readBacks.answerNext();
    EXPECT_EVENTUALLY(session->navigation().step() == Step::Status);
    EXPECT_FALSE(session->problem().notice());
}

TEST_F(OrderingTest, OnThePageOfTheChecksNothingIsSaidOfALateAnswer)
{
    goToReview();
    session->ordering().submit();
    EXPECT_EVENTUALLY(session->navigation().step() == Step::Status && !session->problem().notice());
    bool isLate = false;
    QObject::connect(session.get(), &WizardSession::changed, session.get(),
        [&] { isLate = isLate || hasNotice(Notice::Kind::AnswerIsLate); });
    QTest::qWait(int(5 * ordinaryAnswer.count()));
    EXPECT_EQ(session->navigation().step(), Step::Status);
    EXPECT_FALSE(isLate);
}

TEST_F(OrderingTest, TheWindowMayNotCloseWhileItIsOnItsWay)
{
    goToReview();
    EXPECT_TRUE(session->mayClose());
    world.service().creations.held = true;
    session->ordering().submit();
    EXPECT_FALSE(session->mayClose());
    EXPECT_EVENTUALLY(world.service().attempts.size() == 1);
    world.service().creations.answerNext();
    EXPECT_EVENTUALLY(session->mayClose());
}

TEST_F(OrderingTest, AnUnsettledOrderCannotBeSentAgainButBeLookedFor)
{
    answerCreateWith(CreateOutcome::Kind::Unknown, ErrorKind::OutcomeUnknown, true);
    submitAndMeet(ErrorKind::OutcomeUnknown);
    session->ordering().submit();
    settle();
    EXPECT_EQ(world.service().attempts.size(), 1);
    EXPECT_TRUE(session->problem().error()->values.value(QStringLiteral("unchanged")).isEmpty());
    session->act(ProblemAction::LookForIt);
    EXPECT_EVENTUALLY(session->navigation().step() == Step::Status);
    EXPECT_EQ(world.service().attempts.size(), 1);
    EXPECT_EQ(world.service().stored.size(), 1);
    EXPECT_EQ(std::get<Submission::Verified>(session->facts().submission).origin,
        Submission::Origin::FoundAfterUnknown);
}

TEST_F(OrderingTest, WhenALookFindsNothingTheSameKeyAndValuesAreSentAgainAtAPress)
{
    answerCreateWith(CreateOutcome::Kind::Unknown, ErrorKind::OutcomeUnknown);
    submitAndMeet(ErrorKind::OutcomeUnknown);
    session->act(ProblemAction::LookForIt);
    EXPECT_EVENTUALLY(hasNotice(Notice::Kind::NothingCreated));
    EXPECT_EQ(session->view(), View::Review);
    EXPECT_EQ(world.service().attempts.size(), 1);
    world.service().onCreate = [this](const Submission::Attempt &attempt) {
        CreateOutcome outcome;
        outcome.kind = CreateOutcome::Kind::Created;
        outcome.subscription = world.service().store(attempt.order).uuid;
        return outcome;
    };
    session->ordering().submit();
    EXPECT_EVENTUALLY(session->navigation().step() == Step::Status);
    ASSERT_EQ(world.service().attempts.size(), 2);
    EXPECT_EQ(world.service().attempts.at(0).key, world.service().attempts.at(1).key);
    EXPECT_EQ(world.service().attempts.at(0).order, world.service().attempts.at(1).order);
}

TEST_F(OrderingTest, AKeyOfYesterdayIsNotReliedUpon)
{
    answerCreateWith(CreateOutcome::Kind::Unknown, ErrorKind::OutcomeUnknown);
    submitAndMeet(ErrorKind::OutcomeUnknown);
    world.clock.advance(std::chrono::hours(25));
    session->act(ProblemAction::LookForIt);
    EXPECT_EVENTUALLY(hasNotice(Notice::Kind::NothingCreated));
    session->ordering().submit();
    EXPECT_EVENTUALLY(world.service().attempts.size() == 2);
    EXPECT_NE(world.service().attempts.at(0).key, world.service().attempts.at(1).key);
}

TEST_F(OrderingTest, WhenTheLookFailsTooTheOutcomeStaysUnknown)
{
    answerCreateWith(CreateOutcome::Kind::Unknown, ErrorKind::OutcomeUnknown);
    submitAndMeet(ErrorKind::OutcomeUnknown);
    world.service().subscriptionsError =
        Error{ErrorKind::NoConnection, QStringLiteral("GET /abonnementer"), {}};
    session->act(ProblemAction::LookForIt);
    EXPECT_EVENTUALLY(showsProblem(ErrorKind::OutcomeUnknown)
        && session->problem().error()->detail == QStringLiteral("GET /abonnementer"));
}

TEST_F(OrderingTest, AStartAfterAKillInMidSendingOpensAtTheUnknownAndLooksBeforeItSends)
{
    goToReview();
    world.service().creations.held = true;
    session->ordering().submit();
    EXPECT_EVENTUALLY(world.service().attempts.size() == 1);
    session.reset();
    world.service().creations.held = false;
    world.service().store(world.service().attempts.first().order);

    world.signIn().signedIn = false;
    startProgram();
    EXPECT_EQ(session->navigation().step(), Step::Review);
    EXPECT_TRUE(showsProblem(ErrorKind::OutcomeUnknown));
    session->ordering().submit();
    EXPECT_EQ(world.service().attempts.size(), 1);
    session->act(ProblemAction::LookForIt);
    EXPECT_EVENTUALLY(session->navigation().step() == Step::Status);
    EXPECT_EQ(world.service().attempts.size(), 1);
}

TEST_F(OrderingTest, SomebodyElseWasFirst)
{
    answerCreateWith(CreateOutcome::Kind::Exists, ErrorKind::Refused, true);
    submitAndMeet(ErrorKind::CreatedMeanwhile);
    session->act(ProblemAction::ContinueToResult);
    EXPECT_EVENTUALLY(session->navigation().step() == Step::Status);
    EXPECT_EQ(std::get<Submission::Verified>(session->facts().submission).origin,
        Submission::Origin::FoundAfterConflict);
}

TEST_F(OrderingTest, ARefusalIsFinalAndNothingWasCreated)
{
    answerCreateWith(CreateOutcome::Kind::Refused, ErrorKind::Refused);
    submitAndMeet(ErrorKind::Refused);
    EXPECT_TRUE(std::holds_alternative<Submission::Refused>(session->facts().submission));
    const int looked = world.service().subscriptionLists.asked;
    session->act(ProblemAction::TryAgain);
    settle();
    EXPECT_EQ(session->view(), View::Review);
    EXPECT_EQ(world.service().attempts.size(), 1);
    EXPECT_GT(world.service().subscriptionLists.asked, looked);
}

TEST_F(OrderingTest, WhatSurelyDidNotLeaveIsSaidToBeUnchangedAndIsLookedUpBeforeTheNextPress)
{
    answerCreateWith(CreateOutcome::Kind::NotSent, ErrorKind::NoConnection);
    submitAndMeet(ErrorKind::NoConnection);
    EXPECT_FALSE(session->problem().error()->values.value(QStringLiteral("unchanged")).isEmpty());
    session->act(ProblemAction::TryAgain);
    settle();
    EXPECT_EQ(session->view(), View::Review);
    EXPECT_EQ(world.service().attempts.size(), 1);
}

TEST_F(OrderingTest, WhenTheLoginRanOutAtThePressTheUserSignsInAndPressesAgain)
{
    answerCreateWith(CreateOutcome::Kind::NotSent, ErrorKind::SignedOut);
    submitAndMeet(ErrorKind::SignedOut);
    session->act(ProblemAction::SignInAgain);
    EXPECT_EVENTUALLY(session->navigation().step() == Step::Review && !session->problem().error()
        && session->navigation().activity() == Activity::None);
    EXPECT_EQ(world.service().attempts.size(), 1);
}

TEST_F(OrderingTest, ANewDayIsShownAndNothingIsSentBeforeASecondPress)
{
    goToReview();
    world.clock.set(QDateTime(QDate(2026, 11, 24), QTime(23, 0, 1), Utc::zone));
    session->ordering().submit();
    EXPECT_EVENTUALLY(showsProblem(ErrorKind::NewDay));
    EXPECT_EQ(world.service().attempts.size(), 0);
    EXPECT_EQ(session->ordering().reviewDate(), QDate(2026, 11, 25));
    session->act(ProblemAction::Submit);
    EXPECT_EVENTUALLY(session->navigation().step() == Step::Status);
    EXPECT_EQ(world.service().attempts.first().order.validFrom, QDate(2026, 11, 25));
}

TEST_F(OrderingTest, AClockThatWasTurnedIsNoNewDay)
{
    goToReview();
    const QDateTime before = world.clock.now();
    world.clock.advance(-std::chrono::hours(24));
    world.service().subscriptionLists.held = true;
    session->ordering().submit();
    EXPECT_EVENTUALLY(world.service().subscriptionLists.waiting() == 1);
    Q_EMIT world.service().clockSeen(before);
    world.service().subscriptionLists.answerNext();
    EXPECT_EVENTUALLY(showsProblem(ErrorKind::ClockWrong));
    session->act(ProblemAction::GoOn);
    settle();
    EXPECT_FALSE(session->problem().error());
    EXPECT_EQ(session->ordering().reviewDate(), Copenhagen::dateAt(before));
    EXPECT_EQ(world.service().attempts.size(), 0);
}

TEST_F(OrderingTest, AReadBackThatDiffersIsNamedFieldByField)
{
    world.service().onCreate = [this](const Submission::Attempt &attempt) {
        SubscriptionOrder other = attempt.order;
        other.validTo = QDate(2027, 1, 1);
        CreateOutcome outcome;
        outcome.kind = CreateOutcome::Kind::Created;
        outcome.subscription = world.service().store(other).uuid;
        return outcome;
    };
    submitAndMeet(ErrorKind::StoredDiffers);
    EXPECT_EQ(session->navigation().step(), Step::Status);
    EXPECT_EQ(session->view(), View::Correction);
    EXPECT_EQ(session->facts().verification.first.status, Check::Status::Problem);
    world.service().stored.first().values.validTo.reset();
    session->act(ProblemAction::CheckAgain);
    EXPECT_EVENTUALLY(session->facts().verification.first.status == Check::Status::Approved);
}

TEST_F(OrderingTest, AReadBackThatFailsClaimsNothingAndCanBeTriedAgain)
{
    goToReview();
    world.service().readBackError = Error{ErrorKind::Refused, QStringLiteral("404"), {}};
    session->ordering().submit();
    EXPECT_EVENTUALLY(session->problem().error());
    EXPECT_TRUE(showsProblem(ErrorKind::AnswerUnreadable));
    EXPECT_NE(session->facts().verification.first.status, Check::Status::Approved);
    EXPECT_TRUE(session->problem().error()->values.value(QStringLiteral("unchanged")).isEmpty());
    world.service().readBackError.reset();
    session->act(ProblemAction::TryAgain);
    EXPECT_EVENTUALLY(session->facts().verification.first.status == Check::Status::Approved);
    EXPECT_EQ(world.service().attempts.size(), 1);
}

TEST_F(OrderingTest, AfterARestartOnTheReviewPageTheServiceIsAskedBeforeAnythingIsSent)
{
    goToReview();
    world.signIn().signedIn = false;
    startProgram();
    EXPECT_TRUE(session->cases().isResumable());
    session->cases().resume();
    EXPECT_EQ(session->navigation().step(), Step::Review);
    const int looked = world.service().subscriptionLists.asked;
    session->ordering().submit();
    EXPECT_FALSE(session->problem().error());
    EXPECT_EVENTUALLY(
        session->view() == View::Review && session->navigation().activity() == Activity::None);
    EXPECT_GT(world.service().subscriptionLists.asked, looked);
    EXPECT_EQ(world.service().attempts.size(), 0);
    session->ordering().submit();
    EXPECT_EVENTUALLY(session->navigation().step() == Step::Status);
    EXPECT_EQ(world.service().attempts.size(), 1);
}
