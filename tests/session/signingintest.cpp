// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#include "sessiontest.h"

#include <QSignalSpy>

namespace {

class SigningIn : public SessionTest {
protected:
    void signInWith(const QString &cvr, const QStringList &roles)
    {
        world.signIn().identity.cvr = cvr;
        world.service().userAnswer = ServiceUser{QStringLiteral("u"), QStringLiteral("Mette Holm"),
            {cvr, QStringLiteral("Et Sted Kommune")}, roles};
        goToSignIn();
        session->signIn();
        EXPECT_EVENTUALLY(session->problem());
    }
};

} // namespace

TEST_F(SigningIn, NothingIsAskedOfTheNetworkBeforeAPress)
{
    goToSignIn();
    EXPECT_EQ(world.signIn().begun, 0);
    EXPECT_EQ(world.service().users.asked, 0);
    EXPECT_TRUE(world.browser.opened.isEmpty());
}

TEST_F(SigningIn, TheBrowserIsOpenedOnceAndTheAddressCanBeCopiedWhileItIsAwaited)
{
    world.signIn().answersAtOnce = false;
    goToSignIn();
    session->signIn();
    EXPECT_EVENTUALLY(session->activity() == Activity::WaitingForBrowser);
    EXPECT_EQ(session->view(), View::SignIn);
    EXPECT_EQ(world.browser.opened.size(), 1);
    EXPECT_FALSE(session->signInAddress().isEmpty());
    world.signIn().answer(world.signIn().identity);
    EXPECT_EVENTUALLY(session->step() == Step::Instance);
    EXPECT_TRUE(session->signInAddress().isEmpty());
}

TEST_F(SigningIn, WhoTheUserIsComesFromTheServiceAndIsWrittenDown)
{
    goToInstance();
    ASSERT_TRUE(session->facts().person);
    EXPECT_EQ(session->facts().person->name, QStringLiteral("Mette Holm"));
    EXPECT_EQ(session->facts().person->authority.cvr, QStringLiteral("29189900"));
    EXPECT_EQ(world.journal.count<PersonSignedIn>(), 1);
    EXPECT_EQ(session->suggestedInstance()->lastFour, QStringLiteral("bf17"));
    ASSERT_TRUE(session->notice());
    EXPECT_EQ(session->notice()->kind, Notice::Kind::SignedIn);
}

TEST_F(SigningIn, AServiceThatAsksForAShortTimeDoesNotEndTheSignIn)
{
    FakeService &service = world.service();
    service.userAnswer = Error{ErrorKind::TooManyCalls, {}, {}, std::chrono::seconds(1)};
    goToSignIn();
    session->signIn();
    EXPECT_EVENTUALLY(service.users.asked == 1);
    EXPECT_EQ(session->activity(), Activity::CheckingUser);
    service.userAnswer = ServiceUser{QStringLiteral("u"), QStringLiteral("Mette Holm"),
        {QStringLiteral("29189900"), QStringLiteral("Vejle Kommune")}, {QStringLiteral("abonner")}};
    EXPECT_EVENTUALLY(session->step() == Step::Instance);
    EXPECT_EQ(service.users.asked, 2);
    EXPECT_EQ(world.signIn().begun, 1);
}

TEST_F(SigningIn, AServiceThatAsksForALongTimeEndsTheSignIn)
{
    world.service().userAnswer = Error{ErrorKind::TooManyCalls, {}, {}, std::chrono::seconds(31)};
    goToSignIn();
    session->signIn();
    EXPECT_EVENTUALLY(showsProblem(ErrorKind::ServiceDown));
    EXPECT_EQ(world.service().users.asked, 1);
}

TEST_F(SigningIn, NamesThatNobodySaidStopNobody)
{
    world.signIn().identity.name.clear();
    world.service().userAnswer = ServiceUser{QStringLiteral("u"), {},
        {QStringLiteral("29189900"), {}}, {QStringLiteral("laes"), QStringLiteral("abonner")}};
    goToInstance();
    ASSERT_TRUE(session->facts().person);
    EXPECT_EQ(session->facts().person->name, QString());
    EXPECT_EQ(session->facts().person->authority.name, QStringLiteral("Vejle Kommune"))
        << "as the task has it";
    ASSERT_TRUE(session->notice());
    EXPECT_FALSE(session->notice()->values.value(QStringLiteral("user")).isEmpty());
}

