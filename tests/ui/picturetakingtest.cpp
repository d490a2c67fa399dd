// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

// Pictures of the screen by a desktop that asks the user, at once or after a countdown.

#include "picturestest.h"

#include <QDateTime>
#include <QFile>
#include <QTimer>

namespace {

class PictureTakingTest : public PicturesTest {
protected:
    PictureTakingTest() { world.screenshots.offered = true; }

    /// A file as the desktop makes it.
    QString fileOfDesktop(const QImage &picture)
    {
        const QString path = folder.filePath(QStringLiteral("Skærmbillede.png"));
        EXPECT_TRUE(picture.save(path));
        return path;
    }

    bool isWaiting() const { return !shown<QWidget>(QStringLiteral("afbryd_billede")).isEmpty(); }
    QString waitingText() const
    {
        QStringList texts;
        for (const TextBlock *text : shown<TextBlock>()) {
            if (text->text().contains(QStringLiteral("bliver taget om")))
                texts.append(text->text());
        }
        return texts.join(u'|');
    }
    /// The next second of the countdown.
    void tick()
    {
        auto *seconds = window->findChild<QTimer *>(QStringLiteral("nedtaelling"));
        ASSERT_TRUE(seconds && seconds->isActive());
        ASSERT_TRUE(QMetaObject::invokeMethod(seconds, "timeout"));
        rest();
    }
};

} // namespace

TEST_F(PictureTakingTest, ThePictureOfTheDesktopIsShownAndItsFileDeleted)
{
    openPictures();
    press("tag_billede_1");
    EXPECT_EQ(world.screenshots.asked, 1);
    EXPECT_TRUE(isWaiting());
    EXPECT_EQ(focusName(), QStringLiteral("afbryd_billede"));
    const QString path = fileOfDesktop(sample());
    world.screenshots.answer(path);
    EXPECT_EVENTUALLY(isPreviewing());
    EXPECT_FALSE(QFile::exists(path));
    EXPECT_TRUE(message().isEmpty()) << qPrintable(message());
    press("primaer");
    EXPECT_EQ(brought.size(), 1);
    EXPECT_FALSE(isWaiting());
}

TEST_F(PictureTakingTest, AFileThatCannotBeDeletedIsNamed)
{
    openPictures();
    const QString path = fileOfDesktop(sample());
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::ReadWrite));
    ASSERT_TRUE(file.setFileTime(
        QDateTime::currentDateTimeUtc().addDays(-1), QFileDevice::FileModificationTime));
    file.close();
    press("tag_billede_1");
    world.screenshots.answer(path);
    EXPECT_EVENTUALLY(isPreviewing());
    EXPECT_EVENTUALLY(message().contains(path)) << qPrintable(message());
    EXPECT_EQ(focusName(), QStringLiteral("besked"));
    EXPECT_TRUE(QFile::exists(path));
}

TEST_F(PictureTakingTest, EveryReasonForNoPictureIsASentence)
{
    openPictures();
    const QList<std::pair<Screenshots::Answer, QString>> reasons{
        {Screenshots::Refusal::Cancelled, QStringLiteral("Der blev ikke taget et billede")},
        {Screenshots::Refusal::Refused, QStringLiteral("fik ikke noget billede")},
        {Screenshots::Refusal::Missing, QStringLiteral("kan ikke tage billeder for programmer")},
        {folder.filePath(QStringLiteral("ingen.png")), QStringLiteral("fik ikke noget billede")},
    };
    for (const auto &reason : reasons) {
        const QString &sentence = reason.second;
        press("tag_billede_1");
        world.screenshots.answer(reason.first);
        EXPECT_EVENTUALLY(message().contains(sentence)) << qPrintable(sentence + u'\n' + message());
        EXPECT_FALSE(isPreviewing());
        EXPECT_FALSE(isWaiting());
        EXPECT_TRUE(only<QAbstractButton>(QStringLiteral("tag_billede_1"))->isEnabled());
    }
}

TEST_F(PictureTakingTest, APictureOfOneColourIsRefusedAndItsFileDeleted)
{
    openPictures();
    press("tag_billede_1");
    QImage black(100, 100, QImage::Format_RGB32);
    black.fill(Qt::black);
    const QString path = fileOfDesktop(black);
    world.screenshots.answer(path);
    EXPECT_EVENTUALLY(message().contains(QStringLiteral("fik ikke noget billede")));
    EXPECT_FALSE(QFile::exists(path));
    EXPECT_FALSE(isPreviewing());
}

TEST_F(PictureTakingTest, StopTakesTheQuestionAwayAndGivesTheFocusBack)
{
    openPictures();
    only<QAbstractButton>(QStringLiteral("tag_billede_1"))->setFocus();
    press("tag_billede_1");
    press("afbryd_billede");
    EXPECT_EQ(world.screenshots.cancelled, 1);
    EXPECT_FALSE(isWaiting());
    EXPECT_EQ(focusName(), QStringLiteral("tag_billede_1"));
    rest();
    EXPECT_TRUE(message().isEmpty()) << qPrintable(message());
}

