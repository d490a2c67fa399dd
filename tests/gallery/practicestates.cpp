// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

// States of practice in guided mode, and of what is corrected in guided mode.

#include "states.h"

namespace {

const QString practice = QStringLiteral("oevelse");
/// @{ Rows of the journal.
constexpr int versionRow = 5;
constexpr int rowCount = 8;
/// @}

Witness user()
{
    return {Witness::Kind::User, QStringLiteral("Mette Holm")};
}

/// \a isChosenHere: on the first page, not on the command line.
void signIn(UiStage &stage, const QString &environment, bool isChosenHere = false)
{
    stage.start(isChosenHere ? QString() : environment);
    if (isChosenHere) {
        stage.session->cases().start(environment);
        EXPECT_EVENTUALLY(stage.session->navigation().step() == Step::SignIn);
    } else {
        stage.goToSignIn();
    }
    EXPECT_EVENTUALLY(!stage.session->outside().webInterface().isEmpty());
    stage.rest();
}

void fillIn(UiStage &stage, const QString &environment, bool isChosenHere = false)
{
    signIn(stage, environment, isChosenHere);
    WizardSession &session = *stage.session;
    session.guidedWork().stateSignedIn();
    EXPECT_EVENTUALLY(session.navigation().step() == Step::Instance);
    const TaskInstance &system = stage.world.task.instances.last();
    session.choice().choose(system.name, system.lastFour);
    EXPECT_EVENTUALLY(session.facts().choice);
    session.choice().confirm();
    EXPECT_EVENTUALLY(session.navigation().step() == Step::Review);
    stage.rest();
}

void answerFirst(UiStage &stage, const QString &environment, bool isChosenHere = false)
{
    fillIn(stage, environment, isChosenHere);
    WizardSession &session = *stage.session;
    session.guidedWork().stateUuid(UuidStated::Answer::Same);
    EXPECT_EVENTUALLY(session.facts().isUuidAnswered);
    for (int row = 1; row <= rowCount; ++row)
        session.guidedWork().setRow(row, true, {});
    EXPECT_EVENTUALLY(session.facts().rowsDone.size() == rowCount);
    session.guidedWork().stateSaved();
    EXPECT_EVENTUALLY(session.view() == View::FirstAnswer);
    stage.rest();
}

void waitForSortiment(UiStage &stage, bool isChosenHere = false)
{
    answerFirst(stage, practice, isChosenHere);
    stage.session->guidedWork().answerFirstCheck(Check::Status::Approved, user(), {});
    EXPECT_EVENTUALLY(stage.session->facts().verification.first.status == Check::Status::Approved);
    stage.session->answering().finish();
    EXPECT_EVENTUALLY(stage.session->view() == View::Status);
    stage.rest();
}

void tryReminder(UiStage &stage)
{
    waitForSortiment(stage);
    press(stage, "kalender");
    EXPECT_EVENTUALLY(!stage.shown<QWidget>(QStringLiteral("aabn_paamindelse")).isEmpty());
    stage.rest();
}

void mailDoesNotOpen(UiStage &stage)
{
    waitForSortiment(stage);
    stage.world.browser.willing = false;
    press(stage, "mail_systemansvarlig");
}

void answerSecond(UiStage &stage)
{
    waitForSortiment(stage);
    press(stage, "svar2");
}

void finish(UiStage &stage, bool isChosenHere = false)
{
    waitForSortiment(stage, isChosenHere);
    WizardSession &session = *stage.session;
    session.checks().answerSecond(true, user());
    EXPECT_EVENTUALLY(session.facts().verification.isComplete());
    session.checks().leave();
    EXPECT_EVENTUALLY(session.navigation().step() == Step::Evidence);
    session.evidence().save();
    EXPECT_EVENTUALLY(session.facts().evidenceIsCurrent);
    session.evidence().finish();
    EXPECT_EVENTUALLY(session.view() == View::Finished);
    stage.rest();
}

void goOnToTheTask(UiStage &stage)
{
    finish(stage, true);
    press(stage, "primaer");
    EXPECT_EVENTUALLY(stage.session->environment()
        && stage.session->environment()->purpose == Environment::Purpose::Production);
    EXPECT_EVENTUALLY(stage.session->navigation().isIdle());
    stage.rest();
}

/// The page of the web interface with these values.
void paste(UiStage &stage, const QString &system, const QString &version, const QString &end)
{
    answerFirst(stage, production);
    WizardSession &session = *stage.session;
    const QString from = session.facts().statedValidFrom->toString(QStringLiteral("dd-MM-yyyy"));
    pasteFromBrowser(stage,
        QStringLiteral("Sortiment: Borgerblikket\nAbonnerende It-systeminstans: %1\n"
                       "Skemaversion: %2\nGyldig fra: %3\nGyldig til: %4\n")
            .arg(system, version, from, end));
}

void readWrong(UiStage &stage)
{
    paste(stage, stage.world.task.instances.last().name, QStringLiteral("1.2"),
        QStringLiteral("31-12-2027"));
    const ReadPage &page = *stage.session->answering().pasted().page();
    stage.session->guidedWork().answerFirstCheck(Check::Status::Problem,
        {Witness::Kind::PastedPage, QStringLiteral("Mette Holm")},
        QStringLiteral("Skemaversion, Gyldig til"), page.different, page.reading);
    EXPECT_EVENTUALLY(stage.session->view() == View::Guided);
    stage.rest();
}

void correctOne(UiStage &stage)
{
    readWrong(stage);
    stage.session->guidedWork().setRow(versionRow, true, QStringLiteral("1.3"));
    EXPECT_EVENTUALLY(stage.session->facts().rowsDone.contains(versionRow));
    stage.rest();
}

void answeredWrong(UiStage &stage)
{
    answerFirst(stage, production);
    stage.session->guidedWork().answerFirstCheck(
        Check::Status::Problem, user(), QStringLiteral("Debitorsystem"), {Field::Instance});
    EXPECT_EVENTUALLY(stage.session->view() == View::Guided);
    stage.rest();
}

void notSeen(UiStage &stage)
{
    answerFirst(stage, production);
    stage.session->guidedWork().answerFirstCheck(
        Check::Status::Problem, user(), QStringLiteral("Abonnementet kan ikke ses"));
    EXPECT_EVENTUALLY(!stage.session->facts().rowsDone.contains(rowCount));
    stage.session->answering().finish();
    EXPECT_EVENTUALLY(stage.session->view() == View::Correction);
    stage.rest();
}

void backToSaving(UiStage &stage)
{
    notSeen(stage);
    press(stage, "primaer");
    EXPECT_EVENTUALLY(!stage.window->focusWidget()->visibleRegion().isEmpty());
}

void otherSystem(UiStage &stage)
{
    paste(stage, QStringLiteral("ØS Indsigt Vejle Arkiv"), QStringLiteral("1.3"), {});
}

void nothingSaved(UiStage &stage)
{
    answerFirst(stage, production);
    pasteFromBrowser(stage,
        QStringLiteral("Abonnementer for Vejle Kommune\nDer er ingen abonnementer endnu.\n"));
}

} // namespace

