// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

// From the created subscription to the end of the case.

#include "states.h"

#include <chrono>

using namespace std::chrono_literals;

namespace {

void acknowledge(UiStage &stage)
{
    stage.world.service().transferAnswer = Transfer{Transfer::Status::Acknowledged, {}, {}};
}

void showCreated(UiStage &stage)
{
    stage.startForReal();
    stage.goToStatus();
}

void practise(UiStage &stage)
{
    stage.start();
    stage.goToStatus();
}

void lookAgain(UiStage &stage)
{
    practise(stage);
    press(stage, "tjek");
}

void writeMail(UiStage &stage)
{
    showCreated(stage);
    press(stage, "mail_systemansvarlig");
}

void mailDoesNotOpen(UiStage &stage)
{
    stage.world.browser.willing = false;
    writeMail(stage);
}

void closeNext(UiStage &stage)
{
    writeMail(stage);
    press(stage, "kalender");
    EXPECT_EVENTUALLY(!stage.shown<QWidget>(QStringLiteral("aabn_paamindelse")).isEmpty());
    stage.rest();
}

void comeBack(UiStage &stage)
{
    showCreated(stage);
    stage.window.reset();
    stage.startForReal();
}

void comeBackTooLate(UiStage &stage)
{
    showCreated(stage);
    stage.window.reset();
    stage.world.clock.advance(25h);
    stage.startForReal();
}

void comeBackToPractice(UiStage &stage)
{
    practise(stage);
    stage.window.reset();
    stage.start();
}

/// Check 1 has found another version, and the program was started anew since.
void comeBackToWrong(UiStage &stage)
{
    FakeService &service = stage.world.service();
    service.onCreate = [&service](const Submission::Attempt &attempt) {
        SubscriptionOrder other = attempt.order;
        other.schemaVersion = QStringLiteral("1.2");
        return CreateOutcome{CreateOutcome::Kind::Created, service.store(other).uuid,
            Error{ErrorKind::OutcomeUnknown, {}, {}}};
    };
    stage.startForReal();
    stage.goToReview();
    stage.session->ordering().submit();
    EXPECT_EVENTUALLY(stage.session->problem().error());
    stage.window.reset();
    stage.startForReal();
}

/// The program sees it while the user looks at the page.
void comesTrue(UiStage &stage)
{
    showCreated(stage);
    acknowledge(stage);
    stage.session->checks().checkAgain();
    EXPECT_EVENTUALLY(stage.session->facts().verification.isComplete());
    stage.rest();
}

void ask(UiStage &stage)
{
    showCreated(stage);
    stage.world.service().transfers.held = true;
    stage.session->checks().checkAgain();
    QTest::qWait(1);
}

void keepReminder(UiStage &stage)
{
    showCreated(stage);
    press(stage, "kalender");
    EXPECT_EVENTUALLY(!stage.shown<QWidget>(QStringLiteral("aabn_paamindelse")).isEmpty());
}

void answer(UiStage &stage)
{
    showCreated(stage);
    press(stage, "svar2");
}

void answerNothing(UiStage &stage)
{
    answer(stage);
    press(stage, "primaer");
}

void nameColleague(UiStage &stage)
{
    answer(stage);
    press(stage, "ja");
    press(stage, "anden");
}

void forgetName(UiStage &stage)
{
    nameColleague(stage);
    press(stage, "primaer");
}

void approve(UiStage &stage)
{
    practise(stage);
    acknowledge(stage);
    press(stage, "tjek");
    EXPECT_EVENTUALLY(stage.shown<QWidget>(QStringLiteral("tjek")).isEmpty());
}

void findAfterAll(UiStage &stage)
{
    FakeService &service = stage.world.service();
    service.onCreate = [&service](const Submission::Attempt &attempt) {
        service.store(attempt.order);
        return CreateOutcome{};
    };
    stage.start();
    stage.goToReview();
    stage.session->ordering().submit();
    EXPECT_EVENTUALLY(stage.session->problem().error());
    stage.session->ordering().lookForIt();
    EXPECT_EVENTUALLY(stage.session->navigation().step() == Step::Status);
    stage.rest();
}

void findNothing(UiStage &stage)
{
    stage.world.service().onCreate = [](const Submission::Attempt &) { return CreateOutcome{}; };
    stage.start();
    stage.goToReview();
    stage.session->ordering().submit();
    EXPECT_EVENTUALLY(stage.session->problem().error());
    stage.session->ordering().lookForIt();
    EXPECT_EVENTUALLY(!stage.session->problem().error());
    stage.rest();
}

void evidenceTooSoon(UiStage &stage)
{
    stage.startForReal();
    stage.goToEvidence();
}

void saveTooSoon(UiStage &stage)
{
    evidenceTooSoon(stage);
    press(stage, "gem");
    EXPECT_EVENTUALLY(stage.session->facts().evidence);
    stage.rest();
}

void evidenceOfPractice(UiStage &stage)
{
    approve(stage);
    stage.session->checks().leave();
    EXPECT_EVENTUALLY(stage.session->navigation().step() == Step::Evidence);
    stage.rest();
}

void saveInPractice(UiStage &stage)
{
    evidenceOfPractice(stage);
    stage.session->evidence().save();
    EXPECT_EVENTUALLY(stage.session->facts().evidence);
    stage.rest();
}

void evidence(UiStage &stage)
{
    comesTrue(stage);
    stage.session->checks().leave();
    EXPECT_EVENTUALLY(stage.session->navigation().step() == Step::Evidence);
    stage.rest();
}

void saveLater(UiStage &stage)
{
    evidence(stage);
    press(stage, "primaer");
}

void saving(UiStage &stage)
{
    evidence(stage);
    stage.world.archive.saves.held = true;
    stage.session->evidence().save();
    EXPECT_EVENTUALLY(stage.session->navigation().activity() == Activity::SavingEvidence);
    QTest::qWait(1);
}

void save(UiStage &stage)
{
    evidence(stage);
    stage.session->evidence().save();
    EXPECT_EVENTUALLY(stage.session->facts().evidence);
    stage.rest();
}

void saveAndSeeMore(UiStage &stage)
{
    evidenceTooSoon(stage);
    stage.session->evidence().save();
    EXPECT_EVENTUALLY(stage.session->facts().evidence);
    stage.session->checks().answerSecond(true, {Witness::Kind::User, QStringLiteral("Mette Holm")});
    EXPECT_EVENTUALLY(!stage.session->facts().evidenceIsCurrent);
    stage.rest();
    press(stage, "primaer");
}

void markLater(UiStage &stage)
{
    save(stage);
    press(stage, "primaer");
}

void helpWhileSheWaits(UiStage &stage)
{
    showCreated(stage);
    press(stage, "hjaelp");
}

void copyMessage(UiStage &stage)
{
    showCreated(stage);
    press(stage, "kopier_systemansvarlig");
}

void helpAtTheEvidence(UiStage &stage)
{
    save(stage);
    press(stage, "hjaelp");
}

void fileDoesNotOpen(UiStage &stage)
{
    save(stage);
    stage.world.browser.willing = false;
    press(stage, "vis");
}

void copyForTask(UiStage &stage)
{
    save(stage);
    press(stage, "kopier_tekst");
}

void openTaskSystem(UiStage &stage)
{
    stage.world.task.taskSystem = QUrl(QStringLiteral("https://klik.example.dk/"));
    save(stage);
}

void mark(UiStage &stage)
{
    save(stage);
    stage.session->evidence().markTaskDone(true);
    EXPECT_EVENTUALLY(stage.session->facts().markedDone);
    stage.rest();
}

void finish(UiStage &stage)
{
    mark(stage);
    stage.session->evidence().finish();
    EXPECT_EVENTUALLY(stage.session->facts().finished);
    stage.rest();
}

} // namespace

