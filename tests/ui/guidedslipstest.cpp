// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

// Where a user of guided mode may slip, and what is asked or said there.

#include "guideduitest.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QRadioButton>

#include <algorithm>
#include <chrono>
#include <optional>

using namespace std::chrono_literals;

namespace {

class GuidedSlipsTest : public GuidedUiTest {
protected:
    /// The smallest window, with the largest text.
    void makeSmall()
    {
        window->resize(800, 600);
        for (int step = 0; step < 3; ++step)
            QTest::keyClick(window->focusWidget(), Qt::Key_Plus, Qt::ControlModifier);
        rest();
    }
};

} // namespace

TEST_F(GuidedSlipsTest, TheUserWhoGoesOnWithoutThePageIsAskedOnceWhetherTheyAreSignedIn)
{
    start(QStringLiteral("produktion"));
    goToSignIn();
    press("primaer");
    rest();
    EXPECT_EQ(session->navigation().step(), Step::SignIn);
    EXPECT_TRUE(says(QStringLiteral("Er du logget ind i Fælleskommunalt Klassifikationssystem?")));
    EXPECT_EQ(only<QAbstractButton>(QStringLiteral("primaer"))->text(),
        QStringLiteral("&Ja, jeg er logget ind"));
    press("primaer");
    EXPECT_EVENTUALLY(session->navigation().step() == Step::Instance);
    // What was said once is not asked again.
    session->goBack();
    rest();
    press("primaer");
    EXPECT_EVENTUALLY(session->navigation().step() == Step::Instance);
}

TEST_F(GuidedSlipsTest, TheQuestionIsTakenBackWhenThePageIsOpened)
{
    start(QStringLiteral("produktion"));
    goToSignIn();
    press("primaer");
    press("aabn");
    EXPECT_FALSE(says(QStringLiteral("Du har ikke åbnet siden herfra.")));
    press("primaer");
    EXPECT_EVENTUALLY(session->navigation().step() == Step::Instance);
}

TEST_F(GuidedSlipsTest, TheFirstRowNamesTheMunicipalityAndTheRoleThatTheTabNeeds)
{
    goToFields();
    EXPECT_TRUE(says(world.task.instances.last().municipality.name));
    EXPECT_FALSE(says(QStringLiteral("jobfunktionsrolle")));
    press("fanen_mangler");
    EXPECT_TRUE(says(QStringLiteral("jobfunktionsrolle")));
    press("kopier_rolle");
    EXPECT_TRUE(QGuiApplication::clipboard()->text().contains(world.task.role));
}

TEST_F(GuidedSlipsTest, TheUserWhoComesBackToTheListCanOpenThePageNowAndLater)
{
    goToFields();
    passRow("gjort_1", 1);
    window.reset();
    comeBack();
    EXPECT_TRUE(says(QStringLiteral("Er felterne i browseren tomme?")));
    EXPECT_TRUE(world.browser.opened.isEmpty());
    EXPECT_TRUE(shown<QAbstractButton>(QStringLiteral("aabn_igen")).isEmpty()) << "said twice";
    press("aabn_siden_igen");
    ASSERT_EQ(world.browser.opened.size(), 1);
    EXPECT_EQ(world.browser.opened.first(), session->environment()->webInterface);
    press("gjort_2");
    EXPECT_TRUE(shown<QAbstractButton>(QStringLiteral("aabn_siden_igen")).isEmpty());
    press("aabn_igen");
    EXPECT_EQ(world.browser.opened.size(), 2);
}

TEST_F(GuidedSlipsTest, TheUserWhoClosesTheMessageKeepsTheLinkToThePage)
{
    goToFields();
    passRow("gjort_1", 1);
    window.reset();
    comeBack();
    ASSERT_TRUE(shown<QAbstractButton>(QStringLiteral("aabn_igen")).isEmpty());
    QTest::keyClick(window.get(), Qt::Key_Escape);
    rest();
    EXPECT_TRUE(shown<QAbstractButton>(QStringLiteral("aabn_siden_igen")).isEmpty());
    press("aabn_igen");
    EXPECT_EQ(world.browser.opened.size(), 1);
}

