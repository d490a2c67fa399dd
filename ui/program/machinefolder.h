// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#pragma once

#include <QString>
#include <QStringList>

#include <optional>

/// The folder in which an IT department sets the program up for everybody on a computer. What lies
/// there counts only where it belongs to the administrator and nobody else may write it, because it
/// decides where users sign in and where their evidence goes.
namespace MachineFolder {

/// Why the folder is not used.
struct Fault {
    enum class Kind {
        IsALink,
        IsNoFolder,
        IsNoFile,
        BelongsToAnother,
        OthersMayWrite,
        CannotBeLookedAt
    };
    Kind kind;
    /// The folder, or the file in it.
    QString path;
    /// Of BelongsToAnother: the owner's name, or else the number.
    QString owner = {};

    friend bool operator==(const Fault &, const Fault &) = default;
};

/// The one place of the folder on this system, which nothing that a user may set can change; empty
/// where the system has none.
QString place();

/// The number of the user who is the administrator of every Unix system. Windows has others, which
/// are known by name: Administrators, SYSTEM and TrustedInstaller.
inline constexpr unsigned root = 0;

/// Whether there is such a folder at \a path, and whether it and the file \a names in it, as far as
/// they are there, may be used: what is wrong, or nothing. Who else than \a administrator owns one
/// of them, or may write it, could change it.
std::optional<Fault> faultOf(
    const QString &path, const QStringList &names, unsigned administrator = root);

/// \a fault in a sentence, and what helps.
QString inWords(const Fault &fault);

} // namespace MachineFolder
