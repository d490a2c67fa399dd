// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#include "sessiontest.h"

SessionTest::SessionTest() = default;
SessionTest::~SessionTest() = default;

void SessionTest::startProgram(const QString &environment)
{
    session = std::make_unique<WizardSession>(world.task, world.environments, environment,
        QStringLiteral("/evidence"),
        WizardSession::Collaborators{world.journal, world.connector, world.archive, world.browser,
            world.clock, world.builtOn, ordinaryAnswer});
    session->open();
    EXPECT_EVENTUALLY(session->activity() == Activity::None || session->problem());
}

void SessionTest::goToSignIn()
{
    session->start();
    EXPECT_EVENTUALLY(session->step() == Step::SignIn);
}

void SessionTest::goToInstance()
{
    goToSignIn();
    session->signIn();
    EXPECT_EVENTUALLY(session->step() == Step::Instance);
}

void SessionTest::goToReview()
{
    goToInstance();
    session->confirmChoice();
    EXPECT_EVENTUALLY(session->step() == Step::Review);
}

void SessionTest::goToStatus()
{
    goToReview();
    session->submit();
    EXPECT_EVENTUALLY(session->step() == Step::Status);
    settle();
}

void SessionTest::settle()
{
    EXPECT_EVENTUALLY(session->activity() == Activity::None);
    QTest::qWait(0);
}

bool SessionTest::showsProblem(ErrorKind kind) const
{
    return session->problem() && session->problem()->kind == kind;
}

bool SessionTest::hasNotice(Notice::Kind kind) const
{
    return session->notice() && session->notice()->kind == kind;
}
