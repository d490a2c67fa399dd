// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

// Pictures that are kept with an answer: shown small, corrected and removed, while the page stays
// where it was.

#include "pages/status/keptpictures.h"

#include "picturestest.h"
#include "widgets/textblock.h"
#include "widgets/thumbnail.h"
#include "window/contentcolumn.h"

#include <QScrollBar>

namespace {

class KeptPicturesTest : public PicturesTest {
protected:
    /// The sample is kept, and its small picture shown.
    void keepSample(int number = 1)
    {
        useSample();
        EXPECT_EVENTUALLY(session->facts().pictures.size() == number);
        EXPECT_EVENTUALLY(shown<Thumbnail>(QStringLiteral("lille_%1").arg(number)).size() == 1);
        rest();
    }

    void correct(int number)
    {
        press(qPrintable(QStringLiteral("ret_%1").arg(number)));
        EXPECT_EVENTUALLY(isPreviewing());
        rest();
    }

    QString heading() const { return window->findChild<ContentColumn *>()->heading().text(); }
    QScrollBar &scrolled() const
    {
        return *window->findChild<ContentColumn *>()->verticalScrollBar();
    }
};

} // namespace

TEST_F(KeptPicturesTest, StandsAboveItsWordsWhereTheyHaveNoRoomBesideIt)
{
    openPictures();
    keepSample();
    auto *pictures = window->findChild<KeptPictures *>();
    const auto *small = only<Thumbnail>(QStringLiteral("lille_1"));
    const auto captions = pictures->findChildren<TextBlock *>();
    const auto caption = std::find_if(captions.cbegin(), captions.cend(),
        [](const TextBlock *text) { return text->text().contains(u"klassifikationssystemet"); });
    ASSERT_NE(caption, captions.cend());
    const auto topOf = [pictures](const QWidget &widget) {
        return widget.mapTo(pictures, QPoint(0, 0)).y();
    };
    EXPECT_EQ(topOf(**caption), topOf(*small));
    window->setMinimumSize(QSize(300, 600));
    window->resize(small->width() + 140, 600);
    rest();
    EXPECT_GE(topOf(**caption), topOf(*small) + small->height());
}

TEST_F(KeptPicturesTest, IsShownSmallWithWhatItShows)
{
    openPictures();
    keepSample();
    auto *small = only<Thumbnail>(QStringLiteral("lille_1"));
    EXPECT_EQ(small->accessibleName(),
        QStringLiteral("Billede 1: Abonnementet i klassifikationssystemet"));
    const QPoint middle = small->rect().center();
    const QPoint quarter(small->width() / 4, 0);
    const auto colourAt = [small](const QPoint &place) {
        return small->grab().toImage().pixelColor(place);
    };
    // It is read off this thread.
    EXPECT_EVENTUALLY(colourAt(middle - quarter) == QColor(Qt::red));
    EXPECT_EQ(colourAt(middle + quarter), QColor(Qt::white));
    EXPECT_EQ(only<QAbstractButton>(QStringLiteral("ret_1"))->accessibleName(),
        QStringLiteral("Ret billede 1: Abonnementet i klassifikationssystemet"));
}

TEST_F(KeptPicturesTest, ACorrectedPictureTakesThePlaceOfTheOneBeforeWithOneBand)
{
    openPictures();
    keepSample();
    const PictureKept before = session->facts().pictures.first();
    const QImage kept = brought.first();
    correct(1);
    EXPECT_EQ(heading(), QStringLiteral("Ret billedet"));
    auto *view = only<PictureView>(QStringLiteral("billede"));
    QTest::keyClick(view, Qt::Key_Right);
    const QRect marked = view->marked();
    press("daek");
    press("primaer");
    EXPECT_EVENTUALLY(world.pictures.discarded.contains(before));
    ASSERT_EQ(brought.size(), 2);
    const QImage &corrected = brought.last();
    ASSERT_EQ(corrected.size(), kept.size()) << "there is one band, as before";
    const int band = kept.height() - sample().height();
    EXPECT_EQ(corrected.pixelColor(marked.center() + QPoint(0, band)), QColor(Qt::black));
    EXPECT_EQ(corrected.copy(0, 0, kept.width(), band), kept.copy(0, 0, kept.width(), band));
    EXPECT_EQ(session->facts().pictures.size(), 1);
}

