// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#include "sessiontest.h"

using namespace std::chrono_literals;

namespace {

class Choosing : public SessionTest {
protected:
    static Error askedToWait(std::chrono::seconds time)
    {
        return {ErrorKind::TooManyCalls, QStringLiteral("429"), {}, time};
    }

    void confirmAndMeet(ErrorKind kind)
    {
        goToInstance();
        session->choice().confirm();
        EXPECT_EVENTUALLY(showsProblem(kind)) << int(kind);
        EXPECT_EQ(session->navigation().step(), Step::Instance);
        EXPECT_EQ(world.service().attempts.size(), 0);
    }

    SubscriptionOrder asTheTaskWants() const
    {
        return {{QStringLiteral("20000000-0000-4000-8000-000000000001"), world.task.sortiment},
            {FakeWorld::serviceInstance(world.task.instances.last()).uuid,
                world.task.instances.last().name},
            QStringLiteral("1.3"), QDate(2026, 5, 1), std::nullopt};
    }
};

} // namespace

TEST_F(Choosing, TheMunicipalitysOwnSystemIsSuggestedAndConfirmed)
{
    goToReview();
    EXPECT_EQ(session->choice().chosen()->lastFour, QStringLiteral("bf17"));
    const SubscriptionOrder order = session->ordering().order();
    EXPECT_TRUE(order.instance.uuid.endsWith(QStringLiteral("bf17")));
    EXPECT_EQ(order.sortiment.name, QStringLiteral("Borgerblikket"));
    EXPECT_EQ(order.schemaVersion, QStringLiteral("1.3"));
    EXPECT_EQ(order.validFrom, QDate(2026, 11, 24));
    EXPECT_FALSE(order.validTo);
}

TEST_F(Choosing, TheLastOfSeveralQuickChoicesIsTheOneThatCounts)
{
    goToInstance();
    const TaskInstance other = world.task.instances.first();
    const TaskInstance own = world.task.instances.last();
    world.journal.appends.held = true;
    for (const TaskInstance &choice : {own, other, own, other, own}) {
        session->choice().choose(choice.name, choice.lastFour);
        EXPECT_EQ(session->choice().chosen()->lastFour, choice.lastFour);
    }
    // Enter is pressed before the journal has written all choices.
    session->choice().confirm();
    EXPECT_EQ(session->navigation().activity(), Activity::None);
    world.journal.appends.held = false;
    world.journal.appends.answerNext();
    EXPECT_EVENTUALLY(session->navigation().step() == Step::Review);
    EXPECT_EQ(session->ordering().order().instance.name, own.name);
    EXPECT_EQ(world.journal.count<InstanceChosen>(), 5);
}

TEST_F(Choosing, APressIsNotForAChoiceThatComesAfterIt)
{
    goToInstance();
    const TaskInstance other = world.task.instances.first();
    const TaskInstance own = world.task.instances.last();
    world.journal.appends.held = true;
    session->choice().choose(other.name, other.lastFour);
    session->choice().confirm();
    session->choice().choose(own.name, own.lastFour);
    world.journal.appends.held = false;
    world.journal.appends.answerNext();
    EXPECT_EVENTUALLY(world.journal.count<InstanceChosen>() == 2);
    settle();
    EXPECT_EQ(session->navigation().step(), Step::Instance);
    EXPECT_EQ(session->choice().chosen()->lastFour, own.lastFour);
    EXPECT_FALSE(session->problem().error());
}

TEST_F(Choosing, APressIsForgottenWhereTheUserHasGoneBack)
{
    goToInstance();
    const TaskInstance own = world.task.instances.last();
    world.journal.appends.held = true;
    session->choice().choose(own.name, own.lastFour);
    session->choice().confirm();
    session->goBack();
    EXPECT_EQ(session->navigation().step(), Step::SignIn);
    world.journal.appends.held = false;
    world.journal.appends.answerNext();
    EXPECT_EVENTUALLY(world.journal.count<InstanceChosen>() == 1);
    settle();
    EXPECT_EQ(session->navigation().step(), Step::SignIn);
}