QList<GalleryState> practiceStates()
{
    return {
        {QStringLiteral("p2-sign-in"), [](UiStage &stage) { signIn(stage, practice); }},
        {QStringLiteral("p4-fields"), [](UiStage &stage) { fillIn(stage, practice); }},
        {QStringLiteral("p5-answer"), [](UiStage &stage) { answerFirst(stage, practice); }},
        {QStringLiteral("p5-waiting"), [](UiStage &stage) { waitForSortiment(stage); }},
        {QStringLiteral("p5-reminder"), tryReminder},
        {QStringLiteral("p5-no-mail"), mailDoesNotOpen},
        {QStringLiteral("p5-colleague"), answerSecond},
        {QStringLiteral("p6-finished"), [](UiStage &stage) { finish(stage); }},
        {QStringLiteral("p6-finished-begun-here"), [](UiStage &stage) { finish(stage, true); }},
        {QStringLiteral("g2-real-task"), goOnToTheTask},
        {QStringLiteral("g4-correction"), readWrong},
        {QStringLiteral("g4-correction-one-left"), correctOne},
        {QStringLiteral("g4-correction-answered"), answeredWrong},
        {QStringLiteral("g4-correction-not-seen"), backToSaving},
        {QStringLiteral("g5-not-seen"), notSeen},
        {QStringLiteral("g5-page-other-system"), otherSystem},
        {QStringLiteral("g5-page-nothing-saved"), nothingSaved},
    };
}
