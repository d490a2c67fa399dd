// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

// The size of the text, the buttons for it, and what stands beside them.

#include "uitest.h"
#include "widgets/environmentbanner.h"
#include "widgets/textblock.h"
#include "window/contentcolumn.h"

#include <QScrollBar>

namespace {

/// Pixels.
constexpr int unnoticed = 4;
constexpr QSize sizes[]{{800, 600}, {960, 720}, {1040, 860}, {1366, 768}, {1920, 1080}};

class TextSize : public UiTest {
protected:
    Theme &theme() const { return *window->findChild<Theme *>(); }
    QPoint middleOf(const char *name) const
    {
        const auto *button = only<QAbstractButton>(QLatin1String(name));
        return button->mapTo(window.get(), button->rect().center());
    }
    void pressAt(QPoint place)
    {
        QTest::mouseClick(window->windowHandle(), Qt::LeftButton, {}, place);
        rest();
    }
    /// Presses four times where \a name was before the first press.
    QList<int> sizesAfterPresses(const char *name)
    {
        const QPoint smaller = middleOf("mindre_tekst");
        const QPoint larger = middleOf("stoerre_tekst");
        EXPECT_LT(smaller.x(), larger.x());
        const QPoint place = middleOf(name);
        QList<int> found;
        for (int press = 0; press < 4; ++press) {
            pressAt(place);
            found.append(theme().textSize());
            EXPECT_LE((middleOf("mindre_tekst") - smaller).manhattanLength(), unnoticed);
            EXPECT_LE((middleOf("stoerre_tekst") - larger).manhattanLength(), unnoticed);
        }
        return found;
    }
    void pressInEveryWindow()
    {
        for (const QSize &size : sizes) {
            window->resize(size);
            rest();
            EXPECT_EQ(sizesAfterPresses("stoerre_tekst"), QList<int>({125, 150, 200, 200}))
                << size.width();
            EXPECT_FALSE(only<QAbstractButton>(QStringLiteral("stoerre_tekst"))->isEnabled());
            EXPECT_EQ(sizesAfterPresses("mindre_tekst"), QList<int>({150, 125, 100, 100}))
                << size.width();
            EXPECT_FALSE(only<QAbstractButton>(QStringLiteral("mindre_tekst"))->isEnabled());
        }
    }
};

} // namespace

TEST_F(TextSize, PressesAtOnePlaceOnlyEnlargeAndThenDoNothingOnTheFirstPage)
{
    start({});
    pressInEveryWindow();
}

TEST_F(TextSize, PressesAtOnePlaceOnlyEnlargeAndThenDoNothingBesideTheBanner)
{
    start(QStringLiteral("produktion"));
    goToSignIn();
    pressInEveryWindow();
}

TEST_F(TextSize, WhereThereIsLittleRoomTheStepScrollsAwayAndTheBannerStays)
{
    start(QStringLiteral("produktion"));
    goToSignIn();
    window->resize(800, 600);
    rest();
    const auto *step = window->findChild<TextBlock *>(QStringLiteral("trinlinje"));
    const auto *banner = window->findChild<EnvironmentBanner *>();
    auto *content = window->findChild<ContentColumn *>();
    EXPECT_FALSE(content->isAncestorOf(step));
    theme().setTextSize(200);
    rest();
    EXPECT_TRUE(content->isAncestorOf(step));
    EXPECT_TRUE(step->isVisible());
    EXPECT_FALSE(content->isAncestorOf(banner));
    content->verticalScrollBar()->setValue(content->verticalScrollBar()->maximum());
    EXPECT_TRUE(step->visibleRegion().isEmpty());
    EXPECT_FALSE(banner->visibleRegion().isEmpty());
    theme().setTextSize(100);
    rest();
    EXPECT_FALSE(content->isAncestorOf(step));
    EXPECT_FALSE(step->visibleRegion().isEmpty());
}

TEST_F(TextSize, TheFocusStaysOnTheButtonsAtTheEnd)
{
    start();
    only<QAbstractButton>(QStringLiteral("stoerre_tekst"))->setFocus();
    for (int press = 0; press < 4; ++press)
        QTest::keyClick(window->focusWidget(), Qt::Key_Space);
    EXPECT_EQ(focusName(), QStringLiteral("mindre_tekst"));
}

TEST_F(TextSize, TheBannerHasOneLineAlsoWhereTheTextIsLarge)
{
    for (const Environment &environment : std::as_const(world.environments)) {
        start(environment.id);
        theme().setTextSize(200);
        window->resize(800, 600);
        rest();
        const auto *words = only<TextBlock>(QStringLiteral("miljoe"));
        const QFontMetrics metrics(TextBlock::styled(words->style(), words->font()));
        EXPECT_LT(words->height(), metrics.height() * 2) << qPrintable(words->text());
        EXPECT_LE(metrics.horizontalAdvance(words->text()), words->width());
        window->resize(1920, 1080);
        theme().setTextSize(100);
        rest();
        EXPECT_EQ(words->text(), EnvironmentBanner::wordsFor(environment));
        window.reset();
    }
}

TEST(TheTextSizeOfAWindow, GrowsByTheSystemsSettingAndByItsOwn)
{
    QWidget window;
    Theme theme(window, [] { return 100; });
    Theme larger(window, [] { return 150; });
    theme.apply();
    const qreal normal = window.font().pointSizeF();
    larger.apply();
    EXPECT_DOUBLE_EQ(window.font().pointSizeF(), normal * 1.5);
    EXPECT_EQ(larger.shownTextSize(), 150);
    EXPECT_TRUE(larger.isTextSmallest());
    larger.stepTextSize(1);
    EXPECT_EQ(larger.shownTextSize(), 187);
    EXPECT_FALSE(larger.isTextLargest());
    larger.stepTextSize(1);
    EXPECT_EQ(larger.shownTextSize(), 200);
    EXPECT_DOUBLE_EQ(window.font().pointSizeF(), normal * 2);
    EXPECT_TRUE(larger.isTextLargest());
}

TEST(TheTextSizeOfAWindow, IsTheSystemsWhereThatIsLargerThanItsOwnLargest)
{
    QWidget window;
    Theme theme(window, [] { return 225; });
    EXPECT_EQ(theme.shownTextSize(), 225);
    EXPECT_TRUE(theme.isTextSmallest());
    EXPECT_TRUE(theme.isTextLargest());
}

TEST(TheTextSizeOfAWindow, FollowsTheSystemsWhenTheLookIsApplied)
{
    static int system = 100;
    QWidget window;
    Theme theme(window, [] { return system; });
    EXPECT_FALSE(theme.isTextSizeOutdated());
    system = 125;
    EXPECT_TRUE(theme.isTextSizeOutdated());
    theme.apply();
    EXPECT_FALSE(theme.isTextSizeOutdated());
    EXPECT_EQ(theme.shownTextSize(), 125);
}
