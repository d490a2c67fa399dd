// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#pragma once

class QString;

/// Files and folders that no other user may read or change.
namespace OwnerOnly {

/// Closes the folder at \a path, which belongs to this user, to others; on Windows also what will
/// be made in it. False where the file system has no such rights, or the system refuses.
bool closeFolder(const QString &path);

} // namespace OwnerOnly
