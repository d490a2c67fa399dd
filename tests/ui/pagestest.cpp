// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#include "base/utc.h"
#include "pages/instance/instancepage.h"
#include "pages/task/caselist.h"
#include "pages/task/taskpage.h"
#include "uitest.h"
#include "widgets/choicerow.h"
#include "widgets/focusring.h"
#include "widgets/noticewidget.h"
#include "widgets/textblock.h"

namespace {

class TaskPageTest : public UiTest { };
class SignInPageTest : public UiTest { };
class InstancePageTest : public UiTest { };
class EveryPageShows : public UiTest { };

} // namespace

TEST_F(TaskPageTest, OffersTheTaskAndPracticeAndNothingHidden)
{
    start({});
    EXPECT_TRUE(only<QAbstractButton>(QStringLiteral("miljoe_produktion")));
    EXPECT_TRUE(only<QAbstractButton>(QStringLiteral("miljoe_oevelse")));
    EXPECT_TRUE(shown<QAbstractButton>(QStringLiteral("miljoe_eksterntest")).isEmpty());
    EXPECT_TRUE(shown<RadioRow>().isEmpty());
    EXPECT_TRUE(shown<QAbstractButton>(QStringLiteral("primaer")).isEmpty());
}

TEST_F(TaskPageTest, OffersOtherTasksAndNamesFilesThatCannotBeUsed)
{
    start({});
    EXPECT_TRUE(shown<QWidget>(QStringLiteral("andre_opgaver")).isEmpty());
    KlikTask other = world.task;
    other.id = QStringLiteral("other");
    other.title = QStringLiteral("Another_task");
    otherTasks = {other};
    taskFaults = {QStringLiteral("a.json: broken")};
    start({});
    QString chosen;
    QObject::connect(&session->cases(), &Cases::taskChosen, window.get(),
        [&chosen](const QString &id) { chosen = id; });
    auto *link = only<QAbstractButton>(QStringLiteral("opgave_other"));
    EXPECT_EQ(link->text(), world.task.number + QStringLiteral(": Another task"));
    link->click();
    EXPECT_EQ(chosen, other.id);
    const auto *card = only<QWidget>(QStringLiteral("andre_opgaver"));
    QStringList texts;
    for (const TextBlock *text : card->findChildren<TextBlock *>())
        texts.append(text->text());
    EXPECT_TRUE(texts.contains(taskFaults.first())) << qPrintable(texts.join(u'\n'));
}

TEST_F(TaskPageTest, StartsTheTaskAtOnePress)
{
    start({});
    only<QAbstractButton>(QStringLiteral("miljoe_produktion"))->click();
    EXPECT_EVENTUALLY(session->navigation().step() == Step::SignIn);
    EXPECT_EQ(session->environment()->id, QStringLiteral("produktion"));
    EXPECT_TRUE(session->way().isGuided());
}

TEST_F(TaskPageTest, StartsPracticeAtOnePressAndGoesOnWithItLater)
{
    start({});
    only<QAbstractButton>(QStringLiteral("miljoe_oevelse"))->click();
    EXPECT_EVENTUALLY(session->navigation().step() == Step::SignIn);
    session->guidedWork().stateSignedIn();
    EXPECT_EVENTUALLY(session->navigation().step() == Step::Instance);
    const QString caseId = session->facts().caseId;
    rest();
    only<QAbstractButton>(QStringLiteral("vores_opgaver"))->click();
    rest();
    EXPECT_EQ(session->view(), View::Task);
    EXPECT_TRUE(shown<CaseList>().isEmpty()) << "practice is not listed";
    EXPECT_EQ(only<QAbstractButton>(QStringLiteral("miljoe_oevelse"))->text(),
        QStringLiteral("Fortsæt øvelsen på trin 3"));
    EXPECT_TRUE(says(QStringLiteral("Du er nået til ”Debitorsystem”.")));
    only<QAbstractButton>(QStringLiteral("miljoe_oevelse"))->click();
    rest();
    EXPECT_EQ(session->facts().caseId, caseId);
    EXPECT_EQ(session->navigation().step(), Step::Instance);
}

