// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

// After every change of the page, and of the size of its text, the user sees what page it is.

#include "widgets/heading.h"

#include "findings.h"
#include "gallerytest.h"
#include "window/contentcolumn.h"

#include <QScrollBar>

namespace {

/// The page cannot be scrolled any further.
bool isAtEnd(const UiStage &stage)
{
    const QScrollBar &bar = *stage.window->findChild<ContentColumn *>()->verticalScrollBar();
    return bar.maximum() > 0 && bar.value() == bar.maximum();
}

/// What is wrong with the heading: it is cut off, or out of sight although it has the focus and
/// nothing that has just happened is shown instead.
std::string faultOf(UiStage &stage)
{
    const QList<Heading *> headings = stage.shown<Heading>();
    if (headings.size() != 1)
        return std::to_string(headings.size()) + " headings";
    const Heading &heading = *headings.first();
    const QRect seen = heading.visibleRegion().boundingRect();
    if (seen.size() == heading.size())
        return {};
    if (seen.isEmpty() && (!heading.hasFocus() || Findings::showsNews(*stage.window)))
        return {};
    if (isAtEnd(stage) && !heading.hasFocus())
        return {};
    return QStringLiteral("\"%1\": %2 of %3 pixels, focus on %4")
        .arg(heading.text())
        .arg(seen.height())
        .arg(heading.height())
        .arg(stage.focusName())
        .toStdString();
}

/// A text that is larger than the page's title, which stands above it.
std::string largerThanTitle(UiStage &stage)
{
    const Heading &heading = *stage.shown<Heading>().first();
    const auto sizeOf = [](const TextBlock &text) {
        return TextBlock::styled(text.style(), text.font()).pointSizeF();
    };
    for (const TextBlock *text : stage.shown<TextBlock>()) {
        if (text->style() == TextBlock::Style::Subheading && sizeOf(*text) > sizeOf(heading))
            return text->text().toStdString();
    }
    return {};
}

} // namespace

TEST_P(Gallery, ShowsTheWholeHeadingAfterTheTextHasBecomeAnotherSize)
{
    for (const int size : {100, 200, 125}) {
        apply(*stage.window, state.fitted({ColourScheme::Light, size, smallestWindow}));
        QTest::qWait(1);
        EXPECT_EQ(faultOf(stage), "") << size;
        EXPECT_EQ(largerThanTitle(stage), "") << size;
    }
}

TEST(GalleryHeadings, AreWholeOnEveryPageThatComesInLargeText)
{
    for (const GalleryState &state : galleryStates()) {
        UiStage stage;
        stage.firstLook = {200, state.size.isValid() ? state.size : smallestWindow};
        state.enter(stage);
        EXPECT_EQ(faultOf(stage), "") << qPrintable(state.name);
    }
}
