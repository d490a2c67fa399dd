// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#pragma once

#include <QString>

/// Levels of assurance, as `acr` names them.
namespace Assurance {

/// \a actual is at least one of \a requested (names parted by spaces, as in `acr_values`). The
/// three levels of the National Standard for Identity Assurance Levels (NSIS) are ordered; any
/// other name must be met exactly.
bool isMet(const QString &requested, const QString &actual);

} // namespace Assurance
