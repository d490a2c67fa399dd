// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#include "texts/messages.h"
#include "texts/problemtexts.h"
#include "uitest.h"
#include "widgets/addressline.h"
#include "widgets/button.h"
#include "widgets/heading.h"
#include "widgets/noticewidget.h"

#include <algorithm>

namespace {

const QString practice = QStringLiteral("oevelse");

class GuidedPracticeTest : public UiTest {
protected:
    QString heading() const { return shown<Heading>().first()->text(); }
    void press(const QString &name)
    {
        only<QAbstractButton>(name)->click();
        rest();
    }
    QRect placeOf(const QWidget &widget) const
    {
        return {widget.mapTo(window.get(), QPoint(0, 0)), widget.size()};
    }
    QRect placeOf(const QString &name) const { return placeOf(*only<QAbstractButton>(name)); }
    /// From the start of practice until the browser has not opened.
    void failToOpen()
    {
        start(practice);
        goToSignIn();
        world.browser.willing = false;
        press(QStringLiteral("aabn"));
        EXPECT_EVENTUALLY(session->problem().error().has_value());
        rest();
    }
    /// From the start of practice until check 1 is answered.
    void waitForColleague()
    {
        start(practice);
        goToSignIn();
        goToFirstAnswer();
        session->guidedWork().answerFirstCheck(
            Check::Status::Approved, {Witness::Kind::User, QStringLiteral("Mette Holm")}, {});
        EXPECT_EVENTUALLY(session->facts().verification.first.status == Check::Status::Approved);
        session->answering().goBack();
        rest();
    }
    void goToFirstAnswer()
    {
        session->guidedWork().stateSignedIn();
        EXPECT_EVENTUALLY(session->navigation().step() == Step::Instance);
        const TaskInstance &first = session->task().instances.first();
        session->choice().choose(first.name, first.lastFour);
        EXPECT_EVENTUALLY(session->facts().choice);
        session->choice().confirm();
        EXPECT_EVENTUALLY(session->navigation().step() == Step::Review);
        session->guidedWork().stateUuid(UuidStated::Answer::Same);
        EXPECT_EVENTUALLY(session->facts().isUuidAnswered);
        for (int row = 1; row <= 8; ++row)
            session->guidedWork().setRow(row, true, {});
        EXPECT_EVENTUALLY(session->facts().rowsDone.size() == 8);
        session->guidedWork().stateSaved();
        EXPECT_EVENTUALLY(session->view() == View::FirstAnswer);
        rest();
    }
    void goToEvidenceOfPractice()
    {
        const Witness user{Witness::Kind::User, QStringLiteral("Mette Holm")};
        session->guidedWork().answerFirstCheck(Check::Status::Approved, user, {});
        EXPECT_EVENTUALLY(session->facts().verification.first.status == Check::Status::Approved);
        session->answering().goBack();
        session->checks().answerSecond(true, user);
        EXPECT_EVENTUALLY(session->facts().verification.isComplete());
        session->checks().leave();
        EXPECT_EVENTUALLY(session->navigation().step() == Step::Evidence);
        rest();
    }
};

} // namespace

TEST_F(GuidedPracticeTest, SaysWhoToSignInAsAndShowsWhereThePageIs)
{
    start(practice);
    goToSignIn();
    EXPECT_TRUE(says(QStringLiteral("Vælg en opdigtet person fra din egen kommune dér.")));
    EXPECT_TRUE(shown<QAbstractButton>(QStringLiteral("kan_ikke")).isEmpty());
    EXPECT_EVENTUALLY(says(QStringLiteral("http://127.0.0.1:8123")));
    press(QStringLiteral("aabn"));
    EXPECT_EVENTUALLY(world.browser.opened.size() == 1);
}

TEST_F(GuidedPracticeTest, OffersNoAddressBeforeThereIsOne)
{
    world.connector.error = Error{ErrorKind::PracticeNotRunning, {}, {}};
    start(practice);
    goToSignIn();
    EXPECT_FALSE(only<QAbstractButton>(QStringLiteral("kopier_adresse"))->isEnabled());
    EXPECT_TRUE(shown<AddressLine>().isEmpty());
}

TEST_F(GuidedPracticeTest, OpensThePageAgainWhereItIsNeeded)
{
    start(practice);
    goToSignIn();
    EXPECT_TRUE(shown<QAbstractButton>(QStringLiteral("aabn_igen")).isEmpty());
    goToFirstAnswer();
    press(QStringLiteral("aabn_igen"));
    EXPECT_EVENTUALLY(world.browser.opened.size() == 1);
    EXPECT_EQ(world.browser.opened.first().path(), QStringLiteral("/klassifikation/"));
}

