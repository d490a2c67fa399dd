// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

// A screen reader announces every widget that gets the focus, so no other widget may get it on the
// way.

#include "uitest.h"
#include "widgets/heading.h"

#include <QApplication>

#include <string>

namespace {

class FirstWord : public UiTest {
protected:
    /// From now on, everything that gets the focus: headings by their words, other widgets by name.
    void listen()
    {
        announced.clear();
        QObject::connect(
            qApp, &QApplication::focusChanged, window.get(), [this](QWidget *, QWidget *now) {
                if (const auto *heading = qobject_cast<Heading *>(now))
                    announced.append(heading->text());
                else if (now)
                    announced.append(now->objectName());
            });
    }
    /// Presses the button while it has the focus, as with the keyboard.
    void press(const char *name)
    {
        auto *button = only<QAbstractButton>(QLatin1String(name));
        button->setFocus();
        announced.clear();
        QTest::keyClick(button, Qt::Key_Return);
    }
    std::string allAnnounced() const { return announced.join(u'\n').toStdString(); }
    std::string heading() const { return shown<Heading>().first()->text().toStdString(); }

    QStringList announced;
};

} // namespace

TEST_F(FirstWord, AfterAProblemIsThePageThatItLeadsTo)
{
    start();
    goToInstance();
    const TaskInstance &other = world.task.instances.first();
    session->choice().choose(other.name, other.lastFour);
    session->choice().confirm();
    EXPECT_EVENTUALLY(session->problem().error());
    rest();
    ASSERT_EQ(focusName(), QStringLiteral("besked"));
    listen();
    only<QAbstractButton>(QStringLiteral("primaer"))->click();
    EXPECT_EVENTUALLY(session->view() == View::Instance);
    rest();
    EXPECT_EQ(allAnnounced(), heading());
}

TEST_F(FirstWord, AfterEnterOnTheButtonIsTheNextPage)
{
    start();
    listen();
    press("primaer");
    EXPECT_EVENTUALLY(session->navigation().step() == Step::SignIn);
    rest();
    EXPECT_EQ(allAnnounced(), heading());
}

TEST_F(FirstWord, AfterEnterOnAButtonThatOpensAFormIsTheForm)
{
    start();
    goToStatus();
    listen();
    press("svar2");
    rest();
    EXPECT_EQ(allAnnounced(), heading());
}

TEST_F(FirstWord, AfterTheHelpIsWhatHadTheFocusBefore)
{
    start();
    goToSignIn();
    auto *back = only<QAbstractButton>(QStringLiteral("tilbage"));
    back->setFocus();
    QTest::keyClick(back, Qt::Key_F1);
    listen();
    QTest::keyClick(window->focusWidget(), Qt::Key_Escape);
    rest();
    EXPECT_EQ(allAnnounced(), "tilbage");
}

TEST_F(FirstWord, AfterTheOrderIsNeverThatSomethingIsToBeCreated)
{
    start();
    goToReview();
    const QString toBeCreated = QString::fromStdString(heading());
    world.journal.appends.held = true;
    listen();
    only<QAbstractButton>(QStringLiteral("primaer"))->click();
    // A slow disk.
    const auto isCreated = [this] {
        QTest::qWait(1);
        if (world.journal.appends.waiting() > 0)
            world.journal.appends.answerNext();
        return session->navigation().step() == Step::Status;
    };
    EXPECT_TRUE(QTest::qWaitFor(isCreated, 30'000));
    rest();
    EXPECT_FALSE(announced.contains(toBeCreated)) << qPrintable(announced.join(u'\n'));
    EXPECT_EQ(announced.last().toStdString(), heading());
    world.journal.appends.held = false;
}
