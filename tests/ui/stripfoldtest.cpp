// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

// The narrow window beside the browser is folded to its band and comes back as it was.

#include "guideduitest.h"
#include "widgets/button.h"
#include "widgets/environmentbanner.h"
#include "window/contentcolumn.h"
#include "window/footer.h"

#include <QHelpEvent>
#include <QToolTip>

namespace {

class FoldedStrip : public GuidedUiTest {
protected:
    static inline const QString fold = QStringLiteral("skjul");

    EnvironmentBanner &band() const { return *window->findChild<EnvironmentBanner *>(); }
    bool isPageShown() const { return window->findChild<ContentColumn *>()->isVisible(); }
    bool isFolded() const { return !isPageShown() && window->height() <= band().height(); }
    bool isOffered() const { return !shown<Button>(fold).isEmpty(); }
    void becomeStrip()
    {
        press("smal");
        // The test's screen is so narrow that the strip takes half of it.
        EXPECT_TRUE(isOffered());
    }
    /// With the pointer, which leaves the focus where it is.
    void clickFold()
    {
        const auto *link = only<Button>(fold);
        pointer += QPoint(40, 0);
        QTest::mouseClick(window->windowHandle(), Qt::LeftButton, {},
            link->mapTo(window.get(), link->rect().center()));
        rest();
    }
};

} // namespace

TEST_F(FoldedStrip, IsOneLineAtTheSameEdgeAndIsWholeAgainAtTheSamePlace)
{
    goToFields();
    EXPECT_FALSE(isOffered());
    becomeStrip();
    const QRect whole = window->geometry();
    const QRect link = only<Button>(fold)->geometry();
    clickFold();
    EXPECT_TRUE(isFolded());
    EXPECT_EQ(window->geometry().topLeft(), whole.topLeft());
    EXPECT_EQ(window->width(), whole.width());
    EXPECT_EQ(only<Button>(fold)->geometry().topLeft(), link.topLeft());
    EXPECT_EQ(only<Button>(fold)->text(), QStringLiteral("Vis"));
    clickFold();
    EXPECT_TRUE(isPageShown());
    EXPECT_EQ(window->geometry(), whole);
    EXPECT_EQ(only<Button>(fold)->text(), QStringLiteral("Skjul"));
}

TEST_F(FoldedStrip, GivesTheFocusBackToWhereTheUserWorked)
{
    goToFields();
    becomeStrip();
    only<QWidget>(QStringLiteral("gjort_1"))->setFocus();
    clickFold();
    EXPECT_EQ(focusName(), fold);
    clickFold();
    EXPECT_EQ(focusName(), QStringLiteral("gjort_1"));
}

TEST_F(FoldedStrip, IsFoldedAndUnfoldedByKeys)
{
    goToFields();
    becomeStrip();
    only<Button>(fold)->setFocus(Qt::TabFocusReason);
    QTest::keyClick(window->focusWidget(), Qt::Key_Return);
    rest();
    EXPECT_TRUE(isFolded());
    EXPECT_EQ(focusName(), fold);
    QTest::keyClick(window->focusWidget(), Qt::Key_Return);
    rest();
    EXPECT_TRUE(isPageShown());
    EXPECT_EQ(focusName(), fold);
    QTest::keyClick(window->focusWidget(), Qt::Key_Space);
    rest();
    EXPECT_TRUE(isFolded());
    QTest::keyClick(window->focusWidget(), Qt::Key_Escape);
    rest();
    EXPECT_TRUE(isPageShown());
}

TEST_F(FoldedStrip, StaysFoldedInAnotherSizeOfTheText)
{
    goToFields();
    becomeStrip();
    press("skjul");
    QTest::keyClick(window->focusWidget(), Qt::Key_Plus, Qt::ControlModifier);
    rest();
    EXPECT_TRUE(isFolded());
    press("skjul");
    EXPECT_TRUE(isPageShown());
}

TEST_F(FoldedStrip, TakesNoKeyForWhatIsFoldedAway)
{
    goToFields();
    becomeStrip();
    press("skjul");
    QTest::keyClick(window.get(), Qt::Key_Return);
    QTest::keyClick(window.get(), Qt::Key_Left, Qt::AltModifier);
    QTest::keyClick(window.get(), Qt::Key_2, Qt::ControlModifier);
    rest();
    EXPECT_EQ(session->navigation().step(), Step::Review);
    EXPECT_TRUE(session->facts().rowsDone.isEmpty());
    EXPECT_TRUE(isFolded());
}

TEST_F(FoldedStrip, IsWholeAgainWhenThePageIsAnother)
{
    goToFields();
    becomeStrip();
    press("skjul");
    answerUuid();
    saveInBrowser();
    EXPECT_TRUE(isPageShown());
    EXPECT_GT(window->height(), band().height());
}

TEST_F(FoldedStrip, IsWholeAgainWhenTheHelpIsWantedOrTheProgramIsStartedOnceMore)
{
    goToFields();
    becomeStrip();
    press("skjul");
    QTest::keyClick(window->focusWidget(), Qt::Key_F1);
    rest();
    EXPECT_TRUE(isPageShown());
    press("skjul");
    window->answerCall();
    rest();
    EXPECT_TRUE(isPageShown());
}

