// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

// What is chosen stands out more than what has the focus, and that more than what the pointer is
// on: measured by how far each is from the same row at rest.

#include "appearance.h"
#include "contrast.h"
#include "uitest.h"
#include "widgets/choicerow.h"
#include "widgets/focusring.h"
#include "widgets/rows.h"
#include "widgets/theme.h"

namespace {

enum class RowState { AtRest, PointedAt, Focused, Chosen };

/// As wide as the column in a window of the usual size.
constexpr QSize ground(700, 64);

QImage pictureOf(QAbstractButton *row, RowState state, ColourScheme scheme)
{
    QWidget window;
    auto *theme = new Theme(window);
    theme->setScheme(scheme);
    theme->apply();
    auto *rows = new Rows(&window);
    rows->setContentsMargins(12, 12, 12, 12);
    rows->addWidget(row);
    const FocusRing ring(window);
    window.setFixedSize(ground);
    window.show();
    window.activateWindow();
    row->setChecked(state == RowState::Chosen);
    row->setAttribute(Qt::WA_UnderMouse, state == RowState::PointedAt);
    if (state == RowState::Focused) {
        row->setFocus(Qt::ShortcutFocusReason);
        QCoreApplication::processEvents();
        // The ring is for users of keys.
        QTest::keyClick(row, Qt::Key_F12);
    }
    return window.grab().toImage();
}

/// CIE 1976: equal steps look equal, in light and dark.
qreal lightness(const QColor &colour)
{
    const qreal part = luminance(colour);
    return part > 0.008856 ? 116 * std::cbrt(part) - 16 : 903.3 * part;
}

/// The sum over all pixels.
qreal difference(const QImage &one, const QImage &other)
{
    qreal sum = 0;
    for (int y = 0; y < one.height(); ++y) {
        for (int x = 0; x < one.width(); ++x)
            sum += std::abs(lightness(one.pixelColor(x, y)) - lightness(other.pixelColor(x, y)));
    }
    return sum;
}

void expectOrder(const std::function<QAbstractButton *()> &make, ColourScheme scheme)
{
    const QImage atRest = pictureOf(make(), RowState::AtRest, scheme);
    const auto strength = [&](RowState state) {
        return difference(pictureOf(make(), state, scheme), atRest);
    };
    const qreal pointedAt = strength(RowState::PointedAt);
    const qreal focused = strength(RowState::Focused);
    const qreal chosen = strength(RowState::Chosen);
    EXPECT_GT(pointedAt, 0);
    EXPECT_GT(focused, pointedAt * 1.2);
    EXPECT_GT(chosen, focused * 1.1);
}

} // namespace

TEST(GalleryStrength, IsGreaterOfWhatIsChosenThanOfFocusAndPointer)
{
    for (const ColourScheme scheme : {ColourScheme::Light, ColourScheme::Dark}) {
        const QString text = QStringLiteral("ØS Indsigt Vejle (bf17)");
        expectOrder([&text] { return new RadioRow(text); }, scheme);
        expectOrder([&text] { return new CheckRow(text, QString()); }, scheme);
    }
}

TEST(GalleryStrength, TheColoursOfARowAreInThatOrder)
{
    for (const Colours &colours : {lightColours(), darkColours()}) {
        EXPECT_GT(contrast(colours.chosen, colours.page), contrast(colours.hover, colours.page));
        EXPECT_GT(contrast(colours.pressed, colours.page), contrast(colours.chosen, colours.page));
        EXPECT_GE(contrast(colours.primary, colours.page), 3) << "the edge of what is chosen";
        EXPECT_GE(contrast(colours.ink, colours.chosen), 4.5);
    }
}
