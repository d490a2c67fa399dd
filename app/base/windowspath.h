// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#pragma once

#include <string>

class QString;

/// Paths as functions of Windows take them.
namespace WindowsPath {

/// \a path, however long it is. The program's manifest allows long paths, but Windows follows that
/// only where the computer's administrator has allowed them too.
std::wstring native(const QString &path);

} // namespace WindowsPath