TEST_F(KeptPicturesTest, APictureThatIsLookedAtAndLeftAsItWasStays)
{
    openPictures();
    keepSample();
    const auto before = session->facts().pictures;
    for (const char *way : {"primaer", "tilbage"}) {
        correct(1);
        press(way);
        EXPECT_FALSE(isPreviewing()) << way;
        EXPECT_EQ(brought.size(), 1) << way;
        EXPECT_EQ(session->facts().pictures, before) << way;
    }
}

TEST_F(KeptPicturesTest, APictureWithAnotherCaptionTakesThePlaceOfTheOneBefore)
{
    openPictures();
    keepSample();
    correct(1);
    say("viser_sortiment");
    press("primaer");
    EXPECT_EVENTUALLY(world.pictures.discarded.size() == 1);
    ASSERT_EQ(session->facts().pictures.size(), 1);
    EXPECT_EQ(
        session->facts().pictures.first().caption, QStringLiteral("Sortimentet i debitorsystemet"));
}

TEST_F(KeptPicturesTest, APictureIsRemovedWhileItIsCorrected)
{
    openPictures();
    keepSample();
    correct(1);
    press("fjern_billede");
    EXPECT_EVENTUALLY(session->facts().pictures.isEmpty());
    rest();
    EXPECT_FALSE(isPreviewing());
    EXPECT_TRUE(shown<Thumbnail>().isEmpty());
    only<QAbstractButton>(QStringLiteral("uden_billede"));
}

TEST_F(KeptPicturesTest, APressOnTheSmallPictureOpensIt)
{
    openPictures();
    keepSample();
    QTest::mouseClick(only<Thumbnail>(QStringLiteral("lille_1")), Qt::LeftButton);
    EXPECT_EVENTUALLY(isPreviewing());
    EXPECT_EQ(heading(), QStringLiteral("Ret billedet"));
}

TEST_F(KeptPicturesTest, APictureWhoseFileIsGoneIsSaidToBeSoAndCanBeRemoved)
{
    openPictures();
    keepSample();
    world.pictures.kept.clear();
    press("ret_1");
    EXPECT_EVENTUALLY(message().contains(QStringLiteral("kan ikke åbnes mere")))
        << qPrintable(message());
    EXPECT_FALSE(isPreviewing());
    press("tag_ud_1");
    EXPECT_EVENTUALLY(session->facts().pictures.isEmpty());
}

TEST_F(KeptPicturesTest, ThePictureOfTheAnswerThatIsCorrectedIsOfferedAndStaysWithIt)
{
    openPictures();
    keepSample();
    EXPECT_TRUE(shown<QAbstractButton>(QStringLiteral("brug_forrige")).isEmpty())
        << "there is no earlier answer";
    nameHerself();
    press("primaer");
    EXPECT_EVENTUALLY(session->view() == View::Status);
    rest();
    press("ret_svar1");
    const QImage kept = brought.first();
    press("brug_forrige");
    EXPECT_EVENTUALLY(isPreviewing());
    rest();
    // The user looks whether it does for the new answer, and says so.
    EXPECT_EQ(heading(), QStringLiteral("Er billedet godt nok?"));
    press("primaer");
    EXPECT_EVENTUALLY(session->answering().pictures().size() == 1);
    ASSERT_EQ(brought.size(), 2);
    EXPECT_EQ(brought.last(), kept) << "with one band, as before";
    EXPECT_EQ(session->facts().pictures.size(), 2) << "the earlier answer keeps its own";
    EXPECT_TRUE(world.pictures.discarded.isEmpty());
    rest();
    EXPECT_TRUE(shown<QAbstractButton>(QStringLiteral("brug_forrige")).isEmpty());
}

