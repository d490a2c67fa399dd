// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#pragma once

#include "uitest.h"
#include "widgets/button.h"

#include <QApplication>
#include <QScopeGuard>

#include <chrono>

using namespace std::chrono_literals;

/// A user's hand on the window, and a clock that the test holds.
class Presses : public UiTest {
protected:
    void startAt(Step step)
    {
        start();
        goTo(step);
        isHandClockHeld = true;
        // The pause after the page's own replacement is over.
        handClock += 10s;
        QTest::qWait(1);
    }
    /// Until what it returns goes.
    [[nodiscard]] static auto twiceTheTextSize()
    {
        const QFont before = QApplication::font();
        QFont large = before;
        large.setPointSizeF(before.pointSizeF() * 2);
        QApplication::setFont(large);
        return qScopeGuard([before] { QApplication::setFont(before); });
    }
    void pointAt(const QWidget &widget) { pointer = widget.mapToGlobal(widget.rect().center()); }
    void pressMouse()
    {
        const QPoint place = window->mapFromGlobal(pointer);
        QTest::mousePress(window->windowHandle(), Qt::LeftButton, {}, place);
        QTest::mouseRelease(window->windowHandle(), Qt::LeftButton, {}, place);
        QTest::qWait(1);
    }
    void moveMouse(QPoint by)
    {
        pointer += by;
        QTest::mouseMove(window->windowHandle(), window->mapFromGlobal(pointer));
    }
    void pressKey(Qt::Key key, Qt::KeyboardModifiers with = {})
    {
        QTest::keyClick(window->windowHandle(), key, with);
        QTest::qWait(1);
    }
    Button &main() const { return *only<Button>(QStringLiteral("primaer")); }
    bool isAt(Step step) const { return session->navigation().step() == step; }
    /// The main button of page 3 lies below the pointer that pressed the one of page 2.
    void leaveSecondPageByMouse()
    {
        startAt(Step::SignIn);
        pointAt(main());
        pressMouse();
        EXPECT_EVENTUALLY(isAt(Step::Instance));
        QTest::qWait(1);
        EXPECT_TRUE(main().rect().contains(main().mapFromGlobal(pointer)));
    }
    bool isUntouched() const
    {
        return isAt(Step::Instance) && session->navigation().activity() == Activity::None;
    }
    void expectThatAPressCounts()
    {
        pressMouse();
        EXPECT_EVENTUALLY(isAt(Step::Review));
    }
};
