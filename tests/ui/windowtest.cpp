// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#include "texts/problemtexts.h"
#include "uitest.h"
#include "widgets/choicerow.h"
#include "widgets/heading.h"
#include "widgets/noticewidget.h"

#include <QAccessible>
#include <QApplication>
#include <QKeySequence>
#include <QScrollArea>

namespace {

class Window : public UiTest { };

/// Every page in turn.
class EveryPage : public UiTest, public testing::WithParamInterface<Step> {
protected:
    void goThere()
    {
        start();
        goTo(GetParam());
    }
};

/// The widgets that do not have the room that their text needs.
QStringList cutOff(const WizardWindow &window)
{
    QStringList found;
    const auto widgets = window.findChildren<QWidget *>();
    for (const QWidget *widget : widgets) {
        if (!widget->isVisible())
            continue;
        const auto *label = qobject_cast<const TextBlock *>(widget);
        const bool isText =
            (label && !label->text().isEmpty()) || qobject_cast<const QAbstractButton *>(widget);
        const int right = widget->mapTo(&window, QPoint(widget->width(), 0)).x();
        if (right > window.width()
            || (isText && widget->height() < widget->heightForWidth(widget->width())))
            found.append(
                QLatin1String(widget->metaObject()->className()) + u' ' + widget->objectName());
    }
    return found;
}

} // namespace

INSTANTIATE_TEST_SUITE_P(Six, EveryPage,
    testing::Values(
        Step::Task, Step::SignIn, Step::Instance, Step::Review, Step::Status, Step::Evidence));

TEST_P(EveryPage, HasOneHeadingWithTheFocusAndNamesItsStepInTheTitle)
{
    goThere();
    ASSERT_EQ(shown<Heading>().size(), 1);
    const Heading *heading = shown<Heading>().first();
    EXPECT_EQ(window->focusWidget(), heading);
    EXPECT_FALSE(heading->text().isEmpty());
    EXPECT_EQ(QAccessible::queryAccessibleInterface(const_cast<Heading *>(heading))->role(),
        QAccessible::Heading);
    EXPECT_TRUE(
        window->windowTitle().contains(QStringLiteral("Trin %1 af 6").arg(int(GetParam()))));
    EXPECT_TRUE(window->windowTitle().contains(world.environments.first().name));
}

TEST_P(EveryPage, HasNoAltLetterTwice)
{
    goThere();
    QHash<QKeySequence, QString> letters;
    for (const QAbstractButton *button : shown<QAbstractButton>()) {
        const QKeySequence letter = QKeySequence::mnemonic(button->text());
        if (letter.isEmpty())
            continue;
        EXPECT_FALSE(letters.contains(letter))
            << qPrintable(button->text()) << " and " << qPrintable(letters.value(letter));
        letters.insert(letter, button->text());
    }
    EXPECT_GE(letters.size(), 2);
}

TEST_P(EveryPage, GivesEveryTabStopANameThatNoOtherHas)
{
    goThere();
    QSet<QString> names;
    for (QWidget *widget : shown<QWidget>()) {
        if (!(widget->focusPolicy() & Qt::TabFocus))
            continue;
        QAccessibleInterface *spoken = QAccessible::queryAccessibleInterface(widget);
        const QString name = spoken->text(QAccessible::Name);
        EXPECT_FALSE(name.isEmpty()) << widget->metaObject()->className();
        EXPECT_FALSE(names.contains(name)) << qPrintable(name);
        EXPECT_NE(spoken->role(), QAccessible::Client) << qPrintable(name);
        names.insert(name);
    }
}

TEST_P(EveryPage, CutsNothingOffAtTwiceTheTextSizeInTheSmallestWindow)
{
    goThere();
    for (int press = 0; press < 3; ++press)
        QTest::keyClick(window.get(), Qt::Key_Plus, Qt::ControlModifier);
    window->resize(800, 600);
    QTest::qWait(20);
    EXPECT_GE(shown<Heading>().first()->font().pointSizeF(), 22);
    EXPECT_EQ(window->size(), QSize(800, 600));
    EXPECT_EVENTUALLY(cutOff(*window).isEmpty());
    EXPECT_EQ(cutOff(*window), QStringList());
}

