// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

// Presses that were meant for something that was replaced.

#include "pressguardtest.h"

#include "guideduitest.h"
#include "widgets/button.h"
#include "window/contentcolumn.h"

#include <QAccessible>
#include <QScopeGuard>
#include <QScrollBar>

#include <chrono>

using namespace std::chrono_literals;

TEST_F(Presses, ADoubleClickOnPage3DoesNotOrder)
{
    startAt(Step::Instance);
    pointAt(main());
    pressMouse();
    EXPECT_EVENTUALLY(isAt(Step::Review));
    QTest::qWait(1);
    for (const auto delay : {80ms, 70ms, 100ms, 150ms, 150ms}) {
        handClock += delay;
        pressMouse();
    }
    EXPECT_TRUE(isAt(Step::Review));
    EXPECT_EQ(world.service().attempts.size(), 0);
}

TEST_F(Presses, APressThatIsDroppedDoesNotMoveTheFocusEither)
{
    leaveSecondPageByMouse();
    const QString before = focusName();
    EXPECT_NE(before, QStringLiteral("primaer"));
    handClock += 150ms;
    pressMouse();
    EXPECT_TRUE(isUntouched());
    EXPECT_EQ(focusName(), before);
}

TEST_F(Presses, AButtonThatIsHalfHiddenIsPressedByOneClick)
{
    const auto textSize = twiceTheTextSize();
    startAt(Step::Evidence);
    window->resize(800, 600);
    QTest::qWait(1);
    auto &scroll = *window->findChild<ContentColumn *>();
    const QRect view(scroll.viewport()->mapTo(window.get(), QPoint()), scroll.viewport()->size());
    for (auto *button : shown<Button>()) {
        if (!scroll.viewport()->isAncestorOf(button) || !button->isEnabled())
            continue;
        // The lower half of the button is scrolled out of sight.
        auto &bar = *scroll.verticalScrollBar();
        const int middle = button->mapTo(scroll.viewport(), button->rect().center()).y();
        bar.setValue(bar.value() + middle - scroll.viewport()->height());
        QTest::qWait(1);
        const QPoint place = button->mapTo(window.get(), QPoint(button->width() / 2, 4));
        if (!view.contains(place) || view.contains(place + QPoint(0, button->height())))
            continue;
        int clicks = 0;
        const auto connection =
            QObject::connect(button, &Button::clicked, button, [&clicks] { ++clicks; });
        handClock += 10s;
        pointer = window->mapToGlobal(place);
        pressMouse();
        EXPECT_EQ(clicks, 1) << qPrintable(button->objectName());
        QObject::disconnect(connection);
        return;
    }
    ADD_FAILURE() << "no button can be half hidden";
}

TEST_F(Presses, TheButtonThatOrdersStandsBelowTheFiveValuesAndNotWhereTheLastMainButtonWas)
{
    startAt(Step::Instance);
    const QRect before(main().mapTo(window.get(), QPoint()), main().size());
    pointAt(main());
    pressMouse();
    EXPECT_EVENTUALLY(isAt(Step::Review));
    QTest::qWait(1);
    const QRect now(main().mapTo(window.get(), QPoint()), main().size());
    const QWidget &values = *only<QWidget>(QStringLiteral("oversigt"));
    EXPECT_GE(now.top(), values.mapTo(window.get(), QPoint(0, values.height())).y());
    EXPECT_FALSE(now.intersects(before));
}

TEST_F(Presses, ADoubleClickOnTheButtonThatOrdersDoesNotCloseTheProgram)
{
    startAt(Step::Review);
    pointAt(main());
    pressMouse();
    EXPECT_EVENTUALLY(isAt(Step::Status));
    QTest::qWait(1);
    const qsizetype events = world.journal.stored.size();
    for (const auto delay : {80ms, 70ms, 100ms, 150ms, 150ms}) {
        handClock += delay;
        pressMouse();
    }
    EXPECT_TRUE(window->isVisible());
    EXPECT_TRUE(isAt(Step::Status));
    EXPECT_EQ(world.journal.stored.size(), events);
}

TEST_F(Presses, CountAgainWhenTheTimeIsOver)
{
    leaveSecondPageByMouse();
    handClock += 599ms;
    pressMouse();
    EXPECT_TRUE(isUntouched());
    handClock += 1ms;
    expectThatAPressCounts();
}

TEST_F(Presses, CountAgainWhenThePointerHasMoved)
{
    leaveSecondPageByMouse();
    moveMouse({0, 0});
    pressMouse();
    EXPECT_TRUE(isUntouched());
    // A trembling hand counts as not moved.
    for (const QPoint tremble : {QPoint(3, 0), QPoint(-3, 0), QPoint(0, 4)}) {
        moveMouse(tremble);
        pressMouse();
    }
    EXPECT_TRUE(isUntouched());
    moveMouse({6, 0});
    expectThatAPressCounts();
}

