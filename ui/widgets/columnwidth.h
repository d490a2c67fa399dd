// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#pragma once

#include <algorithm>

/// All parts of the window above each other are one column, which the eye can follow also on a wide
/// screen: they begin and end below each other.
namespace ColumnWidth {

/// In pixels at a text size of 100 %.
inline constexpr int widest = 760;

/// Free at the left and the right of the column, in pixels.
struct Sides {
    int left = 0;
    /// The scroll bar lies within it, and the focus ring beside that.
    int right = 0;
};

/// What is left of \a room at the column's right, at \a textSize in percent.
inline int spareOf(int room, int textSize)
{
    return std::max(0, room - widest * textSize / 100);
}

/// Where nothing limits the column's width, as at what stays in its place in every size of the
/// text.
inline Sides sidesOfWindow(bool isStrip)
{
    return isStrip ? Sides{12, 20} : Sides{32, 32};
}

/// Of a part that is \a width pixels wide. With \a fills, the column is as wide as there is room.
inline Sides sidesOf(int width, int textSize, bool isStrip, bool fills = false)
{
    const Sides sides = sidesOfWindow(isStrip);
    const int spare = fills ? 0 : spareOf(width - sides.left - sides.right, textSize);
    return {sides.left, sides.right + spare};
}

} // namespace ColumnWidth
