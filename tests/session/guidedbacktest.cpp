// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

// Where "Back" leads in guided mode once the user has stated that the subscription is saved.

#include "domain/domainwords.h"
#include "guidedtest.h"

using GuidedBack = Guided;

TEST_F(GuidedBack, TheFirstAnswerOpensByItselfAndBackLeadsToTheFields)
{
    goToAnswer();
    EXPECT_EQ(session->view(), View::FirstAnswer);
    session->answering().pasted().readPage({QStringLiteral("ingenting")}, {});
    EXPECT_TRUE(session->mayGoBack());
    session->goBack();
    EXPECT_EQ(session->view(), View::Guided);
    session->goTo(Step::Status);
    EXPECT_EQ(session->view(), View::FirstAnswer);
    EXPECT_FALSE(session->answering().pasted().page()) << "it may have changed meanwhile";
}

TEST_F(GuidedBack, BackLeadsFromAnAnswerThatWasAskedForToTheChecks)
{
    goToAnswer();
    session->answering().ask(2);
    EXPECT_EQ(session->view(), View::SecondAnswer);
    session->goBack();
    EXPECT_EQ(session->view(), View::Status);
}

TEST_F(GuidedBack, TheChoiceIsOpenAgainWhereTheSubscriptionCannotBeSeen)
{
    goToAnswer();
    EXPECT_FALSE(session->isOpen(Step::Instance)) << "it may be saved";
    const Witness user{Witness::Kind::User, QStringLiteral("Mette Holm")};
    session->guidedWork().answerFirstCheck(
        Check::Status::Problem, user, DomainWords::of(Field::Instance), {Field::Instance});
    EXPECT_EVENTUALLY(session->facts().verification.first.status == Check::Status::Problem);
    EXPECT_FALSE(session->isOpen(Step::Instance)) << "it is saved, with a wrong field";
    session->goTo(Step::Status);
    session->guidedWork().answerFirstCheck(
        Check::Status::Problem, user, QStringLiteral("The subscription cannot be seen"));
    EXPECT_EVENTUALLY(session->isOpen(Step::Instance));
    session->goTo(Step::Review);
    EXPECT_TRUE(session->mayGoBack());
    session->goBack();
    ASSERT_EQ(session->view(), View::Instance);
    // The same choice goes on where it was; another one begins the fields anew.
    session->choice().confirm();
    EXPECT_EVENTUALLY(session->navigation().step() == Step::Review);
    EXPECT_TRUE(session->facts().statedValidFrom);
    session->goBack();
    session->choice().choose(QStringLiteral("\u00d8S Indsigt Vejle"), QStringLiteral("bf17"));
    EXPECT_EVENTUALLY(!session->facts().statedValidFrom);
    session->choice().confirm();
    EXPECT_EVENTUALLY(session->navigation().step() == Step::Review);
    EXPECT_TRUE(session->facts().rowsDone.isEmpty());
}
