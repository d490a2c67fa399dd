// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#pragma once

#include <QByteArrayView>
#include <QString>

/// The few calls to the system whose results Qt does not report. Each returns 0, or the system's
/// error number (errno, GetLastError) after leaving nothing behind.
namespace FileSystem {

/// A new file \a path with \a content, every byte of it on the disk when this returns; \a taken
/// when something has that name.
int createSynchronised(const QString &path, QByteArrayView content, bool isPrivate, bool *taken);

/// Gives the file \a from the name \a to in the same folder; \a taken when something has it. Some
/// network file systems have no call that never replaces a file, and fail.
int renameToNew(const QString &from, const QString &to, bool *taken);

/// A new folder; \a taken when something has that name.
int makeFolder(const QString &path, bool isPrivate, bool *taken);

/// Makes the names that were given or removed in \a path durable.
int synchroniseFolder(const QString &path);

} // namespace FileSystem
