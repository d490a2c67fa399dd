// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

// Every key of the window.

#include "guideduitest.h"
#include "widgets/textfield.h"
#include "window/contentcolumn.h"

#include <QScrollBar>
#include <QShortcut>

#include <algorithm>
#include <chrono>
#include <functional>

using namespace std::chrono_literals;

namespace {

class Keys : public testing::Test, public UiStage {
public:
    void startAt(Step step)
    {
        start();
        goTo(step);
    }
    void press(QKeyCombination keys)
    {
        QTest::keyClick(window->focusWidget(), keys.key(), keys.keyboardModifiers());
        rest();
    }
    /// An event of a key that is held down, as the keyboard repeats it.
    void holdReturn() const
    {
        for (const bool isRepeated : {false, true, true, true}) {
            QKeyEvent down(
                QEvent::KeyPress, Qt::Key_Return, Qt::NoModifier, QStringLiteral("\r"), isRepeated);
            QCoreApplication::sendEvent(window->focusWidget(), &down);
            QTest::qWait(1);
        }
    }

    QScrollBar &bar() const { return *window->findChild<ContentColumn *>()->verticalScrollBar(); }
    void makeHigh()
    {
        window->resize(800, 600);
        for (int size = 0; size < 3; ++size)
            press(Qt::CTRL | Qt::Key_Plus);
        EXPECT_EVENTUALLY(bar().maximum() > 0);
        bar().setValue(0);
    }
    void makeHighAndGoToItsEnd()
    {
        makeHigh();
        bar().setValue(bar().maximum());
    }
    bool isHelpShown() const { return !shown<QWidget>(QStringLiteral("hjaelperude")).isEmpty(); }
};

struct KeyCase {
    QKeyCombination keys;
    Step step;
    std::function<void(Keys &)> before;
    /// The effect of the key; not present before it is pressed.
    std::function<bool(const Keys &)> isDone;
};

const auto nothing = [](Keys &) {};
const auto atTextSize = [](int percent) {
    return [percent](const Keys &keys) { return keys.settings->textSize() == percent; };
};
const auto atStep = [](Step step) {
    return [step](const Keys &keys) { return keys.session->navigation().step() == step; };
};
const auto enlarge = [](int presses) {
    return [presses](Keys &keys) {
        for (int press = 0; press < presses; ++press)
            keys.press(Qt::CTRL | Qt::Key_Plus);
    };
};

const KeyCase cases[]{
    {Qt::Key_F1, Step::SignIn, nothing, [](const Keys &keys) { return keys.isHelpShown(); }},
    {Qt::Key_Escape, Step::SignIn, [](Keys &keys) { keys.press(Qt::Key_F1); },
        [](const Keys &keys) { return !keys.isHelpShown(); }},
    {Qt::Key_F5, Step::Status, nothing,
        [](const Keys &keys) {
            return keys.session->problem().notice()
                && keys.session->problem().notice()->kind == Notice::Kind::NotVisibleYet;
        }},
    {Qt::Key_PageDown, Step::Task, &Keys::makeHigh,
        [](const Keys &keys) {
            return keys.bar().value() == keys.bar().pageStep()
                && keys.bar().pageStep() < keys.bar().maximum();
        }},
    {Qt::Key_PageUp, Step::Task, &Keys::makeHighAndGoToItsEnd,
        [](const Keys &keys) {
            return keys.bar().value() == keys.bar().maximum() - keys.bar().pageStep()
                && keys.bar().value() > 0;
        }},
    {Qt::CTRL | Qt::Key_End, Step::Task, &Keys::makeHigh,
        [](const Keys &keys) { return keys.bar().value() == keys.bar().maximum(); }},
    {Qt::CTRL | Qt::Key_Home, Step::Task, &Keys::makeHighAndGoToItsEnd,
        [](const Keys &keys) { return keys.bar().value() == 0; }},
    {Qt::ALT | Qt::Key_Left, Step::Review, nothing, atStep(Step::Instance)},
    {Qt::CTRL | Qt::Key_1, Step::Review, nothing, atStep(Step::Task)},
    {Qt::CTRL | Qt::Key_2, Step::Review, nothing, atStep(Step::SignIn)},
    {Qt::CTRL | Qt::Key_3, Step::Review, nothing, atStep(Step::Instance)},
    {Qt::CTRL | Qt::Key_5, Step::Evidence, nothing, atStep(Step::Status)},
    {Qt::CTRL | Qt::Key_Plus, Step::Task, nothing, atTextSize(125)},
    {Qt::CTRL | Qt::Key_Equal, Step::Task, nothing, atTextSize(125)},
    {Qt::CTRL | Qt::Key_Minus, Step::Task, enlarge(3), atTextSize(150)},
    {Qt::CTRL | Qt::Key_0, Step::Task, enlarge(3), atTextSize(100)},
};

QString nameOf(QKeyCombination keys)
{
    return QKeySequence(keys).toString(QKeySequence::PortableText);
}

/// GoogleTest takes letters, digits and underscores.
std::string testName(const testing::TestParamInfo<KeyCase> &of)
{
    QString name = nameOf(of.param.keys);
    for (const auto &[sign, word] :
        {std::pair{"++", "_Plus"}, {"+=", "_Equal"}, {"+-", "_Minus"}, {"+", "_"}})
        name.replace(QLatin1String(sign), QLatin1String(word));
    return name.toStdString();
}

class GuidedKeys : public GuidedUiTest { };
class EveryKey : public Keys, public testing::WithParamInterface<KeyCase> { };

} // namespace