TEST_F(KeptPicturesTest, AnEarlierPictureThatIsNotUsedAfterAllIsNoPartOfTheAnswer)
{
    openPictures();
    keepSample();
    nameHerself();
    press("primaer");
    EXPECT_EVENTUALLY(session->view() == View::Status);
    rest();
    press("ret_svar1");
    press("brug_forrige");
    EXPECT_EVENTUALLY(isPreviewing());
    rest();
    press("tilbage");
    EXPECT_FALSE(isPreviewing());
    EXPECT_TRUE(session->answering().pictures().isEmpty());
    EXPECT_EQ(brought.size(), 1);
    EXPECT_EQ(session->facts().pictures.size(), 1);
}

TEST_F(KeptPicturesTest, TheFocusGoesToTheNextPictureWhenOneIsRemoved)
{
    openPictures();
    keepSample(1);
    keepSample(2);
    only<QAbstractButton>(QStringLiteral("tag_ud_1"))->setFocus();
    press("tag_ud_1");
    EXPECT_EVENTUALLY(session->facts().pictures.size() == 1);
    rest();
    EXPECT_EQ(focusName(), QStringLiteral("tag_ud_1"));
    press("tag_ud_1");
    EXPECT_EVENTUALLY(session->facts().pictures.isEmpty());
    rest();
    EXPECT_EQ(focusName(), QStringLiteral("indsaet_billede"));
}

TEST_F(KeptPicturesTest, ThePageIsWhereItWasWhenThePictureIsDecidedOn)
{
    openPictures();
    window->resize(800, 600);
    rest();
    auto *button = only<QAbstractButton>(QStringLiteral("indsaet_billede"));
    button->setFocus();
    rest();
    const int before = scrolled().value();
    ASSERT_GT(before, 0);
    for (const char *decision : {"tilbage", "fjern_billede"}) {
        paste(sample());
        ASSERT_TRUE(isPreviewing()) << decision;
        EXPECT_EQ(focusName(), QStringLiteral("overskrift")) << decision;
        press(decision);
        ASSERT_FALSE(isPreviewing()) << decision;
        EXPECT_EQ(scrolled().value(), before) << decision;
        EXPECT_EQ(focusName(), QStringLiteral("indsaet_billede")) << decision;
    }
}

TEST_F(KeptPicturesTest, APictureThatIsUsedIsInSight)
{
    openPictures();
    window->resize(800, 600);
    rest();
    auto *button = only<QAbstractButton>(QStringLiteral("indsaet_billede"));
    button->setFocus();
    rest();
    const auto isInSight = [](const QWidget *widget) {
        return widget->visibleRegion().boundingRect().height() == widget->height();
    };
    for (int number = 1; number <= 3; ++number) {
        keepSample(number);
        const auto *small = only<Thumbnail>(QStringLiteral("lille_%1").arg(number));
        EXPECT_EVENTUALLY(isInSight(small)) << number;
    }
    EXPECT_EQ(focusName(), QStringLiteral("indsaet_billede"));
}

TEST_F(KeptPicturesTest, AFormThatIsOpenedAnewBeginsAtItsHeading)
{
    openPictures();
    window->resize(800, 600);
    rest();
    only<QAbstractButton>(QStringLiteral("indsaet_billede"))->setFocus();
    rest();
    ASSERT_GT(scrolled().value(), 0);
    press("tilbage");
    EXPECT_EQ(session->view(), View::Guided);
    session->goTo(Step::Status);
    rest();
    EXPECT_EQ(scrolled().value(), 0);
    EXPECT_EQ(focusName(), QStringLiteral("overskrift"));
}
