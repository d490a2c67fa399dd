// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

// The user can see every pixel of a picture before it is used, by mouse and by keys.

#include "picturestest.h"
#include "window/contentcolumn.h"

#include <QApplication>
#include <QScrollBar>
#include <QWheelEvent>

#include <functional>

namespace {

class PictureSize : public PicturesTest {
protected:
    /// The large picture's upper left corner is seen.
    void goToCorner()
    {
        for (QScrollBar *bar : view()->findChildren<QScrollBar *>())
            bar->setValue(0);
    }

    PictureSize() : m_interval(QApplication::doubleClickInterval())
    {
        QApplication::setDoubleClickInterval(0);
    }
    ~PictureSize() override { QApplication::setDoubleClickInterval(m_interval); }

    void turnWheel(QPoint by, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        const QPointF middle = view()->rect().center();
        QWheelEvent event(middle, view()->mapToGlobal(middle), {}, by, Qt::NoButton, modifiers,
            Qt::NoScrollPhase, false);
        QCoreApplication::sendEvent(view(), &event);
        rest();
    }

private:
    int m_interval;
};

} // namespace

TEST_F(PictureSize, APictureShownMuchSmallerIsSeenInFullBeforeItIsUsed)
{
    openPictures();
    paste(largeScreen());
    EXPECT_TRUE(primary().contains(QStringLiteral("fuld størrelse"))) << qPrintable(primary());
    press("primaer");
    EXPECT_TRUE(brought.isEmpty());
    EXPECT_EQ(view()->magnification(), 1);
    EXPECT_EQ(focusName(), QStringLiteral("billede"));
    EXPECT_TRUE(view()->accessibleName().contains(QStringLiteral("fuld størrelse")));
    EXPECT_TRUE(primary().contains(QStringLiteral("rug billedet"))) << qPrintable(primary());
    press("formindsk");
    EXPECT_EQ(view()->magnification(), 0);
    EXPECT_TRUE(primary().contains(QStringLiteral("rug billedet"))) << "it has been seen";
    press("primaer");
    EXPECT_EQ(brought.size(), 1);
    paste(largeScreen());
    EXPECT_TRUE(primary().contains(QStringLiteral("fuld størrelse"))) << "the next one has not";
}

TEST_F(PictureSize, ASmallPictureIsUsedAtOnce)
{
    openPictures();
    paste(sample());
    EXPECT_TRUE(primary().contains(QStringLiteral("rug billedet"))) << qPrintable(primary());
    press("primaer");
    EXPECT_EQ(brought.size(), 1);
}

