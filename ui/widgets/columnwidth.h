// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#pragma once

#include <algorithm>

/// The page, the buttons below it and what stands above it are one column, which the eye can follow
/// also on a wide screen.
namespace ColumnWidth {

/// In pixels at a text size of 100 %.
inline constexpr int widest = 760;

/// What is left of \a room at the column's right, at \a textSize in percent.
inline int spareOf(int room, int textSize)
{
    return std::max(0, room - widest * textSize / 100);
}

/// From the column's end to the right edge of the window, where nothing is spare: as much as \a
/// side at the left, or more where a scroll bar as wide as \a bar would leave a focus ring no room.
inline int rightMargin(int side, int bar)
{
    constexpr int ringRoom = 6;
    return std::max(side, bar + ringRoom);
}

/// Of a part of \a width that reaches from one edge of the window, or of its page, to the other.
inline int rightMarginIn(int width, int side, int bar, int textSize)
{
    const int least = rightMargin(side, bar);
    return least + spareOf(width - side - least, textSize);
}

} // namespace ColumnWidth
