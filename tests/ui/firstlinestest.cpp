// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

// What stands beside words stands beside their first line.

#include "guideduitest.h"
#include "widgets/button.h"
#include "widgets/choicerow.h"

#include <QImage>

#include <cstdlib>

namespace {

class FirstLines : public GuidedUiTest { };

/// The middle of what is drawn in the first \a width pixels of \a row.
int middleOfMark(QWidget &row, int width)
{
    const QImage picture = row.grab().toImage();
    const QRgb ground = picture.pixel(0, 0);
    int top = -1;
    int bottom = -1;
    for (int y = 0; y < picture.height(); ++y) {
        for (int x = 0; x < width; ++x) {
            if (picture.pixel(x, y) == ground)
                continue;
            top = top < 0 ? y : top;
            bottom = y;
        }
    }
    return (top + bottom) / 2;
}

} // namespace

TEST_F(FirstLines, TheMarkOfAChoiceIsBesideItsFirstLine)
{
    const QString words = QStringLiteral("Jeg kan ikke se det, og det vil jeg gerne sige her");
    RadioRow radio(words);
    CheckRow check(words, QStringLiteral("valg"));
    for (QWidget *row : std::initializer_list<QWidget *>{&radio, &check}) {
        const int line = row->fontMetrics().height();
        const int narrow = row->sizeHint().width() * 2 / 3;
        row->resize(narrow, row->heightForWidth(narrow));
        ASSERT_GT(row->height(), 2 * line);
        const int above = (row->height() - 2 * row->fontMetrics().lineSpacing()) / 2;
        EXPECT_LE(std::abs(middleOfMark(*row, line) - above - line / 2), 2);
    }
}

TEST_F(FirstLines, TheLinkToAnAnswerIsOnTheLineOfTheCardsHeading)
{
    waitForSecondCheck();
    window->resize(1100, 800);
    rest();
    const auto *link = only<Button>(QStringLiteral("ret_svar1"));
    const auto *card = only<QWidget>(QStringLiteral("kontrol1"));
    const auto texts = card->findChildren<TextBlock *>();
    ASSERT_FALSE(texts.isEmpty());
    const QRect heading(texts.first()->mapTo(window.get(), QPoint(0, 0)), texts.first()->size());
    const QRect beside(link->mapTo(window.get(), QPoint(0, 0)), link->size());
    ASSERT_GT(beside.left(), heading.left() + card->width() / 2) << "beside the words";
    EXPECT_LE(std::abs(beside.center().y() - heading.center().y()), 1);
}
