// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

// States where the user types into the real web interface.

#include "states.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QTest>

#include <chrono>

namespace {

/// @{ Rows of the journal.
/// The last one is done by leaving the page.
constexpr int lastButOne = 7;
constexpr int allRow = 3;
constexpr int instanceRow = 4;
/// @}
constexpr QSize stripSize(420, 700);

const TaskInstance &usersInstance(const UiStage &stage)
{
    return stage.world.task.instances.last();
}

void begin(UiStage &stage)
{
    stage.start(production);
}

void signIn(UiStage &stage)
{
    begin(stage);
    stage.goToSignIn();
}

/// The help has checked the connection.
void findNoConnection(UiStage &stage)
{
    signIn(stage);
    stage.session->sitting().note(Sitting::Deed::FoundNoConnection);
    stage.rest();
}

void openPage(UiStage &stage)
{
    signIn(stage);
    press(stage, "aabn");
}

void goOnUnopened(UiStage &stage)
{
    signIn(stage);
    press(stage, "primaer");
}

void pageDoesNotOpen(UiStage &stage)
{
    openPage(stage);
    press(stage, "siden_aabner_ikke");
}

void cannotSignIn(UiStage &stage)
{
    signIn(stage);
    press(stage, "kan_ikke");
}

void chooseSystem(UiStage &stage)
{
    signIn(stage);
    stage.session->guidedWork().stateSignedIn();
    EXPECT_EVENTUALLY(stage.session->navigation().step() == Step::Instance);
    stage.rest();
}

void chooseNone(UiStage &stage)
{
    chooseSystem(stage);
    press(stage, "primaer");
}

void chooseNoneBesideBrowser(UiStage &stage)
{
    openPage(stage);
    press(stage, "primaer");
    EXPECT_EVENTUALLY(stage.session->navigation().step() == Step::Instance);
    stage.rest();
    press(stage, "primaer");
}

void choose(UiStage &stage)
{
    chooseSystem(stage);
    press(stage, qPrintable(QStringLiteral("instans_") + usersInstance(stage).lastFour));
    EXPECT_EVENTUALLY(stage.session->facts().choice);
    stage.rest();
}

void fields(UiStage &stage)
{
    choose(stage);
    stage.session->choice().confirm();
    EXPECT_EVENTUALLY(stage.session->navigation().step() == Step::Review);
    stage.rest();
}

void askAboutDate(UiStage &stage)
{
    stage.world.builtOn = QDate(2027, 1, 1);
    fields(stage);
}

void dateIsWrong(UiStage &stage)
{
    askAboutDate(stage);
    press(stage, "dato_forkert");
}

/// Until row \a last of the journal is done.
void passRows(UiStage &stage, int last)
{
    fields(stage);
    for (int row = 1; row <= last; ++row) {
        if (row == allRow)
            continue;
        const QString button =
            row == instanceRow ? QStringLiteral("uuid_ja") : QStringLiteral("gjort_%1").arg(row);
        stage.only<QAbstractButton>(button)->click();
        EXPECT_EVENTUALLY(stage.session->facts().rowsDone.contains(row));
        stage.rest();
    }
}

void ask(UiStage &stage)
{
    passRows(stage, 2);
}

void answeredNo(UiStage &stage)
{
    ask(stage);
    press(stage, "uuid_nej");
    EXPECT_EVENTUALLY(stage.session->facts().statedUuid);
    stage.rest();
}

void pastedNoUuid(UiStage &stage)
{
    ask(stage);
    QGuiApplication::clipboard()->setText(QStringLiteral("5a8f3c1e-0d2b"));
    QTest::keyClick(stage.window->focusWidget(), Qt::Key_V, Qt::ControlModifier);
    stage.rest();
}

void copied(UiStage &stage)
{
    passRows(stage, 1);
}

void copiedElsewhere(UiStage &stage)
{
    passRows(stage, 5);
    QGuiApplication::clipboard()->setText(QStringLiteral("noget andet"));
    stage.rest();
}

void comeBackToRows(UiStage &stage)
{
    passRows(stage, 5);
    stage.window.reset();
    begin(stage);
    stage.session->cases().resume();
    stage.rest();
}

void allRows(UiStage &stage)
{
    passRows(stage, lastButOne);
}

void askWhetherChosen(UiStage &stage)
{
    ask(stage);
    press(stage, "uuid_ikke_set");
}

void cannotSeeUuid(UiStage &stage)
{
    askWhetherChosen(stage);
    press(stage, "uuid_ikke_set");
    EXPECT_EVENTUALLY(stage.session->facts().rowsDone.contains(instanceRow));
    stage.rest();
}

void chooseAnother(UiStage &stage)
{
    cannotSeeUuid(stage);
    press(stage, "genaabn_4");
    EXPECT_EVENTUALLY(!stage.session->facts().rowsDone.contains(instanceRow));
    stage.rest();
    press(stage, "andet_sted_4");
}

void comeBackWithAnotherSystem(UiStage &stage)
{
    passRows(stage, 2);
    stage.session->goTo(Step::Instance);
    const TaskInstance &other = stage.world.task.instances.first();
    stage.session->choice().choose(other.name, other.lastFour);
    EXPECT_EVENTUALLY(stage.session->facts().choice->lastFour == other.lastFour);
    stage.session->choice().confirm();
    EXPECT_EVENTUALLY(stage.session->navigation().step() == Step::Review);
    stage.rest();
}

void tabIsMissing(UiStage &stage)
{
    fields(stage);
    press(stage, "fanen_mangler");
}

void otherLook(UiStage &stage)
{
    fields(stage);
    press(stage, "ser_anderledes");
}

void strip(UiStage &stage)
{
    passRows(stage, 5);
    press(stage, "smal");
}

void result(UiStage &stage)
{
    goToFirstAnswer(stage);
    stage.session->answering().goBack();
    stage.rest();
}

/// From the question of check 1 to the list, where step 3 is closed.
void backFromAnswer(UiStage &stage)
{
    goToFirstAnswer(stage);
    press(stage, "tilbage");
}

void answerBesideBrowser(UiStage &stage)
{
    goToFirstAnswer(stage);
    press(stage, "smal");
}

void answerHalf(UiStage &stage)
{
    goToFirstAnswer(stage);
    press(stage, "rigtigt");
    press(stage, "primaer");
}

void askUuidAgain(UiStage &stage)
{
    cannotSeeUuid(stage);
    for (const int row : {5, 6, 7}) {
        press(stage, qPrintable(QStringLiteral("gjort_%1").arg(row)));
        EXPECT_EVENTUALLY(stage.session->facts().rowsDone.contains(row));
        stage.rest();
    }
    press(stage, "primaer");
    EXPECT_EVENTUALLY(stage.session->navigation().step() == Step::Status);
    stage.rest();
    press(stage, "rigtigt");
}

void answerWrong(UiStage &stage)
{
    goToFirstAnswer(stage);
    press(stage, "forkert");
    press(stage, "forkert_3");
}

void seen(UiStage &stage, Check::Status status, const QString &detail)
{
    result(stage);
    stage.session->guidedWork().answerFirstCheck(
        status, {Witness::Kind::User, QStringLiteral("Mette Holm")}, detail);
    EXPECT_EVENTUALLY(stage.session->facts().verification.first.status == status);
    stage.rest();
}

void wrong(UiStage &stage)
{
    seen(stage, Check::Status::Problem, QStringLiteral("Skemaversion, Gyldig fra"));
}

void right(UiStage &stage)
{
    seen(stage, Check::Status::Approved, {});
}

void comeBack(UiStage &stage)
{
    right(stage);
    stage.window.reset();
    begin(stage);
}

void comeBackTooLate(UiStage &stage)
{
    right(stage);
    stage.window.reset();
    stage.world.clock.advance(std::chrono::hours(25));
    begin(stage);
}

void comeBackAndSeeNothing(UiStage &stage)
{
    comeBack(stage);
    stage.session->checks().answerSecond(
        false, {Witness::Kind::User, QStringLiteral("Mette Holm")});
    EXPECT_EVENTUALLY(stage.session->facts().verification.second.status == Check::Status::Waiting);
    stage.rest();
}

void bothRight(UiStage &stage)
{
    right(stage);
    stage.session->checks().answerSecond(
        true, {Witness::Kind::Colleague, QStringLiteral("Jens Overgaard")});
    EXPECT_EVENTUALLY(stage.session->facts().verification.isComplete());
    stage.rest();
}

} // namespace

