// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#pragma once

class QString;

/// Files by which Qt keeps other programs away.
namespace LockFile {

/// Removes \a file unless a living program holds it: on this computer the system decides that, and
/// on a network drive the server. False where it is held or not there.
///
/// Qt itself leaves one that it cannot read alone for 30 seconds: a program was killed while it
/// wrote it.
bool removeUnlessHeld(const QString &file);

} // namespace LockFile
