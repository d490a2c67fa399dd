// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#include "uitest.h"

UiStage::UiStage() = default;
UiStage::~UiStage() = default;

void UiStage::make(const QString &environment)
{
    session =
        std::make_unique<WizardSession>(world.task, world.environments, environment, folder.path(),
            WizardSession::Collaborators{world.journal, world.connector, world.archive,
                world.pictures, world.browser, world.clock, world.builtOn, ordinaryAnswer,
                &world.screenshots, otherTasks, taskFaults});
    settings = std::make_unique<UiSettings>(folder.filePath(QStringLiteral("ui.ini")));
    window = std::make_unique<WizardWindow>(*session, *settings, hands());
    if (firstLook.window.isValid()) {
        window->findChild<Theme *>()->setTextSize(firstLook.textSize);
        window->resize(firstLook.window);
    }
}

void UiStage::start(const QString &environment)
{
    make(environment);
    window->show();
    window->activateWindow();
    EXPECT_TRUE(QTest::qWaitForWindowActive(window.get()));
    session->cases().read();
    rest();
}

void UiStage::startForReal()
{
    const Environment real = serviceEnvironment();
    if (!world.environments.contains(real))
        world.environments.append(real);
    start(real.id);
}

void UiStage::goToSignIn() const
{
    session->cases().start();
    EXPECT_EVENTUALLY(session->navigation().step() == Step::SignIn);
    rest();
}

void UiStage::goToInstance()
{
    goToSignIn();
    session->signingIn().begin();
    EXPECT_EVENTUALLY(session->navigation().step() == Step::Instance);
    rest();
}

void UiStage::goToReview()
{
    goToInstance();
    session->choice().confirm();
    EXPECT_EVENTUALLY(session->navigation().step() == Step::Review);
    rest();
}

void UiStage::goToStatus()
{
    goToReview();
    session->ordering().submit();
    EXPECT_EVENTUALLY(session->navigation().step() == Step::Status);
    rest();
}

void UiStage::goToEvidence()
{
    goToStatus();
    session->checks().leave();
    EXPECT_EVENTUALLY(session->navigation().step() == Step::Evidence);
    rest();
}

void UiStage::goTo(Step step)
{
    switch (step) {
    case Step::Task:
        return;
    case Step::SignIn:
        return goToSignIn();
    case Step::Instance:
        return goToInstance();
    case Step::Review:
        return goToReview();
    case Step::Status:
        return goToStatus();
    case Step::Evidence:
        return goToEvidence();
    }
}

void UiStage::rest() const
{
    EXPECT_EVENTUALLY(session->navigation().activity() == Activity::None
        || session->problem().error()
        || session->navigation().activity() == Activity::WaitingForBrowser
        || session->navigation().activity() == Activity::Submitting || world.journal.openings.held);
    QTest::qWait(1);
}

QString UiStage::focusName() const
{
    const QWidget *focused = window->focusWidget();
    return focused ? focused->objectName() : QString();
}

PressGuard::Hands UiStage::hands()
{
    using namespace std::chrono_literals;
    return {[this] { return handClock += (isHandClockHeld ? 0s : 2s); }, [this] { return pointer; },
        600ms};
}
