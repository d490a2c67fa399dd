// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#include "guidedtest.h"

TEST_F(Guided, NobodyIsClaimedToBeKnownAndNothingIsPreselected)
{
    goToGuidedInstance();
    EXPECT_FALSE(session->facts().person);
    EXPECT_FALSE(session->choice().chosen());
    EXPECT_EQ(world.signIn().begun, 0);
    session->signingIn().begin();
    EXPECT_EQ(world.signIn().begun, 0);
}

TEST_F(Guided, TheWebInterfaceOfTheEnvironmentIsOpened)
{
    goToSignIn();
    session->outside().openWebInterface();
    ASSERT_EQ(world.browser.opened.size(), 1);
    EXPECT_EQ(world.browser.opened.first().host(),
        QStringLiteral("klassifikation.eksterntest-stoettesystemerne.dk"));
}

TEST_F(Guided, AWebInterfaceThatDoesNotOpenAfterAllHasAnAddressToCopyAndIsTriedAgain)
{
    goToSignIn();
    session->outside().openWebInterface();
    ASSERT_EQ(world.browser.opened.size(), 1);
    const QUrl address = world.browser.opened.first();
    world.browser.failLater(address);
    EXPECT_TRUE(showsProblem(ErrorKind::BrowserDidNotOpen));
    EXPECT_EQ(session->outside().browserAddress(), address);
    session->act(ProblemAction::ReopenBrowser);
    EXPECT_FALSE(session->problem().error());
    EXPECT_EQ(world.browser.opened.size(), 2);
}

TEST_F(Guided, WhoFillsInAFieldOrOpensThePageAfterAllReadsNoMoreThatTheBrowserDidNotOpen)
{
    goToRows();
    const auto fail = [this] {
        session->outside().openWebInterface();
        world.browser.failLater(world.browser.opened.last());
        EXPECT_TRUE(showsProblem(ErrorKind::BrowserDidNotOpen));
    };
    fail();
    session->guidedWork().setRow(1, true, {});
    EXPECT_FALSE(session->problem().error());
    fail();
    session->outside().openWebInterface();
    EXPECT_FALSE(session->problem().error());
}

TEST_F(Guided, TheSystemsRowIsNotDoneBeforeTheQuestionAboutItIsAnswered)
{
    goToRows();
    session->guidedWork().setRow(4, true, QStringLiteral("v"));
    session->guidedWork().stateUuid(UuidStated::Answer::Other);
    EXPECT_EVENTUALLY(session->facts().statedUuid == UuidStated::Answer::Other);
    session->guidedWork().setRow(4, true, QStringLiteral("v"));
    settle();
    EXPECT_FALSE(session->facts().rowsDone.contains(4));
    session->guidedWork().stateUuid(UuidStated::Answer::NotSeen);
    EXPECT_EVENTUALLY(session->facts().rowsDone.contains(4));
    EXPECT_TRUE(session->facts().rowsDone.contains(3));
    EXPECT_EQ(world.journal.count<UuidStated>(), 2);
}

TEST_F(Guided, OnlyTheWholeUuidOfTheChosenSystemIsRead)
{
    goToRows();
    for (const char *wrong : {"", "0c64", "30000000-0000-4000-8000-00000000bf17",
             "these-are-36-characters-but-not-0c64", "0c64 bf17"})
        EXPECT_FALSE(session->guidedWork().readUuid(QLatin1String(wrong))) << wrong;
    settle();
    EXPECT_EQ(world.journal.count<InstanceCompared>(), 0);
    EXPECT_TRUE(session->guidedWork().readUuid(
        QStringLiteral("UUID:\u00a0{30000000-0000-4000-\u200b8000-000000000C64}.")));
    EXPECT_EVENTUALLY(session->facts().rowsDone.contains(4));
    EXPECT_EQ(
        session->facts().comparedUuid, QStringLiteral("30000000-0000-4000-8000-000000000c64"));
}

