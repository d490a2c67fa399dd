// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#include "sessiontest.h"

SessionTest::SessionTest() = default;
SessionTest::~SessionTest() = default;

void SessionTest::startProgram(const QString &environment)
{
    session = std::make_unique<WizardSession>(world.task, world.environments, environment,
        QStringLiteral("/evidence"),
        WizardSession::Collaborators{world.journal, world.connector, world.archive, world.pictures,
            world.browser, world.clock, world.builtOn, ordinaryAnswer});
    session->cases().read();
    EXPECT_EVENTUALLY(
        session->navigation().activity() == Activity::None || session->problem().error());
}

void SessionTest::goToSignIn()
{
    session->cases().start();
    EXPECT_EVENTUALLY(session->navigation().step() == Step::SignIn);
}

void SessionTest::goToInstance()
{
    goToSignIn();
    session->signingIn().begin();
    EXPECT_EVENTUALLY(session->navigation().step() == Step::Instance);
}

void SessionTest::goToReview()
{
    goToInstance();
    session->choice().confirm();
    EXPECT_EVENTUALLY(session->navigation().step() == Step::Review);
}

void SessionTest::goToStatus()
{
    goToReview();
    session->ordering().submit();
    EXPECT_EVENTUALLY(session->navigation().step() == Step::Status);
    settle();
}

void SessionTest::settle()
{
    EXPECT_EVENTUALLY(session->navigation().activity() == Activity::None);
    QTest::qWait(0);
}

bool SessionTest::showsProblem(ErrorKind kind) const
{
    return session->problem().error() && session->problem().error()->kind == kind;
}

bool SessionTest::hasNotice(Notice::Kind kind) const
{
    return session->problem().notice() && session->problem().notice()->kind == kind;
}
