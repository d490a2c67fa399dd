// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#pragma once

#include <QStringList>

/// Files that a service such as OneDrive shows in a folder.
namespace CloudFile {

/// Whether the content of the file at \a path is not on this computer: reading it would fetch it
/// first, which may take minutes or fail. Does not fetch it.
bool isElsewhere(const QString &path);

/// The names of such files: of the one at \a path, or of those in the folder at \a path.
QStringList namesElsewhere(const QString &path);

} // namespace CloudFile
