// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#include "sessiontest.h"

namespace {

const QString guidedPractice = QStringLiteral("oevelse");
const QUrl page(QStringLiteral("http://127.0.0.1:8123/klassifikation/"));

/// Practice in guided mode, beside the web pages of the practice service.
class GuidedPractice : public SessionTest {
protected:
    void SetUp() override { startProgram(guidedPractice); }

    void goToAnswers()
    {
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
            session->guidedWork().setRow(row, true, {});
        EXPECT_EVENTUALLY(session->facts().rowsDone.size() == 8);
        session->guidedWork().stateSaved();
        EXPECT_EVENTUALLY(session->navigation().step() == Step::Status);
    }
    void finish()
    {
        const Witness user{Witness::Kind::User, QStringLiteral("Mette Holm")};
        session->guidedWork().answerFirstCheck(Check::Status::Approved, user, {});
        EXPECT_EVENTUALLY(session->facts().verification.first.status == Check::Status::Approved);
        session->checks().answerSecond(true, user);
        EXPECT_EVENTUALLY(session->facts().verification.isComplete());
        session->checks().leave();
        EXPECT_EVENTUALLY(session->navigation().step() == Step::Evidence);
        session->evidence().save();
        EXPECT_EVENTUALLY(session->facts().evidenceIsCurrent);
        session->evidence().finish();
        EXPECT_EVENTUALLY(session->view() == View::Finished);
    }
};

} // namespace

TEST_F(GuidedPractice, IsWhatIsOfferedBesideTheGuidedTask)
{
    startProgram({});
    ASSERT_TRUE(session->cases().choices().practice);
    EXPECT_EQ(session->cases().choices().practice->id, guidedPractice);
}

TEST_F(GuidedPractice, ShowsThePagesOfGuidedMode)
{
    goToSignIn();
    EXPECT_EQ(session->view(), View::GuidedSignIn);
    EXPECT_EQ(world.signIn().begun, 0);
}

TEST_F(GuidedPractice, OpensThePageOfThePracticeService)
{
    goToSignIn();
    EXPECT_EVENTUALLY(session->outside().webInterface() == page);
    EXPECT_EQ(session->outside().browserAddress(), page);
    EXPECT_TRUE(world.browser.opened.isEmpty());
    session->outside().openWebInterface();
    EXPECT_EVENTUALLY(world.browser.opened == QList<QUrl>{page});
    EXPECT_TRUE(session->sitting().has(Sitting::Deed::OpenedWebInterface));
}

TEST_F(GuidedPractice, FollowsTheServiceToANewAddress)
{
    goToSignIn();
    EXPECT_EVENTUALLY(session->outside().webInterface() == page);
    world.connector.practice = QUrl(QStringLiteral("http://127.0.0.1:9000"));
    session->outside().openWebInterface();
    EXPECT_EVENTUALLY(world.browser.opened.size() == 1);
    EXPECT_EQ(world.browser.opened.first().port(), 9000);
    EXPECT_EQ(session->outside().webInterface().port(), 9000);
}

TEST_F(GuidedPractice, ReportsAServiceThatDoesNotStartAndTriesAgain)
{
    world.connector.error = Error{ErrorKind::PracticeNotRunning, {}, {}};
    startProgram(guidedPractice);
    goToSignIn();
    settle();
    // Before the user wants the page, nothing is missing.
    EXPECT_FALSE(session->problem().error());
    session->outside().openWebInterface();
    EXPECT_EVENTUALLY(showsProblem(ErrorKind::PracticeNotRunning));
    world.connector.error.reset();
    session->act(ProblemAction::TryAgain);
    EXPECT_EVENTUALLY(world.browser.opened == QList<QUrl>{page});
    EXPECT_FALSE(session->problem().error());
}

TEST_F(GuidedPractice, OpensTheReplyOfTheMadeUpColleague)
{
    goToSignIn();
    session->outside().openPracticeReply();
    EXPECT_EVENTUALLY(world.browser.opened.size() == 1);
    EXPECT_EQ(world.browser.opened.first(),
        QUrl(QStringLiteral("http://127.0.0.1:8123/oes-indsigt/svar")));
}

TEST_F(GuidedPractice, IsNeverAmongTheTasksAndCanBeLeftAndResumed)
{
    startProgram({});
    session->cases().start(guidedPractice);
    EXPECT_EVENTUALLY(session->view() == View::GuidedSignIn);
    session->guidedWork().stateSignedIn();
    EXPECT_EVENTUALLY(session->navigation().step() == Step::Instance);
    session->cases().showAll();
    EXPECT_EQ(session->view(), View::Task);
    EXPECT_TRUE(session->cases().ours().isEmpty());
    ASSERT_TRUE(session->cases().practice());
    session->cases().open(session->cases().practice()->facts.caseId);
    EXPECT_EQ(session->view(), View::Instance);
}

TEST_F(GuidedPractice, LeadsToTheSignInOfTheRealTaskWhenItIsFinished)
{
    startProgram({});
    session->cases().start(guidedPractice);
    EXPECT_EVENTUALLY(session->view() == View::GuidedSignIn);
    goToAnswers();
    finish();
    session->cases().startRealTask();
    EXPECT_EVENTUALLY(session->environment()
        && session->environment()->purpose == Environment::Purpose::Production);
    EXPECT_EVENTUALLY(session->view() == View::GuidedSignIn);
    EXPECT_TRUE(session->facts().statedValidFrom == std::nullopt);
    EXPECT_TRUE(session->cases().ours().isEmpty()) << "nothing is done in it yet";
}

TEST_F(GuidedPractice, LeadsToTheFirstPageWhereTheRealTaskWasBegun)
{
    startProgram({});
    session->cases().start(QStringLiteral("produktion"));
    EXPECT_EVENTUALLY(session->view() == View::GuidedSignIn);
    session->guidedWork().stateSignedIn();
    EXPECT_EVENTUALLY(session->navigation().step() == Step::Instance);
    session->cases().showAll();
    session->cases().start(guidedPractice);
    EXPECT_EVENTUALLY(session->view() == View::GuidedSignIn);
    session->cases().startRealTask();
    settle();
    EXPECT_EQ(session->view(), View::Task);
}