TEST_F(FoldedStrip, IsSaidToBePossibleWhereTheUserLooksAtTheBrowser)
{
    const QString words = QStringLiteral("Dækker vinduet noget? Tryk på ”Skjul” øverst.");
    goToFields();
    EXPECT_FALSE(says(words));
    becomeStrip();
    EXPECT_TRUE(says(words));
    answerUuid();
    saveInBrowser();
    EXPECT_TRUE(says(words));
}

TEST_F(FoldedStrip, LeavesTheBandInOneLineAlsoInLargeText)
{
    for (const char *environment : {"produktion", "oevelse"}) {
        firstLook = {200, QSize(800, 600)};
        goToFields(QLatin1String(environment));
        becomeStrip();
        const auto *words = only<TextBlock>(QStringLiteral("miljoe"));
        const QFontMetrics metrics(TextBlock::styled(words->style(), words->font()));
        EXPECT_LT(words->height(), metrics.height() * 2) << qPrintable(words->text());
        EXPECT_LE(metrics.horizontalAdvance(words->text()), words->width());
        window.reset();
        session.reset();
        settings.reset();
        world.journal.stored.clear();
    }
}

TEST_F(FoldedStrip, ShowsTheLongWordsOfTheBandOnlyWhereThePointerIsOnItsWords)
{
    goToFields();
    becomeStrip();
    const auto isShownAt = [this](const QWidget &rested, const QPoint &place) {
        QToolTip::hideText();
        EXPECT_EVENTUALLY(!QToolTip::isVisible());
        const QPoint inWindow = rested.mapTo(window.get(), place);
        QWidget *at = window->childAt(inWindow);
        QHelpEvent event(
            QEvent::ToolTip, at->mapFrom(window.get(), inWindow), window->mapToGlobal(inWindow));
        QCoreApplication::sendEvent(at, &event);
        // The buttons for the size of the text have words of their own.
        const QString all = EnvironmentBanner::wordsFor(*session->environment());
        return QToolTip::isVisible() && QToolTip::text().contains(all);
    };
    const auto *words = only<TextBlock>(QStringLiteral("miljoe"));
    EXPECT_TRUE(isShownAt(*words, QPoint(4, words->height() / 2)));
    const auto *link = only<Button>(fold);
    EXPECT_FALSE(isShownAt(*link, link->rect().center()));
    clickFold();
    EXPECT_FALSE(isShownAt(*link, link->rect().center()));
    EXPECT_TRUE(isShownAt(*words, QPoint(4, words->height() / 2)));
    for (const auto *button : band().findChildren<QAbstractButton *>()) {
        if (!button->isVisible())
            continue;
        EXPECT_FALSE(isShownAt(*button, button->rect().center())) << qPrintable(button->text());
    }
    QToolTip::hideText();
}

TEST_F(FoldedStrip, HasAButtonThatClosesTheHelpAsLongAsItIsShown)
{
    goToFields();
    const auto *help = only<Button>(QStringLiteral("hjaelp"));
    const QRect place = help->geometry();
    press("hjaelp");
    EXPECT_EQ(help->text(), QStringLiteral("Luk &hjælp"));
    EXPECT_EQ(help->geometry(), place);
    press("smal");
    EXPECT_EQ(help->text(), QStringLiteral("Luk &hjælp"));
    EXPECT_TRUE(help->sign().isEmpty());
    press("hjaelp");
    EXPECT_EQ(help->text(), QStringLiteral("&Hjælp"));
}

TEST_F(FoldedStrip, HasNoEmptyRoomAboveTheButtonOfARowInLargeText)
{
    firstLook = {200, QSize(800, 600)};
    goToFields();
    becomeStrip();
    for (const auto &[button, row] : rowPresses()) {
        passRow(button, row);
        if (row != 2 && row != 4)
            continue;
        const QString next = row == 2 ? QStringLiteral("uuid_ja") : QStringLiteral("gjort_5");
        const QWidget *control = only<QWidget>(next);
        const int top = control->mapTo(window.get(), QPoint(0, 0)).y();
        int above = 0;
        for (const TextBlock *text : shown<TextBlock>()) {
            const int bottom = text->mapTo(window.get(), QPoint(0, text->height())).y();
            if (bottom <= top)
                above = std::max(above, bottom);
        }
        EXPECT_LE(top - above, 2 * control->fontMetrics().height()) << row;
    }
}

TEST_F(FoldedStrip, IsNamedAtTheQuestionAboutTheUuidWhereTheLineAboveHasScrolledAway)
{
    const QString words = QStringLiteral("Tryk på ”Skjul” øverst");
    firstLook = {200, QSize(800, 600)};
    goToFields();
    passRow("gjort_1", 1);
    passRow("gjort_2", 2);
    EXPECT_FALSE(says(words));
    press("smal");
    EXPECT_TRUE(says(words));
    press("uuid_ja");
    EXPECT_EVENTUALLY(session->facts().isUuidAnswered);
    rest();
    EXPECT_FALSE(says(words));
}
