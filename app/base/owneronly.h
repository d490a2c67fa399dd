// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#pragma once

#include <QIODevice>

class QFile;
class QString;

/// Files and folders that no other user may read or change.
namespace OwnerOnly {

/// Closes the folder at \a path, which belongs to this user, to others; on Windows also what will
/// be made in it. False where the file system has no such rights, or the system refuses.
bool closeFolder(const QString &path);

/// @{ Opens \a file, which is made where it is missing, or makes the folder \a path, for this user
/// alone. On Windows both take over the rights of a folder above that was closed: in a list of
/// rights of its own, Qt leaves out the system and the administrators, and names all users.
bool open(QFile &file, QIODevice::OpenMode mode);
bool makeFolder(const QString &path);
/// @}

} // namespace OwnerOnly