TEST_F(GuidedPracticeTest, AMadeUpColleagueAnswersTheSecondCheck)
{
    waitForColleague();
    session->answering().ask(2);
    rest();
    press(QStringLiteral("aabn_svar"));
    EXPECT_EVENTUALLY(world.browser.opened.size() == 1);
    EXPECT_EQ(world.browser.opened.first().path(), QStringLiteral("/oes-indsigt/svar"));
    press(QStringLiteral("ja"));
    EXPECT_TRUE(says(QStringLiteral("Tryk på ”Se sortimenterne” under svaret fra kollegaen")))
        << "the page that a picture has to show";
}

TEST_F(GuidedPracticeTest, TheButtonThatPastesTheReplyIsInSightOnceTheReplyIsOpen)
{
    firstLook = {200, QSize(800, 600)};
    waitForColleague();
    session->answering().ask(2);
    rest();
    press(QStringLiteral("aabn_svar"));
    const auto *paste = only<Button>(QStringLiteral("indsaet_svar"));
    EXPECT_EVENTUALLY(paste->visibleRegion().boundingRect().size() == paste->size());
}

TEST_F(GuidedPracticeTest, AReplyThatDidNotOpenIsStillToBeOpened)
{
    waitForColleague();
    session->answering().ask(2);
    rest();
    const auto kind = [this](
                          const char *name) { return only<Button>(QLatin1String(name))->kind(); };
    world.browser.willing = false;
    press(QStringLiteral("aabn_svar"));
    EXPECT_EVENTUALLY(says(QStringLiteral("Browseren åbnede ikke.")));
    // The problem at the sign-in has the same words.
    const Error unopened{ErrorKind::BrowserDidNotOpen, {}, {}};
    EXPECT_TRUE(says(ProblemTexts::summaryOf(unopened)));
    EXPECT_EQ(only<Button>(QStringLiteral("kopier_uaabnet"))->text(),
        ProblemTexts::labelOf(ProblemAction::CopySignInLink, unopened, false).remove(u'&'));
    EXPECT_EQ(kind("aabn_svar"), Button::Kind::Primary);
    EXPECT_EQ(kind("indsaet_svar"), Button::Kind::Secondary);
    world.browser.willing = true;
    press(QStringLiteral("aabn_svar"));
    EXPECT_EVENTUALLY(kind("indsaet_svar") == Button::Kind::Primary);
    // The system may report only later that nothing came of it.
    world.browser.failLater(world.browser.opened.last());
    EXPECT_EQ(kind("aabn_svar"), Button::Kind::Primary);
}

TEST_F(GuidedPracticeTest, TheErrorOfTheBrowserGoesForAUserWhoHasCopiedTheAddress)
{
    failToOpen();
    const auto goToBrowser = [this] {
        QEvent event(QEvent::WindowDeactivate);
        QCoreApplication::sendEvent(window.get(), &event);
        rest();
    };
    goToBrowser();
    EXPECT_TRUE(session->problem().error()) << "there is nothing yet that leads to the page";
    EXPECT_TRUE(shown<QAbstractButton>(QStringLiteral("kopier_adresse")).isEmpty())
        << "the message has the same button";
    QAbstractButton *copy = nullptr;
    for (QAbstractButton *button : shown<QAbstractButton>()) {
        if (button->text().remove(u'&').startsWith(QStringLiteral("Kopiér adressen")))
            copy = button;
    }
    ASSERT_TRUE(copy);
    copy->click();
    rest();
    EXPECT_TRUE(session->problem().error()) << "nothing moves below the pointer";
    EXPECT_FALSE(window->windowFlags() & Qt::WindowStaysOnTopHint);
    goToBrowser();
    EXPECT_FALSE(session->problem().error());
    EXPECT_TRUE(window->windowFlags() & Qt::WindowStaysOnTopHint) << "beside the browser";
    EXPECT_EQ(only<Button>(QStringLiteral("primaer"))->kind(), Button::Kind::Primary);
}

TEST_F(GuidedPracticeTest, TheErrorOfTheBrowserGoesForAUserWhoGoesOnWithoutIt)
{
    failToOpen();
    press(QStringLiteral("primaer"));
    EXPECT_FALSE(session->problem().error());
    EXPECT_TRUE(says(QStringLiteral("Du har ikke åbnet øvesiden herfra.")));
    EXPECT_TRUE(only<QAbstractButton>(QStringLiteral("kopier_adresse")));
}