TEST_F(PictureTakingTest, LeavingTheFormTakesTheQuestionAway)
{
    openPictures();
    press("tag_billede_1");
    press("tilbage");
    EXPECT_EQ(world.screenshots.cancelled, 1);
    session->goTo(Step::Status);
    rest();
    EXPECT_FALSE(isWaiting());
}

TEST_F(PictureTakingTest, AnAnswerIsNotSavedBeforeThePictureIsTaken)
{
    openPictures();
    only<RadioRow>(QStringLiteral("rigtigt"))->click();
    nameHerself();
    press("uden_billede");
    press("tag_billede_1");
    press("primaer");
    EXPECT_TRUE(message().contains(QStringLiteral("ikke taget endnu"))) << qPrintable(message());
    EXPECT_EQ(session->facts().verification.first.status, Check::Status::NotChecked);
}

TEST_F(PictureTakingTest, TheCountdownIsSeenAndThenTheDesktopIsAsked)
{
    openPictures();
    press("vent_5_sekunder");
    press("tag_billede_1");
    EXPECT_EQ(world.screenshots.asked, 0);
    for (int left = 5; left > 1; --left) {
        EXPECT_TRUE(waitingText().contains(QStringLiteral("om %1 sekunder").arg(left)))
            << qPrintable(waitingText());
        tick();
    }
    EXPECT_TRUE(waitingText().contains(QStringLiteral("om 1 sekund.")))
        << qPrintable(waitingText());
    EXPECT_EQ(world.screenshots.asked, 0);
    tick();
    EXPECT_EQ(world.screenshots.asked, 1);
    EXPECT_TRUE(isWaiting());
    world.screenshots.answer(fileOfDesktop(sample()));
    EXPECT_EVENTUALLY(isPreviewing());
}

TEST_F(PictureTakingTest, ACountdownIsStoppedByTheButtonAndByAPictureThatIsPasted)
{
    openPictures();
    press("vent_5_sekunder");
    press("tag_billede_1");
    press("afbryd_billede");
    EXPECT_FALSE(isWaiting());
    press("tag_billede_1");
    paste(sample());
    EXPECT_TRUE(isPreviewing());
    press("primaer");
    EXPECT_FALSE(isWaiting());
    EXPECT_EQ(world.screenshots.asked, 0);
    EXPECT_FALSE(window->findChild<QTimer *>(QStringLiteral("nedtaelling"))->isActive());
}

TEST_F(PictureTakingTest, ForScreenReadersTheCountdownIsSaidOnceAndDoesNotChange)
{
    openPictures();
    press("vent_5_sekunder");
    press("tag_billede_1");
    const QString sentence =
        QStringLiteral("Billedet bliver taget om 5 sekunder. Gør skærmen klar.");
    for (int second = 0; second < 3; ++second) {
        EXPECT_EQ(focusName(), QStringLiteral("afbryd_billede"));
        EXPECT_EQ(only<QWidget>(QStringLiteral("afbryd_billede"))->accessibleName(),
            QStringLiteral("Stop. ") + sentence);
        // Qt notifies of a new text only where the widget has no name of its own.
        int named = 0;
        for (const TextBlock *text : shown<TextBlock>())
            named += text->accessibleName() == sentence ? 1 : 0;
        EXPECT_EQ(named, 1);
        tick();
    }
}

TEST_F(PictureTakingTest, AnotherPictureIsTakenInTheSameWay)
{
    openPictures();
    press("tag_billede_1");
    world.screenshots.answer(fileOfDesktop(sample()));
    EXPECT_EVENTUALLY(isPreviewing());
    press("fjern_billede");
    EXPECT_FALSE(isPreviewing());
    EXPECT_EQ(world.screenshots.asked, 2);
    EXPECT_TRUE(isWaiting());
    EXPECT_EQ(focusName(), QStringLiteral("afbryd_billede"));
    const QString path = fileOfDesktop(sample());
    world.screenshots.answer(path);
    EXPECT_EVENTUALLY(isPreviewing());
    press("primaer");
    EXPECT_EQ(brought.size(), 1);
}

TEST_F(PictureTakingTest, WhereThePictureWasPastedTheUserChoosesHowToBringAnother)
{
    openPictures();
    only<QWidget>(QStringLiteral("navn"))->setFocus();
    QGuiApplication::clipboard()->setImage(sample());
    QTest::keyClick(window->focusWidget(), Qt::Key_Tab);
    QTest::keyClick(window->focusWidget(), Qt::Key_V, Qt::ControlModifier);
    EXPECT_EVENTUALLY(isPreviewing());
    press("fjern_billede");
    EXPECT_FALSE(isPreviewing());
    EXPECT_EQ(world.screenshots.asked, 0);
    EXPECT_EQ(focusName(), QStringLiteral("tag_billede_1"));
    const auto *way = only<QWidget>(QStringLiteral("tag_billede_1"));
    EXPECT_EQ(way->visibleRegion().boundingRect().size(), way->size());
}