TEST_P(EveryPage, LetsTabGoRoundAndComeBack)
{
    goThere();
    QTest::keyClick(window->focusWidget(), Qt::Key_Tab);
    const QWidget *first = window->focusWidget();
    int stops = 1;
    do {
        QTest::keyClick(window->focusWidget(), Qt::Key_Tab);
        ++stops;
    } while (window->focusWidget() != first && stops < 100);
    EXPECT_EQ(window->focusWidget(), first);
    EXPECT_GE(stops, 3);
}

TEST_F(Window, ReportsTheProgressOfTheTaskAndAProblem)
{
    QList<WizardWindow::Progress> reported;
    start();
    QObject::connect(window.get(), &WizardWindow::progressed,
        [&reported](const WizardWindow::Progress &progress) { reported.append(progress); });
    goToInstance();
    EXPECT_EQ(reported, (QList<WizardWindow::Progress>{{1, false}, {2, false}}));
    session->choice().choose(
        world.task.instances.first().name, world.task.instances.first().lastFour);
    session->choice().confirm();
    EXPECT_EVENTUALLY(session->problem().error());
    rest();
    EXPECT_EQ(reported.last(), (WizardWindow::Progress{2, true}));
    session->act(ProblemAction::ChooseMine);
    rest();
    EXPECT_EQ(reported.last(), (WizardWindow::Progress{2, false}));
}

TEST_F(Window, SendsNothingWhenEnterIsPressedOnTheReview)
{
    start();
    goToReview();
    QTest::keyClick(window->focusWidget(), Qt::Key_Return);
    rest();
    EXPECT_EQ(session->navigation().step(), Step::Review);
    EXPECT_TRUE(world.service().attempts.isEmpty());
}

TEST_F(Window, SendsOneOrderForTwoQuickPresses)
{
    start();
    goToReview();
    auto *primary = only<QAbstractButton>(QStringLiteral("primaer"));
    primary->click();
    primary->click();
    EXPECT_EVENTUALLY(session->navigation().step() == Step::Status);
    EXPECT_EQ(world.service().attempts.size(), 1);
}

TEST_F(Window, GivesTheFocusAnewToTheHeadingOfEveryPageSoThatAScreenReaderAnnouncesIt)
{
    start();
    ASSERT_EQ(focusName(), QStringLiteral("overskrift"));
    QStringList reported;
    QObject::connect(
        qApp, &QApplication::focusChanged, window.get(), [&reported](QWidget *, QWidget *now) {
            if (const auto *heading = qobject_cast<Heading *>(now))
                reported.append(heading->text());
        });
    goToReview();
    for (const char *heading : {"Log ind i din browser", "Vælg jeres debitorsystem",
             "Tjek felterne, og opret abonnementet"})
        EXPECT_TRUE(reported.contains(QString::fromUtf8(heading))) << heading;
}

TEST_F(Window, PressesTheFocusedButtonWithEnterAndNotThePrimaryOne)
{
    start();
    goToSignIn();
    auto *help = only<QAbstractButton>(QStringLiteral("hjaelp"));
    help->setFocus();
    QTest::keyClick(help, Qt::Key_Return);
    rest();
    EXPECT_EQ(world.signIn().begun, 0);
    EXPECT_EQ(shown<QWidget>(QStringLiteral("hjaelperude")).size(), 1);
}

TEST_F(Window, BringsTheFocusBackWhenEscapeClosesHelp)
{
    start();
    goToSignIn();
    auto *primary = only<QAbstractButton>(QStringLiteral("primaer"));
    primary->setFocus();
    QTest::keyClick(primary, Qt::Key_F1);
    EXPECT_NE(window->focusWidget(), primary);
    QTest::keyClick(window->focusWidget(), Qt::Key_Escape);
    EXPECT_EQ(window->focusWidget(), primary);
    EXPECT_TRUE(shown<QWidget>(QStringLiteral("hjaelperude")).isEmpty());
}

TEST_F(Window, ShowsTheHelpFromItsBeginningWhereItStandsBelowThePage)
{
    start();
    window->resize(800, 600);
    goToSignIn();
    const auto bottomUp = [this](const QWidget &widget) {
        const auto *view = window->findChild<ContentColumn *>()->viewport();
        return view->height() - widget.mapTo(view, QPoint(0, 0)).y();
    };
    QTest::keyClick(window.get(), Qt::Key_F1);
    const QWidget *title = window->focusWidget();
    EXPECT_EQ(title->parentWidget()->objectName(), QStringLiteral("hjaelperude"));
    const int half = window->findChild<ContentColumn *>()->viewport()->height() / 2;
    EXPECT_GT(bottomUp(*title), half);
    rest();
    EXPECT_GT(bottomUp(*title), half);
}

