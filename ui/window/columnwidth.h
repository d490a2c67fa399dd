// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#pragma once

#include <algorithm>

/// The page and the buttons below it are one column, which the eye can follow also on a wide
/// screen.
namespace ColumnWidth {

/// In pixels at a text size of 100 %.
inline constexpr int widest = 760;

/// What is left of \a room at the column's right, at \a textSize in percent.
inline int spareOf(int room, int textSize)
{
    return std::max(0, room - widest * textSize / 100);
}

} // namespace ColumnWidth
