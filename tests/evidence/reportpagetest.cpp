// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#include "evidence/report/reportpage.h"

#include "printers.h"

#include <gtest/gtest.h>

namespace {

const QRectF area(10, 100, 200, 800);

QRectF bandOf(const ReportPage &page)
{
    return PagePainter::freeBand(page, area, 50);
}

PagePicture pictureAt(qreal top, qreal height)
{
    return {{10, top, 150, height}, {}, {}};
}

PageBox boxAt(qreal top, qreal height)
{
    return {{10, top, 200, height}, Qt::red, {}};
}

} // namespace

TEST(FreeBand, IsTheWholePageWhereNothingCovers)
{
    const PageBox thin = boxAt(400, 49);
    const PageBox empty{{10, 100, 200, 700}, {}, Qt::black};
    EXPECT_EQ(bandOf({}), area);
    EXPECT_EQ(bandOf({thin, empty, PageText{area, QStringLiteral("text"), {}, {}}}), area);
}

TEST(FreeBand, IsTheHighestOneBetweenPicturesAndBoxes)
{
    EXPECT_EQ(bandOf({boxAt(150, 100), pictureAt(600, 250)}), QRectF(10, 250, 200, 350));
    EXPECT_EQ(bandOf({pictureAt(120, 200)}), QRectF(10, 320, 200, 580));
    EXPECT_EQ(bandOf({pictureAt(300, 400), pictureAt(320, 20)}), QRectF(10, 100, 200, 200));
}

TEST(FreeBand, HasNoHeightOnAPageThatAPictureFills)
{
    EXPECT_EQ(bandOf({pictureAt(100, 800)}).height(), 0);
}
