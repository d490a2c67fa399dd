// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

// Where the parts of the window stand, from page to page and while it is scrolled.

#include "guideduitest.h"
#include "widgets/button.h"
#include "widgets/environmentbanner.h"
#include "widgets/flowlayout.h"
#include "widgets/heading.h"
#include "widgets/scrollline.h"
#include "widgets/scrollshade.h"
#include "widgets/theme.h"
#include "window/contentcolumn.h"

#include <QScrollBar>

#include <map>

namespace {

class Places : public GuidedUiTest {
protected:
    QScrollBar &bar() const { return *window->findChild<ContentColumn *>()->verticalScrollBar(); }
    /// Layouts settle from the inside out.
    void settle() const
    {
        for (int round = 0; round < 12; ++round)
            QCoreApplication::sendPostedEvents();
    }
    int heightOfTitle() const
    {
        settle();
        return shown<Heading>().value(0)->mapTo(window.get(), QPoint(0, 0)).y();
    }
    /// Of every page of the task, by its name.
    std::map<std::string, int> heightsOfTitles(const QString &environment)
    {
        std::map<std::string, int> heights;
        const auto note = [this, &heights] {
            heights[shown<Heading>().value(0)->text().toStdString()] = heightOfTitle();
        };
        start({});
        window->resize(1040, 860);
        note();
        press(environment == QStringLiteral("produktion") ? "miljoe_produktion" : "miljoe_oevelse");
        EXPECT_EVENTUALLY(session->navigation().step() == Step::SignIn);
        rest();
        note();
        session->guidedWork().stateSignedIn();
        EXPECT_EVENTUALLY(session->navigation().step() == Step::Instance);
        rest();
        note();
        const TaskInstance &vejle = world.task.instances.last();
        session->choice().choose(vejle.name, vejle.lastFour);
        EXPECT_EVENTUALLY(session->facts().choice);
        session->choice().confirm();
        EXPECT_EVENTUALLY(session->navigation().step() == Step::Review);
        rest();
        note();
        answerUuid();
        saveInBrowser();
        note();
        session->goBack();
        rest();
        note();
        return heights;
    }
};

} // namespace

TEST_F(Places, TheTitleIsAtOneHeightOnEveryPage)
{
    const std::map<std::string, int> heights = heightsOfTitles(QStringLiteral("produktion"));
    EXPECT_GE(heights.size(), 5U);
    for (const auto &[title, height] : heights)
        EXPECT_EQ(height, heights.cbegin()->second) << title;
}

TEST_F(Places, TheLinkToTheNarrowWindowStandsInTheBandAtTheTop)
{
    goToFields();
    window->resize(1040, 860);
    settle();
    const auto *banner = window->findChild<EnvironmentBanner *>();
    const int height = banner->height();
    EXPECT_TRUE(banner->isAncestorOf(only<Button>(QStringLiteral("smal"))));
    only<Button>(QStringLiteral("smal"))->setFocus();
    press("smal");
    settle();
    EXPECT_FALSE(banner->isAncestorOf(only<Button>(QStringLiteral("smal"))));
    EXPECT_EQ(focusName(), QStringLiteral("smal"));
    press("smal");
    window->resize(1040, 860);
    settle();
    EXPECT_EQ(focusName(), QStringLiteral("smal"));
    EXPECT_TRUE(banner->isAncestorOf(only<Button>(QStringLiteral("smal"))));
    EXPECT_EQ(banner->height(), height);
}

TEST_F(Places, ALineSaysThatThereIsMoreAbove)
{
    firstLook = {200, QSize(800, 600)};
    goToFields();
    settle();
    const auto *line = window->findChild<ScrollLine *>();
    ASSERT_GT(bar().maximum(), 0);
    bar().setValue(0);
    EXPECT_FALSE(line->isVisible());
    bar().setValue(1);
    EXPECT_TRUE(line->isVisible());
    EXPECT_EQ(line->height(), 1);
    EXPECT_EQ(line->width(), window->findChild<ContentColumn *>()->width());
}