TEST_F(GuidedPracticeTest, ShowsWhatTheRealTaskAsksForWhileTheUserWaits)
{
    waitForColleague();
    EXPECT_TRUE(says(QStringLiteral("I den rigtige opgave kan det tage et døgn.")));
    EXPECT_TRUE(says(QStringLiteral("Det gør du i den rigtige opgave")));
    EXPECT_TRUE(says(QStringLiteral("Send den ikke.")));
    press(QStringLiteral("mail_systemansvarlig"));
    EXPECT_EVENTUALLY(world.browser.opened.size() == 1);
    const QString mail = world.browser.opened.first().toString(QUrl::FullyDecoded);
    EXPECT_TRUE(mail.contains(QStringLiteral("Dette er kun en øvelse.")));
    press(QStringLiteral("kalender"));
    EXPECT_EVENTUALLY(says(QStringLiteral("Gemt som ")));
    // To answer stays the next act: nothing waits for a mail.
    EXPECT_EQ(session->checks().nextAct(), ResultChecks::NextAct::AnswerSecond);
    EXPECT_TRUE(shown<QAbstractButton>(QStringLiteral("kopier_systemansvarlig")).isEmpty());
}

TEST_F(GuidedPracticeTest, TheWaitingPageSaysByItselfThatTheColleagueHasAnswered)
{
    waitForColleague();
    EXPECT_EQ(heading(), QStringLiteral("Nu skal du vente et øjeblik"));
    EXPECT_TRUE(says(QStringLiteral("En opdigtet kollega ser efter.")));
    EXPECT_EQ(only<Button>(QStringLiteral("svar2"))->kind(), Button::Kind::Secondary);
    auto *wait = window->findChild<QTimer *>(QStringLiteral("kollega"));
    ASSERT_TRUE(wait && wait->isActive());
    // What the page before took, such as its links above the heading, is given back when the
    // window is laid out, however long that takes.
    QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
    rest();
    const QRect before = placeOf(QStringLiteral("svar2"));
    wait->setInterval(0);
    EXPECT_EVENTUALLY(heading() == QStringLiteral("En opdigtet kollega har svaret"));
    EXPECT_TRUE(says(QStringLiteral("Svar: Kan sortimentet ses?")));
    EXPECT_TRUE(says(QStringLiteral("svarer den opdigtede kollega, også"))) << "no mail was opened";
    EXPECT_FALSE(says(QStringLiteral("En opdigtet kollega ser efter.")));
    EXPECT_EQ(placeOf(QStringLiteral("svar2")), before) << "nothing moves by itself";
    EXPECT_EQ(only<Button>(QStringLiteral("svar2"))->kind(), Button::Kind::Primary);
    EXPECT_FALSE(
        only<QAbstractButton>(QStringLiteral("gemluk"))->text().contains(QStringLiteral("venter")));
}

TEST_F(GuidedPracticeTest, AReplyThatWasPutInIsNotAskedForAnyMore)
{
    waitForColleague();
    session->answering().ask(2);
    rest();
    session->answering().pasted().readReply(
        QStringLiteral("JA, kl. 9\n\nVenlig hilsen\nBo Lund\n"), Messages::replyForm(*session));
    rest();
    EXPECT_TRUE(shown<QAbstractButton>(QStringLiteral("aabn_svar")).isEmpty());
    press(QStringLiteral("tilbage"));
    EXPECT_EQ(heading(), QStringLiteral("Dit svar er ikke gemt endnu"));
    EXPECT_FALSE(says(QStringLiteral("Der åbner du svaret.")));
    // An answer that was saved takes the reply with it.
    session->answering().ask(2);
    session->answering().finish();
    EXPECT_EVENTUALLY(session->view() == View::Status);
    EXPECT_FALSE(session->answering().pasted().reply());
}

TEST_F(GuidedPracticeTest, TheRealTaskHasNoMadeUpColleague)
{
    start(QStringLiteral("produktion"));
    goToSignIn();
    goToFirstAnswer();
    session->answering().ask(2);
    rest();
    EXPECT_TRUE(shown<QAbstractButton>(QStringLiteral("aabn_svar")).isEmpty());
}

TEST_F(GuidedPracticeTest, TheEvidencePageAsksForNothingInKlik)
{
    start(practice);
    goToSignIn();
    goToFirstAnswer();
    goToEvidenceOfPractice();
    EXPECT_EQ(heading(), QStringLiteral("Gem beviset"));
    EXPECT_TRUE(shown<QAbstractButton>(QStringLiteral("faerdig")).isEmpty());
    EXPECT_TRUE(shown<QAbstractButton>(QStringLiteral("aabn_klik")).isEmpty());
}