TEST_F(TaskPageTest, AsksBeforeASecondTaskIsBegunBesideAnother)
{
    start({});
    only<QAbstractButton>(QStringLiteral("miljoe_produktion"))->click();
    EXPECT_EVENTUALLY(session->navigation().step() == Step::SignIn);
    session->guidedWork().stateSignedIn();
    EXPECT_EVENTUALLY(session->navigation().step() == Step::Instance);
    const QString first = session->facts().caseId;
    session->cases().showAll();
    rest();
    auto *solve = only<QAbstractButton>(QStringLiteral("miljoe_produktion"));
    solve->setFocus();
    QTest::keyClick(solve, Qt::Key_Space);
    isHandClockHeld = true;
    rest();
    EXPECT_EQ(session->view(), View::Task);
    EXPECT_EQ(focusName(), QStringLiteral("sag_anden"));
    // The second of two quick presses was meant for the first button.
    QTest::keyClick(window->focusWidget(), Qt::Key_Space);
    rest();
    EXPECT_EQ(session->view(), View::Task);
    isHandClockHeld = false;
    only<QAbstractButton>(QStringLiteral("sag_ny"))->click();
    EXPECT_EVENTUALLY(session->navigation().step() == Step::SignIn);
    EXPECT_NE(session->facts().caseId, first);
}

TEST_F(TaskPageTest, MovesNothingWhenTheCasesHaveBeenRead)
{
    start({});
    const auto place = [this] {
        const auto *button = only<QAbstractButton>(QStringLiteral("miljoe_produktion"));
        return QRect(button->mapTo(window.get(), QPoint()), button->size());
    };
    only<QAbstractButton>(QStringLiteral("miljoe_produktion"))->click();
    EXPECT_EVENTUALLY(session->navigation().step() == Step::SignIn);
    session->guidedWork().stateSignedIn();
    EXPECT_EVENTUALLY(session->navigation().step() == Step::Instance);
    window.reset();
    world.journal.openings.held = true;
    start({});
    ASSERT_EQ(session->navigation().activity(), Activity::Opening);
    const QRect before = place();
    EXPECT_FALSE(only<QAbstractButton>(QStringLiteral("miljoe_produktion"))->isEnabled());
    world.journal.openings.answerNext();
    EXPECT_EVENTUALLY(session->navigation().activity() == Activity::None);
    rest();
    EXPECT_FALSE(shown<CaseList>().isEmpty());
    EXPECT_EQ(place(), before);
}

TEST_F(TaskPageTest, ShowsTheEvidenceOfAFinishedTaskAndItsFolder)
{
    const Witness user{Witness::Kind::User, QStringLiteral("Mette Holm")};
    const QString path = QStringLiteral("/evidence/vejle/bevis.pdf");
    qint64 sequence = 0;
    for (const CaseEvent &event :
        QList<CaseEvent>{CaseStarted{world.task.id, QStringLiteral("produktion"), {}},
            PageLeft{int(Step::Task)}, SaidSignedIn{}, PageLeft{int(Step::SignIn)},
            InstanceChosen{QStringLiteral("ØS Indsigt Vejle"), QStringLiteral("bf17")},
            SavedInBrowser{QDate(2026, 11, 24)}, FirstCheckSeen{Check::Status::Approved, user, {}},
            SecondCheckSeen{Check::Status::Approved, user, {}}, PageLeft{int(Step::Status)},
            EvidenceSaved{path, QString(64, u'a'), true}, CaseFinished{}}) {
        ++sequence;
        world.journal.stored.append({QStringLiteral("c"), sequence, world.clock.now(), event});
    }
    start({});
    only<QAbstractButton>(QStringLiteral("sag_bevis"))->click();
    only<QAbstractButton>(QStringLiteral("sag_mappe"))->click();
    EXPECT_EQ(world.browser.shown, QStringList({path, QStringLiteral("/evidence/vejle")}));

    world.archive.gone.append(path);
    window.reset();
    start({});
    EXPECT_EVENTUALLY(!shown<QAbstractButton>(QStringLiteral("sag_gem_igen")).isEmpty());
    only<QAbstractButton>(QStringLiteral("sag_gem_igen"))->click();
    EXPECT_EVENTUALLY(world.archive.saved.size() == 1);
    rest();
    EXPECT_EQ(session->view(), View::Finished);
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
    ASSERT_TRUE(session->cases().isResumable());
    only<QAbstractButton>(QStringLiteral("forfra"))->click();
    EXPECT_EQ(world.journal.count<CaseSetAside>(), 0);
    only<QAbstractButton>(QStringLiteral("forfra_ja"))->click();
    EXPECT_EVENTUALLY(world.journal.count<CaseSetAside>() == 1);
    EXPECT_EVENTUALLY(!session->cases().isResumable());
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
    EXPECT_EQ(only<QWidget>(QStringLiteral("eget_system"))->accessibleName(), labelOf(vejle));
    EXPECT_TRUE(shown<RadioRow>().isEmpty());
    const QString primary = only<QAbstractButton>(QStringLiteral("primaer"))->text();
    EXPECT_TRUE(primary.endsWith(vejle.shortMunicipality)) << qPrintable(primary);
    EXPECT_EQ(world.journal.count<InstanceChosen>(), 0);
}

