// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#pragma once

#include <QByteArray>
#include <QString>

/// A path that the user gave to the program, or the reason why it is not used.
struct GivenPath {
    QString path;
    /// A sentence for the user; empty where the path can be used.
    QString refusal;

    /// \a text as the system understands it: "~" is the user's home. Refused where "~" stands for
    /// somebody else's home, and where the way to a relative path has a name that is no text.
    static GivenPath of(const QString &text);

    /// @{ The folders that the system has for this user. Refused where their name is no text.
    static GivenPath ownData();
    static GivenPath ownDocuments();
    /// @}

    /// A folder that was chosen in the system's own window. Refused where the text does not lead
    /// back to a folder.
    static GivenPath chosen(const QString &folder);

    /// Whether \a bytes, a file's name as the system has it, are the same after they were text. Qt
    /// puts a replacement character for what is not UTF-8, and would then use another file.
    static bool isText(const QByteArray &bytes);
    /// Why \a bytes, a word of the command line, is not used.
    static QString refusalOf(const QByteArray &bytes);
};