TEST_F(Choosing, TheThreeLookUpsRunAtTheSameTime)
{
    goToInstance();
    FakeService &service = world.service();
    service.instanceLists.held = service.sortimentLists.held = service.subscriptionLists.held =
        true;
    const int before = service.instanceLists.asked + service.sortimentLists.asked
        + service.subscriptionLists.asked;
    session->choice().confirm();
    const int after = service.instanceLists.asked + service.sortimentLists.asked
        + service.subscriptionLists.asked;
    EXPECT_EQ(after - before, 3);
    EXPECT_EQ(session->navigation().activity(), Activity::LookingUp);
    service.subscriptionLists.answerNext();
    service.sortimentLists.answerNext();
    service.instanceLists.answerNext();
    EXPECT_EVENTUALLY(session->navigation().step() == Step::Review);
    EXPECT_EQ(service.subscriptionLists.asked, 1);
}

TEST_F(Choosing, WithoutTheListFetchedAheadTheSubscriptionsAreAskedForAfterwards)
{
    world.service().instanceLists.held = true;
    goToInstance();
    session->choice().confirm();
    EXPECT_EQ(world.service().subscriptionLists.asked, 0);
    world.service().instanceLists.answerNext();
    world.service().instanceLists.answerNext();
    EXPECT_EVENTUALLY(session->navigation().step() == Step::Review);
    EXPECT_EQ(world.service().subscriptionLists.asked, 1);
}

TEST_F(Choosing, AnInstanceThatHasGotAnotherUuidSinceTheListWasFetchedIsAskedAboutAnew)
{
    goToInstance();
    world.service().instancesAnswer =
        QList<ServiceInstance>{{QStringLiteral("99999999-0000-4000-8000-00000000bf17"),
            world.task.instances.last().name, world.task.instances.last().municipality}};
    session->choice().confirm();
    EXPECT_EVENTUALLY(session->navigation().step() == Step::Review);
    EXPECT_EQ(world.service().subscriptionLists.asked, 2);
    EXPECT_TRUE(session->ordering().order().instance.uuid.startsWith(QStringLiteral("9999")));
}

TEST_F(Choosing, AnotherMunicipalitysSystemCannotBeSubscribedFor)
{
    goToInstance();
    session->choice().choose(QStringLiteral("ØS Indsigt Odense"), QStringLiteral("da13"));
    EXPECT_EVENTUALLY(session->facts().choice);
    session->choice().confirm();
    EXPECT_TRUE(showsProblem(ErrorKind::OtherMunicipality));
    EXPECT_EQ(session->problem().error()->values.value(QStringLiteral("otherSystem")),
        QStringLiteral("ØS Indsigt Odense (da13)"));
    EXPECT_EQ(session->problem().error()->values.value(QStringLiteral("system")),
        QStringLiteral("ØS Indsigt Vejle (bf17)"));
    session->act(ProblemAction::ChooseMine);
    EXPECT_EVENTUALLY(session->choice().chosen()->lastFour == QStringLiteral("bf17"));
}

TEST_F(Choosing, AnUnknownInstanceIsReportedAndCanBeTriedAgain)
{
    world.service().instancesAnswer =
        QList<ServiceInstance>{{QStringLiteral("30000000-0000-4000-8000-00000000bf18"),
            world.task.instances.last().name, world.task.instances.last().municipality}};
    confirmAndMeet(ErrorKind::InstanceNotFound);
    world.service().instancesAnswer =
        QList<ServiceInstance>{FakeWorld::serviceInstance(world.task.instances.last())};
    session->act(ProblemAction::TryAgain);
    EXPECT_EVENTUALLY(session->navigation().step() == Step::Review);
}

TEST_F(Choosing, TwoThatFitAreNeverAChoiceOfTheFirst)
{
    const ServiceInstance one = FakeWorld::serviceInstance(world.task.instances.last());
    ServiceInstance two = one;
    two.uuid.replace(0, 1, u'4');
    world.service().instancesAnswer = QList<ServiceInstance>{one, two};
    confirmAndMeet(ErrorKind::SeveralInstances);
}

TEST_F(Choosing, AnUnknownSortimentIsReported)
{
    world.service().sortimenterAnswer = QList<Sortiment>{};
    confirmAndMeet(ErrorKind::SortimentUnknown);
}

TEST_F(Choosing, AnUnknownSchemaVersionIsReported)
{
    world.service().sortimenterAnswer =
        QList<Sortiment>{{QStringLiteral("s"), world.task.sortiment, {QStringLiteral("1.2")}}};
    confirmAndMeet(ErrorKind::VersionUnknown);
}