TEST_F(InstancePageTest, ShowsTheOtherSystemsOnlyOnRequestAndFollowsTheChoice)
{
    start();
    goToInstance();
    auto *card = only<QWidget>(QStringLiteral("eget_system"));
    only<QAbstractButton>(QStringLiteral("ikke_vores"))->click();
    EXPECT_EQ(shown<RadioRow>().size(), world.task.instances.size());
    const TaskInstance *odense =
        world.task.instanceNamed(QStringLiteral("ØS Indsigt Odense"), QStringLiteral("da13"));
    ASSERT_TRUE(odense);
    only<RadioRow>(QStringLiteral("instans_da13"))->click();
    EXPECT_EVENTUALLY(session->facts().choice);
    rest();
    EXPECT_EQ(card->accessibleName(), labelOf(*odense));
    EXPECT_TRUE(only<QAbstractButton>(QStringLiteral("primaer"))
                    ->text()
                    .endsWith(odense->shortMunicipality));
    // A user who comes back to that choice sees it in the list.
    session->goTo(Step::SignIn);
    rest();
    session->goTo(Step::Instance);
    rest();
    EXPECT_TRUE(only<RadioRow>(QStringLiteral("instans_da13"))->isChecked());
}

TEST_F(InstancePageTest, ShowsBothSystemsOfAMunicipalityThatHasTwo)
{
    TaskInstance second = world.task.instances.last();
    second.name += QStringLiteral(" 2");
    second.lastFour = QStringLiteral("0a1b");
    world.task.instances.append(second);
    start();
    goToInstance();
    EXPECT_EQ(shown<RadioRow>().size(), 2);
    EXPECT_TRUE(only<RadioRow>(QStringLiteral("egen_bf17"))->isChecked());
    only<RadioRow>(QStringLiteral("egen_0a1b"))->click();
    EXPECT_EVENTUALLY(session->facts().choice);
    EXPECT_EQ(session->choice().chosen()->name, second.name);
    only<QAbstractButton>(QStringLiteral("ikke_vores"))->click();
    EXPECT_EQ(shown<RadioRow>().size(), world.task.instances.size());
    only<RadioRow>(QStringLiteral("instans_da13"))->click();
    EXPECT_EVENTUALLY(session->choice().chosen()->lastFour == QStringLiteral("da13"));
    rest();
    EXPECT_FALSE(only<RadioRow>(QStringLiteral("egen_0a1b"))->isChecked());
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

TEST_F(InstancePageTest, IsOnlyTheChoiceInGuidedMode)
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
    EXPECT_EQ(shown<QWidget>(QStringLiteral("fejl_instans")).size(), 1);

    const TaskInstance &vejle = world.task.instances.last();
    only<RadioRow>(QStringLiteral("instans_") + vejle.lastFour)->click();
    rest();
    primary->click();
    EXPECT_EVENTUALLY(session->navigation().step() == Step::Review);
}

TEST_F(EveryPageShows, ARingOnlyWhileTheUserWorksWithKeys)
{
    start();
    const auto *ring = window->findChild<FocusRing *>();
    EXPECT_FALSE(ring->isVisible()) << "nothing was pressed yet";
    QTest::keyClick(window.get(), Qt::Key_Shift);
    EXPECT_FALSE(ring->isVisible()) << "a key that is held for another one";
    QTest::keyClick(window->focusWidget(), Qt::Key_Tab);
    EXPECT_TRUE(ring->isVisible());
    auto *heading = only<QWidget>(QStringLiteral("overskrift"));
    QTest::mouseClick(heading, Qt::LeftButton);
    EXPECT_FALSE(ring->isVisible());
}

TEST_F(EveryPageShows, TheDayWithTheTimeOfAnotherDay)
{
    start();
    goToInstance();
    window->resize(1200, 800);
    rest();
    const auto saved = [this] { return only<QLabel>(QStringLiteral("gemt"))->text(); };
    EXPECT_FALSE(saved().contains(QStringLiteral("november"))) << qPrintable(saved());
    world.clock.advance(std::chrono::hours(24));
    window.reset();
    start();
    window->resize(1200, 800);
    rest();
    EXPECT_TRUE(saved().contains(QStringLiteral("november"))) << qPrintable(saved());
}
