// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

// The parts of the window stand in one column, and nothing in it looks broken or hollow.

#include "findings.h"
#include "gallerytest.h"
#include "widgets/card.h"
#include "widgets/heading.h"
#include "window/contentcolumn.h"
#include "window/footer.h"

namespace {

QList<Appearance> widths()
{
    return {{ColourScheme::Light, 100, smallestWindow}, {ColourScheme::Light, 200, smallestWindow},
        {ColourScheme::Light, 100, QSize(1040, 860)}, {ColourScheme::Light, 100, QSize(1366, 740)},
        {ColourScheme::Light, 100, QSize(1920, 1080)}};
}

/// What has just come leaves no place in this look where a line begins at the upper edge.
bool isFilledByNews(const GalleryState &state, const Appearance &look)
{
    static const QStringList names{QStringLiteral("3-list-missing-early"),
        QStringLiteral("6-mark-missing"), QStringLiteral("g4-looks-different"),
        QStringLiteral("problem-gb-20")};
    return look.textSize == 200 && names.contains(state.name);
}

} // namespace

TEST(GalleryColumn, EndsAtOneEdgeWithoutHollowFramesOrBrokenWords)
{
    for (const GalleryState &state : galleryStates()) {
        UiStage stage;
        state.enter(stage);
        for (const Appearance &look : widths()) {
            const Appearance fitted = state.fitted(look);
            apply(*stage.window, fitted);
            QStringList found =
                Findings::ofColumn(*stage.window) + Findings::ofBrokenWords(*stage.window);
            if (!isFilledByNews(state, look))
                found += Findings::ofCutLines(*stage.window);
            if (look.textSize == 100)
                found += Findings::ofEmptyRooms(*stage.window);
            for (const QString &finding : found) {
                ADD_FAILURE() << qPrintable(state.name) << ' ' << qPrintable(fitted.name()) << ": "
                              << qPrintable(finding);
            }
        }
    }
}

TEST(GalleryColumn, ShowsAButtonOfTheFirstPageInLargeText)
{
    int acts = 0;
    for (const GalleryState &state : galleryStates()) {
        if (!state.name.startsWith(QStringLiteral("1-start")) || state.size.isValid())
            continue;
        UiStage stage;
        state.enter(stage);
        apply(*stage.window, {ColourScheme::Light, 200, smallestWindow});
        const auto *column = stage.window->findChild<ContentColumn *>();
        QList<Button *> seen = stage.shown<Button>();
        seen.removeIf([column](const Button *button) {
            return button->kind() == Button::Kind::Link || !column->isAncestorOf(button)
                || button->visibleRegion().boundingRect().size() != button->size();
        });
        ++acts;
        EXPECT_FALSE(seen.isEmpty()) << qPrintable(state.name);
    }
    EXPECT_GE(acts, 10);
}

TEST(GalleryColumn, HasTheButtonsBelowInOneRowOfOneLineInLargeText)
{
    for (const GalleryState &state : galleryStates()) {
        UiStage stage;
        state.enter(stage);
        if (state.size.isValid() || stage.window->windowFlags() & Qt::WindowStaysOnTopHint)
            continue;
        apply(*stage.window, {ColourScheme::Light, 200, smallestWindow});
        const auto *footer = stage.window->findChild<Footer *>();
        const int line = stage.window->fontMetrics().height();
        EXPECT_LT(footer->height(), 3 * line) << qPrintable(state.name);
    }
}

TEST(GalleryColumn, WhatIsBrokenHollowOrCutIsFound)
{
    UiStage stage;
    stage.start();
    apply(*stage.window, {ColourScheme::Light, 100, QSize(1040, 860)});
    EXPECT_TRUE(Findings::ofColumn(*stage.window).isEmpty());
    EXPECT_TRUE(Findings::ofBrokenWords(*stage.window).isEmpty());
    EXPECT_TRUE(Findings::ofEmptyRooms(*stage.window).isEmpty());
    EXPECT_TRUE(Findings::ofCutLines(*stage.window).isEmpty());
    Card *card = stage.shown<Card>().last();
    card->content().addSpacing(48);
    card->resize(card->width() - 1, card->height() + 60);
    EXPECT_EQ(Findings::ofEmptyRooms(*stage.window).size(), 1);
    EXPECT_EQ(Findings::ofColumn(*stage.window).size(), 1);
    auto *close = stage.only<Button>(QStringLiteral("gemluk"));
    close->resize(close->width() / 2, close->height());
    EXPECT_EQ(Findings::ofBrokenWords(*stage.window).size(), 1);
    auto *heading = stage.shown<Heading>().first();
    heading->move(heading->x(), -10);
    EXPECT_EQ(Findings::ofCutLines(*stage.window).size(), 1);
}
