// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

// The user must confirm the date before it is used, where the computer's clock may be wrong.

#include "base/utc.h"
#include "sessiontest.h"

namespace {

const QDateTime longAgo(QDate(1970, 1, 1), QTime(12, 0), Utc::zone);

class DoubtedDate : public SessionTest {
protected:
    void SetUp() override { world.builtOn = QDate(2026, 11, 20); }

    void goToRows(const QString &environment = QStringLiteral("produktion"))
    {
        startProgram(environment);
        goToSignIn();
        session->guidedWork().stateSignedIn();
        EXPECT_EVENTUALLY(session->navigation().step() == Step::Instance);
        const TaskInstance &vejle = world.task.instances.last();
        session->choice().choose(vejle.name, vejle.lastFour);
        session->choice().confirm();
        EXPECT_EVENTUALLY(session->navigation().step() == Step::Review);
    }
    void doRow(int row)
    {
        session->guidedWork().setRow(row, true, QStringLiteral("v"));
        settle();
    }
    bool isDone(int row) const { return session->facts().rowsDone.contains(row); }
};

} // namespace

TEST_F(DoubtedDate, IsNotCopiedBeforeItIsConfirmed)
{
    world.clock.set(longAgo);
    goToRows();
    EXPECT_EQ(session->ordering().clockDoubt(), ClockDoubt::BeforeBuild);
    doRow(5);
    doRow(6);
    EXPECT_TRUE(isDone(5));
    EXPECT_FALSE(isDone(6));
    session->ordering().confirmDate();
    settle();
    EXPECT_EQ(session->ordering().clockDoubt(), ClockDoubt::None);
    doRow(6);
    EXPECT_TRUE(isDone(6));
    ASSERT_EQ(world.journal.count<DateConfirmed>(), 1);
    session->ordering().confirmDate();
    settle();
    EXPECT_EQ(world.journal.count<DateConfirmed>(), 1);
}

TEST_F(DoubtedDate, OfTheFarFutureIsAskedAboutToo)
{
    world.clock.set(QDateTime(QDate(2099, 6, 1), QTime(12, 0), Utc::zone));
    goToRows();
    EXPECT_EQ(session->ordering().clockDoubt(), ClockDoubt::LongAfterBuild);
}

TEST_F(DoubtedDate, IsReadAgainWhenTheClockWasSet)
{
    world.clock.set(longAgo);
    goToRows();
    session->ordering().readClockAgain();
    EXPECT_EQ(session->ordering().clockDoubt(), ClockDoubt::BeforeBuild);
    world.clock.set(QDateTime(QDate(2026, 11, 25), QTime(9, 0), Utc::zone));
    session->ordering().readClockAgain();
    EXPECT_EQ(session->ordering().clockDoubt(), ClockDoubt::None);
    EXPECT_EQ(session->ordering().reviewDate(), QDate(2026, 11, 25));
    EXPECT_EQ(world.journal.count<DateConfirmed>(), 0);
}

TEST_F(DoubtedDate, IsAskedAboutAgainInTheNextSittingAndNeverSavedUnanswered)
{
    goToRows();
    EXPECT_EQ(session->ordering().clockDoubt(), ClockDoubt::None);
    session->guidedWork().stateUuid(UuidStated::Answer::Same);
    EXPECT_EVENTUALLY(session->facts().isUuidAnswered);
    for (int row = 1; row <= 8; ++row)
        doRow(row);
    world.clock.set(longAgo);
    startProgram(QStringLiteral("produktion"));
    session->cases().resume();
    ASSERT_EQ(session->navigation().step(), Step::Review);
    session->guidedWork().stateSaved();
    settle();
    EXPECT_EQ(session->navigation().step(), Step::Review);
    session->ordering().confirmDate();
    session->guidedWork().stateSaved();
    EXPECT_EVENTUALLY(session->navigation().step() == Step::Status);
}

TEST_F(DoubtedDate, ComesFromTheWorkOfAnotherCaseAsWell)
{
    world.journal.append(QStringLiteral("another"),
        CaseStarted{world.task.id, QStringLiteral("eksterntest"), {}},
        QDateTime(QDate(2026, 11, 26), QTime(9, 0), Utc::zone));
    goToRows();
    EXPECT_EQ(session->ordering().clockDoubt(), ClockDoubt::BeforeJournal);
}

TEST_F(DoubtedDate, WasConfirmedOnceSoTheTimesBeforeThatSayNothingAnyMore)
{
    world.journal.append(QStringLiteral("another"),
        CaseStarted{world.task.id, QStringLiteral("eksterntest"), {}},
        QDateTime(QDate(2027, 11, 26), QTime(9, 0), Utc::zone));
    goToRows();
    EXPECT_EQ(session->ordering().clockDoubt(), ClockDoubt::BeforeJournal);
    session->ordering().confirmDate();
    settle();
    startProgram(QStringLiteral("produktion"));
    session->cases().resume();
    EXPECT_EQ(session->navigation().step(), Step::Review);
    EXPECT_EQ(session->ordering().clockDoubt(), ClockDoubt::None);
}

TEST_F(DoubtedDate, IsNotAskedAboutInPractice)
{
    world.clock.set(longAgo);
    startProgram();
    goToReview();
    EXPECT_EQ(session->ordering().clockDoubt(), ClockDoubt::None);
}

TEST_F(DoubtedDate, IsNotSentToAServiceThatHasNotToldTheTime)
{
    Environment &real = world.environments.first();
    real.kind = Environment::Kind::Api;
    real.purpose = Environment::Purpose::Production;
    world.clock.set(longAgo);
    startProgram();
    goToReview();
    EXPECT_EQ(session->ordering().clockDoubt(), ClockDoubt::BeforeBuild);
    session->ordering().submit();
    settle();
    EXPECT_TRUE(world.service().attempts.isEmpty());
    // The service's clock shows that the date is right.
    Q_EMIT world.service().clockSeen(world.clock.now());
    EXPECT_EQ(session->ordering().clockDoubt(), ClockDoubt::None);
    session->ordering().submit();
    EXPECT_EVENTUALLY(session->navigation().step() == Step::Status);
}
