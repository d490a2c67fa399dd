// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#pragma once

#include "reading/readingwords.h"

#include <QString>

#include <optional>

/// What single cells of a page are: labels and values.
namespace SeenValues {

/// A cell as far as labels go.
struct Cell {
    enum class Kind {
        Text,
        Label,
        /// A label and its value.
        Pair,
    };
    Kind kind = Kind::Text;
    PageLabel label;
    /// A colon stands behind the label.
    bool hasColon = false;
    QString value;
};
Cell cell(const QString &text, const ReadingWords &words);

/// \a text in lower case, without the marks that stand behind labels.
QString bareLabel(const QString &text);

/// \a text is "something: …", so it is no value of the line above.
bool looksLabelled(const QString &text);

/// A name and the UUID that stands with it.
struct Named {
    QString name;
    /// Whole or the last four characters, as readUuid() gives it; empty where there is none.
    QString uuid;
};
/// Nothing where there are several UUIDs, or a name that is none.
std::optional<Named> named(const QString &text);

/// The UUID that \a text is, whole or its last four characters in brackets; else empty.
QString uuidAlone(const QString &text);

/// The value of \a field that \a text is: a name without its UUID, a version without "v", a date as
/// YYYY-MM-DD, no end date as an empty text. Nothing where it is no such value.
std::optional<QString> value(Field field, const QString &text, const ReadingWords &words);

} // namespace SeenValues