TEST_F(SigningIn, StoppingItIsAStateWithAWayOn)
{
    world.signIn().answersAtOnce = false;
    goToSignIn();
    session->signIn();
    EXPECT_EVENTUALLY(session->activity() == Activity::WaitingForBrowser);
    session->stopSignIn();
    EXPECT_EVENTUALLY(showsProblem(ErrorKind::SignInUnfinished));
    world.signIn().answersAtOnce = true;
    session->act(ProblemAction::SignInAgain);
    EXPECT_EVENTUALLY(session->step() == Step::Instance);
}

TEST_F(SigningIn, ABrowserThatDoesNotOpenLeavesTheWaitingOpen)
{
    world.signIn().answersAtOnce = false;
    world.browser.willing = false;
    goToSignIn();
    session->signIn();
    EXPECT_EVENTUALLY(showsProblem(ErrorKind::BrowserDidNotOpen));
    EXPECT_EQ(session->view(), View::SignIn);
    world.signIn().answer(world.signIn().identity);
    EXPECT_EVENTUALLY(session->step() == Step::Instance);
    EXPECT_FALSE(showsProblem(ErrorKind::BrowserDidNotOpen));
}

TEST_F(SigningIn, ABrowserThatDoesNotOpenAfterAllIsReportedWhileItIsWaitedFor)
{
    world.signIn().answersAtOnce = false;
    goToSignIn();
    session->signIn();
    EXPECT_EVENTUALLY(session->activity() == Activity::WaitingForBrowser);
    const QUrl address = session->signInAddress();
    world.browser.failLater(address);
    EXPECT_TRUE(showsProblem(ErrorKind::BrowserDidNotOpen));
    EXPECT_EQ(session->browserAddress(), address);
    world.signIn().answer(world.signIn().identity);
    EXPECT_EVENTUALLY(session->step() == Step::Instance);
    const QSignalSpy news(session.get(), &WizardSession::didNotOpen);
    world.browser.failLater(address);
    EXPECT_FALSE(session->problem()) << "the user came back, so the browser was there";
    EXPECT_EQ(news.size(), 1);
}

TEST_F(SigningIn, WithoutTheRoleThePageNamesItAndTheUserMayTryAgain)
{
    signInWith(QStringLiteral("29189900"), {QStringLiteral("laes")});
    EXPECT_TRUE(showsProblem(ErrorKind::RoleMissing));
    EXPECT_EQ(session->problem()->values.value(QStringLiteral("role")), QStringLiteral("abonner"));
    EXPECT_FALSE(session->facts().person);
    EXPECT_FALSE(session->isSignedIn());
}

TEST_F(SigningIn, AMunicipalityOutsideTheTaskIsItsOwnState)
{
    signInWith(QStringLiteral("11111111"), {QStringLiteral("abonner")});
    EXPECT_TRUE(showsProblem(ErrorKind::MunicipalityNotListed));
    EXPECT_EQ(session->problem()->values.value(QStringLiteral("municipality")),
        QStringLiteral("Et Sted Kommune"));
    EXPECT_EQ(session->problem()->values.value(QStringLiteral("count")), QStringLiteral("10"));
}

TEST_F(SigningIn, AServiceThatNamesAnotherAuthorityThanTheTokenIsNotFollowed)
{
    world.signIn().identity.cvr = QStringLiteral("35209115");
    goToSignIn();
    session->signIn();
    EXPECT_EVENTUALLY(showsProblem(ErrorKind::AuthorityUnclear));
    EXPECT_FALSE(session->isSignedIn());
}

TEST_F(SigningIn, ACaseIsNotContinuedAsSomebodyElse)
{
    goToReview();
    startProgram();
    session->resume();
    world.signIn().identity.subject = QStringLiteral("sub-another");
    session->submit();
    EXPECT_EVENTUALLY(showsProblem(ErrorKind::OtherUser));
    EXPECT_EQ(world.service().attempts.size(), 0);
    EXPECT_FALSE(session->isSignedIn());
}

