// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#pragma once

#include <QDate>
#include <QDateTime>

/// Time as a parameter: everything that asks what time it is asks a Clock.
class Clock {
public:
    virtual ~Clock() = default;

    /// The wall clock, in UTC, with milliseconds.
    virtual QDateTime now() const = 0;
};

/// The computer's own clock.
class SystemClock : public Clock {
public:
    QDateTime now() const override;
};

namespace Copenhagen {

/// False where the machine has no time zone data; the program then reports that and stops.
bool timeZoneIsKnown();

/// \a instant as the clock on the wall in Europe/Copenhagen shows it.
QDateTime local(const QDateTime &instant);

/// The calendar's date in Europe/Copenhagen at \a instant, whatever the machine's time zone.
QDate dateAt(const QDateTime &instant);

} // namespace Copenhagen
