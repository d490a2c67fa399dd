// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#include "widgets/programicon.h"
#include "widgets/theme.h"

#include <QApplication>
#include <QImageReader>

#include <gtest/gtest.h>

// The program reads the file without Qt's plugins.
TEST(Widgets, ShowsTheProgramsIconAsQtReadsItsFile)
{
    const QIcon icon = programIcon();
    QImageReader reader(QStringLiteral(":/icons/sortimentsguiden.ico"));
    ASSERT_EQ(reader.imageCount(), 9);
    for (int place = 0; place < reader.imageCount(); ++place) {
        ASSERT_TRUE(reader.jumpToImage(place));
        const QPixmap expected = QPixmap::fromImage(reader.read());
        EXPECT_EQ(icon.pixmap(expected.size()).toImage(), expected.toImage()) << expected.width();
    }
    EXPECT_EQ(icon.pixmap(QSize(17, 17)).width(), 20);
    EXPECT_EQ(icon.pixmap(QSize(512, 512)).width(), 256);
}

TEST(Widgets, TakesTheTextSizeOfAPlatformThatGivesItInPixels)
{
    const QFont before = QApplication::font();
    QFont inPixels = before;
    inPixels.setPixelSize(40);
    QApplication::setFont(inPixels);
    const qreal expected = QFontInfo(inPixels).pointSizeF();
    QWidget window;
    Theme theme(window);
    theme.apply();
    QApplication::setFont(before);
    EXPECT_GT(expected, 11);
    EXPECT_DOUBLE_EQ(window.font().pointSizeF(), expected);
}
