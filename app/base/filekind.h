// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#pragma once

class QString;

/// What a path leads to. Unknown: the system does not say, because the user may not look at it or
/// because the drive does not answer.
enum class FileKind { File, Folder, Other, Missing, Unknown };

/// The kind of what \a path leads to, however long the path is. Does not read it.
FileKind fileKindOf(const QString &path);
