// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#pragma once

#include "eventually.h"
#include "fakeports.h"
#include "session/wizardsession.h"

#include <chrono>
#include <memory>

/// A session in the practice environment, and the way through it.
class SessionTest : public testing::Test {
protected:
    void SetUp() override { startProgram(); }

    /// What a new start of the program finds in the same journal.
    void startProgram(const QString &environment = QStringLiteral("oevemiljoe"))
    {
        session = std::make_unique<WizardSession>(world.task, world.environments, environment,
            QStringLiteral("/evidence"),
            WizardSession::Collaborators{world.journal, world.connector, world.archive,
                world.browser, world.clock, world.builtOn, ordinaryAnswer});
        session->open();
        EXPECT_EVENTUALLY(session->activity() == Activity::None || session->problem());
    }

    void goToSignIn()
    {
        session->start();
        EXPECT_EVENTUALLY(session->step() == Step::SignIn);
    }
    void goToInstance()
    {
        goToSignIn();
        session->signIn();
        EXPECT_EVENTUALLY(session->step() == Step::Instance);
    }
    void goToReview()
    {
        goToInstance();
        session->confirmChoice();
        EXPECT_EVENTUALLY(session->step() == Step::Review);
    }
    void goToStatus()
    {
        goToReview();
        session->submit();
        EXPECT_EVENTUALLY(session->step() == Step::Status);
        settle();
    }

    /// Lets what is under way come to rest.
    void settle()
    {
        EXPECT_EVENTUALLY(session->activity() == Activity::None);
        QTest::qWait(0);
    }

    bool showsProblem(ErrorKind kind) const
    {
        return session->problem() && session->problem()->error.kind == kind;
    }

    bool hasNotice(Notice::Kind kind) const
    {
        return session->notice() && session->notice()->kind == kind;
    }

    static constexpr std::chrono::milliseconds ordinaryAnswer{200};

    FakeWorld world;
    std::unique_ptr<WizardSession> session;
};
