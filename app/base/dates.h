// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#pragma once

#include <QDate>
#include <QDateTime>

#include <optional>

/// Dates and times as people read them, in the interface's language and in Danish time.
namespace Dates {

/// "tirsdag den 24. november 2026"
QString longDate(QDate date);

/// "24. november 2026"
QString date(QDate date);

/// "24.11.2026"
QString shortDate(QDate date);

/// "10.42": the clock on the wall in Europe/Copenhagen.
QString time(const QDateTime &instant);

/// "24. november 2026 kl. 10.42", in Europe/Copenhagen.
QString dateAndTime(const QDateTime &instant);

/// "onsdag den 25. november kl. 10.42", in Europe/Copenhagen.
QString dayAndTime(const QDateTime &instant);

/// "onsdag kl. 10.42", in Europe/Copenhagen.
QString weekdayAndTime(const QDateTime &instant);

/// The date that \a text is, in a form that Danish pages write: "28-11-2026", "28.11.2026",
/// "28/11 2026", "2026-11-28", "28. november 2026", with or without a weekday before it and a time
/// after it. The day stands before the month. Nothing where there is more, two digits for the year,
/// or a time in another zone than the reader's.
std::optional<QDate> read(const QString &text);

/// A regular expression for a month in words, whole or shortened, in Danish or in English.
/// Longer words that begin like a month fit, too.
QString monthForm();

} // namespace Dates
