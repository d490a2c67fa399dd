// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#pragma once

#include <QString>

/// A library of the program's own that is opened first and loaded later: what is loaded is the file
/// that was opened, also where an upgrade has put another one in its place since.
class LibraryFile {
public:
    LibraryFile() = default;
    ~LibraryFile() { close(); }
    Q_DISABLE_COPY_MOVE(LibraryFile)

    /// Opens the file at \a path, unless one is open. It may be missing.
    void open(const QString &path);
    void close();

    using Function = void (*)();
    /// Loads the open file for the rest of the process, and finds what it exports as \a name. Null
    /// where no file is open, or it is damaged or has no such function.
    Function loadedFunction(const char *name) const;

    /// The folder of the program's own file, found without help of the environment. For any time,
    /// also before there is an application object.
    static QString programFolder();

private:
    /// The system's number of the open file.
    qintptr m_file = -1;
    /// Where the system loads by path.
    QString m_path;
};