TEST_F(Guided, NothingIsReadOrStatedBeforeTheRows)
{
    goToGuidedInstance();
    session->choice().choose(QStringLiteral("ØS Indsigt Syddjurs"), QStringLiteral("0c64"));
    EXPECT_EVENTUALLY(session->facts().choice);
    EXPECT_FALSE(
        session->guidedWork().readUuid(QStringLiteral("30000000-0000-4000-8000-000000000c64")));
    session->guidedWork().stateUuid(UuidStated::Answer::Same);
    settle();
    EXPECT_FALSE(session->facts().isUuidAnswered);
}

TEST_F(Guided, WhoChoosesAndPressesAtOnceGoesOnWithThatChoice)
{
    goToGuidedInstance();
    world.journal.appends.held = true;
    session->choice().choose(QStringLiteral("ØS Indsigt Syddjurs"), QStringLiteral("0c64"));
    session->choice().confirm();
    EXPECT_EQ(session->navigation().step(), Step::Instance);
    world.journal.appends.held = false;
    world.journal.appends.answerNext();
    EXPECT_EVENTUALLY(session->navigation().step() == Step::Review);
}

TEST_F(Guided, AnotherChoiceForgetsWhatWasStated)
{
    goToRows();
    session->guidedWork().stateUuid(UuidStated::Answer::Same);
    EXPECT_EVENTUALLY(session->facts().isUuidAnswered);
    session->goTo(Step::Instance);
    session->choice().choose(QStringLiteral("ØS Indsigt Vejle"), QStringLiteral("bf17"));
    EXPECT_EVENTUALLY(!session->facts().isUuidAnswered);
    EXPECT_FALSE(session->facts().statedUuid);
}

TEST_F(Guided, WhatAnEarlierVersionTookForAUuidIsAskedForAgain)
{
    goToRows();
    world.journal.append(session->facts().caseId,
        InstanceCompared{QStringLiteral("these-are-36-characters-but-not-0c64")},
        world.clock.now());
    startProgram(QStringLiteral("eksterntest"));
    session->cases().resume();
    EXPECT_EQ(session->view(), View::Guided);
    EXPECT_FALSE(session->facts().isUuidAnswered);
}

TEST_F(Guided, AllEightRowsComeBeforeTheResultAndLeavingLosesNone)
{
    goToRows();
    session->guidedWork().setRow(2, true, QStringLiteral("Borgerblikket"));
    EXPECT_EVENTUALLY(session->facts().rowsDone.contains(2));
    session->guidedWork().stateSaved();
    settle();
    EXPECT_EQ(session->navigation().step(), Step::Review);
    startProgram(QStringLiteral("eksterntest"));
    session->cases().resume();
    EXPECT_EQ(session->view(), View::Guided);
    EXPECT_TRUE(session->facts().rowsDone.contains(2));
    doAllRows();
    session->guidedWork().stateSaved();
    EXPECT_EVENTUALLY(session->navigation().step() == Step::Status);
}

TEST_F(Guided, TheUserIsTheWitnessOfBothChecks)
{
    goToRows();
    doAllRows();
    session->guidedWork().stateSaved();
    EXPECT_EVENTUALLY(session->navigation().step() == Step::Status);
    session->guidedWork().answerFirstCheck(
        Check::Status::Approved, {Witness::Kind::User, QStringLiteral("Mette Holm")}, {});
    EXPECT_EVENTUALLY(session->facts().verification.first.status == Check::Status::Approved);
    EXPECT_EQ(session->facts().verification.first.witness->kind, Witness::Kind::User);
    EXPECT_FALSE(session->facts().verification.isComplete());
    session->checks().answerSecond(true, {Witness::Kind::Colleague, QStringLiteral("Bo Lund")});
    EXPECT_EVENTUALLY(session->facts().verification.isComplete());
}

