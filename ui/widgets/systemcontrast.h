// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#pragma once

#include <optional>

/// The system's own setting for high contrast. Qt 6.4 has no interface for it.
namespace SystemContrast {

/// Whether the user has a contrast theme on; absent where the system cannot be asked at once.
std::optional<bool> isHigh();

} // namespace SystemContrast
