// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#include "picturestest.h"

TEST_F(PicturesTest, AYesNeedsAPictureOrTheStatementThatThereIsNone)
{
    openPictures();
    only<RadioRow>(QStringLiteral("rigtigt"))->click();
    nameHerself();
    press("primaer");
    EXPECT_EQ(focusName(), QStringLiteral("indsaet_billede"));
    EXPECT_EQ(shown<QWidget>(QStringLiteral("fejl_billede")).size(), 1);
    EXPECT_EQ(session->facts().verification.first.status, Check::Status::NotChecked);
    press("uden_billede");
    press("primaer");
    EXPECT_EVENTUALLY(session->facts().verification.first.withoutPicture);
    EXPECT_EQ(session->facts().verification.first.status, Check::Status::Approved);
    EXPECT_EQ(session->facts().verification.first.witness->name, QStringLiteral("Mette Holm"));
}

TEST_F(PicturesTest, ItIsSaidWhichPageAPictureShowsAndWhatMustBeSeenOnIt)
{
    const auto says = [this](const QString &words) {
        const auto texts = shown<TextBlock>();
        return std::any_of(texts.cbegin(), texts.cend(),
            [&](const TextBlock *text) { return text->text().contains(words); });
    };
    const QString seen =
        QStringLiteral("Alle 5 felter skal kunne ses: ØS Indsigt Vejle, Borgerblikket, "
                       "skemaversion 1.3 og begge datoer.");
    openPictures();
    EXPECT_TRUE(says(seen));
    press("kan_ikke_ses");
    EXPECT_FALSE(says(seen)) << "there is nothing to be seen";
    session->guidedWork().answerFirstCheck(
        Check::Status::Approved, {Witness::Kind::User, QStringLiteral("Mette Holm")}, {});
    EXPECT_EVENTUALLY(session->facts().verification.first.status == Check::Status::Approved);
    session->answering().ask(2);
    rest();
    press("ja");
    EXPECT_TRUE(says(QStringLiteral("Billedet skal være fra ØS Indsigt hos den systemansvarlige. "
                                    "Det skal vise Borgerblikket med skemaversion 1.3.")));
}

TEST_F(PicturesTest, AnAnswerThatNoPictureCanShowAsksForNone)
{
    const auto wordsWith = [this](const QString &part) {
        QList<TextBlock *> texts = shown<TextBlock>();
        texts.removeIf([&](const TextBlock *text) { return !text->text().contains(part); });
        return texts;
    };
    const auto isAskedFor = [&] {
        return !shown<CheckRow>(QStringLiteral("uden_billede")).isEmpty()
            && !wordsWith(QStringLiteral("Billede af ")).isEmpty();
    };
    goToGuidedStatus();
    EXPECT_FALSE(isAskedFor()) << "nothing is answered";
    for (const char *answer : {"forkert", "kan_ikke_ses"}) {
        only<RadioRow>(QLatin1String(answer))->click();
        EXPECT_FALSE(isAskedFor()) << answer;
        EXPECT_FALSE(wordsWith(QStringLiteral("Et billede, hvis du har et")).isEmpty());
        EXPECT_TRUE(only<QAbstractButton>(QStringLiteral("indsaet_billede"))) << answer;
    }
    only<RadioRow>(QStringLiteral("rigtigt"))->click();
    EXPECT_TRUE(isAskedFor());
    session->answering().ask(2);
    rest();
    EXPECT_FALSE(isAskedFor());
    only<RadioRow>(QStringLiteral("ja"))->click();
    EXPECT_TRUE(isAskedFor());
    only<RadioRow>(QStringLiteral("nej"))->click();
    EXPECT_FALSE(isAskedFor());
}

TEST_F(PicturesTest, APastedPictureIsCoveredCutNamedAndKeptWithTheEnvironmentAboveIt)
{
    openPictures();
    paste(sample());
    auto *view = only<PictureView>(QStringLiteral("billede"));
    ASSERT_TRUE(view);
    view->setFocus();
    QTest::keyClick(view, Qt::Key_Right);
    const QRect marked = view->marked();
    EXPECT_EQ(marked.size(), QSize(100, 50));
    press("daek");
    press("primaer");
    ASSERT_EQ(brought.size(), 1);
    const QImage &kept = brought.first();
    const int band = kept.height() - sample().height();
    EXPECT_GT(band, 0);
    EXPECT_EQ(kept.pixelColor(marked.center() + QPoint(0, band)), QColor(Qt::black));
    EXPECT_EQ(kept.pixelColor(QPoint(1, band + 1)), QColor(Qt::red));
    EXPECT_EQ(kept.pixelColor(0, 0), lightColours().band);
    EXPECT_EVENTUALLY(session->facts().pictures.size() == 1);
    rest();
    EXPECT_TRUE(shown<QAbstractButton>(QStringLiteral("uden_billede")).isEmpty());
    for (const TextBlock *text : shown<TextBlock>())
        EXPECT_FALSE(text->text().startsWith(QStringLiteral("Tag et billede")));
    only<RadioRow>(QStringLiteral("rigtigt"))->click();
    nameHerself();
    press("primaer");
    EXPECT_EVENTUALLY(session->facts().verification.first.status == Check::Status::Approved);
    EXPECT_FALSE(session->facts().verification.first.withoutPicture);
}

