// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

// The list of guided mode moves under no hand, in any form of the window, and shows the current
// row.

#include "guideduitest.h"
#include "pages/status/verdict.h"
#include "window/contentcolumn.h"

#include <QScopeGuard>

#include <chrono>
#include <optional>

using namespace std::chrono_literals;

namespace {

/// A window, whole or as a strip as high as the screen, with its text in percent. The test's screen
/// has no room for a strip with larger text.
struct Form {
    QSize size;
    int textSize;
    bool isStrip;
};

std::ostream &operator<<(std::ostream &out, const Form &form)
{
    return out << form.size.width() << " x " << form.size.height() << ", " << form.textSize << " %"
               << (form.isStrip ? ", strip" : "");
}

constexpr Form forms[]{
    {{800, 600}, 100, false},
    {{960, 720}, 100, false},
    {{1366, 720}, 100, false},
    {{1920, 1000}, 100, false},
    {{960, 720}, 150, false},
    {{800, 600}, 200, false},
    {{1366, 720}, 200, false},
    {{960, 720}, 100, true},
};

class GuidedPlacesTest : public GuidedUiTest {
protected:
    static constexpr int mostMoved = 4;

    void goToFieldsIn(const Form &form)
    {
        goToFields();
        window->resize(form.size);
        for (const int size : {125, 150, 200}) {
            if (size <= form.textSize)
                QTest::keyClick(window->focusWidget(), Qt::Key_Plus, Qt::ControlModifier);
        }
        if (form.isStrip)
            press("smal");
        rest();
    }
    void begin(const Form &form)
    {
        window.reset();
        session.reset();
        settings.reset();
        world.journal.stored.clear();
        QFile::remove(folder.filePath(QStringLiteral("ui.ini")));
        goToFieldsIn(form);
    }
    QRect placeOf(const QWidget &widget) const
    {
        return {widget.mapTo(window.get(), QPoint(0, 0)), widget.size()};
    }
    const QWidget *rowOf(const QWidget *control) const
    {
        while (control && !control->objectName().startsWith(QStringLiteral("raekke_")))
            control = control->parentWidget();
        return control;
    }
    static bool isWhole(const QWidget &widget)
    {
        return widget.visibleRegion().boundingRect().size() == widget.size();
    }
    /// What leads on from each row, the last one included.
    static QList<std::pair<const char *, int>> allPresses()
    {
        return rowPresses() << std::pair<const char *, int>{"primaer", 8};
    }
};

} // namespace

TEST_F(GuidedPlacesTest, TheMainButtonStaysInItsPlaceFromRowToRow)
{
    for (const Form &form : forms) {
        begin(form);
        std::optional<QPoint> place;
        for (const auto &[button, row] : allPresses()) {
            const auto *control = only<QAbstractButton>(QLatin1String(button));
            const QPoint here = placeOf(*control).topLeft();
            // The page begins with its heading, which may take the room of the first row.
            if (row > 1 || isWhole(*rowOf(control))) {
                place = place.value_or(here);
                EXPECT_LE((here - *place).manhattanLength(), mostMoved) << form << ", row " << row;
            }
            if (row < 8)
                passRow(button, row);
        }
    }
}

TEST_F(GuidedPlacesTest, TheCurrentRowIsNumberedAsTheOthersAre)
{
    goToFields();
    EXPECT_TRUE(says(QStringLiteral("1. Find fanen")));
    passRow("gjort_1", 1);
    EXPECT_TRUE(says(QStringLiteral("2. Sortiment")));
}

TEST_F(GuidedPlacesTest, TheRowsBelowStayInTheirPlace)
{
    for (const Form &form : forms) {
        begin(form);
        std::optional<int> place;
        for (const auto &[button, row] : allPresses()) {
            const QWidget *current = rowOf(only<QAbstractButton>(QLatin1String(button)));
            const int below = placeOf(*current).bottom();
            // The first row has a question more, and the page may begin with its heading.
            if (row > 1) {
                place = place.value_or(below);
                EXPECT_LE(std::abs(below - *place), mostMoved) << form << ", row " << row;
            }
            if (row < 8)
                passRow(button, row);
        }
    }
}

TEST_F(GuidedPlacesTest, AfterEachPressTheWholeRowIsInView)
{
    for (const Form &form : forms) {
        begin(form);
        for (const auto &[button, row] : allPresses()) {
            if (row > 1) {
                const QWidget &current = *rowOf(only<QAbstractButton>(QLatin1String(button)));
                EXPECT_TRUE(isWhole(current)) << form << ", row " << row;
            }
            if (row < 8)
                passRow(button, row);
        }
    }
}

