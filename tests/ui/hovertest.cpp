// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

// What is lit is what lies below the pointer, also when the page moves below a pointer that rests;
// and what comes up when it rests.

#include "guideduitest.h"
#include "widgets/button.h"
#include "widgets/choicerow.h"
#include "widgets/environmentbanner.h"
#include "window/contentcolumn.h"

#include <QApplication>
#include <QHelpEvent>
#include <QScreen>
#include <QScrollBar>
#include <QToolTip>

namespace {

class Hover : public UiTest {
protected:
    void pointAt(QWidget &widget)
    {
        // The page may scroll once more, when it has just come.
        EXPECT_EVENTUALLY(tryToPointAt(widget));
    }
    /// The names of what is lit and does not lie below the pointer, or lies there and is not lit.
    QStringList wronglyLit() const
    {
        QStringList wrong;
        const QWidget *below = window->childAt(m_place);
        for (const auto *button : window->findChildren<QAbstractButton *>()) {
            const bool isBelow = button == below || button->isAncestorOf(below);
            if (button->underMouse() != isBelow)
                wrong.append(button->objectName());
        }
        return wrong;
    }
    void openSecondAnswer()
    {
        firstLook = {200, QSize(800, 600)};
        start();
        goToStatus();
        session->answering().ask(2);
        rest();
    }
    QScrollBar &bar() const { return *window->findChild<ContentColumn *>()->verticalScrollBar(); }

private:
    bool tryToPointAt(QWidget &widget)
    {
        window->findChild<ContentColumn *>()->ensureWidgetVisible(&widget);
        m_place = widget.mapTo(window.get(), widget.rect().center());
        // Qt reports no move to the place where the pointer is.
        QTest::mouseMove(window->windowHandle(), m_place + QPoint(1, 1));
        QTest::mouseMove(window->windowHandle(), m_place);
        return widget.underMouse();
    }

    QPoint m_place;
};

class Tooltips : public GuidedUiTest {
protected:
    ~Tooltips() override { QToolTip::hideText(); }

    /// Where the tooltip of \a control is, when the pointer rests on \a place of it.
    static QRect tipOf(QWidget &control, QPoint place)
    {
        QHelpEvent event(QEvent::ToolTip, place, control.mapToGlobal(place));
        QCoreApplication::sendEvent(&control, &event);
        for (const QWidget *each : QApplication::topLevelWidgets()) {
            if (each->inherits("QTipLabel") && each->isVisible())
                return each->geometry();
        }
        return {};
    }
    /// Wherever the pointer rests on it.
    static void expectWhole(QWidget &control)
    {
        const QRect place(control.mapToGlobal(QPoint(0, 0)), control.size());
        const QRect inside = control.rect().adjusted(4, 4, -4, -4);
        for (const QPoint at : {inside.topLeft(), inside.center(), inside.bottomRight()}) {
            const QRect tip = tipOf(control, at);
            EXPECT_FALSE(tip.isEmpty()) << qPrintable(control.objectName());
            EXPECT_FALSE(tip.intersects(place)) << qPrintable(control.objectName());
            EXPECT_TRUE(control.screen()->geometry().contains(tip));
        }
    }
};

} // namespace

TEST_F(Hover, FollowsTheRowsThatScrollBelowTheRestingPointer)
{
    openSecondAnswer();
    auto *yes = only<RadioRow>(QStringLiteral("ja"));
    auto *no = only<RadioRow>(QStringLiteral("nej"));
    yes->click();
    rest();
    pointAt(*no);
    int others = 0;
    for (int down = 0; down <= bar().maximum(); down += 20) {
        bar().setValue(down);
        EXPECT_EVENTUALLY(wronglyLit().isEmpty()) << down;
        for (const auto *row : shown<RadioRow>())
            others += row != no && row->underMouse() ? 1 : 0;
    }
    EXPECT_GT(others, 0);
}

TEST_F(Hover, LeavesAButtonThatIsHiddenAndShownAgain)
{
    openSecondAnswer();
    auto *yes = only<RadioRow>(QStringLiteral("ja"));
    pointAt(*yes);
    session->goBack();
    EXPECT_EVENTUALLY(!yes->isVisible());
    session->answering().ask(2);
    EXPECT_EVENTUALLY(yes->isVisible());
    EXPECT_EVENTUALLY(wronglyLit().isEmpty());
    bar().setValue(bar().maximum());
    EXPECT_EVENTUALLY(wronglyLit().isEmpty());
}

TEST_F(Hover, LightsNothingBelowAPointerThatHasLeftTheWindow)
{
    openSecondAnswer();
    auto *yes = only<RadioRow>(QStringLiteral("ja"));
    pointAt(*yes);
    QEvent leave(QEvent::Leave);
    QCoreApplication::sendEvent(window->windowHandle(), &leave);
    EXPECT_EVENTUALLY(!yes->underMouse());
    bar().setValue(bar().maximum());
    QTest::qWait(1);
    for (const auto *button : window->findChildren<QAbstractButton *>())
        EXPECT_FALSE(button->underMouse()) << qPrintable(button->objectName());
}

TEST_F(Tooltips, CoverNothingOfWhatTheyAreAbout)
{
    firstLook = {200, QSize(800, 600)};
    goToFields();
    press("smal");
    expectWhole(*only<Button>(QStringLiteral("tilbage")));
    expectWhole(*only<Button>(QStringLiteral("hjaelp")));
    expectWhole(*window->findChild<EnvironmentBanner *>());
}