TEST_F(PicturesTest, AnAreaThatIsMarkedAndNotCoveredIsReportedBeforeThePictureIsUsed)
{
    openPictures();
    paste(sample());
    auto *view = only<PictureView>(QStringLiteral("billede"));
    QTest::mousePress(view, Qt::LeftButton, {}, view->rect().center());
    QTest::mouseMove(view, view->rect().center() + QPoint(60, 40));
    QTest::mouseRelease(view, Qt::LeftButton, {}, view->rect().center() + QPoint(60, 40));
    ASSERT_FALSE(view->marked().isEmpty());
    press("primaer");
    EXPECT_TRUE(brought.isEmpty());
    const QString said = only<FieldError>(QStringLiteral("fejl_markering"))->text();
    EXPECT_TRUE(said.contains(QStringLiteral("ikke d\u00e6kket"))) << qPrintable(said);
    // A second press, which is no double click, uses the picture as it is.
    QTest::qWait(QApplication::doubleClickInterval() + 50);
    press("primaer");
    EXPECT_EQ(brought.size(), 1);
}

TEST_F(PicturesTest, NothingMovesWhenAnAreaIsMissingAndWhenItIsMarked)
{
    openPictures();
    paste(sample());
    for (const QSize size : {QSize(1366, 740), QSize(1040, 860), QSize(960, 720)}) {
        window->resize(size);
        for (const bool isLarge : {false, true}) {
            if (isLarge)
                press("fuld_stoerrelse");
            const auto places = [this] {
                // Layouts settle from the inside out.
                for (int round = 0; round < 12; ++round)
                    QApplication::sendPostedEvents();
                rest();
                QList<QRect> all;
                for (const char *name : {"billede", "daek", "beskaer", "primaer"}) {
                    const auto *each = only<QWidget>(QLatin1String(name));
                    all.append({each->mapTo(window.get(), QPoint(0, 0)), each->size()});
                }
                return all;
            };
            const QList<QRect> before = places();
            press("daek");
            EXPECT_EQ(shown<FieldError>(QStringLiteral("fejl_markering")).size(), 1);
            EXPECT_EQ(places(), before) << size.width() << isLarge;
            QTest::keyClick(only<PictureView>(QStringLiteral("billede")), Qt::Key_Down);
            rest();
            EXPECT_TRUE(shown<FieldError>(QStringLiteral("fejl_markering")).isEmpty());
            EXPECT_EQ(places(), before) << size.width() << isLarge;
            press("daek");
            press("fortryd");
        }
        press("luk_stort");
    }
}

TEST_F(PicturesTest, APictureThatIsUsedCanBeTakenOutAgain)
{
    openPictures();
    for (int count = 1; count <= 2; ++count) {
        useSample();
        EXPECT_EVENTUALLY(session->facts().pictures.size() == count);
        rest();
    }
    // A layout shows what is added to it a moment later.
    EXPECT_EVENTUALLY(shown<QAbstractButton>(QStringLiteral("tag_ud_1")).size() == 1);
    only<QAbstractButton>(QStringLiteral("tag_ud_1"))->setFocus();
    press("tag_ud_1");
    EXPECT_EVENTUALLY(session->facts().pictures.size() == 1);
    rest();
    EXPECT_EQ(session->facts().pictures.first().file, QStringLiteral("billede-02.png"));
    EXPECT_TRUE(window->focusWidget()->isVisible());
    press("tag_ud_1");
    EXPECT_EVENTUALLY(session->facts().pictures.isEmpty());
    rest();
    EXPECT_EVENTUALLY(world.pictures.discarded.size() == 2);
    only<QAbstractButton>(QStringLiteral("uden_billede"));
    EXPECT_TRUE(shown<QAbstractButton>(QStringLiteral("tag_ud_1")).isEmpty());
}

