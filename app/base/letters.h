// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#pragma once

#include <QLatin1String>
#include <QStringView>

#include <algorithm>

/// Forms of short texts that each start looks at, letter by letter. The first regular expression of
/// a process costs half a MiB, because PCRE makes machine code of it.
namespace Letters {

inline constexpr QLatin1String digits("0123456789");
inline constexpr QLatin1String hexadecimal("0123456789abcdef");
/// What the name of a task is made of; it begins with neither a dot nor a hyphen.
inline constexpr QLatin1String ofIds("abcdefghijklmnopqrstuvwxyz0123456789.-");

/// Every letter of \a text is one of \a allowed.
inline bool areAll(QStringView text, QLatin1String allowed)
{
    return std::all_of(
        text.begin(), text.end(), [allowed](QChar letter) { return allowed.contains(letter); });
}

/// \a text is the name of a task of at most \a longest letters.
inline bool areAnId(QStringView text, qsizetype longest)
{
    return !text.isEmpty() && text.size() <= longest && areAll(text, ofIds) && text.front() != u'.'
        && text.front() != u'-';
}

} // namespace Letters
