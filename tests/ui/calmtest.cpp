// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

// What stays where it is, and what is not shown where it says nothing.

#include "guideduitest.h"
#include "widgets/noticewidget.h"
#include "widgets/steprail.h"
#include "window/contentcolumn.h"
#include "window/footer.h"

#include <QApplication>
#include <QScopeGuard>
#include <QScrollBar>
#include <QWheelEvent>

#include <algorithm>

namespace {

class Calm : public GuidedUiTest {
protected:
    void settle()
    {
        // Layouts settle from the inside out.
        for (int round = 0; round < 12; ++round)
            QApplication::sendPostedEvents();
    }
    QString nameOf(Step step) const
    {
        return window->findChild<StepRail *>()->item(step).accessibleName();
    }
};

} // namespace

TEST_F(Calm, ThePageIsWhereItWasWhenTheHelpIsClosed)
{
    start();
    window->resize(800, 600);
    goToStatus();
    for (int larger = 0; larger < 4; ++larger)
        QTest::keyClick(window->focusWidget(), Qt::Key_Plus, Qt::ControlModifier);
    settle();
    QScrollBar &bar = *window->findChild<ContentColumn *>()->verticalScrollBar();
    ASSERT_GT(bar.maximum(), 100);
    bar.setValue(70);
    press("hjaelp");
    settle();
    EXPECT_NE(bar.value(), 70);
    press("hjaelp");
    settle();
    EXPECT_EQ(bar.value(), 70);
}

TEST_F(Calm, TheWelcomeIsNotShownOnAnotherPage)
{
    waitForSecondCheck();
    window.reset();
    start(QStringLiteral("produktion"));
    EXPECT_EQ(shown<NoticeWidget>(QStringLiteral("besked")).size(), 1);
    press("svar2");
    EXPECT_TRUE(shown<NoticeWidget>(QStringLiteral("besked")).isEmpty());
}

TEST_F(Calm, AMessageThatIsClosedGivesThePageItsRoomAndStaysAway)
{
    waitForSecondCheck();
    window.reset();
    start(QStringLiteral("produktion"));
    settle();
    const auto *column = window->findChild<ContentColumn *>();
    const int before = column->height();
    const QPoint footer =
        only<QAbstractButton>(QStringLiteral("gemluk"))->mapTo(window.get(), QPoint(0, 0));
    press("luk_besked");
    settle();
    EXPECT_TRUE(shown<NoticeWidget>(QStringLiteral("besked")).isEmpty());
    EXPECT_GT(column->height(), before);
    EXPECT_EQ(
        only<QAbstractButton>(QStringLiteral("gemluk"))->mapTo(window.get(), QPoint(0, 0)), footer);
    Q_EMIT session->changed();
    rest();
    EXPECT_TRUE(shown<NoticeWidget>(QStringLiteral("besked")).isEmpty());
}

TEST_F(Calm, AUserOfKeysGoesOnBehindTheMessageThatIsClosed)
{
    waitForSecondCheck();
    window.reset();
    start(QStringLiteral("produktion"));
    only<QAbstractButton>(QStringLiteral("luk_besked"))->setFocus(Qt::TabFocusReason);
    QTest::keyClick(window->focusWidget(), Qt::Key_Space);
    rest();
    EXPECT_EQ(focusName(), QStringLiteral("gemluk"));
}

TEST_F(Calm, TheWheelScrollsThePageAlsoOverAMessageAndTheButtonsBelow)
{
    waitForSecondCheck();
    window.reset();
    start(QStringLiteral("produktion"));
    window->resize(800, 600);
    for (int larger = 0; larger < 4; ++larger)
        QTest::keyClick(window->focusWidget(), Qt::Key_Plus, Qt::ControlModifier);
    settle();
    QScrollBar &bar = *window->findChild<ContentColumn *>()->verticalScrollBar();
    ASSERT_GT(bar.maximum(), 100);
    const auto turnOver = [](QWidget &widget) {
        const QPointF place(widget.rect().center());
        QWheelEvent wheel(place, widget.mapToGlobal(place), QPoint(), QPoint(0, -120), Qt::NoButton,
            Qt::NoModifier, Qt::NoScrollPhase, false);
        QApplication::sendEvent(&widget, &wheel);
        return wheel.isAccepted();
    };
    bar.setValue(0);
    EXPECT_FALSE(turnOver(*only<NoticeWidget>(QStringLiteral("besked"))));
    EXPECT_FALSE(turnOver(*window->findChild<Footer *>()));
    // What they do not take, Qt hands on to the window.
    EXPECT_TRUE(turnOver(*window));
    EXPECT_GT(bar.value(), 0);
}

