// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#include "sessiontest.h"

#include <QSignalSpy>

namespace {

class SigningInTest : public SessionTest {
protected:
    void signInWith(const QString &cvr, const QStringList &roles)
    {
        world.signIn().identity.cvr = cvr;
        world.service().userAnswer = ServiceUser{QStringLiteral("u"), QStringLiteral("Mette Holm"),
            {cvr, QStringLiteral("Et Sted Kommune")}, roles};
        goToSignIn();
        session->signingIn().begin();
        EXPECT_EVENTUALLY(session->problem().error());
    }
};

} // namespace

TEST_F(SigningInTest, NothingIsAskedOfTheNetworkBeforeAPress)
{
    goToSignIn();
    EXPECT_EQ(world.signIn().begun, 0);
    EXPECT_EQ(world.service().users.asked, 0);
    EXPECT_TRUE(world.browser.opened.isEmpty());
}

TEST_F(SigningInTest, TheBrowserIsOpenedOnceAndTheAddressCanBeCopiedWhileItIsAwaited)
{
    world.signIn().answersAtOnce = false;
    goToSignIn();
    session->signingIn().begin();
    EXPECT_EVENTUALLY(session->navigation().activity() == Activity::WaitingForBrowser);
    EXPECT_EQ(session->view(), View::WaitingForSignIn);
    EXPECT_EQ(world.browser.opened.size(), 1);
    EXPECT_FALSE(session->signingIn().address().isEmpty());
    world.signIn().answer(world.signIn().identity);
    EXPECT_EVENTUALLY(session->navigation().step() == Step::Instance);
    EXPECT_TRUE(session->signingIn().address().isEmpty());
}

TEST_F(SigningInTest, WhoTheUserIsComesFromTheServiceAndIsWrittenDown)
{
    goToInstance();
    ASSERT_TRUE(session->facts().person);
    EXPECT_EQ(session->facts().person->name, QStringLiteral("Mette Holm"));
    EXPECT_EQ(session->facts().person->authority.cvr, QStringLiteral("29189900"));
    EXPECT_EQ(world.journal.count<PersonSignedIn>(), 1);
    EXPECT_EQ(session->choice().suggested()->lastFour, QStringLiteral("bf17"));
    ASSERT_TRUE(session->problem().notice());
    EXPECT_EQ(session->problem().notice()->kind, Notice::Kind::SignedIn);
}

TEST_F(SigningInTest, AServiceThatAsksForAShortTimeDoesNotEndTheSignIn)
{
    FakeService &service = world.service();
    service.userAnswer = Error{ErrorKind::TooManyCalls, {}, {}, std::chrono::seconds(1)};
    goToSignIn();
    session->signingIn().begin();
    EXPECT_EVENTUALLY(service.users.asked == 1);
    EXPECT_EQ(session->navigation().activity(), Activity::CheckingUser);
    service.userAnswer = ServiceUser{QStringLiteral("u"), QStringLiteral("Mette Holm"),
        {QStringLiteral("29189900"), QStringLiteral("Vejle Kommune")}, {QStringLiteral("abonner")}};
    EXPECT_EVENTUALLY(session->navigation().step() == Step::Instance);
    EXPECT_EQ(service.users.asked, 2);
    EXPECT_EQ(world.signIn().begun, 1);
}

TEST_F(SigningInTest, AServiceThatAsksForALongTimeEndsTheSignIn)
{
    world.service().userAnswer = Error{ErrorKind::TooManyCalls, {}, {}, std::chrono::seconds(31)};
    goToSignIn();
    session->signingIn().begin();
    EXPECT_EVENTUALLY(showsProblem(ErrorKind::ServiceDown));
    EXPECT_EQ(world.service().users.asked, 1);
}

TEST_F(SigningInTest, NamesThatNobodySaidStopNobody)
{
    world.signIn().identity.name.clear();
    world.service().userAnswer = ServiceUser{QStringLiteral("u"), {},
        {QStringLiteral("29189900"), {}}, {QStringLiteral("laes"), QStringLiteral("abonner")}};
    goToInstance();
    ASSERT_TRUE(session->facts().person);
    EXPECT_EQ(session->facts().person->name, QString());
    EXPECT_EQ(session->facts().person->authority.name, QStringLiteral("Vejle Kommune"))
        << "as the task has it";
    ASSERT_TRUE(session->problem().notice());
    EXPECT_FALSE(session->problem().notice()->values.value(QStringLiteral("user")).isEmpty());
}

