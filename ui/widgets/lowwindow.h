// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#pragma once

#include <QWidget>

namespace LowWindow {

/// In a window of fewer lines of text, the page needs all the room.
inline constexpr int fewestLines = 24;

/// The window of \a part, which has the font of the window, is low.
inline bool isAround(const QWidget &part)
{
    return part.window()->height() < part.fontMetrics().height() * fewestLines;
}

} // namespace LowWindow