TEST_F(Places, ALineSaysThatThereIsMoreBelow)
{
    firstLook = {200, QSize(800, 600)};
    goToFields();
    settle();
    const auto *shade = window->findChild<ScrollShade *>();
    ASSERT_GT(bar().maximum(), 0);
    bar().setValue(bar().maximum());
    EXPECT_FALSE(shade->isVisible());
    bar().setValue(bar().maximum() - 1);
    EXPECT_TRUE(shade->isVisible());
    EXPECT_EQ(shade->width(), window->findChild<ContentColumn *>()->width());
    const QImage picture = window->grab().toImage();
    const QPoint edge = shade->mapTo(window.get(), QPoint(4, shade->height() - 1));
    EXPECT_EQ(picture.pixelColor(edge), Theme::of(*window).control);
}

TEST_F(Places, OtherColoursLeaveThePageWhereItIs)
{
    firstLook = {200, QSize(800, 600)};
    start();
    press("hjaelp");
    settle();
    QTest::qWait(1);
    auto *dark = only<QAbstractButton>(QStringLiteral("farver_2"));
    for (const int place : {bar().maximum() - 31, bar().maximum() - 47, bar().maximum() - 60}) {
        bar().setValue(place);
        dark->click();
        settle();
        QTest::qWait(1);
        EXPECT_EQ(bar().value(), place);
        only<QAbstractButton>(QStringLiteral("farver_1"))->click();
        settle();
        EXPECT_EQ(bar().value(), place);
    }
}

TEST_F(Places, TheButtonsBelowAStripStandInOneRowAlsoInLargeText)
{
    firstLook = {200, QSize(800, 600)};
    goToGuidedInstance();
    press("smal");
    settle();
    const auto *back = only<Button>(QStringLiteral("tilbage"));
    const auto *help = only<Button>(QStringLiteral("hjaelp"));
    EXPECT_EQ(only<Button>(QStringLiteral("primaer"))->y(), help->y());
    EXPECT_EQ(back->y(), help->y());
    EXPECT_EQ(help->sign(), QStringLiteral("?"));
    EXPECT_EQ(help->text(), QStringLiteral("&Hjælp"));
    press("smal");
    settle();
    EXPECT_TRUE(help->sign().isEmpty());
    EXPECT_TRUE(back->sign().isEmpty());
}

TEST_F(Places, TheButtonsBelowAStripStandInOneRowWhenBothChecksAreApproved)
{
    firstLook = {200, QSize(800, 600)};
    goToFields();
    press("smal");
    answerUuid();
    saveInBrowser();
    const Witness user{Witness::Kind::User, QStringLiteral("Mette Holm")};
    session->guidedWork().answerFirstCheck(Check::Status::Approved, user, {});
    EXPECT_EVENTUALLY(session->facts().verification.first.status == Check::Status::Approved);
    session->checks().answerSecond(true, user);
    EXPECT_EVENTUALLY(session->facts().verification.isComplete());
    session->goBack();
    rest();
    settle();
    const auto *next = only<Button>(QStringLiteral("primaer"));
    EXPECT_EQ(next->text(), QStringLiteral("&Fortsæt til bevis"));
    EXPECT_EQ(next->sign(), QStringLiteral("&Fortsæt"));
    EXPECT_EQ(next->y(), only<Button>(QStringLiteral("hjaelp"))->y());
}

TEST(PlacesInARow, TheWordsOfALinkStandOnTheLineOfTheButtons)
{
    QWidget row;
    auto *flow = new FlowLayout(&row);
    flow->alignBottom();
    auto *button = new Button(QStringLiteral("Gjort, vis næste"), Button::Kind::Primary);
    auto *link = new Button(QStringLiteral("Jeg valgte forkert"), Button::Kind::Link);
    flow->addWidget(button);
    flow->addWidget(link);
    row.resize(800, flow->heightForWidth(800));
    row.show();
    QCoreApplication::sendPostedEvents();
    EXPECT_LT(link->height(), button->height());
    EXPECT_NEAR(link->geometry().center().y(), button->geometry().center().y(), 1);
}
