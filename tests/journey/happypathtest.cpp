// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#include "journey.h"

namespace {

class HappyPath : public Journey, public testing::WithParamInterface<int> { };

} // namespace

TEST_P(HappyPath, EachOfTheTenMunicipalitiesGetsItsOwnSubscriptionByMouse)
{
    const TaskInstance &instance = world.task.instances.at(GetParam());
    signInFor(instance);
    world.service().transferAnswer =
        Transfer{Transfer::Status::Acknowledged, world.clock.now(), {}};
    goToReview();
    clickPrimary();
    expectView(View::Status);
    EXPECT_EVENTUALLY(session->facts().verification.isComplete());
    QTest::qWait(1);
    clickPrimary();
    expectView(View::Evidence);
    click(QStringLiteral("gem"));
    EXPECT_EVENTUALLY(session->facts().evidence);
    clickPrimary();
    EXPECT_EVENTUALLY(session->facts().finished);

    ASSERT_EQ(world.service().attempts.size(), 1);
    const SubscriptionOrder &sent = world.service().attempts.first().order;
    EXPECT_EQ(sent.instance.name, instance.name);
    EXPECT_TRUE(sent.instance.uuid.endsWith(instance.lastFour));
    EXPECT_EQ(sent.schemaVersion, QStringLiteral("1.3"));
    EXPECT_EQ(sent.validFrom, QDate(2026, 11, 24));
    EXPECT_FALSE(sent.validTo);
}

INSTANTIATE_TEST_SUITE_P(AllTen, HappyPath, testing::Range(0, 10));

TEST_F(Journey, TheWholeTaskIsDoneByKeyboardAlone)
{
    world.service().transferAnswer =
        Transfer{Transfer::Status::Acknowledged, world.clock.now(), {}};
    startProgram();
    int presses = 0;
    const auto press = [&](Qt::Key key, Qt::KeyboardModifiers with = Qt::NoModifier) {
        ++presses;
        // A press on a page that is not laid out yet would only bring its button in sight.
        QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
        QTest::qWait(1);
        QWidget *target = window->focusWidget();
        QTest::keyClick(target ? target : window.get(), key, with);
    };
    press(Qt::Key_Return);
    expectView(View::SignIn);
    press(Qt::Key_Return);
    expectView(View::Instance);
    press(Qt::Key_Return);
    expectView(View::Review);
    press(Qt::Key_O, Qt::AltModifier);
    expectView(View::Status);
    EXPECT_EVENTUALLY(session->facts().verification.isComplete());
    press(Qt::Key_F, Qt::AltModifier);
    expectView(View::Evidence);
    press(Qt::Key_G, Qt::AltModifier);
    EXPECT_EVENTUALLY(session->facts().evidence);
    press(Qt::Key_A, Qt::AltModifier);
    EXPECT_EVENTUALLY(session->facts().finished);
    EXPECT_LE(presses, 8);
    EXPECT_EQ(world.service().attempts.size(), 1);
}

TEST_F(Journey, EnterOnTheReviewPageSendsNothing)
{
    goToReview();
    for (int press = 0; press < 3; ++press)
        QTest::keyClick(window->focusWidget(), Qt::Key_Return);
    QTest::qWait(1);
    EXPECT_EQ(world.service().attempts.size(), 0);
    EXPECT_EQ(session->view(), View::Review);
}

TEST_F(Journey, TwoQuickPressesSendOneOrder)
{
    goToReview();
    world.service().creations.held = true;
    QAbstractButton *create = button(QStringLiteral("primaer"));
    QTest::mouseClick(create, Qt::LeftButton);
    QTest::mouseClick(create, Qt::LeftButton);
    EXPECT_EVENTUALLY(world.service().attempts.size() == 1);
    QTest::qWait(1);
    EXPECT_EQ(world.service().attempts.size(), 1);
}

TEST_F(Journey, ClosingIsPutOffUntilTheAnswerHasCome)
{
    goToReview();
    world.service().creations.held = true;
    clickPrimary();
    EXPECT_EVENTUALLY(world.service().attempts.size() == 1);
    window->close();
    EXPECT_TRUE(window->isVisible());
    world.service().creations.answerNext();
    EXPECT_EVENTUALLY(!window->isVisible());
    EXPECT_FALSE(std::holds_alternative<Submission::Sending>(session->facts().submission));
    EXPECT_EQ(world.journal.count<Submission::Accepted>(), 1);
}

TEST_F(Journey, WhatWasClosedWhileWaitingOpensWhereItWas)
{
    goToReview();
    clickPrimary();
    expectView(View::Status);
    click(QStringLiteral("gemluk"));
    EXPECT_EVENTUALLY(!window->isVisible());
    world.signIn().signedIn = false;
    startProgram();
    expectView(View::Status);
    EXPECT_EQ(session->facts().verification.first.status, Check::Status::Approved);
}

TEST_F(Journey, TheUsersOwnAnswerToCheckTwoNeedsAnAnswerAndAWitness)
{
    goToReview();
    clickPrimary();
    expectView(View::Status);
    click(QStringLiteral("svar2"));
    QTest::qWait(1);
    clickPrimary();
    EXPECT_FALSE(session->facts().verification.isComplete());
    click(QStringLiteral("ja"));
    clickPrimary();
    EXPECT_FALSE(session->facts().verification.isComplete());
    click(QStringLiteral("selv"));
    clickPrimary();
    EXPECT_EVENTUALLY(session->facts().verification.isComplete());
    EXPECT_EQ(session->facts().verification.second.witness->name, QStringLiteral("Mette Holm"));
}