TEST_F(GuidedPracticeTest, TheFolderHoldsTheUsersPicturesAndTheProgramsPages)
{
    start(practice);
    goToSignIn();
    goToFirstAnswer();
    goToEvidenceOfPractice();
    EXPECT_TRUE(says(QStringLiteral("(PDF), bevis.txt og filer, som viser")));
    const QImage picture(2, 2, QImage::Format_RGB32);
    const auto keep = [&](int brought, int pages) {
        for (int number = 0; number < brought; ++number)
            session->pictures().keepBrought(picture, {});
        for (int number = 0; number < pages; ++number)
            session->pictures().keepPage(picture, {});
        rest();
    };
    keep(0, 1);
    EXPECT_EVENTUALLY(says(QStringLiteral("bevis.txt og 1 side fra programmet.")));
    keep(1, 6);
    EXPECT_EVENTUALLY(says(QStringLiteral("bevis.txt, dit billede og 7 af programmets sider.")));
    keep(1, 0);
    EXPECT_EVENTUALLY(says(QStringLiteral("dine 2 billeder og 7 af programmets sider.")));
    session->evidence().save();
    EXPECT_EVENTUALLY(session->facts().evidenceIsCurrent);
    keep(0, 1);
    EXPECT_EVENTUALLY(session->facts().pictures.size() == 10);
    EXPECT_TRUE(says(QStringLiteral("dine 2 billeder og 7 af programmets sider.")))
        << "it does not lie in the folder";
}

TEST_F(GuidedPracticeTest, EndsWithTheWayToTheRealTask)
{
    start({});
    session->cases().start(practice);
    EXPECT_EVENTUALLY(session->view() == View::GuidedSignIn);
    goToFirstAnswer();
    goToEvidenceOfPractice();
    press(QStringLiteral("gem"));
    EXPECT_EVENTUALLY(session->facts().evidenceIsCurrent);
    rest();
    const QRect finishing = placeOf(QStringLiteral("primaer"));
    press(QStringLiteral("primaer"));
    EXPECT_EVENTUALLY(session->view() == View::Finished);
    rest();
    for (const QAbstractButton *button : shown<QAbstractButton>()) {
        EXPECT_FALSE(placeOf(*button).intersects(finishing))
            << "a press too many: " << qPrintable(button->text());
    }
    EXPECT_EQ(heading(), QStringLiteral("Øvelsen er færdig"));
    EXPECT_FALSE(says(QStringLiteral("Opgaven er løst")));
    EXPECT_TRUE(says(QStringLiteral("Luk øvelsens sider i browseren")));
    press(QStringLiteral("primaer"));
    EXPECT_EVENTUALLY(session->environment()
        && session->environment()->purpose == Environment::Purpose::Production);
    EXPECT_EVENTUALLY(session->view() == View::GuidedSignIn);
    rest();
    EXPECT_TRUE(says(QStringLiteral("Produktion. Her løser du den rigtige opgave.")));
}

TEST_F(GuidedPracticeTest, IsRememberedOnTheFirstPage)
{
    start({});
    EXPECT_FALSE(says(QStringLiteral("Du har øvet dig")));
    session->cases().start(practice);
    EXPECT_EVENTUALLY(session->view() == View::GuidedSignIn);
    goToFirstAnswer();
    goToEvidenceOfPractice();
    session->evidence().save();
    EXPECT_EVENTUALLY(session->facts().evidenceIsCurrent);
    session->evidence().finish();
    EXPECT_EVENTUALLY(session->view() == View::Finished);
    rest();
    session->cases().showAll();
    rest();
    EXPECT_EQ(session->view(), View::Task);
    EXPECT_TRUE(says(QStringLiteral("Du har øvet dig den 24. november 2026.")));
}

TEST_F(GuidedPracticeTest, TheNextPageHasNoBackWhereTheMainButtonWas)
{
    start(practice);
    goToSignIn();
    goToFirstAnswer();
    const Witness user{Witness::Kind::User, QStringLiteral("Mette Holm")};
    session->guidedWork().answerFirstCheck(Check::Status::Approved, user, {});
    EXPECT_EVENTUALLY(session->facts().verification.first.status == Check::Status::Approved);
    session->answering().goBack();
    session->checks().answerSecond(true, user);
    EXPECT_EVENTUALLY(session->facts().verification.isComplete());
    rest();
    const QRect main = placeOf(QStringLiteral("primaer"));
    press(QStringLiteral("primaer"));
    EXPECT_EVENTUALLY(session->navigation().step() == Step::Evidence);
    rest();
    EXPECT_FALSE(placeOf(QStringLiteral("tilbage")).intersects(main));
}

TEST_F(GuidedPracticeTest, EndsWithTheProgramWhereTheCommandLineHasChosenPractice)
{
    start(practice);
    goToSignIn();
    goToFirstAnswer();
    goToEvidenceOfPractice();
    session->evidence().save();
    EXPECT_EVENTUALLY(session->facts().evidenceIsCurrent);
    session->evidence().finish();
    EXPECT_EVENTUALLY(session->view() == View::Finished);
    rest();
    EXPECT_EQ(heading(), QStringLiteral("Øvelsen er færdig"));
    only<QAbstractButton>(QStringLiteral("primaer"))->click();
    EXPECT_EVENTUALLY(!window->isVisible());
}