TEST_F(SigningIn, AFailedConnectionToThePracticeEnvironmentCanBeTriedAgain)
{
    world.connector.error = Error{ErrorKind::PracticeNotRunning, {}, {}};
    goToSignIn();
    session->signIn();
    EXPECT_EVENTUALLY(showsProblem(ErrorKind::PracticeNotRunning));
    world.connector.error.reset();
    session->act(ProblemAction::TryAgain);
    EXPECT_EVENTUALLY(session->step() == Step::Instance);
}

TEST_F(SigningIn, SigningOutGoesToTheIssuerAndForgetsTheToken)
{
    goToInstance();
    session->signOut();
    EXPECT_FALSE(session->isSignedIn());
    EXPECT_EQ(world.browser.opened.last().path(), QStringLiteral("/logout"));
    EXPECT_TRUE(session->needsSignIn());
    const int begun = world.signIn().begun;
    session->confirmChoice();
    EXPECT_FALSE(session->problem());
    EXPECT_EVENTUALLY(session->step() == Step::Review);
    EXPECT_EQ(world.signIn().begun, begun + 1);
}

TEST_F(SigningIn, ATokenThatRanOutUnseenIsReportedBeforeTheBrowserOpens)
{
    goToReview();
    world.signIn().signedIn = false;
    EXPECT_FALSE(session->needsSignIn());
    const int begun = world.signIn().begun;
    session->submit();
    EXPECT_TRUE(showsProblem(ErrorKind::SignedOut));
    EXPECT_EQ(world.signIn().begun, begun);
    EXPECT_TRUE(session->needsSignIn());
}

TEST_F(SigningIn, WhatWasAskedForIsForgottenWhenTheUserGoesBackFromTheSignIn)
{
    goToReview();
    world.signIn().signedIn = false;
    startProgram();
    session->resume();
    world.signIn().answersAtOnce = false;
    session->submit();
    EXPECT_EVENTUALLY(session->activity() == Activity::WaitingForBrowser);
    session->stopSignIn();
    EXPECT_EVENTUALLY(showsProblem(ErrorKind::SignInUnfinished));
    session->goBack();
    EXPECT_EQ(session->view(), View::Review);
    session->goTo(Step::SignIn);
    world.signIn().answersAtOnce = true;
    session->signIn();
    EXPECT_EVENTUALLY(session->step() == Step::Instance);
    settle();
    EXPECT_EQ(session->step(), Step::Instance);
    EXPECT_EQ(world.service().attempts.size(), 0);
}

TEST_F(SigningIn, ASecondPressWhileTheFirstPageIsWrittenDownBeginsNoOtherCase)
{
    world.journal.appends.held = true;
    session->start();
    session->start();
    world.journal.appends.held = false;
    world.journal.appends.answerNext();
    EXPECT_EVENTUALLY(session->step() == Step::SignIn);
    EXPECT_EQ(world.journal.count<CaseStarted>(), 1);
}

TEST_F(SigningIn, ASecondPressWhileTheSignInIsWrittenDownBeginsNoOtherSignIn)
{
    goToSignIn();
    world.journal.appends.held = true;
    session->signIn();
    EXPECT_EVENTUALLY(world.journal.appends.waiting() == 1);
    // First the event that the user has signed in, then that the page is left.
    world.journal.appends.answerNext();
    EXPECT_EVENTUALLY(world.journal.appends.waiting() == 1);
    session->signIn();
    world.journal.appends.held = false;
    world.journal.appends.answerNext();
    EXPECT_EVENTUALLY(session->step() == Step::Instance);
    EXPECT_EQ(session->activity(), Activity::None);
    EXPECT_EQ(world.signIn().begun, 1);
}

TEST_F(SigningIn, APressThatCouldNotBeWrittenDownCanBeMadeAgain)
{
    world.journal.appendError = Error{ErrorKind::CaseNotSaved, {}, {}};
    session->start();
    EXPECT_EVENTUALLY(showsProblem(ErrorKind::CaseNotSaved));
    world.journal.appendError.reset();
    session->goBack();
    session->start();
    EXPECT_EVENTUALLY(session->step() == Step::SignIn);
}
