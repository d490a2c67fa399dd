// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

// What the user reads before a picture is taken, sees of it first, and says that it shows.

#include "pages/status/picturepage.h"
#include "picturestest.h"
#include "widgets/textblock.h"

#include <QSignalSpy>

namespace {

class PictureJudgement : public PicturesTest { };

} // namespace

TEST_F(PictureJudgement, ThereIsOneTextAboveTheButtonThatTakesAPicture)
{
    world.screenshots.offered = true;
    openPictures();
    const auto *take = only<QWidget>(QStringLiteral("tag_billede_1"));
    const auto topOf = [this](const QWidget &widget) {
        return widget.mapTo(window.get(), QPoint(0, 0)).y();
    };
    const auto *answer = only<QWidget>(QStringLiteral("kan_ikke_ses"));
    QStringList above;
    for (const TextBlock *text : shown<TextBlock>()) {
        if (topOf(*text) > topOf(*answer) && topOf(*text) < topOf(*take))
            above.append(text->text());
    }
    EXPECT_EQ(above.size(), 2) << "a heading and a text: " << qPrintable(above.join(u'|'));
    press("om_billedet");
    EXPECT_TRUE(says(QStringLiteral("Du ser billedet, før det bliver brugt.")));
}

TEST_F(PictureJudgement, APictureThatShowsOnlyAPartIsNamedSoAndRemarkedOn)
{
    const auto isRemarkedOn = [this] {
        return says(QStringLiteral("Ingen af dine billeder viser det hele."));
    };
    openPictures();
    paste(sample());
    say("viser_del_af_abonnement");
    press("primaer");
    EXPECT_EVENTUALLY(session->facts().pictures.size() == 1);
    rest();
    EXPECT_EQ(session->facts().pictures.first().caption,
        QStringLiteral("En del af abonnementet i klassifikationssystemet"));
    EXPECT_TRUE(isRemarkedOn());
    useSample();
    EXPECT_EVENTUALLY(session->facts().pictures.size() == 2);
    rest();
    EXPECT_FALSE(isRemarkedOn());
}

TEST_F(PictureJudgement, APictureOfAScreenIsSeenBelowTheEdgeOfTheBrowserInFullSize)
{
    openPictures();
    QImage screen = largeScreen();
    QPainter(&screen).fillRect(QRect(60, screen.height() / 2, 90, 9), Qt::blue);
    paste(screen);
    pressForFullSize();
    waitForLarge();
    EXPECT_TRUE(holds(drawn(), qRgb(0, 0, 255)));
}

TEST_F(PictureJudgement, ThereIsOneButtonThatMakesASmallPictureLarge)
{
    openPictures();
    for (const QImage &picture : {sample(), largeScreen()}) {
        paste(picture);
        const bool must = primary().contains(QStringLiteral("fuld størrelse"));
        EXPECT_EQ(shown<QWidget>(QStringLiteral("fuld_stoerrelse")).size(), must ? 0 : 1);
        EXPECT_TRUE(shown<QWidget>(QStringLiteral("forstoer")).isEmpty());
        EXPECT_TRUE(shown<QWidget>(QStringLiteral("formindsk")).isEmpty());
        pressForFullSize();
        EXPECT_EQ(shown<QWidget>(QStringLiteral("forstoer")).size(), 1);
        EXPECT_TRUE(shown<QWidget>(QStringLiteral("fuld_stoerrelse")).isEmpty());
        press("fjern_billede");
    }
}

// The window laid the page out anew at each size that the picture had on the way, without an end.
TEST_F(PictureJudgement, InASmallWindowWithLargeTextThePageComesToRest)
{
    firstLook = {200, QSize(800, 600)};
    openPictures();
    if (only<Button>(QStringLiteral("smal"))->text().contains(QStringLiteral("Smalt")))
        press("smal");
    paste(largeScreen());
    rest();
    auto *page = window->findChild<PicturePage *>();
    ASSERT_TRUE(page && page->isVisible());
    QSignalSpy changes(page, &Page::changed);
    QTest::qWait(200);
    EXPECT_EQ(changes.size(), 0);
}
