// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#include "window/firstshowing.h"

#include "uitest.h"

#include <QSignalSpy>

using namespace std::chrono_literals;

namespace {

/// Longer than any test.
constexpr auto forever = 24h;

class FirstShowingTest : public UiTest {
protected:
    /// Every widget that is shown, with its place.
    QMap<const QWidget *, QRect> places() const
    {
        QMap<const QWidget *, QRect> found;
        for (const QWidget *widget : shown<QWidget>())
            found.insert(widget, QRect(widget->mapTo(window.get(), QPoint()), widget->size()));
        return found;
    }
};

TEST_F(FirstShowingTest, WaitsUntilTheJournalHasBeenRead)
{
    make();
    FirstShowing firstShowing(*session, forever);
    const QSignalSpy due(&firstShowing, &FirstShowing::due);
    firstShowing.begin();
    EXPECT_EVENTUALLY(due.count() == 1);
    EXPECT_EQ(session->navigation().activity(), Activity::None);
}

TEST_F(FirstShowingTest, DoesNotWaitForADiskThatNeedsLonger)
{
    world.journal.openings.held = true;
    make();
    FirstShowing firstShowing(*session, 0ms);
    const QSignalSpy due(&firstShowing, &FirstShowing::due);
    firstShowing.begin();
    EXPECT_EVENTUALLY(due.count() == 1);
    EXPECT_EQ(session->navigation().activity(), Activity::Opening);
    world.journal.openings.answerNext();
    EXPECT_EVENTUALLY(session->navigation().activity() == Activity::None);
    rest();
    EXPECT_EQ(due.count(), 1);
}

TEST_F(FirstShowingTest, ShowsAProblemWithTheJournal)
{
    world.journal.openError = Error{ErrorKind::CaseLockedByOtherComputer, {}, {}};
    make();
    FirstShowing firstShowing(*session, forever);
    const QSignalSpy due(&firstShowing, &FirstShowing::due);
    firstShowing.begin();
    EXPECT_EVENTUALLY(due.count() == 1);
    EXPECT_TRUE(session->problem().error());
}

// Before the event loop runs again, and so before the first paint.
TEST_F(FirstShowingTest, HasAllInItsPlaceBeforeTheFirstPaint)
{
    make({});
    // A frame, which is known late, would make the window smaller on this screen.
    window->setWindowFlag(Qt::FramelessWindowHint);
    FirstShowing firstShowing(*session, forever);
    QMap<const QWidget *, QRect> first;
    QObject::connect(&firstShowing, &FirstShowing::due, window.get(), [&] {
        FirstShowing::show(*window);
        first = places();
    });
    firstShowing.begin();
    EXPECT_EVENTUALLY(!first.isEmpty());
    rest();
    const QMap<const QWidget *, QRect> last = places();
    EXPECT_GT(last.size(), 40);
    EXPECT_EQ(first, last);
}

} // namespace
