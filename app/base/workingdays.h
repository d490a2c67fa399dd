// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#pragma once

#include <QDate>
#include <QDateTime>

/// The days on which a Danish municipality works.
namespace WorkingDays {

/// Easter Sunday of \a year in the Gregorian calendar.
QDate easter(int year);

/// \a date is no Saturday, no Sunday, no Danish holiday, and none of the days on which the offices
/// of municipalities are closed: 5 June, 24 and 31 December.
bool isWorkingDay(QDate date);

/// 9 o'clock in Denmark on the first working day on which that is not before \a instant.
QDateTime morningAfter(const QDateTime &instant);

} // namespace WorkingDays