TEST_F(Guided, AWrongFieldLeadsBackToItsRow)
{
    goToRows();
    doAllRows();
    session->guidedWork().stateSaved();
    EXPECT_EVENTUALLY(session->navigation().step() == Step::Status);
    session->guidedWork().answerFirstCheck(Check::Status::Problem,
        {Witness::Kind::User, QStringLiteral("Mette Holm")}, QStringLiteral("Skemaversion"),
        {Field::SchemaVersion, Field::ValidTo});
    EXPECT_EVENTUALLY(session->navigation().step() == Step::Review);
    EXPECT_EQ(session->view(), View::Guided);
    EXPECT_EQ(session->facts().rowsDone.keys(), (QList<int>{1, 2, 3, 4, 6}));
    doAllRows();
    session->guidedWork().stateSaved();
    EXPECT_EVENTUALLY(session->navigation().step() == Step::Status);
    EXPECT_EQ(session->facts().verification.first.status, Check::Status::NotChecked);
}

TEST_F(Guided, ARowThatIsOpenAgainIsWhereTheCaseGoesOnAfterTheProgramDied)
{
    goToAnswer();
    session->guidedWork().answerFirstCheck(Check::Status::Problem,
        {Witness::Kind::User, QStringLiteral("Mette Holm")}, QStringLiteral("Gyldig til"),
        {Field::SchemaVersion, Field::ValidTo});
    EXPECT_EVENTUALLY(session->navigation().step() == Step::Review);
    for (const int row : {5, 7}) {
        startProgram(QStringLiteral("eksterntest"));
        EXPECT_EQ(session->view(), View::Guided) << row;
        EXPECT_EQ(session->problem().notice()->kind, Notice::Kind::Resumed)
            << "the form is not asked to be begun anew";
        EXPECT_FALSE(session->facts().rowsDone.contains(row));
        session->guidedWork().setRow(row, true, {});
        EXPECT_EVENTUALLY(session->facts().rowsDone.contains(row));
    }
    startProgram(QStringLiteral("eksterntest"));
    EXPECT_EQ(session->view(), View::Guided) << "it is not saved";
    session->guidedWork().stateSaved();
    EXPECT_EVENTUALLY(session->navigation().step() == Step::Status);
    // A look back at the list changes nothing, a row that is opened again does.
    session->goTo(Step::Review);
    startProgram(QStringLiteral("eksterntest"));
    EXPECT_EQ(session->view(), View::FirstAnswer);
    session->goTo(Step::Review);
    session->guidedWork().setRow(7, false, {});
    EXPECT_EVENTUALLY(!session->facts().areAllRowsDone());
    startProgram(QStringLiteral("eksterntest"));
    EXPECT_EQ(session->view(), View::Guided);
}

TEST_F(Guided, ASubscriptionThatIsNotSeenIsToBeSavedAgain)
{
    goToRows();
    doAllRows();
    session->guidedWork().stateSaved();
    EXPECT_EVENTUALLY(session->navigation().step() == Step::Status);
    session->guidedWork().answerFirstCheck(Check::Status::Problem,
        {Witness::Kind::User, QStringLiteral("Mette Holm")}, QStringLiteral("Kan ikke ses"));
    EXPECT_EVENTUALLY(session->facts().rowsDone.keys() == (QList<int>{1, 2, 3, 4, 5, 6, 7}));
    EXPECT_EQ(session->navigation().step(), Step::Status);
}

TEST_F(Guided, AnAnswerWithoutAPictureIsWrittenDownForItsCheck)
{
    session->guidedWork().answerWithoutPicture(1);
    settle();
    EXPECT_EQ(world.journal.count<AnsweredWithoutPicture>(), 0);
    goToRows();
    doAllRows();
    session->guidedWork().stateSaved();
    EXPECT_EVENTUALLY(session->navigation().step() == Step::Status);
    session->guidedWork().answerFirstCheck(
        Check::Status::Approved, {Witness::Kind::User, QStringLiteral("Mette Holm")}, {});
    session->guidedWork().answerWithoutPicture(1);
    EXPECT_EVENTUALLY(session->facts().verification.first.withoutPicture);
    EXPECT_EQ(session->facts().verification.first.status, Check::Status::Approved);
}