TEST_F(GuidedSlipsTest, EscapeTakesTheMessageAwayAfterTheHelp)
{
    goToFields();
    passRow("gjort_1", 1);
    window.reset();
    comeBack();
    QTest::keyClick(window->focusWidget(), Qt::Key_F1);
    rest();
    QTest::keyClick(window->focusWidget(), Qt::Key_Escape);
    rest();
    EXPECT_TRUE(shown<QWidget>(QStringLiteral("hjaelperude")).isEmpty());
    EXPECT_TRUE(says(QStringLiteral("Er felterne i browseren tomme?")));
    QTest::keyClick(window->focusWidget(), Qt::Key_Escape);
    rest();
    EXPECT_FALSE(says(QStringLiteral("Er felterne i browseren tomme?")));
}

TEST_F(GuidedSlipsTest, TheMessageGoesWithTheFirstPressInTheList)
{
    goToFields();
    passRow("gjort_1", 1);
    passRow("gjort_2", 2);
    window.reset();
    comeBack();
    EXPECT_TRUE(says(QStringLiteral("Er felterne i browseren tomme?")));
    press("kopier_4");
    EXPECT_FALSE(says(QStringLiteral("Er felterne i browseren tomme?")));
}

TEST_F(GuidedSlipsTest, AfterAnotherChoiceTheUserIsToldToBeginTheFormAnew)
{
    goToFields();
    passRow("gjort_1", 1);
    session->goTo(Step::Instance);
    const TaskInstance &odense = world.task.instances.first();
    session->choice().choose(odense.name, odense.lastFour);
    EXPECT_EVENTUALLY(session->facts().choice->lastFour == odense.lastFour);
    session->choice().confirm();
    EXPECT_EVENTUALLY(session->navigation().step() == Step::Review);
    rest();
    EXPECT_TRUE(says(QStringLiteral("Du har valgt et andet debitorsystem.")));
    passRow("gjort_1", 1);
    EXPECT_FALSE(says(QStringLiteral("Du har valgt et andet debitorsystem.")));
}

TEST_F(GuidedSlipsTest, WhereNothingIsSavedTheChoiceIsOpenAgain)
{
    goToFields();
    answerUuid();
    saveInBrowser();
    press("tilbage");
    EXPECT_EQ(session->view(), View::Guided);
    EXPECT_TRUE(says(
        QStringLiteral("Du har oplyst, at abonnementet er gemt. Så kan systemet ikke skiftes.")));
    EXPECT_TRUE(shown<QAbstractButton>(QStringLiteral("tilbage")).isEmpty());
    session->goTo(Step::Status);
    session->guidedWork().answerFirstCheck(Check::Status::Problem,
        {Witness::Kind::User, QStringLiteral("Mette Holm")},
        QStringLiteral("Abonnementet kan ikke ses"));
    EXPECT_EVENTUALLY(session->facts().verification.first.status == Check::Status::Problem);
    session->goTo(Step::Review);
    rest();
    EXPECT_FALSE(says(QStringLiteral("Så kan systemet ikke skiftes.")));
    EXPECT_FALSE(shown<QAbstractButton>(QStringLiteral("tilbage")).isEmpty());
    EXPECT_EQ(only<QAbstractButton>(QStringLiteral("genaabn_1"))->text(),
        QStringLiteral("Begynd forfra"));
    EXPECT_EQ(only<QAbstractButton>(QStringLiteral("genaabn_2"))->text(), QStringLiteral("Ret"));
    press("genaabn_1");
    EXPECT_EVENTUALLY(!session->facts().rowsDone.contains(1));
    rest();
    press("andet_sted_1");
    // The list is not done when the user has begun it anew.
    EXPECT_EQ(session->stateOf(Step::Review), StepState::NotBegun);
    EXPECT_EQ(session->view(), View::Instance);
}

TEST_F(GuidedSlipsTest, NumbersTicksAndLinksStandBesideTheFirstLineOfTheirWords)
{
    goToFields();
    passRow("gjort_1", 1);
    const auto lineOf = [](const TextBlock &text) {
        return TextBlock::lineHeight(text.style(), text.font());
    };
    const auto summaryOf = [this](int row) {
        const auto *whole = only<QWidget>(QStringLiteral("raekke_%1").arg(row));
        QList<TextBlock *> texts = whole->findChildren<TextBlock *>();
        texts.removeIf([](const TextBlock *text) { return !text->isVisible(); });
        return texts.value(0);
    };
    const TextBlock *first = summaryOf(1);
    const auto *link = only<QWidget>(QStringLiteral("genaabn_1"));
    const int middleOfLink = link->mapTo(window.get(), link->rect().center()).y();
    const int middleOfLine = first->mapTo(window.get(), QPoint(0, lineOf(*first) / 2)).y();
    EXPECT_LE(std::abs(middleOfLink - middleOfLine), 1);
    makeSmall();
    for (const int number : {1, 8}) {
        auto *row = only<QWidget>(QStringLiteral("raekke_%1").arg(number));
        const TextBlock *summary = summaryOf(number);
        const int top = summary->mapTo(row, QPoint(0, 0)).y();
        ASSERT_GT(summary->height(), 3 * lineOf(*summary) / 2) << "it has two lines";
        const QImage drawn = row->grab().toImage().convertToFormat(QImage::Format_RGB32);
        const int left = summary->mapTo(row, QPoint(0, 0)).x() - 4;
        for (int y = top + lineOf(*summary); y < drawn.height(); ++y) {
            for (int x = 0; x < left; ++x)
                ASSERT_EQ(drawn.pixel(x, y), drawn.pixel(0, 0)) << number << ": " << x << ", " << y;
        }
    }
}

