// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

// States of the pictures that the user brings to an answer.

#include "states.h"
#include "widgets/thumbnail.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>
#include <QPainter>
#include <QTest>
#include <QUrl>

namespace {

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

/// A picture is asked for once the user has answered what is seen.
void goToPictures(UiStage &stage)
{
    goToFirstAnswer(stage);
    press(stage, "rigtigt");
}

void previewPicture(UiStage &stage)
{
    goToPictures(stage);
    QGuiApplication::clipboard()->setImage(screenPicture());
    press(stage, "indsaet_billede");
}

void fullPicture(UiStage &stage)
{
    previewPicture(stage);
    press(stage, "primaer");
}

void largePicture(UiStage &stage)
{
    fullPicture(stage);
    press(stage, "formindsk");
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
    goToPictures(stage);
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
    goToPictures(stage);
    for (const QImage &picture : {screenPicture(), screenPicture().copy(0, 100, 400, 700)}) {
        stage.session->pictures().keepBrought(
            picture, QStringLiteral("Abonnementet, som det ser ud"));
    }
    EXPECT_EVENTUALLY(stage.session->facts().pictures.size() == 2);
    stage.rest();
    EXPECT_EVENTUALLY(stage.shown<Thumbnail>(QStringLiteral("lille_2")).size() == 1);
    stage.rest();
}

/// Its file has been deleted.
void pictureGone(UiStage &stage)
{
    goToPictures(stage);
    stage.session->pictures().keepBrought({}, QStringLiteral("Abonnementet, som det ser ud"));
    EXPECT_EVENTUALLY(stage.session->facts().pictures.size() == 1);
    stage.rest();
    EXPECT_EVENTUALLY(stage.shown<Thumbnail>().isEmpty());
    stage.rest();
}

void correctPicture(UiStage &stage)
{
    keepPictures(stage);
    press(stage, "ret_1");
    EXPECT_EVENTUALLY(stage.shown<QWidget>(QStringLiteral("billede")).size() == 1);
    stage.rest();
}

/// The desktop takes the pictures.
void pictureByDesktop(UiStage &stage)
{
    stage.world.screenshots.offered = true;
    goToPictures(stage);
}

void countDown(UiStage &stage)
{
    pictureByDesktop(stage);
    press(stage, "vent_5_sekunder");
    press(stage, "tag_billede_1");
}

void desktopAsks(UiStage &stage)
{
    pictureByDesktop(stage);
    press(stage, "tag_billede_1");
}

void desktopTakesNone(UiStage &stage)
{
    desktopAsks(stage);
    stage.world.screenshots.answer(Screenshots::Refusal::Missing);
    EXPECT_EVENTUALLY(stage.shown<QWidget>(QStringLiteral("besked")).size() == 1);
    stage.rest();
}

void pictureUnsaved(UiStage &stage)
{
    previewPicture(stage);
    stage.window->close();
    stage.rest();
}

void answerUnsaved(UiStage &stage)
{
    goToPictures(stage);
    stage.window->close();
    stage.rest();
}

} // namespace

QList<GalleryState> pictureStates()
{
    return {
        {QStringLiteral("g5-picture"), previewPicture},
        {QStringLiteral("g5-picture-full"), fullPicture},
        {QStringLiteral("g5-picture-large"), largePicture},
        {QStringLiteral("g5-picture-marked"), markedPicture},
        {QStringLiteral("g5-pictures-several"), severalPictures},
        {QStringLiteral("g5-pictures-left"), picturesLeft},
        {QStringLiteral("g5-pictures-kept"), keepPictures},
        {QStringLiteral("g5-picture-gone"), pictureGone},
        {QStringLiteral("g5-picture-corrected"), correctPicture},
        {QStringLiteral("g5-picture-by-desktop"), pictureByDesktop},
        {QStringLiteral("g5-picture-countdown"), countDown},
        {QStringLiteral("g5-picture-desktop-asks"), desktopAsks},
        {QStringLiteral("g5-picture-desktop-none"), desktopTakesNone},
        {QStringLiteral("g5-picture-unsaved"), pictureUnsaved},
        {QStringLiteral("g5-answer-unsaved"), answerUnsaved},
    };
}
