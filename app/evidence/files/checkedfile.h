// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#pragma once

#include <QByteArrayView>
#include <QString>

#include <variant>

/// Files that are whole or not there: written under another name, synchronised, given their name
/// only if nothing else has it, and read again. Where the file system cannot give a name without
/// the risk of replacing a file, the file is made under its own name, if nothing has it. Blocking;
/// for worker threads.
namespace CheckedFile {

/// Private: for the user's account alone. Shared: as the account usually makes its files.
enum class Access { Private, Shared };

/// A file as it was when it was read again.
struct Written {
    QString path;
    qint64 size = 0;
    /// Lower-case hex.
    QString sha256;

    friend bool operator==(const Written &, const Written &) = default;
};

/// Why there is no file. NameTaken: something of that name was there and is untouched.
struct Fault {
    enum class Kind { NameTaken, Failed };
    Kind kind = Kind::Failed;
    /// The step and the system's error number, for the log.
    QString detail;
};

using Outcome = std::variant<Written, Fault>;

/// Writes \a content as the new file \a name in \a folder, which must exist.
Outcome write(const QString &folder, const QString &name, QByteArrayView content, Access access);

/// Removes what a process that was killed in write() left in \a folder. No other program may be
/// writing there.
void removeUnfinished(const QString &folder);

/// Makes the folder \a path; NameTaken when something has that name. Its parents must exist.
std::variant<std::monostate, Fault> makeFolder(const QString &path, Access access);

/// Makes \a path and the parents it lacks; nothing happens to those that exist.
std::variant<std::monostate, Fault> ensureFolder(const QString &path, Access access);

/// "name", "name (2)" … for \a attempt 1, 2 … \a mostNames.
QString numbered(const QString &name, int attempt);
inline constexpr int mostNames = 99;

} // namespace CheckedFile