INSTANTIATE_TEST_SUITE_P(OfTheWindow, EveryKey, testing::ValuesIn(cases), testName);

TEST_P(EveryKey, DoesWhatItIsFor)
{
    const KeyCase &of = GetParam();
    startAt(of.step);
    of.before(*this);
    ASSERT_FALSE(of.isDone(*this));
    press(of.keys);
    EXPECT_EVENTUALLY(of.isDone(*this));
}

TEST_F(Keys, AreTheseAndNoOthers)
{
    // Pictures are pasted, the fourth step can be opened again in guided mode only, and after the
    // sixth all is finished.
    QStringList known{QKeySequence(QKeySequence::Paste).toString(), nameOf(Qt::CTRL | Qt::Key_4),
        nameOf(Qt::CTRL | Qt::Key_6)};
    // Keys that move the page, and Return, reach the window when no widget takes them.
    for (const KeyCase &of : cases) {
        const Qt::Key key = of.keys.key();
        if (key != Qt::Key_PageUp && key != Qt::Key_PageDown && key != Qt::Key_Home
            && key != Qt::Key_End)
            known.append(nameOf(of.keys));
    }
    start();
    QStringList found;
    for (const auto *shortcut : window->findChildren<QShortcut *>())
        found.append(shortcut->key().toString(QKeySequence::PortableText));
    std::sort(known.begin(), known.end());
    std::sort(found.begin(), found.end());
    EXPECT_EQ(found, known);
}

TEST_F(Keys, ScrollThePageAlsoFromAFieldOfText)
{
    startAt(Step::Status);
    only<QAbstractButton>(QStringLiteral("svar2"))->click();
    rest();
    only<QAbstractButton>(QStringLiteral("ja"))->click();
    only<QAbstractButton>(QStringLiteral("anden"))->click();
    rest();
    makeHigh();
    auto *name = only<TextField>(QStringLiteral("navn"));
    name->setFocus();
    QTest::keyClicks(name, QStringLiteral("Ole"));
    bar().setValue(0);
    press(Qt::Key_PageDown);
    EXPECT_EQ(bar().value(), std::min(bar().pageStep(), bar().maximum()));
    press(Qt::Key_PageUp);
    EXPECT_EQ(bar().value(), 0);
    press(Qt::CTRL | Qt::Key_End);
    EXPECT_EQ(bar().value(), bar().maximum());
    press(Qt::CTRL | Qt::Key_Home);
    EXPECT_EQ(bar().value(), 0);
    EXPECT_EQ(window->focusWidget(), name);
    EXPECT_EQ(name->text(), QStringLiteral("Ole"));
}

TEST_F(Keys, OpenNoStepThatIsNotFinishedOrIsClosedByNow)
{
    const auto expectToStay = [this](Step step, std::initializer_list<int> numbers) {
        for (const int number : numbers) {
            press(Qt::CTRL | Qt::Key(Qt::Key_0 + number));
            EXPECT_EQ(session->navigation().step(), step) << number;
        }
    };
    start();
    expectToStay(Step::Task, {1, 2, 3, 4, 5, 6});
    goToSignIn();
    expectToStay(Step::SignIn, {2, 3, 4, 5, 6});
    goToInstance();
    expectToStay(Step::Instance, {3, 4, 5, 6});
    session->choice().confirm();
    EXPECT_EVENTUALLY(session->navigation().step() == Step::Review);
    rest();
    expectToStay(Step::Review, {4, 5, 6});
    session->ordering().submit();
    EXPECT_EVENTUALLY(session->navigation().step() == Step::Status);
    rest();
    expectToStay(Step::Status, {1, 2, 3, 4, 5, 6});
    session->checks().leave();
    EXPECT_EVENTUALLY(session->navigation().step() == Step::Evidence);
    rest();
    expectToStay(Step::Evidence, {1, 2, 3, 4, 6});
}

TEST_F(Keys, DoNotOpenTheStepThatIsNextAndNotFinished)
{
    startAt(Step::Review);
    press(Qt::CTRL | Qt::Key_1);
    EXPECT_EQ(session->navigation().step(), Step::Task);
    press(Qt::CTRL | Qt::Key_4);
    EXPECT_EQ(session->navigation().step(), Step::Task);
    press(Qt::CTRL | Qt::Key_3);
    EXPECT_EQ(session->navigation().step(), Step::Instance);
}