QList<GalleryState> resultStates()
{
    return {
        {QStringLiteral("4-nothing-created"), findNothing},
        {QStringLiteral("5-waiting"), showCreated},
        {QStringLiteral("5-written"), writeMail},
        {QStringLiteral("5-no-mail"), mailDoesNotOpen},
        {QStringLiteral("5-close"), closeNext},
        {QStringLiteral("5-next-morning"), comeBack},
        {QStringLiteral("5-overdue"), comeBackTooLate},
        {QStringLiteral("5-wrong-resumed"), comeBackToWrong},
        {QStringLiteral("5-practice"), practise},
        {QStringLiteral("5-practice-resumed"), comeBackToPractice},
        {QStringLiteral("5-asking"), ask},
        {QStringLiteral("5-not-yet"), lookAgain},
        {QStringLiteral("5-reminder"), keepReminder},
        {QStringLiteral("5-copied"), copyMessage},
        {QStringLiteral("5-help"), helpWhileSheWaits},
        {QStringLiteral("5-answer"), answer},
        {QStringLiteral("5-answer-missing"), answerNothing},
        {QStringLiteral("5-answer-colleague"), nameColleague},
        {QStringLiteral("5-answer-name-missing"), forgetName},
        {QStringLiteral("5-found-after-all"), findAfterAll},
        {QStringLiteral("5-approved"), approve},
        {QStringLiteral("5-came-true"), comesTrue},
        {QStringLiteral("6-check-missing"), evidenceTooSoon},
        {QStringLiteral("6-check-missing-saved"), saveTooSoon},
        {QStringLiteral("6-practice"), evidenceOfPractice},
        {QStringLiteral("6-practice-saved"), saveInPractice},
        {QStringLiteral("6-evidence"), evidence},
        {QStringLiteral("6-evidence-missing"), saveLater},
        {QStringLiteral("6-saving"), saving},
        {QStringLiteral("6-saved"), save},
        {QStringLiteral("6-copied"), copyForTask},
        {QStringLiteral("6-task-system"), openTaskSystem},
        {QStringLiteral("6-help"), helpAtTheEvidence},
        {QStringLiteral("6-file-not-opened"), fileDoesNotOpen},
        {QStringLiteral("6-saved-earlier"), saveAndSeeMore},
        {QStringLiteral("6-mark-missing"), markLater},
        {QStringLiteral("6-marked"), mark},
        {QStringLiteral("6-done"), finish},
    };
}
