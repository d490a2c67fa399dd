// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

// Presses that go on at one place, too far apart for a double click.

#include "pressguardtest.h"
#include "window/contentcolumn.h"

TEST_F(Presses, PressesASecondApartAtOnePlaceDoNotOpenTheBrowser)
{
    startAt(Step::Task);
    pointAt(main());
    pressMouse();
    EXPECT_EVENTUALLY(isAt(Step::SignIn));
    QTest::qWait(1);
    ASSERT_TRUE(main().rect().contains(main().mapFromGlobal(pointer)));
    for (int press = 0; press < 5; ++press) {
        handClock += 1s;
        pressMouse();
        pressKey(Qt::Key_Return);
    }
    EXPECT_EQ(world.signIn().begun, 0);
    // A user who has looked at the page for a moment means the button.
    handClock += 1500ms;
    pressMouse();
    EXPECT_EVENTUALLY(world.signIn().begun == 1);
}

TEST_F(Presses, PressesASecondApartOnTheFirstPageDoNotOpenTheBrowserInGuidedMode)
{
    for (const auto &[textSize, size] : {std::pair(100, QSize(1040, 860)),
             std::pair(100, QSize(1366, 768)), std::pair(200, QSize(800, 600))}) {
        firstLook = {textSize, size};
        world.browser.opened.clear();
        start({});
        isHandClockHeld = true;
        handClock += 10s;
        QTest::qWait(1);
        auto *begin = only<Button>(QStringLiteral("miljoe_produktion"));
        window->findChild<ContentColumn *>()->reveal(*begin);
        QTest::qWait(1);
        handClock += 10s;
        pointAt(*begin);
        for (int press = 0; press < 6; ++press) {
            pressMouse();
            handClock += 1s;
        }
        EXPECT_EVENTUALLY(isAt(Step::SignIn));
        EXPECT_TRUE(world.browser.opened.isEmpty()) << textSize;
        window.reset();
        isHandClockHeld = false;
    }
}

TEST_F(Presses, MovingOnToAButtonThatOpensTheBrowserIsEnough)
{
    startAt(Step::Task);
    pointAt(main());
    pressMouse();
    EXPECT_EVENTUALLY(isAt(Step::SignIn));
    QTest::qWait(1);
    handClock += 100ms;
    moveMouse({9, 0});
    pressMouse();
    EXPECT_EVENTUALLY(world.signIn().begun == 1);
}
