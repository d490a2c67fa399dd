// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#pragma once

#include "eventually.h"
#include "fakeports.h"
#include "session/wizardsession.h"
#include "widgets/uisettings.h"
#include "window/wizardwindow.h"

#include <QAbstractButton>
#include <QTemporaryDir>

#include <chrono>
#include <memory>

/// The whole window on a whole session, in a world that the test sets.
class Journey : public testing::Test {
protected:
    void startProgram(const QString &environment = QStringLiteral("oevemiljoe"))
    {
        window.reset();
        session = std::make_unique<WizardSession>(world.task, world.environments, environment,
            folder.path(),
            WizardSession::Collaborators{world.journal, world.connector, world.archive,
                world.pictures, world.browser, world.clock});
        settings = std::make_unique<UiSettings>(folder.filePath(QStringLiteral("ui.ini")));
        window = std::make_unique<WizardWindow>(*session, *settings, unhurriedHands());
        window->show();
        window->activateWindow();
        session->cases().read();
        EXPECT_TRUE(QTest::qWaitForWindowActive(window.get()));
        EXPECT_EVENTUALLY(session->navigation().activity() == Activity::None);
    }

    /// Each look at the clock comes two seconds after the one before, however fast the test is:
    /// longer than any pause of the guard.
    static PressGuard::Hands unhurriedHands()
    {
        using namespace std::chrono_literals;
        return {[now = 0ms]() mutable { return now += 2s; }, [] { return QPoint(); }, 600ms};
    }

    /// The visible button called \a name, as soon as there is one.
    QAbstractButton *button(const QString &name)
    {
        QAbstractButton *found = nullptr;
        const auto find = [&] {
            found = nullptr;
            for (QAbstractButton *candidate : window->findChildren<QAbstractButton *>(name)) {
                if (candidate->isVisible() && candidate->isEnabled())
                    found = candidate;
            }
            return found != nullptr;
        };
        EXPECT_TRUE(QTest::qWaitFor(find, 30'000)) << qPrintable(name);
        return found;
    }

    void click(const QString &name)
    {
        if (QAbstractButton *found = button(name))
            QTest::mouseClick(found, Qt::LeftButton);
    }

    void clickPrimary() { click(QStringLiteral("primaer")); }

    /// Waits until the page of \a view is what is shown.
    void expectView(View view)
    {
        EXPECT_EVENTUALLY(
            session->view() == view && session->navigation().activity() == Activity::None);
        // The window follows a moment later.
        QTest::qWait(1);
    }

    void goToReview()
    {
        startProgram();
        clickPrimary();
        expectView(View::SignIn);
        clickPrimary();
        expectView(View::Instance);
        clickPrimary();
        expectView(View::Review);
    }

    void signInFor(const TaskInstance &instance)
    {
        world.signIn().identity.cvr = instance.municipality.cvr;
        world.service().userAnswer = ServiceUser{QStringLiteral("u"), QStringLiteral("Mette Holm"),
            instance.municipality, {QStringLiteral("abonner")}};
        world.service().instancesAnswer =
            QList<ServiceInstance>{FakeWorld::serviceInstance(instance)};
    }

    QTemporaryDir folder;
    FakeWorld world;
    std::unique_ptr<WizardSession> session;
    std::unique_ptr<UiSettings> settings;
    std::unique_ptr<WizardWindow> window;
};