TEST_F(Presses, CountAgainWhenAnotherKeyWasPressed)
{
    leaveSecondPageByMouse();
    pressKey(Qt::Key_Shift);
    pressMouse();
    EXPECT_TRUE(isUntouched());
    pressKey(Qt::Key_Tab);
    expectThatAPressCounts();
}

TEST_F(Presses, EnterOnWhatIsOutOfSightOnlyBringsItBack)
{
    world.service().onCreate = [](const Submission::Attempt &) { return CreateOutcome{}; };
    const auto textSize = twiceTheTextSize();
    startAt(Step::Review);
    window->resize(800, 600);
    QTest::qWait(1);
    auto *create = only<Button>(QStringLiteral("primaer"));
    const auto isInSight = [create] {
        return create->visibleRegion().contains(create->rect().center());
    };
    auto &bar = *window->findChild<ContentColumn *>()->verticalScrollBar();
    // Enter presses it where it has the focus, and not from the heading.
    for (QWidget *focused :
        {only<QWidget>(QStringLiteral("overskrift")), static_cast<QWidget *>(create)}) {
        focused->setFocus();
        QTest::qWait(1);
        bar.setValue(0);
        QTest::qWait(1);
        ASSERT_FALSE(isInSight());
        handClock += 10s;
        pressKey(Qt::Key_Return);
        rest();
        EXPECT_EQ(world.service().attempts.size(), 0);
        EXPECT_EQ(isInSight(), focused == create);
    }
    pressKey(Qt::Key_Return);
    rest();
    EXPECT_EQ(world.service().attempts.size(), 0) << "it has just come";
    handClock += 10s;
    pressKey(Qt::Key_Return);
    EXPECT_EVENTUALLY(world.service().attempts.size() == 1);
}

TEST_F(Presses, ASecondEnterIsForThePageThatIsGone)
{
    startAt(Step::Instance);
    pressKey(Qt::Key_Return);
    EXPECT_EVENTUALLY(isAt(Step::Review));
    QTest::qWait(1);
    main().setFocus();
    for (const Qt::Key key : {Qt::Key_Return, Qt::Key_Space, Qt::Key_Enter})
        pressKey(key);
    EXPECT_TRUE(isAt(Step::Review));
    EXPECT_EQ(world.service().attempts.size(), 0);
    handClock += 1500ms;
    pressKey(Qt::Key_Space);
    EXPECT_EVENTUALLY(isAt(Step::Status));
}

TEST_F(Presses, ASecondEnterIsForTheButtonOfAProblemThatBecameAnother)
{
    world.service().onCreate = [](const Submission::Attempt &) { return CreateOutcome{}; };
    start();
    goToReview();
    session->ordering().submit();
    EXPECT_EVENTUALLY(session->view() == View::Problem);
    rest();
    isHandClockHeld = true;
    handClock += 10s;
    QTest::qWait(1);
    const int begun = world.signIn().begun;
    session->signingIn().signOut();
    rest();
    QTest::qWait(1);
    pressKey(Qt::Key_Return);
    EXPECT_EQ(world.signIn().begun, begun);
    handClock += 1500ms;
    pressKey(Qt::Key_Return);
    EXPECT_EVENTUALLY(world.signIn().begun == begun + 1);
}

TEST_F(Presses, TheSameAltLetterIsForThePageThatIsGoneAndAnotherCounts)
{
    startAt(Step::SignIn);
    session->signingIn().begin();
    EXPECT_EVENTUALLY(isAt(Step::Instance));
    handClock += 10s;
    QTest::qWait(1);
    const auto letter = Qt::Key(main().shortcut()[0].key());
    pressKey(letter, Qt::AltModifier);
    EXPECT_EVENTUALLY(isAt(Step::Review));
    QTest::qWait(1);
    main().setShortcut(QKeySequence(Qt::ALT | letter));
    pressKey(letter, Qt::AltModifier);
    QTest::qWait(1);
    EXPECT_TRUE(isAt(Step::Review));
    EXPECT_EQ(world.service().attempts.size(), 0);
    main().setShortcut(QKeySequence(Qt::ALT | Qt::Key_Y));
    pressKey(Qt::Key_Y, Qt::AltModifier);
    EXPECT_EVENTUALLY(isAt(Step::Status));
}

TEST_F(Presses, AKeyThatIsHeldDownPressesOnce)
{
    startAt(Step::Task);
    main().setFocus();
    for (int repeat = 0; repeat < 5; ++repeat) {
        QKeyEvent down(
            QEvent::KeyPress, Qt::Key_Return, Qt::NoModifier, QStringLiteral("\r"), repeat > 0);
        QCoreApplication::sendEvent(window->focusWidget(), &down);
        // The length of the hold makes no difference.
        handClock += 10s;
        QTest::qWait(1);
    }
    EXPECT_TRUE(isAt(Step::SignIn));
    EXPECT_EQ(session->navigation().activity(), Activity::None);
}