TEST_F(Calm, LargerTextThatHidesTheStepsLeavesThePageItsRoom)
{
    start();
    window->resize(1040, 860);
    settle();
    const auto *steps = window->findChild<StepRail *>();
    ASSERT_TRUE(steps->isVisible());
    for (int larger = 0; larger < 3 && steps->isVisible(); ++larger) {
        EXPECT_TRUE(shown<NoticeWidget>(QStringLiteral("besked")).isEmpty());
        QTest::keyClick(window->focusWidget(), Qt::Key_Plus, Qt::ControlModifier);
        settle();
    }
    EXPECT_FALSE(steps->isVisible());
    EXPECT_TRUE(shown<NoticeWidget>(QStringLiteral("besked")).isEmpty());
}

TEST_F(Calm, TheProgramDoesNotSpeakOfWaitingWhereNothingComesByItself)
{
    goToGuidedStatus();
    session->guidedWork().answerFirstCheck(Check::Status::Problem,
        {Witness::Kind::User, QStringLiteral("Mette Holm")}, QStringLiteral("Debitorsystem"),
        {Field::Instance});
    EXPECT_EVENTUALLY(session->facts().verification.first.status == Check::Status::Problem);
    session->goTo(Step::Status);
    session->checks().leave();
    EXPECT_EVENTUALLY(session->navigation().step() == Step::Evidence);
    rest();
    const QString close = only<QAbstractButton>(QStringLiteral("gemluk"))->text();
    EXPECT_FALSE(close.contains(QStringLiteral("venter"))) << qPrintable(close);
}

TEST_F(Calm, TheUserIsNotCalledSignedOutBeforeTheFirstSignIn)
{
    start();
    window->resize(1280, 900);
    settle();
    EXPECT_TRUE(shown<QWidget>(QStringLiteral("bruger")).isEmpty());
    goToInstance();
    settle();
    EXPECT_EQ(shown<QWidget>(QStringLiteral("bruger")).size(), 1);
}

TEST_F(Calm, BackKeepsItsPlaceWhileTheProgramWorks)
{
    startForReal();
    goToEvidence();
    auto *back = only<QAbstractButton>(QStringLiteral("tilbage"));
    const QPoint place = back->pos();
    world.archive.saves.held = true;
    session->evidence().save();
    EXPECT_EVENTUALLY(session->navigation().activity() == Activity::SavingEvidence);
    QTest::qWait(1);
    EXPECT_TRUE(back->isVisible());
    EXPECT_FALSE(back->isEnabled());
    EXPECT_EQ(back->pos(), place);
}

TEST_F(Calm, AStripHasAButtonThatCloses)
{
    goToFields();
    press("smal");
    EXPECT_EQ(shown<QAbstractButton>(QStringLiteral("gemluk")).size(), 1);
}

TEST_F(Calm, TheStepsHaveTheNamesOfTheTaskBeforeItIsBegun)
{
    start(QString());
    const QString before = nameOf(Step::Review);
    press("miljoe_produktion");
    EXPECT_EVENTUALLY(session->navigation().step() == Step::SignIn);
    rest();
    EXPECT_EQ(nameOf(Step::Review).toStdString(), before.toStdString());
}

TEST_F(Calm, ADoubleClickSavesTheEvidenceOnce)
{
    const int before = QApplication::doubleClickInterval();
    const auto after = qScopeGuard([before] { QApplication::setDoubleClickInterval(before); });
    QApplication::setDoubleClickInterval(60'000);
    startForReal();
    goToEvidence();
    press("gem");
    EXPECT_EVENTUALLY(session->facts().evidence);
    rest();
    press("gem");
    rest();
    EXPECT_EQ(world.journal.count<EvidenceSaved>(), 1);
}

TEST_F(Calm, EvidenceThatIsSavedAlreadyIsNotSavedAnew)
{
    const int before = QApplication::doubleClickInterval();
    const auto after = qScopeGuard([before] { QApplication::setDoubleClickInterval(before); });
    QApplication::setDoubleClickInterval(0);
    startForReal();
    goToEvidence();
    press("gem");
    EXPECT_EVENTUALLY(session->facts().evidence);
    rest();
    // A second press, and no double click.
    QTest::qWait(250);
    press("gem");
    const auto says = [this](const QString &words) {
        const QList<TextBlock *> texts = shown<TextBlock>();
        return std::any_of(texts.cbegin(), texts.cend(),
            [&words](const TextBlock *text) { return text->text().contains(words); });
    };
    EXPECT_EVENTUALLY(says(QStringLiteral("Beviset er gemt i forvejen.")));
    EXPECT_EQ(world.journal.count<EvidenceSaved>(), 1);
}