TEST_F(SigningInTest, StoppingItIsAStateWithAWayOn)
{
    world.signIn().answersAtOnce = false;
    goToSignIn();
    session->signingIn().begin();
    EXPECT_EVENTUALLY(session->navigation().activity() == Activity::WaitingForBrowser);
    session->signingIn().stop();
    EXPECT_EVENTUALLY(showsProblem(ErrorKind::SignInUnfinished));
    world.signIn().answersAtOnce = true;
    session->act(ProblemAction::SignInAgain);
    EXPECT_EVENTUALLY(session->navigation().step() == Step::Instance);
}

TEST_F(SigningInTest, ABrowserThatDoesNotOpenLeavesTheWaitingOpen)
{
    world.signIn().answersAtOnce = false;
    world.browser.willing = false;
    goToSignIn();
    session->signingIn().begin();
    EXPECT_EVENTUALLY(showsProblem(ErrorKind::BrowserDidNotOpen));
    EXPECT_EQ(session->view(), View::WaitingForSignIn);
    world.signIn().answer(world.signIn().identity);
    EXPECT_EVENTUALLY(session->navigation().step() == Step::Instance);
    EXPECT_FALSE(showsProblem(ErrorKind::BrowserDidNotOpen));
}

TEST_F(SigningInTest, ABrowserThatDoesNotOpenAfterAllIsReportedWhileItIsWaitedFor)
{
    world.signIn().answersAtOnce = false;
    goToSignIn();
    session->signingIn().begin();
    EXPECT_EVENTUALLY(session->navigation().activity() == Activity::WaitingForBrowser);
    const QUrl address = session->signingIn().address();
    world.browser.failLater(address);
    EXPECT_TRUE(showsProblem(ErrorKind::BrowserDidNotOpen));
    EXPECT_EQ(session->outside().browserAddress(), address);
    world.signIn().answer(world.signIn().identity);
    EXPECT_EVENTUALLY(session->navigation().step() == Step::Instance);
    const QSignalSpy news(&session->outside(), &OutsidePrograms::didNotOpen);
    world.browser.failLater(address);
    EXPECT_FALSE(session->problem().error()) << "the user came back, so the browser was there";
    EXPECT_EQ(news.size(), 1);
}

TEST_F(SigningInTest, WithoutTheRoleThePageNamesItAndTheUserMayTryAgain)
{
    signInWith(QStringLiteral("29189900"), {QStringLiteral("laes")});
    EXPECT_TRUE(showsProblem(ErrorKind::RoleMissing));
    EXPECT_EQ(session->problem().error()->values.value(QStringLiteral("role")),
        QStringLiteral("abonner"));
    EXPECT_FALSE(session->facts().person);
    EXPECT_FALSE(session->signingIn().isSignedIn());
}

TEST_F(SigningInTest, AMunicipalityOutsideTheTaskIsItsOwnState)
{
    signInWith(QStringLiteral("11111111"), {QStringLiteral("abonner")});
    EXPECT_TRUE(showsProblem(ErrorKind::MunicipalityNotListed));
    EXPECT_EQ(session->problem().error()->values.value(QStringLiteral("municipality")),
        QStringLiteral("Et Sted Kommune"));
    EXPECT_EQ(
        session->problem().error()->values.value(QStringLiteral("count")), QStringLiteral("10"));
}

TEST_F(SigningInTest, AServiceThatNamesAnotherAuthorityThanTheTokenIsNotFollowed)
{
    world.signIn().identity.cvr = QStringLiteral("35209115");
    goToSignIn();
    session->signingIn().begin();
    EXPECT_EVENTUALLY(showsProblem(ErrorKind::AuthorityUnclear));
    EXPECT_FALSE(session->signingIn().isSignedIn());
}

TEST_F(SigningInTest, ACaseIsNotContinuedAsSomebodyElse)
{
    goToReview();
    startProgram();
    session->cases().resume();
    world.signIn().identity.subject = QStringLiteral("sub-another");
    session->ordering().submit();
    EXPECT_EVENTUALLY(showsProblem(ErrorKind::OtherUser));
    EXPECT_EQ(world.service().attempts.size(), 0);
    EXPECT_FALSE(session->signingIn().isSignedIn());
}

TEST_F(SigningInTest, AFailedConnectionToThePracticeEnvironmentCanBeTriedAgain)
{
    world.connector.error = Error{ErrorKind::PracticeNotRunning, {}, {}};
    goToSignIn();
    session->signingIn().begin();
    EXPECT_EVENTUALLY(showsProblem(ErrorKind::PracticeNotRunning));
    world.connector.error.reset();
    session->act(ProblemAction::TryAgain);
    EXPECT_EVENTUALLY(session->navigation().step() == Step::Instance);
}

