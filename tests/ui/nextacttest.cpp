// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#include "base/async.h"
#include "base/dates.h"
#include "base/logfile.h"
#include "guideduitest.h"
#include "ports/connectioncheck.h"
#include "widgets/button.h"
#include "widgets/heading.h"

#include <QClipboard>
#include <QGuiApplication>

namespace {

class NextActTest : public GuidedUiTest {
protected:
    Button &button(const char *name) const { return *only<Button>(QLatin1String(name)); }
    bool isFilled(const char *name) const { return button(name).kind() == Button::Kind::Primary; }
    /// Buttons that can be pressed on the page itself.
    /// The way back to an answer that is given is not one of the things to do now.
    qsizetype thingsToPress() const
    {
        const auto *column = window->findChild<ContentColumn *>();
        QList<Button *> buttons = shown<Button>();
        buttons.removeIf([column](const Button *each) {
            return !column->isAncestorOf(each)
                || each->objectName().startsWith(QStringLiteral("ret_svar"));
        });
        return buttons.size();
    }
    std::string heading() const
    {
        return window->findChild<ContentColumn *>()->heading().text().toStdString();
    }
    QPoint placeOf(const char *name) const
    {
        return only<QWidget>(QLatin1String(name))->mapTo(window.get(), QPoint());
    }
};

class UnreachedEnvironment : public ConnectionCheck {
public:
    QFuture<QList<CheckLine>> computer() override { return Async::ready(QList<CheckLine>()); }
    QFuture<QList<CheckLine>> environment(const Environment & /*environment*/) override
    {
        ++asked;
        const auto mark = isReached ? CheckLine::Mark::InOrder : CheckLine::Mark::Wrong;
        return Async::ready(QList<CheckLine>{{mark, QStringLiteral("Name."), {}}});
    }

    bool isReached = false;
    int asked = 0;
};

class StandsStill : public NextActTest, public testing::WithParamInterface<QSize> {
protected:
    void settle()
    {
        rest();
        // Layouts settle from the inside out.
        for (int round = 0; round < 12; ++round)
            QCoreApplication::sendPostedEvents();
    }
};

} // namespace

TEST_F(NextActTest, TheHeadingSaysUntilWhenToWait)
{
    startForReal();
    goToStatus();
    const QString until = Dates::weekdayAndTime(session->checks().secondCheckDue());
    EXPECT_EQ(heading(), "Nu skal du vente. Det kan tage til " + until.toStdString() + ".");
}

TEST_F(NextActTest, LeadsFromTheMailToTheCalendarToTheEnd)
{
    waitForSecondCheck();
    EXPECT_LE(thingsToPress(), 4);
    EXPECT_TRUE(isFilled("mail_systemansvarlig"));
    press("mail_systemansvarlig");
    EXPECT_FALSE(isFilled("mail_systemansvarlig"));
    EXPECT_TRUE(isFilled("kalender"));
    EXPECT_FALSE(isFilled("gemluk"));
    const QRect place = button("gemluk").geometry();
    press("kalender");
    EXPECT_EVENTUALLY(isFilled("gemluk"));
    EXPECT_TRUE(shown<Button>(QStringLiteral("kalender")).isEmpty());
    EXPECT_LE(thingsToPress(), 4);
    EXPECT_EQ(button("gemluk").geometry(), place);
    window->findChild<ContentColumn *>()->heading().setFocus();
    QTest::keyClick(window->focusWidget(), Qt::Key_Return);
    EXPECT_FALSE(window->isVisible());
}

TEST_F(NextActTest, EnterPressesWhatIsFilled)
{
    waitForSecondCheck();
    QTest::keyClick(window->focusWidget(), Qt::Key_Return);
    rest();
    ASSERT_EQ(world.browser.opened.size(), 1);
    EXPECT_EQ(world.browser.opened.first().scheme(), QStringLiteral("mailto"));
}

TEST_F(NextActTest, WhereNoMailOpensTheMessageIsToBeCopied)
{
    world.browser.willing = false;
    waitForSecondCheck();
    press("mail_systemansvarlig");
    EXPECT_TRUE(isFilled("kopier_systemansvarlig"));
    press("kopier_systemansvarlig");
    EXPECT_FALSE(QGuiApplication::clipboard()->text().isEmpty());
    EXPECT_TRUE(isFilled("kalender"));
}

TEST_F(NextActTest, AMailThatDidNotOpenAfterAllIsNotTakenForWritten)
{
    waitForSecondCheck();
    press("mail_systemansvarlig");
    EXPECT_TRUE(isFilled("kalender"));
    const QString opening = button("mail_systemansvarlig").text();
    world.browser.failLater(world.browser.opened.last());
    rest();
    EXPECT_TRUE(isFilled("kopier_systemansvarlig"));
    EXPECT_NE(button("mail_systemansvarlig").text(), opening);
    EXPECT_EQ(button("mail_systemansvarlig").text(), QStringLiteral("Mailen åbnede ikke"));
}

