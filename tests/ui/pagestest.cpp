// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#include "base/utc.h"
#include "pages/instance/instancepage.h"
#include "pages/task/taskpage.h"
#include "uitest.h"
#include "widgets/choicerow.h"
#include "widgets/noticewidget.h"
#include "widgets/textblock.h"
#include "widgets/textfield.h"

namespace {

class TaskPageTest : public UiTest { };
class SignInPageTest : public UiTest { };
class InstancePageTest : public UiTest { };

} // namespace

TEST_F(TaskPageTest, AsksWhereToWorkAndChoosesNothingTheFirstTime)
{
    start({});
    const QList<RadioRow *> places = shown<RadioRow>();
    ASSERT_EQ(places.size(), world.environments.size());
    for (const RadioRow *place : places) {
        EXPECT_FALSE(place->isChecked());
        EXPECT_FALSE(place->accessibleDescription().isEmpty());
    }
    only<QAbstractButton>(QStringLiteral("primaer"))->click();
    rest();
    EXPECT_EQ(session->navigation().step(), Step::Task);
    EXPECT_EQ(focusName(), QStringLiteral("besked"));
    only<QAbstractButton>(QStringLiteral("til_felt"))->click();
    EXPECT_EQ(window->focusWidget(), places.first());
}

TEST_F(TaskPageTest, GoesOnInTheChosenPlaceAndProposesItNextTime)
{
    start({});
    only<QAbstractButton>(QStringLiteral("miljoe_produktion"))->click();
    only<QAbstractButton>(QStringLiteral("primaer"))->click();
    EXPECT_EVENTUALLY(session->navigation().step() == Step::SignIn);
    EXPECT_EQ(settings->environment(), QStringLiteral("produktion"));
    EXPECT_TRUE(session->way().isGuided());
}

TEST_F(TaskPageTest, SaysThatTheRecommendedDateHasPassedByTheSessionsClock)
{
    const QDate end = world.task.recommendedEnd;
    const auto saysSo = [this](const QDate &today) {
        world.clock.set(QDateTime(today, QTime(10, 0), Utc::zone));
        window.reset();
        start();
        const QList<TextBlock *> texts = shown<TextBlock>();
        return std::any_of(texts.begin(), texts.end(), [](const TextBlock *text) {
            return text->text() == TaskPage::tr("The date has passed. You can still do the task.");
        });
    };
    EXPECT_FALSE(saysSo(end));
    EXPECT_TRUE(saysSo(end.addDays(1)));
}

TEST_F(TaskPageTest, DoesNotAskWhereTheCommandLineHasSaid)
{
    start(QStringLiteral("eksterntest"));
    EXPECT_TRUE(shown<RadioRow>().isEmpty());
}

TEST_F(TaskPageTest, WelcomesBackAndStartsOverOnlyAfterASecondPress)
{
    start();
    goToInstance();
    window.reset();
    start();
    EXPECT_EQ(window->windowTitle().left(6), QStringLiteral("Trin 1"));
    ASSERT_TRUE(session->isResumable());
    only<QAbstractButton>(QStringLiteral("forfra"))->click();
    EXPECT_EQ(world.journal.count<CaseSetAside>(), 0);
    only<QAbstractButton>(QStringLiteral("forfra_ja"))->click();
    EXPECT_EVENTUALLY(world.journal.count<CaseSetAside>() == 1);
    EXPECT_EVENTUALLY(!session->isResumable());
}

TEST_F(SignInPageTest, WaitsWithoutLimitAndCanBeStopped)
{
    world.signIn().answersAtOnce = false;
    start();
    goToSignIn();
    only<QAbstractButton>(QStringLiteral("primaer"))->click();
    EXPECT_EVENTUALLY(session->navigation().activity() == Activity::WaitingForBrowser);
    rest();
    EXPECT_EQ(focusName(), QStringLiteral("overskrift"));
    only<QAbstractButton>(QStringLiteral("primaer"))->click();
    EXPECT_EQ(world.browser.opened.size(), 2);
    only<QAbstractButton>(QStringLiteral("kopier_link"));
    only<QAbstractButton>(QStringLiteral("stop"))->click();
    EXPECT_EVENTUALLY(session->problem().error());
    EXPECT_EQ(session->problem().error()->kind, ErrorKind::SignInUnfinished);
}

TEST_F(InstancePageTest, ProposesTheInstanceOfTheUsersMunicipalityAndNamesItInTheButton)
{
    start();
    goToInstance();
    const TaskInstance &vejle = world.task.instances.last();
    EXPECT_TRUE(only<RadioRow>(QStringLiteral("instans_") + vejle.lastFour)->isChecked());
    const QString primary = only<QAbstractButton>(QStringLiteral("primaer"))->text();
    EXPECT_TRUE(primary.endsWith(vejle.shortMunicipality)) << qPrintable(primary);
    EXPECT_EQ(world.journal.count<InstanceChosen>(), 0);
}

TEST_F(InstancePageTest, AsksNothingTwiceWhileItIsLookingUp)
{
    start();
    goToInstance();
    world.service().subscriptionLists.held = true;
    only<QAbstractButton>(QStringLiteral("primaer"))->click();
    EXPECT_EVENTUALLY(session->navigation().activity() == Activity::LookingUp);
    QTest::qWait(1);
    only<QAbstractButton>(QStringLiteral("primaer"))->click();
    EXPECT_EVENTUALLY(world.service().subscriptionLists.waiting() >= 1);
    EXPECT_EQ(world.service().subscriptionLists.asked, 1);
    only<QAbstractButton>(QStringLiteral("stop"))->click();
    EXPECT_EQ(session->navigation().activity(), Activity::None);
}

TEST_F(InstancePageTest, ComparesInGuidedModeAndRefusesOtherCharacters)
{
    start(QStringLiteral("produktion"));
    goToSignIn();
    session->guidedWork().stateSignedIn();
    EXPECT_EVENTUALLY(session->navigation().step() == Step::Instance);
    rest();
    for (const RadioRow *row : shown<RadioRow>())
        EXPECT_FALSE(row->isChecked());
    auto *primary = only<QAbstractButton>(QStringLiteral("primaer"));
    primary->click();
    EXPECT_EQ(shown<NoticeWidget>().size(), 1);

    const TaskInstance &vejle = world.task.instances.last();
    only<RadioRow>(QStringLiteral("instans_") + vejle.lastFour)->click();
    rest();
    auto *seen = only<TextField>(QStringLiteral("sammenlign"));
    QTest::keyClicks(seen, world.task.instances.first().lastFour);
    primary->click();
    rest();
    EXPECT_EQ(session->navigation().step(), Step::Instance);
    EXPECT_EQ(focusName(), QStringLiteral("besked"));

    seen->selectAll();
    QTest::keyClicks(seen, vejle.lastFour);
    EXPECT_EVENTUALLY(session->facts().comparedUuid == vejle.lastFour);
    rest();
    primary->click();
    EXPECT_EVENTUALLY(session->navigation().step() == Step::Review);
}