TEST_F(Presses, AssistiveProgramsPressAtOnce)
{
    leaveSecondPageByMouse();
    QAccessibleInterface *button = QAccessible::queryAccessibleInterface(&main());
    ASSERT_TRUE(button && button->actionInterface());
    button->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
    EXPECT_EVENTUALLY(isAt(Step::Review));
}

TEST_F(Presses, AButtonThatWentDownOnThePageBeforeIsLetGoWithoutAnEffect)
{
    startAt(Step::SignIn);
    pointAt(main());
    QTest::mousePress(window->windowHandle(), Qt::LeftButton, {}, window->mapFromGlobal(pointer));
    session->signingIn().begin();
    EXPECT_EVENTUALLY(isAt(Step::Instance));
    QTest::qWait(1);
    handClock += 10s;
    QTest::mouseRelease(window->windowHandle(), Qt::LeftButton, {}, window->mapFromGlobal(pointer));
    QTest::qWait(1);
    EXPECT_TRUE(isAt(Step::Instance));
    EXPECT_EQ(session->navigation().activity(), Activity::None);
    EXPECT_FALSE(main().isDown());
}

TEST_F(Presses, TheSameControlMayBePressedAsFastAsOneLikes)
{
    startAt(Step::Task);
    window->resize(1366, 768);
    only<Button>(QStringLiteral("hjaelp"))->click();
    QTest::qWait(1);
    auto &dark = *only<QAbstractButton>(QStringLiteral("farver_2"));
    pointAt(dark);
    int pressed = 0;
    QObject::connect(&dark, &QAbstractButton::clicked, &dark, [&pressed] { ++pressed; });
    for (int press = 0; press < 4; ++press) {
        handClock += 100ms;
        pressMouse();
    }
    EXPECT_EQ(pressed, 4);
}

TEST_F(Presses, ADoubleClickOnHelpLeavesTheHelpOpen)
{
    startAt(Step::Task);
    pointAt(*only<Button>(QStringLiteral("hjaelp")));
    for (int press = 0; press < 2; ++press) {
        handClock += 100ms;
        pressMouse();
    }
    EXPECT_EQ(shown<QWidget>(QStringLiteral("hjaelperude")).size(), 1);
    handClock += 10s;
    pressMouse();
    EXPECT_TRUE(shown<QWidget>(QStringLiteral("hjaelperude")).isEmpty());
}

TEST_F(Presses, WhatComesByItselfUnderThePointerIsNotPressed)
{
    startAt(Step::Status);
    Button &check = *only<Button>(QStringLiteral("tjek"));
    pointAt(check);
    moveMouse({1, 0});
    // A notice above the page moves everything down.
    world.service().transferAnswer =
        Transfer{Transfer::Status::Acknowledged, world.clock.now(), {}};
    session->checks().checkAgain();
    EXPECT_EVENTUALLY(session->facts().verification.isComplete());
    QTest::qWait(1);
    const qsizetype events = world.journal.stored.size();
    handClock += 100ms;
    pressMouse();
    EXPECT_TRUE(isAt(Step::Status));
    EXPECT_TRUE(window->isVisible());
    EXPECT_EQ(world.journal.stored.size(), events);
}

TEST_F(Presses, AfterTheWindowCameForwardByItselfThePressWasForAnotherProgram)
{
    startAt(Step::SignIn);
    pointAt(main());
    moveMouse({1, 0});
    window->answerCall();
    QTest::qWait(1);
    handClock += 100ms;
    pressMouse();
    EXPECT_EQ(session->navigation().activity(), Activity::None);
    EXPECT_TRUE(isAt(Step::SignIn));
}

TEST_F(GuidedUiTest, ADoubleClickOnARowLeavesTheNextRowToBeDone)
{
    goToFields();
    isHandClockHeld = true;
    for (const auto &[name, row] : rowPresses()) {
        handClock += 10s;
        QTest::qWait(1);
        auto *button = only<Button>(QLatin1String(name));
        ASSERT_TRUE(button);
        pointer = button->mapToGlobal(button->rect().center());
        for (const auto delay : {0ms, 80ms, 70ms, 100ms, 150ms, 150ms}) {
            handClock += delay;
            const QPoint place = window->mapFromGlobal(pointer);
            QTest::mousePress(window->windowHandle(), Qt::LeftButton, {}, place);
            QTest::mouseRelease(window->windowHandle(), Qt::LeftButton, {}, place);
            QTest::qWait(1);
        }
        EXPECT_EQ(session->facts().rowsDone.size(), row);
    }
}
