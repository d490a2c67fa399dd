// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#pragma once

#include "base/jsonreader.h"

#include <QByteArray>
#include <QString>

#include <optional>
#include <variant>

/// A file that a person has written or saved with a program of their own. It is read as leniently
/// as is possible without guessing, and what is wrong is described in the language of the
/// interface.
namespace GivenFile {

/// Why the file or folder at \a path cannot be opened for reading, as a sentence; nothing where it
/// can. Reads nothing.
std::optional<QString> obstacleTo(const QString &path);

/// The content of the file at \a path, or why there is none, as a sentence: it does not exist, is
/// no file, may not be opened, cannot be read, or is larger than \a most bytes.
std::variant<QByteArray, QString> contentOf(const QString &path, qint64 most);

/// As Json::read(), but a byte order mark is skipped, a text in UTF-16 or in another encoding than
/// UTF-8 is named as such, and what is no JSON is found by line and column.
std::optional<JsonFault> readJson(
    QByteArrayView text, JsonLimits limits, const std::function<void(const JsonValue &)> &read);

/// \a fault for people: its place, where it has one, and what is wrong there.
QString inWords(const JsonFault &fault);

} // namespace GivenFile