TEST_F(Choosing, AnEmptyListIsReportedAndTheUserMayChooseAllTheSame)
{
    world.service().instancesAnswer = QList<ServiceInstance>{};
    goToInstance();
    EXPECT_EVENTUALLY(showsProblem(ErrorKind::NoInstances));
    EXPECT_EQ(session->view(), View::Instance);
}

TEST_F(Choosing, TheSameSubscriptionIsAdoptedAndNothingIsSent)
{
    world.service().store(asTheTaskWants());
    confirmAndMeet(ErrorKind::SubscriptionExists);
    // A finding without harm, though it takes the page's place.
    EXPECT_EQ(session->stateOf(Step::Instance), StepState::Here);
    session->act(ProblemAction::ContinueToResult);
    EXPECT_EVENTUALLY(session->navigation().step() == Step::Status);
    EXPECT_EQ(world.service().attempts.size(), 0);
    const auto *verified = std::get_if<Submission::Verified>(&session->facts().submission);
    ASSERT_TRUE(verified);
    EXPECT_EQ(verified->origin, Submission::Origin::FoundBefore);
}

TEST_F(Choosing, AnotherSchemaVersionStopsTheUser)
{
    SubscriptionOrder other = asTheTaskWants();
    other.schemaVersion = QStringLiteral("1.2");
    world.service().store(other);
    confirmAndMeet(ErrorKind::ExistsWithOtherVersion);
    EXPECT_EQ(
        session->problem().error()->values.value(QStringLiteral("version")), QStringLiteral("1.2"));
    world.service().stored.clear();
    session->act(ProblemAction::CheckAgain);
    EXPECT_EVENTUALLY(session->navigation().step() == Step::Review);
}

TEST_F(Choosing, AnEndedSubscriptionDoesNotStopTheUser)
{
    SubscriptionOrder ended = asTheTaskWants();
    ended.validTo = QDate(2026, 6, 1);
    world.service().store(ended);
    confirmAndMeet(ErrorKind::ExistedButEnded);
    session->act(ProblemAction::CreateNew);
    EXPECT_EVENTUALLY(session->navigation().step() == Step::Review);
}

TEST_F(Choosing, OneWithAnEndDateStopsTheUser)
{
    SubscriptionOrder ending = asTheTaskWants();
    ending.validTo = QDate(2027, 6, 1);
    world.service().store(ending);
    confirmAndMeet(ErrorKind::ExistsWithOtherDates);
}

TEST_F(Choosing, MoreThanOneIsNeverAChoice)
{
    world.service().store(asTheTaskWants());
    world.service().store(asTheTaskWants());
    confirmAndMeet(ErrorKind::SeveralSubscriptions);
    EXPECT_EQ(
        session->problem().error()->values.value(QStringLiteral("count")), QStringLiteral("2"));
}

TEST_F(Choosing, NoConnectionKeepsTheChoice)
{
    goToInstance();
    world.service().subscriptionsError = Error{ErrorKind::NoConnection, {}, {}};
    session->choice().confirm();
    EXPECT_EVENTUALLY(showsProblem(ErrorKind::NoConnection));
    EXPECT_FALSE(session->problem().error()->values.value(QStringLiteral("unchanged")).isEmpty());
    world.service().subscriptionsError.reset();
    session->act(ProblemAction::TryAgain);
    EXPECT_EVENTUALLY(session->navigation().step() == Step::Review);
}

TEST_F(Choosing, ALoginThatHasRunOutIsRenewedAndTheQuestionGoesOn)
{
    goToInstance();
    world.service().subscriptionsError = Error{ErrorKind::SignedOut, {}, {}};
    session->choice().confirm();
    EXPECT_EVENTUALLY(showsProblem(ErrorKind::SignedOut));
    world.service().subscriptionsError.reset();
    session->act(ProblemAction::SignInAgain);
    EXPECT_EVENTUALLY(session->navigation().step() == Step::Review);
}

TEST_F(Choosing, LookingUpCanBeStoppedAndALateAnswerChangesNothing)
{
    goToInstance();
    world.service().sortimentLists.held = true;
    session->choice().confirm();
    session->choice().stopLookingUp();
    EXPECT_EQ(session->navigation().activity(), Activity::None);
    world.service().sortimentLists.answerNext();
    settle();
    EXPECT_EQ(session->navigation().step(), Step::Instance);
}