TEST_F(GuidedSlipsTest, WhatWasSaidOfAnAnswerGoesWhenThePointIsOpenedAgain)
{
    const QString words = QStringLiteral("Vi spørger igen, når abonnementet er gemt.");
    goToFields();
    passRow("gjort_1", 1);
    passRow("gjort_2", 2);
    press("uuid_ikke_set");
    passRow("uuid_ikke_set", 4);
    ASSERT_TRUE(says(words));
    press("genaabn_4");
    EXPECT_FALSE(says(words));
}

TEST_F(GuidedSlipsTest, TheRowIsInSightForTheUserWhoComesBackWithLargeText)
{
    goToFields();
    passRow("gjort_1", 1);
    makeSmall();
    window->close();
    window.reset();
    comeBack();
    window->resize(800, 600);
    rest();
    EXPECT_EQ(focusName(), QStringLiteral("kopier_2"));
    EXPECT_TRUE(says(QStringLiteral("Er felterne i browseren tomme?")));
    const auto *copying = only<QWidget>(QStringLiteral("kopier_2"));
    EXPECT_EQ(copying->visibleRegion().boundingRect().size(), copying->size());
    const QList<TextBlock *> values = shown<TextBlock>();
    EXPECT_TRUE(std::any_of(values.cbegin(), values.cend(), [this](const TextBlock *value) {
        return value->text() == world.task.sortiment
            && value->visibleRegion().boundingRect().height() == value->height();
    }));
}

TEST_F(GuidedSlipsTest, EnterAfterAPressOfTheMouseAnswersNothingWithoutARing)
{
    goToFields();
    passRow("gjort_1", 1);
    isHandClockHeld = true;
    handClock += 10s;
    QTest::qWait(1);
    const auto *second = only<QWidget>(QStringLiteral("gjort_2"));
    pointer = second->mapToGlobal(QPoint(20, second->height() / 2));
    QTest::mouseClick(window->windowHandle(), Qt::LeftButton, {}, window->mapFromGlobal(pointer));
    EXPECT_EVENTUALLY(session->facts().rowsDone.contains(2));
    rest();
    EXPECT_EQ(focusName(), QStringLiteral("uuid_spoergsmaal"));
    for (int press = 0; press < 3; ++press) {
        handClock += 10s;
        QTest::keyClick(window->windowHandle(), Qt::Key_Return);
        rest();
    }
    EXPECT_FALSE(session->facts().isUuidAnswered) << "the question has the focus, and no answer";
    QTest::keyClick(window->windowHandle(), Qt::Key_Tab);
    EXPECT_EQ(focusName(), QStringLiteral("uuid_ja"));
    QTest::keyClick(window->windowHandle(), Qt::Key_Return);
    EXPECT_EVENTUALLY(session->facts().statedUuid == UuidStated::Answer::Same);
}

TEST_F(GuidedSlipsTest, ASecondPressChoosesNoRowThatCameWithTheFirst)
{
    goToGuidedInstance();
    isHandClockHeld = true;
    const auto *row = shown<QRadioButton>().at(2);
    pointer = row->mapToGlobal(row->rect().center());
    const auto pressHere = [this] {
        QTest::mouseClick(
            window->windowHandle(), Qt::LeftButton, {}, window->mapFromGlobal(pointer));
        rest();
    };
    session->goTo(Step::SignIn);
    rest();
    handClock += 10s;
    session->goTo(Step::Instance);
    rest();
    handClock += 700ms;
    pressHere();
    EXPECT_FALSE(session->facts().choice);
    handClock += 1500ms;
    pressHere();
    EXPECT_EVENTUALLY(session->facts().choice);
}
