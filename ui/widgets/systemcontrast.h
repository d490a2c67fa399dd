// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#pragma once

#include <QPalette>

#include <optional>

/// The system's own setting for high contrast. Qt 6.4 has no interface for it.
namespace SystemContrast {

/// Whether the user has a contrast theme on; absent where the system cannot be asked at once.
std::optional<bool> isHigh();

/// \a platform with the colours of the user's contrast theme, each on the background that it is
/// meant for. Qt's palette on Windows has a link that is always blue, and the text of windows on
/// the background of buttons.
QPalette coloursOver(const QPalette &platform);

} // namespace SystemContrast
