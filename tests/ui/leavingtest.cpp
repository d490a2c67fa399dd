// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

// Closing the program, or leaving the case, while something is not saved.

#include "picturestest.h"
#include "widgets/button.h"
#include "widgets/noticewidget.h"
#include "widgets/textfield.h"

namespace {

class LeavingTest : public PicturesTest {
protected:
    bool isAsked() const { return shown<QAbstractButton>(QStringLiteral("bliv_her")).size() == 1; }

    void expectQuestion()
    {
        window->close();
        rest();
        EXPECT_TRUE(window->isVisible());
        EXPECT_TRUE(isAsked());
    }

    void expectClosing()
    {
        window->close();
        EXPECT_FALSE(window->isVisible());
    }
};

} // namespace

TEST_F(LeavingTest, ClosesAtOnceWhereNothingIsBegun)
{
    goToGuidedStatus();
    expectClosing();
}

TEST_F(LeavingTest, AsksBeforeAnAnswerThatIsChosenIsLost)
{
    openPictures();
    expectQuestion();
    EXPECT_TRUE(message().contains(QStringLiteral("Dit svar på kontrol 1 er ikke gemt.")))
        << qPrintable(message());
    EXPECT_EQ(focusName(), QStringLiteral("besked"));
    EXPECT_EQ(only<Button>(QStringLiteral("gemluk"))->text().remove(u'&'),
        QStringLiteral("Luk programmet"))
        << "it does not save";
    expectQuestion();
    press("uden_at_gemme");
    EXPECT_FALSE(window->isVisible());
}

TEST_F(LeavingTest, AsksBeforeAnAnswerToCheck2IsLost)
{
    waitForSecondCheck();
    press("svar2");
    only<RadioRow>(QStringLiteral("ja"))->click();
    rest();
    expectQuestion();
}

TEST_F(LeavingTest, GoesBackToWhereTheUserWasAndAsksAnewLater)
{
    openPictures();
    auto *name = only<TextField>(QStringLiteral("navn"));
    name->setFocus();
    expectQuestion();
    expectQuestion();
    press("bliv_her");
    EXPECT_FALSE(isAsked());
    EXPECT_EQ(window->focusWidget(), name);
    EXPECT_TRUE(only<RadioRow>(QStringLiteral("rigtigt"))->isChecked());
    expectQuestion();
}

TEST_F(LeavingTest, AsksAlsoWhereTheFormOfTheAnswerIsClosed)
{
    waitForSecondCheck();
    press("svar2");
    only<RadioRow>(QStringLiteral("ja"))->click();
    press("tilbage");
    ASSERT_EQ(session->view(), View::Status);
    expectQuestion();
    EXPECT_TRUE(message().contains(QStringLiteral("kontrol 2"))) << qPrintable(message());
    press("bliv_her");
    EXPECT_EQ(session->view(), View::SecondAnswer);
    EXPECT_TRUE(only<RadioRow>(QStringLiteral("ja"))->isChecked());
}

TEST_F(LeavingTest, ClosesAtOnceOnceTheAnswerIsSaved)
{
    openPictures();
    nameHerself();
    press("uden_billede");
    press("primaer");
    EXPECT_EVENTUALLY(session->facts().verification.first.status == Check::Status::Approved);
    rest();
    expectClosing();
}

TEST_F(LeavingTest, AsksBeforeAPictureThatIsNotUsedIsLost)
{
    // It may come before the answer.
    openFirstAnswer();
    pasteEarly(sample());
    ASSERT_TRUE(isPreviewing());
    expectQuestion();
    EXPECT_TRUE(message().contains(QStringLiteral("billede"))) << qPrintable(message());
    press("bliv_her");
    EXPECT_TRUE(isPreviewing());
    press("fjern_billede");
    expectClosing();
}

TEST_F(LeavingTest, AsksBeforeTheCorrectionOfAPictureIsLost)
{
    openFirstAnswer();
    pasteEarly(sample());
    press("primaer");
    EXPECT_EVENTUALLY(session->facts().pictures.size() == 1);
    rest();
    press("ret_1");
    EXPECT_EVENTUALLY(isPreviewing());
    rest();
    QTest::keyClick(only<PictureView>(QStringLiteral("billede")), Qt::Key_Right);
    press("daek");
    expectQuestion();
    press("bliv_her");
    press("fortryd");
    expectClosing();
}

TEST_F(LeavingTest, HasNoButtonOnThePageOfAPictureThatSeemsToCloseThePicture)
{
    openPictures();
    EXPECT_EQ(shown<QAbstractButton>(QStringLiteral("gemluk")).size(), 1);
    paste(sample());
    ASSERT_TRUE(isPreviewing());
    EXPECT_TRUE(shown<QAbstractButton>(QStringLiteral("gemluk")).isEmpty());
}

TEST_F(LeavingTest, AsksBeforeTheCaseOfAnAnswerIsLeft)
{
    start({});
    press("miljoe_produktion");
    EXPECT_EVENTUALLY(session->navigation().step() == Step::SignIn);
    rest();
    session->guidedWork().stateSignedIn();
    EXPECT_EVENTUALLY(session->navigation().step() == Step::Instance);
    const TaskInstance &vejle = world.task.instances.last();
    session->choice().choose(vejle.name, vejle.lastFour);
    EXPECT_EVENTUALLY(session->facts().choice);
    session->choice().confirm();
    EXPECT_EVENTUALLY(session->navigation().step() == Step::Review);
    answerUuid();
    saveInBrowser();
    only<RadioRow>(QStringLiteral("rigtigt"))->click();
    rest();
    const QString caseId = session->facts().caseId;
    press("vores_opgaver");
    EXPECT_TRUE(isAsked());
    EXPECT_EQ(session->facts().caseId, caseId);
    press("uden_at_gemme");
    EXPECT_EQ(session->view(), View::Task);
    EXPECT_FALSE(isAsked());
    expectClosing();
}

TEST_F(LeavingTest, ClosesAtOnceWhereTheSystemEndsTheSession)
{
    openPictures();
    // Qt alone can make one, and nothing looks into it.
    QObject manager;
    Q_EMIT qApp->commitDataRequest(reinterpret_cast<QSessionManager &>(manager));
    expectClosing();
}

TEST_F(LeavingTest, PressesNoButtonOfTheQuestionWithTheSecondHalfOfADoublePress)
{
    openPictures();
    auto *close = only<QAbstractButton>(QStringLiteral("gemluk"));
    close->setFocus();
    QTest::keyClick(close, Qt::Key_Return);
    isHandClockHeld = true;
    rest();
    EXPECT_TRUE(isAsked());
    QTest::keyClick(window->focusWidget(), Qt::Key_Return);
    rest();
    EXPECT_TRUE(window->isVisible());
    EXPECT_TRUE(isAsked());
    EXPECT_EQ(session->view(), View::FirstAnswer);
    EXPECT_EQ(shown<NoticeWidget>().size(), 1) << "the answer was not saved, and lacks nothing";
}
