// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#pragma once

#include <QtGlobal>

#include <optional>

class QString;

/// What the file system below a folder reports about itself. The list of mounts is not read,
/// because in containers and changed roots it does not hold the mount of every folder.
namespace FolderDisk {

/// Bytes that this user may still write. Nothing where the system does not report it: some file
/// systems over a network or in user space count no blocks at all.
std::optional<qint64> freeSpace(const QString &folder);

/// The folder lies on a drive that other computers share with this one, as far as the system shows.
bool isShared(const QString &folder);

} // namespace FolderDisk