TEST_F(Choosing, AClockThatIsHoursOffIsReportedBeforeTheReview)
{
    goToInstance();
    Q_EMIT world.service().clockSeen(world.clock.now().addSecs(qint64{15} * 3600));
    session->choice().confirm();
    EXPECT_EVENTUALLY(showsProblem(ErrorKind::ClockWrong));
    session->act(ProblemAction::GoOn);
    EXPECT_EVENTUALLY(session->navigation().step() == Step::Review);
    EXPECT_EQ(session->ordering().reviewDate(), QDate(2026, 11, 25));
}

TEST_F(Choosing, AWrongClockIsWrittenDownOnceWithBothTimes)
{
    goToInstance();
    const QDateTime service = world.clock.now().addSecs(qint64{15} * 3600);
    Q_EMIT world.service().clockSeen(service);
    Q_EMIT world.service().clockSeen(service);
    EXPECT_EVENTUALLY(world.journal.count<ClocksDiffered>() == 1);
    Q_EMIT world.service().clockSeen(world.clock.now());
    settle();
    EXPECT_EQ(world.journal.count<ClocksDiffered>(), 1);
    Q_EMIT world.service().clockSeen(service);
    EXPECT_EVENTUALLY(world.journal.count<ClocksDiffered>() == 2);
}

TEST_F(Choosing, AServiceThatAsksForTimeIsAskedAgainByItself)
{
    goToInstance();
    FakeService &service = world.service();
    service.sortimenterAnswer = askedToWait(1s);
    session->choice().confirm();
    EXPECT_EVENTUALLY(showsProblem(ErrorKind::TooManyCalls));
    EXPECT_EQ(
        session->problem().error()->values.value(QStringLiteral("seconds")), QStringLiteral("1"));
    const int asked = service.sortimentLists.asked;
    service.sortimenterAnswer =
        QList<Sortiment>{{QStringLiteral("20000000-0000-4000-8000-000000000001"),
            world.task.sortiment, {world.task.schemaVersion}}};
    EXPECT_EVENTUALLY(session->navigation().step() == Step::Review);
    EXPECT_EQ(service.sortimentLists.asked, asked + 1);
    EXPECT_FALSE(session->problem().error());
}

TEST_F(Choosing, AfterFiveTriesOfItsOwnTheProgramWaitsForAPress)
{
    goToInstance();
    FakeService &service = world.service();
    service.sortimenterAnswer = askedToWait(0s);
    const int before = service.sortimentLists.asked;
    session->choice().confirm();
    EXPECT_EVENTUALLY(showsProblem(ErrorKind::ServiceDown));
    EXPECT_EQ(service.sortimentLists.asked, before + 6);
}

TEST_F(Choosing, ALongWaitCanBeEndedByTheUser)
{
    goToInstance();
    world.service().sortimenterAnswer = askedToWait(601s);
    session->choice().confirm();
    EXPECT_EVENTUALLY(showsProblem(ErrorKind::ServiceDown));
}

TEST_F(Choosing, GoingBackEndsTheWait)
{
    goToInstance();
    FakeService &service = world.service();
    service.sortimenterAnswer = askedToWait(1s);
    session->choice().confirm();
    EXPECT_EVENTUALLY(showsProblem(ErrorKind::TooManyCalls));
    const int asked = service.sortimentLists.asked;
    session->goBack();
    EXPECT_FALSE(QTest::qWaitFor([&] { return service.sortimentLists.asked != asked; }, 1500));
}

TEST_F(Choosing, AnotherProblemIsNotTriedAgainInTheOnesPlace)
{
    goToInstance();
    FakeService &service = world.service();
    service.sortimenterAnswer = askedToWait(1s);
    session->choice().confirm();
    EXPECT_EVENTUALLY(showsProblem(ErrorKind::TooManyCalls));
    world.journal.appendError = Error{ErrorKind::CaseNotSaved, {}, {}};
    session->cases().startOver();
    EXPECT_EVENTUALLY(showsProblem(ErrorKind::CaseNotSaved));
    const int written = world.journal.appends.asked;
    EXPECT_FALSE(QTest::qWaitFor([&] { return world.journal.appends.asked != written; }, 1500));
    EXPECT_TRUE(showsProblem(ErrorKind::CaseNotSaved));
}
