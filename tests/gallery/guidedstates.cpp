// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

// States where the user types into the real web interface.

#include "states.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>
#include <QPainter>
#include <QTest>
#include <QUrl>

#include <chrono>

namespace {

/// @{ Rows of the journal.
constexpr int rowCount = 8;
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
    stage.start(QStringLiteral("produktion"));
}

void signIn(UiStage &stage)
{
    begin(stage);
    stage.goToSignIn();
}

void openPage(UiStage &stage)
{
    signIn(stage);
    press(stage, "aabn");
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
    passRows(stage, rowCount);
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

void answer(UiStage &stage)
{
    passRows(stage, rowCount);
    stage.session->guidedWork().stateSaved();
    EXPECT_EVENTUALLY(stage.session->navigation().step() == Step::Status);
    stage.rest();
}

void result(UiStage &stage)
{
    answer(stage);
    press(stage, "tilbage");
}

void answerNothing(UiStage &stage)
{
    answer(stage);
    press(stage, "primaer");
}

void answerWrong(UiStage &stage)
{
    answer(stage);
    press(stage, "forkert");
    press(stage, "forkert_3");
}

/// Something that looks like a page in a browser.
QImage screenPicture()
{
    QImage picture(1280, 800, QImage::Format_RGB32);
    picture.fill(Qt::white);
    QPainter painter(&picture);
    painter.fillRect(QRect(0, 0, picture.width(), 60), QColor(0x004D99));
    for (int row = 0; row < 5; ++row)
        painter.fillRect(QRect(80, 140 + row * 90, 700, 40), QColor(0xDCDCDC));
    return picture;
}

void previewPicture(UiStage &stage)
{
    answer(stage);
    QGuiApplication::clipboard()->setImage(screenPicture());
    press(stage, "indsaet_billede");
}

void fullPicture(UiStage &stage)
{
    previewPicture(stage);
    press(stage, "primaer");
}

void markedPicture(UiStage &stage)
{
    fullPicture(stage);
    press(stage, "forstoer");
    QTest::keyClick(stage.only<QWidget>(QStringLiteral("billede")), Qt::Key_Down);
}

/// One of three is no picture.
void severalPictures(UiStage &stage)
{
    answer(stage);
    QList<QUrl> files;
    for (const char *name : {"skærm.png", "liste.png"}) {
        files.append(QUrl::fromLocalFile(stage.folder.filePath(QString::fromUtf8(name))));
        EXPECT_TRUE(screenPicture().scaled(800, 500).save(files.last().toLocalFile()));
    }
    files.prepend(QUrl::fromLocalFile(stage.folder.filePath(QStringLiteral("noter.docx"))));
    auto *data = new QMimeData;
    data->setUrls(files);
    QGuiApplication::clipboard()->setMimeData(data);
    press(stage, "indsaet_billede");
    EXPECT_EVENTUALLY(stage.shown<QWidget>(QStringLiteral("billede")).size() == 1);
    stage.rest();
}

void picturesLeft(UiStage &stage)
{
    severalPictures(stage);
    press(stage, "tilbage");
}

void keepPictures(UiStage &stage)
{
    answer(stage);
    for (int count = 0; count < 2; ++count) {
        stage.session->pictures().keepBrought(
            {}, QStringLiteral("Abonnementet i klassifikationssystemet"));
    }
    EXPECT_EVENTUALLY(stage.session->facts().pictures.size() == 2);
    stage.rest();
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

QList<GalleryState> guidedStates()
{
    return {
        {QStringLiteral("g1-task"), begin},
        {QStringLiteral("g2-sign-in"), signIn},
        {QStringLiteral("g2-opened"), openPage},
        {QStringLiteral("g2-cannot-sign-in"), cannotSignIn},
        {QStringLiteral("g3-system"), chooseSystem},
        {QStringLiteral("g3-system-missing"), chooseNone},
        {QStringLiteral("g3-chosen"), choose},
        {QStringLiteral("g4-fields"), fields},
        {QStringLiteral("g4-date"), askAboutDate},
        {QStringLiteral("g4-date-wrong"), dateIsWrong},
        {QStringLiteral("g4-copied"), copied},
        {QStringLiteral("g4-copied-elsewhere"), copiedElsewhere},
        {QStringLiteral("g4-resumed"), comeBackToRows},
        {QStringLiteral("g4-uuid"), ask},
        {QStringLiteral("g4-uuid-other"), answeredNo},
        {QStringLiteral("g4-no-uuid"), pastedNoUuid},
        {QStringLiteral("g4-all-rows"), allRows},
        {QStringLiteral("g4-looks-different"), otherLook},
        {QStringLiteral("g4-strip"), strip, stripSize},
        {QStringLiteral("g5-result"), result},
        {QStringLiteral("g5-answer"), answer},
        {QStringLiteral("g5-answer-missing"), answerNothing},
        {QStringLiteral("g5-answer-wrong"), answerWrong},
        {QStringLiteral("g5-picture"), previewPicture},
        {QStringLiteral("g5-picture-full"), fullPicture},
        {QStringLiteral("g5-picture-marked"), markedPicture},
        {QStringLiteral("g5-pictures-several"), severalPictures},
        {QStringLiteral("g5-pictures-left"), picturesLeft},
        {QStringLiteral("g5-pictures-kept"), keepPictures},
        {QStringLiteral("g5-wrong"), wrong},
        {QStringLiteral("g5-right"), right},
        {QStringLiteral("g5-next-morning"), comeBack},
        {QStringLiteral("g5-overdue"), comeBackTooLate},
        {QStringLiteral("g5-still-waiting"), comeBackAndSeeNothing},
        {QStringLiteral("g5-both-right"), bothRight},
    };
}
