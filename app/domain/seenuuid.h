// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#pragma once

#include "domain/instance.h"

#include <QString>

/// What a person's text, typed or pasted, means as the UUID of an it-systeminstans.
struct SeenUuid {
    enum class Form {
        /// No visible character.
        Nothing,
        NoUuid,
        /// Two or more that differ, so it is not known which one is meant.
        Several,
        /// The last four characters alone.
        LastFour,
        Whole,
    };
    Form form = Form::Nothing;
    /// In lower case: four characters, or 36 with hyphens. Empty in the other forms.
    QString value;

    friend bool operator==(const SeenUuid &, const SeenUuid &) = default;
};

/// Reads \a text of any length and content. Invisible characters are skipped, and other forms of a
/// character are read as the usual one. Braces, quotation marks, a label and the like may surround
/// the UUID, and its hyphens may be missing. The last four characters are found only in a short
/// text that holds no part of a longer number.
SeenUuid readUuid(const QString &text);

/// \a seen is whole or the last four, and ends as the UUID of \a instance does.
bool belongsTo(const SeenUuid &seen, const TaskInstance &instance);