TEST_F(SigningInTest, SigningOutGoesToTheIssuerAndForgetsTheToken)
{
    goToInstance();
    session->signingIn().signOut();
    EXPECT_FALSE(session->signingIn().isSignedIn());
    EXPECT_EQ(world.browser.opened.last().path(), QStringLiteral("/logout"));
    EXPECT_TRUE(session->signingIn().needsSignIn());
    const int begun = world.signIn().begun;
    session->choice().confirm();
    EXPECT_FALSE(session->problem().error());
    EXPECT_EVENTUALLY(session->navigation().step() == Step::Review);
    EXPECT_EQ(world.signIn().begun, begun + 1);
}

TEST_F(SigningInTest, ATokenThatRanOutUnseenIsReportedBeforeTheBrowserOpens)
{
    goToReview();
    world.signIn().signedIn = false;
    EXPECT_FALSE(session->signingIn().needsSignIn());
    const int begun = world.signIn().begun;
    session->ordering().submit();
    EXPECT_TRUE(showsProblem(ErrorKind::SignedOut));
    EXPECT_EQ(world.signIn().begun, begun);
    EXPECT_TRUE(session->signingIn().needsSignIn());
}

TEST_F(SigningInTest, WhatWasAskedForIsForgottenWhenTheUserGoesBackFromTheSignIn)
{
    goToReview();
    world.signIn().signedIn = false;
    startProgram();
    session->cases().resume();
    world.signIn().answersAtOnce = false;
    session->ordering().submit();
    EXPECT_EVENTUALLY(session->navigation().activity() == Activity::WaitingForBrowser);
    session->signingIn().stop();
    EXPECT_EVENTUALLY(showsProblem(ErrorKind::SignInUnfinished));
    session->goBack();
    EXPECT_EQ(session->view(), View::Review);
    session->goTo(Step::SignIn);
    world.signIn().answersAtOnce = true;
    session->signingIn().begin();
    EXPECT_EVENTUALLY(session->navigation().step() == Step::Instance);
    settle();
    EXPECT_EQ(session->navigation().step(), Step::Instance);
    EXPECT_EQ(world.service().attempts.size(), 0);
}

TEST_F(SigningInTest, ASecondPressWhileTheFirstPageIsWrittenDownBeginsNoOtherCase)
{
    world.journal.appends.held = true;
    session->cases().start();
    session->cases().start();
    world.journal.appends.held = false;
    world.journal.appends.answerNext();
    EXPECT_EVENTUALLY(session->navigation().step() == Step::SignIn);
    EXPECT_EQ(world.journal.count<CaseStarted>(), 1);
}

TEST_F(SigningInTest, ASecondPressWhileTheSignInIsWrittenDownBeginsNoOtherSignIn)
{
    goToSignIn();
    world.journal.appends.held = true;
    session->signingIn().begin();
    EXPECT_EVENTUALLY(world.journal.appends.waiting() == 1);
    // First the event that the user has signed in, then that the page is left.
    world.journal.appends.answerNext();
    EXPECT_EVENTUALLY(world.journal.appends.waiting() == 1);
    session->signingIn().begin();
    world.journal.appends.held = false;
    world.journal.appends.answerNext();
    EXPECT_EVENTUALLY(session->navigation().step() == Step::Instance);
    EXPECT_EQ(session->navigation().activity(), Activity::None);
    EXPECT_EQ(world.signIn().begun, 1);
}

TEST_F(SigningInTest, APressThatCouldNotBeWrittenDownCanBeMadeAgain)
{
    world.journal.appendError = Error{ErrorKind::CaseNotSaved, {}, {}};
    session->cases().start();
    EXPECT_EVENTUALLY(showsProblem(ErrorKind::CaseNotSaved));
    world.journal.appendError.reset();
    session->goBack();
    session->cases().start();
    EXPECT_EVENTUALLY(session->navigation().step() == Step::SignIn);
}

TEST_F(SigningInTest, GoingBackWhileTheBrowserIsAwaitedIsNoProblem)
{
    world.signIn().answersAtOnce = false;
    goToSignIn();
    session->signingIn().begin();
    EXPECT_EVENTUALLY(session->navigation().activity() == Activity::WaitingForBrowser);
    session->goBack();
    EXPECT_EVENTUALLY(session->navigation().activity() == Activity::None);
    EXPECT_FALSE(session->problem().error());
    EXPECT_EQ(session->view(), View::SignIn);
}
