// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

// From the first page to the order.

#include "states.h"

namespace {

void begin(UiStage &stage)
{
    stage.start();
}

void readWholeTask(UiStage &stage)
{
    stage.start();
    press(stage, "hele_opgaven");
}

void handOver(UiStage &stage)
{
    stage.start();
    press(stage, "systemansvarlig");
}

void comeBack(UiStage &stage)
{
    stage.start();
    stage.goToReview();
    stage.window.reset();
    stage.start();
}

void startOver(UiStage &stage)
{
    comeBack(stage);
    press(stage, "forfra");
}

void signIn(UiStage &stage)
{
    stage.start();
    stage.goToSignIn();
}

void waitForBrowser(UiStage &stage)
{
    stage.world.signIn().answersAtOnce = false;
    signIn(stage);
    press(stage, "primaer");
    EXPECT_EVENTUALLY(stage.session->navigation().activity() == Activity::WaitingForBrowser);
    stage.rest();
}

void requestUser(UiStage &stage)
{
    stage.world.service().users.held = true;
    signIn(stage);
    stage.session->signingIn().begin();
    EXPECT_EVENTUALLY(stage.session->navigation().activity() == Activity::CheckingUser);
    QTest::qWait(1);
}

void lookBackAtSignIn(UiStage &stage)
{
    stage.start();
    stage.goToInstance();
    stage.session->goTo(Step::SignIn);
    stage.rest();
}

void chooseSystem(UiStage &stage)
{
    stage.start();
    stage.goToInstance();
}

void missMunicipality(UiStage &stage)
{
    chooseSystem(stage);
    press(stage, "ikke_vores");
}

void chooseOther(UiStage &stage)
{
    missMunicipality(stage);
    const TaskInstance &other = stage.world.task.instances.first();
    press(stage, qPrintable(QStringLiteral("instans_") + other.lastFour));
    EXPECT_EVENTUALLY(stage.session->facts().choice);
    stage.rest();
}

void chooseOfTwo(UiStage &stage)
{
    TaskInstance second = stage.world.task.instances.last();
    second.name += QStringLiteral(" 2");
    second.lastFour = QStringLiteral("0a1b");
    stage.world.task.instances.append(second);
    chooseSystem(stage);
}

void lookUp(UiStage &stage)
{
    chooseSystem(stage);
    stage.world.service().subscriptionLists.held = true;
    stage.session->choice().confirm();
    EXPECT_EVENTUALLY(stage.session->navigation().activity() == Activity::LookingUp);
    QTest::qWait(1);
}

void review(UiStage &stage)
{
    stage.start();
    stage.goToReview();
}

void resumeAtReview(UiStage &stage)
{
    comeBack(stage);
    press(stage, "primaer");
}

void create(UiStage &stage)
{
    review(stage);
    stage.world.service().creations.held = true;
    stage.session->ordering().submit();
    EXPECT_EVENTUALLY(stage.world.service().creations.waiting() == 1);
    stage.rest();
}

void closeTooEarly(UiStage &stage)
{
    create(stage);
    stage.window->close();
    QTest::qWait(1);
}

void openHelp(UiStage &stage)
{
    chooseSystem(stage);
    press(stage, "hjaelp");
}

void helpAtTheTask(UiStage &stage)
{
    stage.start();
    press(stage, "hjaelp");
}

void helpAtTheReview(UiStage &stage)
{
    review(stage);
    press(stage, "hjaelp");
}

void signOut(UiStage &stage)
{
    openHelp(stage);
    press(stage, "log_ud");
}

/// The notice that the page shows after half a minute.
void waitLonger(UiStage &stage)
{
    stage.ordinaryAnswer = std::chrono::milliseconds(1);
    create(stage);
    EXPECT_EVENTUALLY(stage.session->problem().notice()
        && stage.session->problem().notice()->kind == Notice::Kind::AnswerIsLate);
    stage.rest();
}

void saveInterimEvidence(UiStage &stage)
{
    openHelp(stage);
    press(stage, "gem_bevis_nu");
}

} // namespace

QList<GalleryState> pageStates()
{
    return {
        {QStringLiteral("1-task"), begin},
        {QStringLiteral("1-task-whole"), readWholeTask},
        {QStringLiteral("1-task-hand-over"), handOver},
        {QStringLiteral("1-help"), helpAtTheTask},
        {QStringLiteral("1-welcome-back"), comeBack},
        {QStringLiteral("1-start-over"), startOver},
        {QStringLiteral("2-sign-in"), signIn},
        {QStringLiteral("2-waiting"), waitForBrowser},
        {QStringLiteral("2-checking-user"), requestUser},
        {QStringLiteral("2-signed-in"), lookBackAtSignIn},
        {QStringLiteral("3-system"), chooseSystem},
        {QStringLiteral("3-not-ours"), missMunicipality},
        {QStringLiteral("3-other-chosen"), chooseOther},
        {QStringLiteral("3-two-systems"), chooseOfTwo},
        {QStringLiteral("3-looking-up"), lookUp},
        {QStringLiteral("3-help"), openHelp},
        {QStringLiteral("3-help-evidence-saved"), saveInterimEvidence},
        {QStringLiteral("3-signed-out"), signOut},
        {QStringLiteral("4-review"), review},
        {QStringLiteral("4-help"), helpAtTheReview},
        {QStringLiteral("4-review-resumed"), resumeAtReview},
        {QStringLiteral("4-creating"), create},
        {QStringLiteral("4-creating-longer"), waitLonger},
        {QStringLiteral("4-closing-held-back"), closeTooEarly},
    };
}
