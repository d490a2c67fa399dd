// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#pragma once

#include <QString>

#include <cstdio>

/// The terminal that the program was started from, where there is one.
namespace Console {

/// Connects the streams with that terminal, on Windows, where a program with windows is not
/// connected with it. Streams that lead to a file or another program stay as they are. To be called
/// before anything is written.
void attach();

/// Undoes attach(), before a window is shown that outlives the terminal: when a console is closed,
/// Windows ends each program that is attached to it.
void detach();

/// Whether what is written to standard error is seen on a terminal.
bool isSeen();

/// Writes \a text and the end of a line.
void print(std::FILE *where, const QString &text);

/// Ends the program with \a exitStatus once all that it made is gone; to be returned by main().
int leave(int exitStatus);

} // namespace Console
