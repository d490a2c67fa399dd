// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#pragma once

#include <QList>
#include <QString>
#include <QStringList>
#include <QUrl>

/// The programs that open an address or a file on a desktop that follows freedesktop.org.
namespace Helpers {

/// A program by its path, and its arguments.
struct Command {
    QString program;
    QStringList arguments;

    friend bool operator==(const Command &, const Command &) = default;
};

/// What opens \a url, to be tried in this order: the desktop's own xdg-open, then the programs
/// that BROWSER names, for web addresses only. Empty where the computer has none of them.
QList<Command> commandsFor(const QUrl &url);

/// The programs of BROWSER: a list with colons between, each with arguments and perhaps a "%s" for
/// the address. Those that are not there are left out.
QList<Command> ofBrowserVariable(const QString &value, const QString &address);

/// The path of \a program, an absolute path or a name in PATH; empty where it cannot be started.
QString pathOf(const QString &program);

/// The path of the program that the desktop entry \a name starts; empty where there is none.
QString programOfDesktopEntry(const QString &name);

} // namespace Helpers