TEST_F(Window, GivesTheFocusToAnAlertButNotToNews)
{
    start();
    goToInstance();
    ASSERT_EQ(session->problem().notice()->kind, Notice::Kind::SignedIn);
    EXPECT_TRUE(shown<NoticeWidget>().isEmpty()) << "the page says who is signed in";
    window->answerCall();
    EXPECT_EQ(shown<NoticeWidget>().size(), 1);
    EXPECT_EQ(focusName(), QStringLiteral("overskrift"));

    world.service().sortimenterAnswer = Error{ErrorKind::NoConnection, QStringLiteral("GET x"), {}};
    world.service().instancesAnswer = Error{ErrorKind::NoConnection, QStringLiteral("GET x"), {}};
    session->signingIn().begin();
    EXPECT_EVENTUALLY(session->navigation().activity() == Activity::None);
    rest();
    session->choice().confirm();
    EXPECT_EVENTUALLY(session->problem().error());
    rest();
    EXPECT_EQ(session->view(), View::Problem);
    EXPECT_EQ(focusName(), QStringLiteral("besked"));
    QAccessibleInterface *alert = QAccessible::queryAccessibleInterface(window->focusWidget());
    EXPECT_EQ(alert->role(), QAccessible::AlertMessage);
    EXPECT_TRUE(alert->text(QAccessible::Name).startsWith(QStringLiteral("Fejl: ")));
    EXPECT_TRUE(alert->text(QAccessible::Description).isEmpty());
}

TEST_F(Window, StaysOpenUntilTheAnswerToTheOrderHasCome)
{
    start();
    goToReview();
    world.service().creations.held = true;
    session->ordering().submit();
    EXPECT_EVENTUALLY(world.service().creations.waiting() == 1);
    rest();
    window->close();
    EXPECT_TRUE(window->isVisible());
    EXPECT_EQ(shown<NoticeWidget>().size(), 1);
    world.service().creations.answerNext();
    EXPECT_EVENTUALLY(!window->isVisible());
}

TEST_F(Window, EntersTheInstancesAtTheChosenOne)
{
    start();
    goToInstance();
    only<QAbstractButton>(QStringLiteral("ikke_vores"))->click();
    only<QAbstractButton>(QStringLiteral("ikke_vores"))->setFocus();
    QTest::keyClick(window->focusWidget(), Qt::Key_Tab);
    EXPECT_EQ(focusName(), QStringLiteral("instans_") + world.task.instances.last().lastFour);
    QTest::keyClick(window->focusWidget(), Qt::Key_Tab);
    EXPECT_FALSE(qobject_cast<RadioRow *>(window->focusWidget()));
}

TEST_F(Window, KeepsItsSettingsForTheirOwnerAlone)
{
    start();
    QTest::keyClick(window.get(), Qt::Key_Plus, Qt::ControlModifier);
    const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
    EXPECT_EQ(QFile::permissions(folder.filePath(QStringLiteral("ui.ini"))) & others,
        QFile::Permissions());
}

TEST_F(Window, TakesAPictureOfTheWholePageWithItsEnvironment)
{
    start();
    goToReview();
    const QImage picture = window->pageImage();
    EXPECT_GE(picture.width(), 600);
    EXPECT_GE(picture.height(), 400);
    EXPECT_EQ(picture.pixelColor(2, 2), lightColours().notice.fill);
    EXPECT_TRUE(window->pageCaption().startsWith(QStringLiteral("Trin 4 af 6")));
}

TEST_F(Window, ComesToTheFrontAndSaysSoWhenTheProgramIsStartedOnceMore)
{
    start();
    window->setWindowState(Qt::WindowMinimized);
    window->answerCall();
    EXPECT_FALSE(window->isMinimized());
    EXPECT_TRUE(QTest::qWaitForWindowActive(window.get()));
    ASSERT_EQ(shown<NoticeWidget>().size(), 1);
    const QString words = QAccessible::queryAccessibleInterface(shown<NoticeWidget>().first())
                              ->text(QAccessible::Name);
    EXPECT_TRUE(words.contains(QStringLiteral("allerede åben"))) << qPrintable(words);
}