TEST_F(GuidedPlacesTest, TheRowIsInViewWhenTheWindowHasBecomeAnotherWhileTheFocusIsElsewhere)
{
    begin({{800, 600}, 200, false});
    for (const auto &[button, row] : rowPresses().first(4))
        passRow(button, row);
    const auto isRowSeenFrom = [this](const char *name) {
        const QWidget &current = *rowOf(only<QWidget>(QLatin1String(name)));
        return current.visibleRegion().boundingRect().top() == 0;
    };
    for (int press = 0; press < 2; ++press) {
        auto *form = only<QAbstractButton>(QStringLiteral("smal"));
        form->setFocus();
        form->click();
        rest();
        EXPECT_EVENTUALLY(isRowSeenFrom("gjort_6")) << press;
        EXPECT_EQ(focusName(), QStringLiteral("smal"));
    }
    only<QAbstractButton>(QStringLiteral("smal"))->setFocus();
    passRow("gjort_6", 6);
    EXPECT_EQ(focusName(), QStringLiteral("gjort_7"));
    EXPECT_TRUE(isRowSeenFrom("gjort_7"));
}

TEST_F(GuidedPlacesTest, APressInARhythmStatesNothing)
{
    goToFields();
    passRow("gjort_1", 1);
    isHandClockHeld = true;
    handClock += 10s;
    QTest::qWait(1);
    const auto pressInRhythm = [this] {
        QTest::mouseClick(
            window->windowHandle(), Qt::LeftButton, {}, window->mapFromGlobal(pointer));
        QTest::qWait(1);
        handClock += 900ms;
    };
    const auto *second = only<QWidget>(QStringLiteral("gjort_2"));
    pointer = second->mapToGlobal(QPoint(20, second->height() / 2));
    pressInRhythm();
    EXPECT_EVENTUALLY(session->facts().rowsDone.contains(2));
    rest();
    pressInRhythm();
    pressInRhythm();
    rest();
    EXPECT_FALSE(session->facts().isUuidAnswered);
    handClock += 1s;
    pressInRhythm();
    EXPECT_EVENTUALLY(session->facts().rowsDone.contains(4));
    rest();

    for (const int row : {5, 6}) {
        passRow(qPrintable(QStringLiteral("gjort_%1").arg(row)), row);
    }
    handClock += 10s;
    QTest::qWait(1);
    pressInRhythm();
    EXPECT_EVENTUALLY(session->facts().rowsDone.contains(7));
    rest();
    pressInRhythm();
    pressInRhythm();
    rest();
    EXPECT_EQ(session->navigation().step(), Step::Review);
    handClock += 1s;
    pressInRhythm();
    EXPECT_EVENTUALLY(session->navigation().step() == Step::Status);
}

TEST_F(GuidedPlacesTest, TheSystemsStayInTheirPlaceWhenAnotherOneIsChosen)
{
    goToFields();
    passRow("gjort_1", 1);
    session->goTo(Step::Instance);
    rest();
    // What the page before took is given back when the window is laid out, however long that takes.
    QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
    rest();
    const auto *other = only<QWidget>(QStringLiteral("instans_33e2"));
    const QPoint before = other->mapTo(window.get(), QPoint(0, 0));
    press("instans_33e2");
    EXPECT_EVENTUALLY(session->facts().rowsDone.isEmpty());
    rest();
    EXPECT_EQ(other->mapTo(window.get(), QPoint(0, 0)), before);
}

TEST_F(GuidedPlacesTest, TheStripGoesToTheOtherSideOfTheScreenAndStaysThere)
{
    goToFields();
    EXPECT_TRUE(shown<QAbstractButton>(QStringLiteral("anden_side")).isEmpty());
    press("smal");
    const QRect screen = window->screen()->availableGeometry();
    press("anden_side");
    EXPECT_EQ(window->frameGeometry().left(), screen.left());
    press("smal");
    EXPECT_TRUE(shown<QAbstractButton>(QStringLiteral("anden_side")).isEmpty());
    press("smal");
    EXPECT_EQ(window->frameGeometry().left(), screen.left());
    press("anden_side");
    EXPECT_EQ(window->frameGeometry().right(), screen.right());
}

TEST_F(GuidedPlacesTest, AWarningIsSeenWholeInALowStripWithLargeText)
{
    firstLook = {200, QSize(800, 600)};
    goToFields();
    press("smal");
    passRow("gjort_1", 1);
    passRow("gjort_2", 2);
    window->resize(window->width(), 600);
    rest();
    press("uuid_nej");
    const auto *warning = only<Verdict>(QString());
    EXPECT_EVENTUALLY(warning->visibleRegion().boundingRect().size() == warning->size());
}