TEST_F(NextActTest, APictureComesBeforeTheAnswerIsSaved)
{
    goToGuidedStatus();
    EXPECT_TRUE(isFilled("indsaet_side"));
    press("rigtigt");
    EXPECT_TRUE(isFilled("indsaet_billede"));
    press("uden_billede");
    EXPECT_TRUE(isFilled("primaer"));
    press("uden_billede");
    EXPECT_TRUE(isFilled("indsaet_billede"));
    // What cannot be seen needs no picture.
    press("kan_ikke_ses");
    EXPECT_TRUE(isFilled("primaer"));
}

TEST_F(NextActTest, EnterTakesNoPictureAndSaysThatOneIsMissing)
{
    QGuiApplication::clipboard()->setImage(QImage(20, 20, QImage::Format_RGB32));
    goToGuidedStatus();
    press("rigtigt");
    only<QWidget>(QStringLiteral("navn"))->setFocus();
    QTest::keyClicks(only<QWidget>(QStringLiteral("navn")), QStringLiteral("Mette Holm"));
    QTest::keyClick(window->focusWidget(), Qt::Key_Return);
    rest();
    EXPECT_EQ(session->view(), View::FirstAnswer);
    EXPECT_FALSE(shown<QWidget>(QStringLiteral("fejl_billede")).isEmpty());
    EXPECT_EQ(window->focusWidget()->objectName(), QStringLiteral("indsaet_billede"));
}

TEST_F(NextActTest, APictureOfAnotherPersonsScreenIsNotToBeTakenHere)
{
    waitForSecondCheck();
    session->answering().ask(2);
    rest();
    for (const Button *each : shown<Button>())
        EXPECT_NE(each->kind(), Button::Kind::Primary) << "nothing is answered";
    press("ja");
    for (const Button *each : shown<Button>())
        EXPECT_NE(each->kind(), Button::Kind::Primary) << qPrintable(each->text());
    press("uden_billede");
    EXPECT_TRUE(isFilled("primaer"));
}

TEST_F(NextActTest, ATaskWhoseMailDidNotOpenIsNotTakenForPassedOn)
{
    start({});
    press("systemansvarlig");
    press("mail_besked");
    EXPECT_TRUE(isFilled("luk_program"));
    world.browser.failLater(world.browser.opened.last());
    rest();
    EXPECT_TRUE(isFilled("kopier_besked"));
    EXPECT_TRUE(shown<Button>(QStringLiteral("luk_program")).isEmpty());
}

TEST_F(NextActTest, TheNextMorningTheAnswerComesFirst)
{
    waitForSecondCheck();
    window.reset();
    start(QStringLiteral("produktion"));
    EXPECT_TRUE(isFilled("svar2"));
    EXPECT_LE(thingsToPress(), 4);
    EXPECT_TRUE(shown<Button>(QStringLiteral("kalender")).isEmpty());
    QTest::keyClick(window->focusWidget(), Qt::Key_Return);
    rest();
    EXPECT_EQ(session->view(), View::SecondAnswer);
}

TEST_F(NextActTest, TheAnswersStandInTheCardsThatTheyAnswer)
{
    goToGuidedStatus();
    session->answering().goBack();
    rest();
    EXPECT_TRUE(only<QWidget>(QStringLiteral("kontrol1"))->isAncestorOf(&button("svar1")));
    EXPECT_TRUE(isFilled("svar1"));
    EXPECT_TRUE(only<QWidget>(QStringLiteral("kontrol2"))->isAncestorOf(&button("svar2")));
}

INSTANTIATE_TEST_SUITE_P(Sizes, StandsStill, testing::Values(QSize(1040, 860), QSize(800, 600)));

TEST_P(StandsStill, WhenTheProgramSeesTheSortimentByItself)
{
    world.service().transfers.held = true;
    startForReal();
    goToStatus();
    window->resize(GetParam());
    EXPECT_EVENTUALLY(world.service().transfers.waiting() == 1);
    settle();
    const QPoint first = placeOf("kontrol1");
    const QPoint second = placeOf("kontrol2");
    world.service().transferAnswer = Transfer{Transfer::Status::Acknowledged, {}, {}};
    world.service().transfers.answerNext();
    EXPECT_EVENTUALLY(heading() == "Debitorsystemet har kvitteret for sortimentet");
    settle();
    EXPECT_EQ(placeOf("kontrol1"), first);
    EXPECT_EQ(placeOf("kontrol2"), second);
    EXPECT_TRUE(isFilled("primaer"));
}

TEST_F(NextActTest, PracticeShowsTheMailOfTheRealTaskAndFillsNothing)
{
    start();
    goToStatus();
    EXPECT_FALSE(shown<Button>(QStringLiteral("mail_systemansvarlig")).isEmpty());
    for (const Button *each : shown<Button>())
        EXPECT_NE(each->kind(), Button::Kind::Primary) << qPrintable(each->text());
}

