// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#include "findings.h"
#include "shown.h"
#include "widgets/button.h"
#include "widgets/card.h"
#include "widgets/columnwidth.h"
#include "widgets/noticewidget.h"
#include "widgets/textblock.h"
#include "window/contentcolumn.h"
#include "window/footer.h"
#include "window/textsizebuttons.h"
#include "window/wizardwindow.h"

#include <QImage>
#include <QScrollBar>

#include <algorithm>

namespace {

int rightOf(const QWidget &widget)
{
    return widget.mapToGlobal(widget.rect().topRight()).x();
}

/// The longest run of rows of pixels without anything drawn in them.
QPair<int, int> emptiest(const QImage &picture)
{
    constexpr int frame = 8;
    const QRgb ground = picture.pixel(frame, frame);
    QPair<int, int> longest{0, 0};
    int begin = 0;
    for (int y = 0; y < picture.height(); ++y) {
        bool isEmpty = true;
        for (int x = frame; isEmpty && x < picture.width() - frame; ++x)
            isEmpty = picture.pixel(x, y) == ground;
        if (!isEmpty)
            begin = y + 1;
        else if (y + 1 - begin > longest.second)
            longest = {begin, y + 1 - begin};
    }
    return longest;
}

} // namespace

QStringList Findings::ofColumn(const WizardWindow &window)
{
    QStringList found;
    const int right = rightOf(window.findChild<Footer *>()->help());
    const auto expectThere = [&found, right](const QString &what, int itsRight) {
        if (itsRight != right)
            found.append(QStringLiteral("%1: %2, not %3").arg(what).arg(itsRight).arg(right));
    };
    auto *column = window.findChild<ContentColumn *>();
    // They stay in their place when a press on them makes the column wider.
    const bool isStrip = window.windowFlags() & Qt::WindowStaysOnTopHint;
    const int spare = ColumnWidth::sidesOf(window.findChild<Footer *>()->width(),
                          window.findChild<Theme *>()->shownTextSize(), isStrip)
                          .right
        - ColumnWidth::sidesOfWindow(isStrip).right;
    for (const TextSizeButtons *sizes : shownIn<TextSizeButtons>(window)) {
        if (spare == 0 || column->isFilled())
            expectThere(QStringLiteral("the sizes of the text"), rightOf(*sizes));
    }
    // Help that stands beside the page makes it narrower.
    if (rightOf(*column) != rightOf(*window.findChild<Footer *>()))
        return found;
    for (const NoticeWidget *notice : shownIn<NoticeWidget>(window)) {
        if (column->messages().isAncestorOf(notice))
            expectThere(QStringLiteral("the message"), rightOf(*notice));
    }
    int rightmost = 0;
    for (const Card *card : shownIn<Card>(*column->page()))
        rightmost = std::max(rightmost, rightOf(*card));
    if (rightmost > 0)
        expectThere(QStringLiteral("the cards"), rightmost);
    return found;
}

QStringList Findings::ofCutLines(const WizardWindow &window)
{
    QStringList found;
    auto *column = window.findChild<ContentColumn *>();
    // Farther on there is no more of the page.
    const QScrollBar &bar = *column->verticalScrollBar();
    if (bar.value() > 0 && bar.value() == bar.maximum())
        return found;
    for (const TextBlock *text : shownIn<TextBlock>(*column->widget())) {
        const int above = -text->mapTo(column->viewport(), QPoint(0, 0)).y();
        const int line = TextBlock::lineHeight(text->style(), text->font());
        const int cut = above % line;
        if (!text->text().isEmpty() && above > 0 && above < text->height() && cut > 2
            && cut < line - 2)
            found.append(QStringLiteral("%1 of %2 pixels of a line are cut off: %3")
                             .arg(cut)
                             .arg(line)
                             .arg(text->text()));
    }
    return found;
}

QStringList Findings::ofEmptyRooms(const WizardWindow &window)
{
    QStringList found;
    for (Card *card : shownIn<Card>(window)) {
        const auto [begin, height] = emptiest(card->grab().toImage());
        if (height > 40) {
            found.append(QStringLiteral("%1: %2 pixels are empty from %3 of %4")
                             .arg(card->accessibleName())
                             .arg(height)
                             .arg(begin)
                             .arg(card->height()));
        }
    }
    return found;
}

QStringList Findings::ofBrokenWords(const WizardWindow &window)
{
    QStringList found;
    const auto *footer = window.findChild<Footer *>();
    for (const Button *button : shownIn<Button>(window)) {
        // Larger text breaks what is wider than the page.
        const bool isAlone =
            button->width() >= button->parentWidget()->layout()->contentsRect().width();
        if (isAlone && !footer->isAncestorOf(button))
            continue;
        if (button->width() < button->sizeHint().width())
            found.append(QStringLiteral("\"%1\" has %2 of %3 pixels")
                             .arg(button->text())
                             .arg(button->width())
                             .arg(button->sizeHint().width()));
    }
    return found;
}