TEST_F(PicturesTest, TheMouseMarksAnAreaToCutOutAndUndoBringsTheRestBack)
{
    openPictures();
    paste(sample());
    auto *view = only<PictureView>(QStringLiteral("billede"));
    ASSERT_TRUE(view);
    press("beskaer");
    EXPECT_EQ(only<FieldError>(QStringLiteral("fejl_markering"))->text(),
        QStringLiteral("Markér først et område i billedet."));
    EXPECT_EQ(focusName(), QStringLiteral("billede"));
    QTest::mousePress(view, Qt::LeftButton, {}, QPoint(20, 20));
    QTest::mouseMove(view, QPoint(120, 80));
    QMouseEvent move(QEvent::MouseMove, QPointF(120, 80), view->mapToGlobal(QPointF(120, 80)),
        Qt::NoButton, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(view, &move);
    QTest::mouseRelease(view, Qt::LeftButton, {}, QPoint(120, 80));
    const QSize marked = view->marked().size();
    ASSERT_FALSE(marked.isEmpty());
    press("beskaer");
    press("fortryd");
    press("primaer");
    ASSERT_EQ(brought.size(), 1);
    EXPECT_EQ(brought.first().width(), sample().width());
    paste(sample());
    view = only<PictureView>(QStringLiteral("billede"));
    view->setFocus();
    QTest::keyClick(view, Qt::Key_Down);
    press("beskaer");
    press("primaer");
    ASSERT_EQ(brought.size(), 2);
    EXPECT_EQ(brought.last().width(), sample().width() / 4);
}

TEST_F(PicturesTest, ShiftAndArrowsChangeTheSizeAndNothingLeavesThePicture)
{
    openPictures();
    paste(sample());
    auto *view = only<PictureView>(QStringLiteral("billede"));
    ASSERT_TRUE(view);
    view->setFocus();
    QTest::keyClick(view, Qt::Key_Left);
    const QSize before = view->marked().size();
    QTest::keyClick(view, Qt::Key_Right, Qt::ShiftModifier);
    EXPECT_GT(view->marked().width(), before.width());
    for (int press = 0; press < 100; ++press) {
        QTest::keyClick(view, Qt::Key_Right);
        QTest::keyClick(view, Qt::Key_Down, Qt::ShiftModifier);
    }
    EXPECT_TRUE(QRect(0, 0, 400, 200).contains(view->marked()));
    for (int press = 0; press < 100; ++press)
        QTest::keyClick(view, Qt::Key_Up, Qt::ShiftModifier);
    EXPECT_FALSE(view->marked().isEmpty());
}

TEST_F(PicturesTest, AFileIsTakenByDroppingItAndABadOneIsReportedInWords)
{
    openPictures();
    const QString broken = folder.filePath(QStringLiteral("IMG_0001.heic"));
    QFile file(broken);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write(QByteArray("\0\0\0\x18"
                          "ftypheic",
        12));
    file.close();
    dropFiles({broken});
    EXPECT_EVENTUALLY(message().contains(QStringLiteral("HEIC"))) << qPrintable(message());
    EXPECT_FALSE(isPreviewing());
    const QString good = folder.filePath(QStringLiteral("skærm.png"));
    ASSERT_TRUE(sample().save(good));
    dropFiles({good});
    EXPECT_EVENTUALLY(isPreviewing());
    press("fjern_billede");
    EXPECT_FALSE(isPreviewing());
    EXPECT_TRUE(brought.isEmpty());
    EXPECT_TRUE(QFile::exists(good));
}

TEST_F(PicturesTest, AnEmptyClipboardIsReportedInWords)
{
    openPictures();
    // Without a clipboard Qt returns no object for its content.
    QGuiApplication::clipboard()->clear();
    QTest::keyClick(window.get(), Qt::Key_V, Qt::ControlModifier);
    rest();
    EXPECT_FALSE(message().isEmpty());
    QGuiApplication::clipboard()->setText(QStringLiteral("kun tekst"));
    QTest::keyClick(window.get(), Qt::Key_V, Qt::ControlModifier);
    rest();
    EXPECT_FALSE(isPreviewing());
    EXPECT_FALSE(message().isEmpty());
    QGuiApplication::clipboard()->setImage(sample());
    QTest::keyClick(window.get(), Qt::Key_V, Qt::ControlModifier);
    EXPECT_EVENTUALLY(isPreviewing());
}

TEST_F(PicturesTest, WhereNoScreenCanBePicturedTheOtherWaysAreLeft)
{
    openPictures();
    EXPECT_TRUE(shown<QAbstractButton>(QStringLiteral("tag_billede_1")).isEmpty());
    EXPECT_EQ(shown<QAbstractButton>(QStringLiteral("indsaet_billede")).size(), 1);
    EXPECT_EQ(shown<QAbstractButton>(QStringLiteral("vedhaeft_billede")).size(), 1);
}

TEST_F(PicturesTest, NoPictureIsTakenOrWantedWhereTheProgramCreatesTheSubscription)
{
    start();
    goToStatus();
    press("svar2");
    EXPECT_TRUE(shown<QAbstractButton>(QStringLiteral("indsaet_billede")).isEmpty());
    QGuiApplication::clipboard()->setImage(sample());
    QTest::keyClick(window.get(), Qt::Key_V, Qt::ControlModifier);
    rest();
    EXPECT_FALSE(isPreviewing());
}

TEST_F(PicturesTest, APictureOfOneCheckDoesNotServeTheOther)
{
    openPictures();
    paste(sample());
    press("primaer");
    EXPECT_EVENTUALLY(session->facts().pictures.size() == 1);
    rest();
    only<RadioRow>(QStringLiteral("rigtigt"))->click();
    nameHerself();
    press("primaer");
    EXPECT_EVENTUALLY(session->facts().verification.first.status == Check::Status::Approved);
    rest();
    press("svar2");
    only<RadioRow>(QStringLiteral("ja"))->click();
    only<RadioRow>(QStringLiteral("selv"))->click();
    EXPECT_TRUE(shown<QWidget>(QStringLiteral("navn")).isEmpty()) << "the name was given before";
    press("primaer");
    EXPECT_FALSE(session->facts().verification.isComplete());
    press("uden_billede");
    press("primaer");
    EXPECT_EVENTUALLY(session->facts().verification.second.withoutPicture);
    EXPECT_EQ(session->facts().verification.second.witness->name, QStringLiteral("Mette Holm"));
}

TEST_F(PicturesTest, APictureShowsWhatWasAskedForUnlessTheUserChoosesOtherwise)
{
    openPictures();
    session->guidedWork().answerFirstCheck(
        Check::Status::Approved, {Witness::Kind::Colleague, QStringLiteral("Ole Lund")}, {});
    EXPECT_EVENTUALLY(session->facts().verification.first.status == Check::Status::Approved);
    press("tilbage");
    press("svar2");
    press("ja");
    for (const char *choice : {"viser_sortiment", "viser_abonnement"}) {
        paste(sample());
        EXPECT_TRUE(shown<RadioRow>(QStringLiteral("viser_sortiment")).isEmpty())
            << "what was asked for is chosen";
        press("viser_andet");
        EXPECT_TRUE(only<RadioRow>(QStringLiteral("viser_sortiment"))->isChecked());
        only<RadioRow>(QLatin1String(choice))->click();
        press("primaer");
    }
    EXPECT_EVENTUALLY(session->facts().pictures.size() == 2);
    EXPECT_EQ(
        session->facts().pictures.first().caption, QStringLiteral("Sortimentet i debitorsystemet"));
    EXPECT_EQ(session->facts().pictures.last().caption,
        QStringLiteral("Abonnementet i klassifikationssystemet"));
    // The user's name is not known, because a colleague looked first.
    only<RadioRow>(QStringLiteral("selv"))->click();
    EXPECT_EQ(shown<QWidget>(QStringLiteral("navn")).size(), 1);
}

TEST_F(PicturesTest, APictureThatCannotBeKeptIsReportedInWords)
{
    openPictures();
    world.pictures.error = Error{ErrorKind::EvidenceNotSaved, {}, {}};
    useSample();
    EXPECT_EVENTUALLY(message().contains(QStringLiteral("kunne ikke gemmes")));
    EXPECT_EQ(focusName(), QStringLiteral("besked"));
    EXPECT_TRUE(session->facts().pictures.isEmpty());
}

TEST_F(PicturesTest, APictureWhoseFileCannotBeDeletedIsReportedInWords)
{
    openPictures();
    useSample();
    EXPECT_EVENTUALLY(session->facts().pictures.size() == 1);
    rest();
    world.pictures.error = Error{ErrorKind::EvidenceNotSaved, {}, {}};
    EXPECT_EVENTUALLY(shown<QAbstractButton>(QStringLiteral("tag_ud_1")).size() == 1);
    press("tag_ud_1");
    EXPECT_EVENTUALLY(message().contains(QStringLiteral("kunne ikke slettes")));
    EXPECT_EQ(focusName(), QStringLiteral("besked"));
    EXPECT_TRUE(session->facts().pictures.isEmpty());
}
