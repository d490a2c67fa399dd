// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

// What a state is about is in sight, for a user whose window is as small or whose text is as large
// when the state comes.

#include "findings.h"
#include "gallerytest.h"

#include <QScrollArea>
#include <QScrollBar>

namespace {

QList<Appearance> smallWindows()
{
    return {{ColourScheme::Light, 100, smallestWindow}, {ColourScheme::Light, 200, smallestWindow}};
}

} // namespace

TEST(GalleryNews, IsInSightWhereItComes)
{
    for (const GalleryState &state : galleryStates()) {
        for (const Appearance &look : smallWindows()) {
            UiStage stage;
            stage.firstLook = {look.textSize, look.size};
            state.enter(stage);
            // The page scrolls to it once it is laid out.
            QTest::qWait(1);
            for (const QString &finding : Findings::ofNews(*stage.window))
                ADD_FAILURE() << qPrintable(state.name) << ' ' << qPrintable(look.name()) << ": "
                              << qPrintable(finding);
        }
    }
}

TEST(GalleryNews, IsMissedWhereItIsOutOfSight)
{
    for (const GalleryState &state : galleryStates()) {
        if (state.name != QStringLiteral("g5-page-refused"))
            continue;
        UiStage stage;
        stage.firstLook = {200, smallestWindow};
        state.enter(stage);
        EXPECT_EVENTUALLY(Findings::ofNews(*stage.window).isEmpty());
        stage.window->findChild<QScrollArea *>()->verticalScrollBar()->setValue(0);
        EXPECT_EQ(Findings::ofNews(*stage.window).size(), 1);
    }
}