void goToFirstAnswer(UiStage &stage)
{
    passRows(stage, lastButOne);
    stage.session->guidedWork().stateSaved();
    EXPECT_EVENTUALLY(stage.session->navigation().step() == Step::Status);
    stage.rest();
}

QList<GalleryState> guidedStates()
{
    return {
        {QStringLiteral("g1-task"), begin},
        {QStringLiteral("g2-sign-in"), signIn},
        {QStringLiteral("g2-opened"), openPage},
        {QStringLiteral("g2-not-opened"), goOnUnopened},
        {QStringLiteral("g2-strip"), openPage, stripSize},
        {QStringLiteral("g2-page-missing"), pageDoesNotOpen},
        {QStringLiteral("g2-cannot-sign-in"), cannotSignIn},
        {QStringLiteral("g2-unconnected"), findNoConnection},
        {QStringLiteral("g3-system"), chooseSystem},
        {QStringLiteral("g3-system-missing"), chooseNone},
        {QStringLiteral("g3-chosen"), choose},
        {QStringLiteral("g3-strip"), chooseNoneBesideBrowser, stripSize},
        {QStringLiteral("g4-fields"), fields},
        {QStringLiteral("g4-date"), askAboutDate},
        {QStringLiteral("g4-date-wrong"), dateIsWrong},
        {QStringLiteral("g4-copied"), copied},
        {QStringLiteral("g4-copied-elsewhere"), copiedElsewhere},
        {QStringLiteral("g4-resumed"), comeBackToRows},
        {QStringLiteral("g4-uuid"), ask},
        {QStringLiteral("g4-uuid-other"), answeredNo},
        {QStringLiteral("g4-uuid-chosen"), askWhetherChosen},
        {QStringLiteral("g4-tab-missing"), tabIsMissing},
        {QStringLiteral("g4-another-system"), comeBackWithAnotherSystem},
        {QStringLiteral("g4-no-uuid"), pastedNoUuid},
        {QStringLiteral("g4-uuid-not-seen"), cannotSeeUuid},
        {QStringLiteral("g3-another-system"), chooseAnother},
        {QStringLiteral("g4-all-rows"), allRows},
        {QStringLiteral("g4-looks-different"), otherLook},
        {QStringLiteral("g4-strip"), strip, stripSize},
        {QStringLiteral("g4-back-from-answer"), backFromAnswer},
        {QStringLiteral("g5-result"), result},
        {QStringLiteral("g5-answer"), goToFirstAnswer},
        {QStringLiteral("g5-answer-strip"), answerBesideBrowser, stripSize},
        {QStringLiteral("g5-answer-missing"), answerHalf},
        {QStringLiteral("g5-answer-wrong"), answerWrong},
        {QStringLiteral("g5-answer-uuid"), askUuidAgain},
        {QStringLiteral("g5-wrong"), wrong},
        {QStringLiteral("g5-right"), right},
        {QStringLiteral("g5-next-morning"), comeBack},
        {QStringLiteral("g5-overdue"), comeBackTooLate},
        {QStringLiteral("g5-still-waiting"), comeBackAndSeeNothing},
        {QStringLiteral("g5-both-right"), bothRight},
    };
}