TEST_F(PictureSize, TheSecondPressOfADoubleClickUsesNothing)
{
    QApplication::setDoubleClickInterval(60'000);
    openPictures();
    paste(largeScreen());
    press("primaer");
    press("primaer");
    EXPECT_TRUE(brought.isEmpty());
    EXPECT_TRUE(isPreviewing());
}

TEST_F(PictureSize, AHighPageIsSeenInFullToo)
{
    QImage page(900, 20000, QImage::Format_RGB32);
    page.fill(Qt::white);
    QPainter(&page).fillRect(QRect(100, 19900, 200, 12), Qt::blue);
    openPictures();
    paste(page);
    EXPECT_TRUE(primary().contains(QStringLiteral("fuld størrelse"))) << qPrintable(primary());
    press("primaer");
    for (int press = 0; press < 100; ++press)
        QTest::keyClick(view(), Qt::Key_PageDown);
    EXPECT_TRUE(holds(drawn(), qRgb(0, 0, 255)));
}

TEST_F(PictureSize, InFullSizeEveryPixelIsOneOfTheScreens)
{
    openPictures();
    const QImage picture = largeScreen();
    paste(picture);
    pressForFullSize();
    waitForLarge();
    goToCorner();
    EXPECT_EQ(drawn().copy(1, 1, 400, 200), picture.copy(0, 0, 400, 200));
}

TEST_F(PictureSize, APressOnThePictureMakesItLargeAtThatPlace)
{
    openPictures();
    paste(largeScreen());
    const QSize before = view()->size();
    EXPECT_FALSE(view()->isLarge());
    const QPoint place = citizen().center() * before.height() / 2160;
    QTest::mouseClick(view(), Qt::LeftButton, {}, place);
    // Nearly all of the window: the list of steps and what is said about the picture are gone.
    waitForLarge();
    EXPECT_EQ(view()->magnification(), 1);
    EXPECT_TRUE(holds(drawn(), qRgb(0, 0, 255))) << "what was pressed is in sight";
    EXPECT_TRUE(view()->marked().isEmpty());
    EXPECT_EQ(focusName(), QStringLiteral("billede"));
    EXPECT_TRUE(shown<RadioRow>().isEmpty());
}

TEST_F(PictureSize, ALargePictureIsMadeSmallByEveryWayBack)
{
    openPictures();
    paste(largeScreen());
    const QSize before = view()->size();
    const auto ways = QList<std::function<void()>>{[this] { press("luk_stort"); },
        [this] { press("tilbage"); }, [this] { QTest::keyClick(view(), Qt::Key_Escape); }};
    for (const auto &back : ways) {
        pressForFullSize();
        ASSERT_TRUE(view()->isLarge());
        back();
        EXPECT_EVENTUALLY(view()->size() == before);
        EXPECT_FALSE(view()->isLarge());
        EXPECT_TRUE(isPreviewing());
        EXPECT_EQ(focusName(), QStringLiteral("billede"));
        EXPECT_EQ(shown<Button>(QStringLiteral("viser_andet")).size(), 1);
    }
}

TEST_F(PictureSize, ALargePictureShowsTheWayBackTheQuestionAndItsAnswers)
{
    openPictures();
    paste(largeScreen());
    for (const QSize size : {QSize(960, 720), QSize(800, 600)}) {
        window->resize(size);
        pressForFullSize();
        EXPECT_TRUE(view()->isLarge());
        rest();
        for (const char *name : {"luk_stort", "fjern_billede", "primaer", "overskrift"}) {
            const auto *widget = only<QWidget>(QLatin1String(name));
            EXPECT_EQ(widget->visibleRegion().boundingRect().size(), widget->size()) << name;
        }
        EXPECT_TRUE(only<QAbstractButton>(QStringLiteral("fjern_billede"))
                        ->text()
                        .remove(u'&')
                        .contains(QStringLiteral("tag et nyt")));
        press("luk_stort");
        // The window is small, and its text as large as it can be.
        for (int step = 0; step < 3; ++step)
            QTest::keyClick(window->focusWidget(), Qt::Key_Plus, Qt::ControlModifier);
        rest();
    }
}

TEST_F(PictureSize, ALargePictureKeepsItsMiddleWhenTheWindowChanges)
{
    openPictures();
    paste(largeScreen());
    QTest::mouseClick(view(), Qt::LeftButton, {}, citizen().center() * view()->height() / 2160);
    waitForLarge();
    for (const QSize size : {QSize(820, 620), QSize(1400, 900)}) {
        window->resize(size);
        waitForLarge();
        EXPECT_TRUE(holds(drawn(), qRgb(0, 0, 255))) << size.width();
    }
}

TEST_F(PictureSize, APictureSmallerThanTheRoomIsShownPixelByPixelInItsMiddle)
{
    openPictures();
    paste(sample());
    QTest::mouseClick(view(), Qt::LeftButton, {}, QPoint(20, 20));
    waitForLarge();
    const QImage large = drawn();
    const QPoint corner((large.width() - 400) / 2, (large.height() - 200) / 2);
    EXPECT_EQ(large.pixelColor(corner + QPoint(3, 100)), QColor(Qt::red));
    EXPECT_EQ(large.pixelColor(corner + QPoint(396, 100)), QColor(Qt::white));
    press("formindsk");
    EXPECT_EQ(view()->magnification(), 0);
    EXPECT_EQ(drawn().pixelColor(corner + QPoint(3, 100)), QColor(Qt::red))
        << "no larger than it is";
}

TEST_F(PictureSize, ItScrollsByWheelBarsAndKeys)
{
    openPictures();
    paste(largeScreen());
    pressForFullSize();
    goToCorner();
    EXPECT_FALSE(holds(drawn(), qRgb(0, 0, 255)));
    const auto bars = view()->findChildren<QScrollBar *>();
    ASSERT_EQ(bars.size(), 2);
    for (QScrollBar *bar : bars) {
        EXPECT_TRUE(bar->isVisible());
        const bool isAcross = bar->orientation() == Qt::Horizontal;
        bar->setValue(isAcross ? citizen().left() - 20 : 0);
    }
    turnWheel({0, -120});
    for (int press = 0; press < 15; ++press)
        QTest::keyClick(view(), Qt::Key_Down, Qt::ControlModifier);
    EXPECT_TRUE(holds(drawn(), qRgb(0, 0, 255)));
    for (int press = 0; press < 12; ++press)
        QTest::keyClick(view(), Qt::Key_Left, Qt::ControlModifier);
    EXPECT_FALSE(holds(drawn(), qRgb(0, 0, 255)));
    for (int press = 0; press < 12; ++press)
        turnWheel({0, -120}, Qt::ShiftModifier);
    EXPECT_TRUE(holds(drawn(), qRgb(0, 0, 255)));
}

TEST_F(PictureSize, PlusMinusAndTheButtonsGoUpToFourTimes)
{
    openPictures();
    paste(largeScreen());
    QTest::keyClick(view(), Qt::Key_Plus);
    EXPECT_EQ(view()->magnification(), 1);
    turnWheel({0, 120}, Qt::ControlModifier);
    EXPECT_EQ(view()->magnification(), 2);
    only<QWidget>(QStringLiteral("forstoer"))->setFocus();
    press("forstoer");
    EXPECT_EQ(view()->magnification(), 4);
    EXPECT_EQ(focusName(), QStringLiteral("billede")) << "it cannot be enlarged any further";
    EXPECT_FALSE(only<QWidget>(QStringLiteral("forstoer"))->isEnabled());
    press("formindsk");
    QTest::keyClick(view(), Qt::Key_Minus);
    QTest::keyClick(view(), Qt::Key_Minus);
    EXPECT_EQ(view()->magnification(), 0);
    EXPECT_FALSE(only<QWidget>(QStringLiteral("formindsk"))->isEnabled());
}

TEST_F(PictureSize, AreasAreCoveredInFullSizeByMouse)
{
    openPictures();
    paste(largeScreen());
    pressForFullSize();
    for (QScrollBar *bar : view()->findChildren<QScrollBar *>())
        bar->setValue(bar->orientation() == Qt::Horizontal ? 1900 : 1000);
    const QPoint from(1 + 95, 1 + 65);
    const QPoint to(1 + 285, 1 + 85);
    QTest::mousePress(view(), Qt::LeftButton, {}, from);
    QMouseEvent move(QEvent::MouseMove, QPointF(to), view()->mapToGlobal(QPointF(to)), Qt::NoButton,
        Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(view(), &move);
    QTest::mouseRelease(view(), Qt::LeftButton, {}, to);
    EXPECT_EQ(view()->marked(), QRect(QPoint(1995, 1065), QPoint(2185, 1085)));
    press("daek");
    EXPECT_EQ(view()->magnification(), 1) << "covering leaves the size as it is";
    EXPECT_TRUE(holds(drawn(), qRgb(0, 0, 0))) << "and the place";
    press("primaer");
    ASSERT_EQ(brought.size(), 1);
    EXPECT_FALSE(holds(brought.first().copy(0, 100, 3840, 2100), qRgb(0, 0, 255)));
}

/// With events of the window, which Qt maps to the widget that is below the pointer by then.
TEST_F(PictureSize, TheFrameIsWhereThePointerIs)
{
    openPictures();
    for (const QSize &size : {QSize(1366, 768), QSize(1040, 860), QSize(800, 600)}) {
        SCOPED_TRACE(size.width());
        window->resize(size);
        paste(largeScreen());
        pressForFullSize();
        goToCorner();
        rest();
        QWindow *handle = window->windowHandle();
        for (const QPoint &from : {QPoint(60, 40), QPoint(90, 80)}) {
            const QPoint to = from + QPoint(90, 45);
            const QPoint corner = view()->mapTo(window.get(), QPoint(0, 0));
            QTest::mousePress(handle, Qt::LeftButton, {}, corner + from);
            for (const QPoint &at : {from + QPoint(30, 15), from + QPoint(60, 30), to})
                QTest::mouseMove(handle, corner + at);
            QTest::mouseRelease(handle, Qt::LeftButton, {}, corner + to);
            EXPECT_EQ(view()->mapTo(window.get(), QPoint(0, 0)), corner);
            EXPECT_EQ(view()->marked().size(), QSize(91, 46));
            EXPECT_EQ(view()->marked().topLeft() + QPoint(1, 1), from);
            rest();
        }
        press("fjern_billede");
        rest();
    }
}

TEST_F(PictureSize, AreasAreMarkedInFullSizeByKeysAndStayInSight)
{
    openPictures();
    paste(largeScreen());
    pressForFullSize();
    goToCorner();
    QTest::keyClick(view(), Qt::Key_Right);
    const QRect first = view()->marked();
    EXPECT_LT(first.right(), view()->width()) << "it begins in what is seen";
    QTest::keyClick(view(), Qt::Key_Right);
    EXPECT_LE(view()->marked().left() - first.left(), 10) << "by small steps";
    for (int press = 0; press < 300; ++press)
        QTest::keyClick(view(), Qt::Key_Right);
    EXPECT_GT(view()->marked().left(), 2000);
    EXPECT_TRUE(holds(drawn(), qRgb(0, 0, 0))) << "its frame is seen";
    for (int press = 0; press < 1000; ++press)
        QTest::keyClick(view(), Qt::Key_Down, Qt::ShiftModifier);
    EXPECT_EQ(view()->marked().bottom(), 2159);
}

TEST_F(PictureSize, DraggingBeyondTheEdgeBringsWhatLiesThereIntoSight)
{
    openPictures();
    paste(largeScreen());
    pressForFullSize();
    goToCorner();
    QTest::mousePress(view(), Qt::LeftButton, {}, QPoint(100, 100));
    const QPointF outside(view()->width() + 200.0, 150);
    QMouseEvent move(QEvent::MouseMove, outside, view()->mapToGlobal(outside), Qt::NoButton,
        Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(view(), &move);
    for (const QScrollBar *bar : view()->findChildren<QScrollBar *>())
        EXPECT_EQ(bar->value() > 0, bar->orientation() == Qt::Horizontal);
}

TEST_F(PictureSize, NeitherAWheelNorAPressMovesThePageBelowALargePicture)
{
    firstLook = {200, QSize(800, 600)};
    openPictures();
    paste(largeScreen());
    pressForFullSize();
    QScrollBar &bar = *window->findChild<ContentColumn *>()->verticalScrollBar();
    press("hjaelp");
    ASSERT_GT(bar.maximum(), 0) << "the help is below the picture";
    bar.setValue(0);
    const int before = bar.value();
    turnWheel({0, -120 * 1000});
    turnWheel({0, -120});
    EXPECT_EQ(bar.value(), before);
    turnWheel({0, 120 * 1000});
    turnWheel({0, 120});
    EXPECT_EQ(bar.value(), before);
    // As the keys of the page may have left it.
    bar.setValue(std::min(20, bar.maximum()));
    press("formindsk");
    only<QWidget>(QStringLiteral("forstoer"))->setFocus();
    bar.setValue(std::min(20, bar.maximum()));
    const int scrolled = bar.value();
    const QPoint place = view()->mapTo(window.get(), QPoint(60, 120));
    QTest::mousePress(window->windowHandle(), Qt::LeftButton, {}, place);
    QTest::qWait(1);
    QTest::mouseMove(window->windowHandle(), place + QPoint(40, 20));
    QTest::qWait(1);
    EXPECT_EQ(bar.value(), scrolled);
    QTest::mouseRelease(window->windowHandle(), Qt::LeftButton, {}, place + QPoint(40, 20));
    QTest::qWait(1);
    EXPECT_EQ(bar.value(), scrolled);
}

TEST_F(PictureSize, ThePageIsWhereItWasWhenALargePictureIsSmallAgain)
{
    firstLook = {200, QSize(800, 600)};
    openPictures();
    paste(largeScreen());
    QScrollBar &bar = *window->findChild<ContentColumn *>()->verticalScrollBar();
    for (const int place : {0, 17, view()->height() / 2}) {
        bar.setValue(place);
        pressForFullSize();
        press("formindsk");
        press("luk_stort");
        EXPECT_EVENTUALLY(bar.value() == place) << place << " became " << bar.value();
        EXPECT_FALSE(window->focusWidget()->visibleRegion().isEmpty());
    }
}

TEST_F(PictureSize, ALargePictureHasTheRoomOfASmallWindowWithLargeText)
{
    firstLook = {200, QSize(800, 600)};
    openPictures();
    paste(largeScreen());
    pressForFullSize();
    const QScrollBar &bar = *window->findChild<ContentColumn *>()->verticalScrollBar();
    EXPECT_EVENTUALLY(view()->height() > window->height() * 2 / 5);
    EXPECT_EQ(bar.maximum(), 0);
    const QRect place = view()->geometry();
    const QRect button = only<QWidget>(QStringLiteral("formindsk"))->geometry();
    press("formindsk");
    EXPECT_EQ(view()->geometry(), place);
    EXPECT_EQ(only<QWidget>(QStringLiteral("formindsk"))->geometry(), button);
}