TEST_F(Window, AsksBeforeItTakesOverTheLockOfAnotherComputer)
{
    world.journal.openError = Error{ErrorKind::CaseLockedByOtherComputer, {},
        {{QStringLiteral("computer"), QStringLiteral("KOMMUNE-VDI-07")},
            {QStringLiteral("since"), QStringLiteral("23. november 2026 kl. 16.20")}}};
    start();
    const QString yes = QStringLiteral("tag_over_ja");
    EXPECT_TRUE(shown<QAbstractButton>(yes).isEmpty());
    only<QAbstractButton>(ProblemTexts::nameOf(ProblemAction::TakeOver))->click();
    EXPECT_FALSE(world.journal.mayTakeOver) << "the first press shows the question";
    ASSERT_EQ(shown<QAbstractButton>(yes).size(), 1);
    only<QAbstractButton>(yes)->click();
    EXPECT_TRUE(world.journal.mayTakeOver);
    EXPECT_EVENTUALLY(!session->problem().error());
}

TEST_F(Window, KeepsAProblemInSightWhenTheProgramIsStartedOnceMore)
{
    world.journal.appendError = Error{ErrorKind::CaseNotSaved, {}, {}};
    start();
    session->cases().start();
    EXPECT_EVENTUALLY(session->view() == View::Problem);
    rest();
    window->answerCall();
    EXPECT_TRUE(shown<NoticeWidget>().isEmpty());
    QWidget *message = only<QWidget>(QStringLiteral("besked"));
    ASSERT_TRUE(message);
    const QString words = QAccessible::queryAccessibleInterface(message)->text(QAccessible::Name);
    EXPECT_FALSE(words.contains(QStringLiteral("allerede åben"))) << qPrintable(words);
}

TEST_F(Window, HasTheProgramsIconInEverySizeThatIsAskedFor)
{
    start();
    const QIcon icon = window->windowIcon();
    for (const int side : {16, 24, 32, 48, 64, 128, 256}) {
        const QImage picture = icon.pixmap(side).toImage();
        EXPECT_EQ(picture.size(), QSize(side, side));
        EXPECT_EQ(picture.pixelColor(0, 0).alpha(), 0) << side;
        EXPECT_EQ(picture.pixelColor(side / 2, side / 8).alpha(), 255) << side;
    }
}

TEST_F(Window, FollowsTheSystemsFontAndColoursWhileItRuns)
{
    const QFont font = QApplication::font();
    const QPalette palette = QApplication::palette();
    start();
    const Heading *heading = shown<Heading>().first();
    const qreal before = heading->font().pointSizeF();

    QFont larger = font;
    larger.setPointSizeF(before * 2);
    QApplication::setFont(larger);
    EXPECT_EVENTUALLY(heading->font().pointSizeF() >= before * 1.9);

    QPalette dark;
    dark.setColor(QPalette::Window, QColor(0x202020));
    dark.setColor(QPalette::WindowText, QColor(0xE0E0E0));
    QApplication::setPalette(dark);
    EXPECT_EVENTUALLY(Theme::of(*heading).page == darkColours().page);

    QPalette few = dark;
    for (const auto role : {QPalette::Window, QPalette::Base, QPalette::Button})
        few.setColor(role, Qt::black);
    few.setColor(QPalette::WindowText, Qt::white);
    QApplication::setPalette(few);
    EXPECT_EVENTUALLY(Theme::of(*heading).page == QColor(Qt::black));

    QApplication::setPalette(palette);
    QApplication::setFont(font);
    EXPECT_EVENTUALLY(Theme::of(*heading).page == lightColours().page);
}

TEST_F(Window, AnswersAScreenReaderThatAsksForAPartThatHasGoneAway)
{
    start();
    const auto areas = shown<QScrollArea>();
    ASSERT_FALSE(areas.isEmpty());
    for (QScrollArea *area : areas) {
        const auto *reader = QAccessible::queryAccessibleInterface(area);
        ASSERT_GT(reader->childCount(), 0);
        for (const int index : {-1, reader->childCount(), reader->childCount() + 1, 1000})
            EXPECT_EQ(reader->child(index), nullptr) << index;
    }
}
