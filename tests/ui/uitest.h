// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#pragma once

#include "eventually.h"
#include "fakeports.h"
#include "session/wizardsession.h"
#include "uisettings.h"
#include "wizardwindow.h"

#include <QAbstractButton>
#include <QTemporaryDir>

#include <chrono>
#include <memory>

/// The window on a real session in a world that the test sets.
struct UiStage {
    void start(const QString &environment = QStringLiteral("oevemiljoe"))
    {
        session = std::make_unique<WizardSession>(world.task, world.environments, environment,
            folder.path(),
            WizardSession::Collaborators{world.journal, world.connector, world.archive,
                world.browser, world.clock, world.builtOn, ordinaryAnswer});
        settings = std::make_unique<UiSettings>(folder.filePath(QStringLiteral("ui.ini")));
        window = std::make_unique<WizardWindow>(*session, *settings, hands());
        window->show();
        window->activateWindow();
        EXPECT_TRUE(QTest::qWaitForWindowActive(window.get()));
        session->open();
        rest();
    }

    void goToSignIn()
    {
        session->start();
        EXPECT_EVENTUALLY(session->step() == Step::SignIn);
        rest();
    }
    void goToInstance()
    {
        goToSignIn();
        session->signIn();
        EXPECT_EVENTUALLY(session->step() == Step::Instance);
        rest();
    }
    void goToReview()
    {
        goToInstance();
        session->confirmChoice();
        EXPECT_EVENTUALLY(session->step() == Step::Review);
        rest();
    }
    void goToStatus()
    {
        goToReview();
        session->submit();
        EXPECT_EVENTUALLY(session->step() == Step::Status);
        rest();
    }
    void goToEvidence()
    {
        goToStatus();
        session->continueToEvidence();
        EXPECT_EVENTUALLY(session->step() == Step::Evidence);
        rest();
    }

    void goTo(Step step)
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

    /// Lets the window catch up with the session.
    void rest()
    {
        EXPECT_EVENTUALLY(session->activity() == Activity::None || session->problem()
            || session->activity() == Activity::WaitingForBrowser
            || session->activity() == Activity::Submitting);
        QTest::qWait(1);
    }

    template <typename Widget>
    QList<Widget *> shown(const QString &name = {}) const
    {
        QList<Widget *> found = window->findChildren<Widget *>(name);
        found.removeIf([](const Widget *widget) { return !widget->isVisible(); });
        return found;
    }

    template <typename Widget>
    Widget *only(const QString &name) const
    {
        const QList<Widget *> found = shown<Widget>(name);
        EXPECT_EQ(found.size(), 1) << qPrintable(name);
        return found.value(0);
    }

    QString focusName() const
    {
        const QWidget *focused = window->focusWidget();
        return focused ? focused->objectName() : QString();
    }

    /// Hands that take their time, unless the test holds their clock.
    PressGuard::Hands hands()
    {
        using namespace std::chrono_literals;
        return {[this] { return handClock += (isHandClockHeld ? 0s : 1s); },
            [this] { return pointer; }, 600ms};
    }

    /// How long an order may be on its way before the page says that it takes longer.
    std::chrono::milliseconds ordinaryAnswer = std::chrono::seconds(30);
    FakeWorld world;
    QTemporaryDir folder;
    std::chrono::milliseconds handClock{0};
    bool isHandClockHeld = false;
    QPoint pointer;
    std::unique_ptr<WizardSession> session;
    std::unique_ptr<UiSettings> settings;
    std::unique_ptr<WizardWindow> window;
};

class UiTest : public testing::Test, protected UiStage { };