TEST_F(GuidedKeys, OpenTheFieldsAgainWhileTheFirstCheckIsOpen)
{
    goToGuidedStatus();
    QTest::keyClick(window->focusWidget(), Qt::Key_4, Qt::ControlModifier);
    rest();
    EXPECT_EQ(session->navigation().step(), Step::Review);
}

TEST_F(Keys, LeadBackOnlyWhereThereIsAWayBack)
{
    start();
    press(Qt::ALT | Qt::Key_Left);
    EXPECT_EQ(session->navigation().step(), Step::Task);
    goToReview();
    for (const Step step : {Step::Instance, Step::SignIn, Step::Task, Step::Task}) {
        press(Qt::ALT | Qt::Key_Left);
        EXPECT_EQ(session->navigation().step(), step);
    }
    session->goTo(Step::Review);
    session->ordering().submit();
    EXPECT_EVENTUALLY(session->navigation().step() == Step::Status);
    rest();
    press(Qt::ALT | Qt::Key_Left);
    EXPECT_EQ(session->navigation().step(), Step::Status);
}

TEST_F(Keys, AskTheServiceAgainOnTheStatusPageOnceAndNowhereElse)
{
    for (const Step step : {Step::Task, Step::SignIn, Step::Instance, Step::Review}) {
        startAt(step);
        const int lists = world.service().subscriptionLists.asked;
        press(Qt::Key_F5);
        EXPECT_EQ(world.service().transfers.asked, 0) << int(step);
        EXPECT_EQ(world.service().subscriptionLists.asked, lists) << int(step);
        EXPECT_EQ(session->navigation().step(), step);
        window.reset();
        session.reset();
        world.journal.stored.clear();
    }
    startAt(Step::Status);
    EXPECT_EVENTUALLY(world.service().transfers.asked == 1);
    press(Qt::Key_F5);
    EXPECT_EVENTUALLY(world.service().transfers.asked == 2);
}

TEST_F(Keys, CloseNothingButTheHelpWithEscape)
{
    startAt(Step::Review);
    press(Qt::Key_Escape);
    EXPECT_EQ(session->navigation().step(), Step::Review);
    EXPECT_TRUE(window->isVisible());
    EXPECT_EQ(focusName(), QStringLiteral("overskrift"));
}

TEST_F(Keys, PressTheButtonWithTheFocusOnceHoweverLongEnterIsHeld)
{
    startAt(Step::SignIn);
    auto *help = only<QAbstractButton>(QStringLiteral("hjaelp"));
    int presses = 0;
    QObject::connect(help, &QAbstractButton::clicked, [&presses] { ++presses; });
    help->setFocus();
    // The help takes the focus as soon as it is shown.
    holdReturn();
    EXPECT_EQ(presses, 1);
    EXPECT_TRUE(isHelpShown());
    EXPECT_EQ(world.signIn().begun, 0);

    // When it is closed, the focus goes back to the button.
    presses = 0;
    help->setFocus();
    holdReturn();
    EXPECT_EQ(presses, 1);
    EXPECT_FALSE(isHelpShown());
}

TEST_F(Keys, LeadToTheNextPageAndNoFurtherWhenEnterIsHeld)
{
    startAt(Step::Task);
    holdReturn();
    EXPECT_EVENTUALLY(session->navigation().step() == Step::SignIn);
    rest();
    EXPECT_EQ(world.signIn().begun, 0);
    EXPECT_EQ(session->navigation().step(), Step::SignIn);
}

TEST_F(Keys, SendNothingByEnterOnTheAlertOfANewDay)
{
    startAt(Step::Review);
    world.clock.advance(24h);
    only<QAbstractButton>(QStringLiteral("primaer"))->click();
    EXPECT_EVENTUALLY(session->problem().error());
    rest();
    ASSERT_EQ(session->problem().error()->kind, ErrorKind::NewDay);
    ASSERT_EQ(focusName(), QStringLiteral("besked"));
    press(Qt::Key_Return);
    press(Qt::Key_Enter);
    EXPECT_TRUE(world.service().attempts.isEmpty());
    EXPECT_EQ(session->view(), View::Problem);
    only<QAbstractButton>(QStringLiteral("primaer"))->click();
    EXPECT_EVENTUALLY(session->navigation().step() == Step::Status);
    EXPECT_EQ(world.service().attempts.size(), 1);
}

// A press in the window then comes to what the user saw under the pointer.
TEST_F(Keys, LeaveThePageWhereItWasWhenTheWindowComesForward)
{
    startAt(Step::Review);
    makeHighAndGoToItsEnd();
    const int end = bar().value();
    QWidget another;
    another.show();
    another.activateWindow();
    EXPECT_TRUE(QTest::qWaitForWindowActive(&another));
    window->activateWindow();
    EXPECT_TRUE(QTest::qWaitForWindowActive(window.get()));
    rest();
    EXPECT_EQ(bar().value(), end);
}