TEST_F(Guided, AMailIsOpenedOnlyWhereItFits)
{
    EXPECT_TRUE(session->outside().writeMail({}, QStringLiteral("Om"), QStringLiteral("Hej")));
    EXPECT_EQ(
        world.browser.opened, QList<QUrl>{QUrl(QStringLiteral("mailto:?subject=Om&body=Hej"))});
    EXPECT_FALSE(session->outside().writeMail({}, QStringLiteral("Om"), QString(2000, u'x')));
    EXPECT_EQ(world.browser.opened.size(), 1);
}

TEST_F(Guided, BackLeadsFromAPictureToTheFormThatItIsFor)
{
    goToAnswer();
    const int round = session->answering().round();
    session->answering().showPicture(true);
    EXPECT_EQ(session->view(), View::Picture);
    session->goBack();
    EXPECT_EQ(session->view(), View::FirstAnswer);
    // What is filled in stays.
    EXPECT_EQ(session->answering().round(), round);
    session->answering().goBack();
    session->answering().showPicture(true);
    EXPECT_EQ(session->view(), View::Status);
}

TEST_F(Guided, PicturesBelongToTheFormUntilItsAnswerIsGivenOrAnotherIsOpened)
{
    goToAnswer();
    bringPicture();
    session->answering().goBack();
    session->answering().ask(1);
    EXPECT_EQ(session->answering().pictures().size(), 1);
    session->answering().ask(2);
    EXPECT_TRUE(session->answering().pictures().isEmpty());
    bringPicture();
    session->answering().finish();
    session->answering().ask(2);
    EXPECT_TRUE(session->answering().pictures().isEmpty());
}

TEST_F(Guided, ACorrectedPictureTakesThePlaceOfTheOneBefore)
{
    goToAnswer();
    bringPicture();
    const PictureKept before = session->facts().pictures.last();
    session->pictures().replace(before, QImage(3, 3, QImage::Format_RGB32), QStringLiteral("Ny"));
    EXPECT_EVENTUALLY(world.pictures.discarded.contains(before));
    ASSERT_EQ(session->answering().pictures().size(), 1);
    EXPECT_EQ(session->answering().pictures().first().caption, QStringLiteral("Ny"));
}

TEST_F(Guided, WhereTheCorrectedPictureCannotBeKeptTheOneBeforeStays)
{
    goToAnswer();
    bringPicture();
    const QList<PictureKept> before = session->facts().pictures;
    int notKept = 0;
    QObject::connect(&session->pictures(), &Pictures::notKept, session.get(), [&] { ++notKept; });
    world.pictures.error = Error{ErrorKind::EvidenceNotSaved, {}, {}};
    session->pictures().replace(before.first(), QImage(3, 3, QImage::Format_RGB32), {});
    EXPECT_EVENTUALLY(notKept == 1);
    EXPECT_EQ(session->facts().pictures, before);
    EXPECT_TRUE(world.pictures.discarded.isEmpty());
}

TEST_F(Guided, APictureThatWaitedForItsAnswerWhenTheProgramDiedStillBelongsToIt)
{
    goToAnswer();
    bringPicture();
    startProgram(QStringLiteral("eksterntest"));
    EXPECT_EQ(session->view(), View::FirstAnswer);
    EXPECT_EQ(session->answering().pictures().size(), 1);

    session->guidedWork().answerFirstCheck(Check::Status::Approved, {Witness::Kind::User, {}}, {});
    session->answering().finish();
    EXPECT_EVENTUALLY(session->facts().verification.first.status == Check::Status::Approved);
    startProgram(QStringLiteral("eksterntest"));
    session->answering().ask(2);
    EXPECT_EQ(session->view(), View::SecondAnswer);
    EXPECT_TRUE(session->answering().pictures().isEmpty());
}

TEST_F(Guided, AFormIsClosedWhenTheUserGoesElsewhere)
{
    goToAnswer();
    session->guidedWork().answerFirstCheck(Check::Status::Approved, {Witness::Kind::User, {}}, {});
    session->answering().finish();
    EXPECT_EVENTUALLY(session->facts().verification.first.status == Check::Status::Approved);
    session->answering().ask(2);
    session->checks().leave();
    EXPECT_EVENTUALLY(session->view() == View::Evidence);
    session->goBack();
    EXPECT_EQ(session->view(), View::Status);
}