TEST_F(NextActTest, InGuidedModeTheBrowserIsOpenedBeforeTheUserGoesOn)
{
    start(QStringLiteral("produktion"));
    goToSignIn();
    EXPECT_TRUE(isFilled("aabn"));
    EXPECT_FALSE(isFilled("primaer"));
    const QSize size = button("primaer").size();
    QTest::keyClick(window->focusWidget(), Qt::Key_Return);
    rest();
    EXPECT_EQ(world.browser.opened.size(), 1);
    EXPECT_FALSE(isFilled("aabn"));
    EXPECT_TRUE(isFilled("primaer"));
    press("smal");
    rest();
    EXPECT_EQ(button("primaer").size(), size) << "in the large window";
    press("primaer");
    EXPECT_EVENTUALLY(session->navigation().step() == Step::Instance);
}

TEST_F(NextActTest, InGuidedModeTheUserMayGoOnWithoutOpeningTheBrowser)
{
    start(QStringLiteral("produktion"));
    goToSignIn();
    press("primaer");
    // The second press answers the question whether the user is signed in.
    press("primaer");
    EXPECT_EVENTUALLY(session->navigation().step() == Step::Instance);
}

TEST_F(NextActTest, WhereTheCheckFoundNoConnectionItIsToBeCheckedAgain)
{
    start(QStringLiteral("produktion"));
    UnreachedEnvironment check;
    LogFile log(folder.filePath(QStringLiteral("log")), world.clock);
    window->offerTroubleshooting(check, log);
    goToSignIn();
    press("aabn");
    EXPECT_TRUE(isFilled("primaer"));
    press("hjaelp");
    press("tjek_forbindelsen");
    EXPECT_EVENTUALLY(shown<Button>(QStringLiteral("kopier_tjek")).size() == 1);
    EXPECT_TRUE(shown<Button>(QStringLiteral("tjek_igen")).isEmpty()) << "nothing moves";
    press("hjaelp");
    EXPECT_EVENTUALLY(shown<Button>(QStringLiteral("tjek_igen")).size() == 1);
    EXPECT_TRUE(isFilled("tjek_igen"));
    EXPECT_FALSE(isFilled("primaer"));
    // Who goes on nevertheless is asked.
    press("primaer");
    EXPECT_EQ(session->navigation().step(), Step::SignIn);
    EXPECT_TRUE(says(QStringLiteral("Er du alligevel logget ind i browseren?")));
    check.isReached = true;
    press("tjek_igen");
    EXPECT_EVENTUALLY(shown<Button>(QStringLiteral("kopier_tjek")).size() == 1);
    press("hjaelp");
    EXPECT_EVENTUALLY(isFilled("primaer"));
    EXPECT_EQ(check.asked, 2);
    EXPECT_TRUE(shown<Button>(QStringLiteral("tjek_igen")).isEmpty());
    EXPECT_FALSE(says(QStringLiteral("Er du alligevel logget ind i browseren?")));
    press("primaer");
    EXPECT_EVENTUALLY(session->navigation().step() == Step::Instance);
    window.reset();
}

TEST_F(NextActTest, TheMarkInTheTaskSystemCannotBeSetWhileACheckIsMissing)
{
    startForReal();
    goToEvidence();
    auto *marked = only<QAbstractButton>(QStringLiteral("faerdig"));
    EXPECT_FALSE(marked->isEnabled());
    session->checks().answerSecond(true, {Witness::Kind::User, QStringLiteral("Mette Holm")});
    EXPECT_EVENTUALLY(session->facts().verification.isComplete());
    rest();
    EXPECT_TRUE(marked->isEnabled());
    EXPECT_TRUE(isFilled("gem"));
    press("gem");
    EXPECT_EVENTUALLY(isFilled("kopier_tekst"));
    press("kopier_tekst");
    EXPECT_FALSE(isFilled("kopier_tekst"));
    EXPECT_FALSE(isFilled("primaer"));
    marked->click();
    EXPECT_EVENTUALLY(isFilled("primaer"));
}

TEST_F(NextActTest, PracticeAsksForNoMarkAndEndsWithoutIt)
{
    start();
    goToEvidence();
    EXPECT_TRUE(shown<QAbstractButton>(QStringLiteral("faerdig")).isEmpty());
    session->checks().answerSecond(true, {Witness::Kind::User, QStringLiteral("Mette Holm")});
    EXPECT_EVENTUALLY(session->facts().verification.isComplete());
    rest();
    press("gem");
    EXPECT_EVENTUALLY(isFilled("primaer"));
    press("primaer");
    EXPECT_EVENTUALLY(session->facts().finished);
    EXPECT_FALSE(session->facts().markedDone);
}
