// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#include "base/workingdays.h"

#include "base/clock.h"

#include <algorithm>
#include <array>

namespace {

constexpr int morning = 9;
/// Store bededag was a holiday for the last time in that year.
constexpr int lastGreatPrayerDay = 2023;
constexpr int daysToGreatPrayerDay = 26;

struct DayOfYear {
    int month;
    int day;
};
constexpr std::array fixedDays{DayOfYear{1, 1}, DayOfYear{6, 5}, DayOfYear{12, 24},
    DayOfYear{12, 25}, DayOfYear{12, 26}, DayOfYear{12, 31}};

/// Maundy Thursday, Good Friday, both days of Easter, Ascension Day, both days of Pentecost.
constexpr std::array daysFromEaster{-3, -2, 0, 1, 39, 49, 50};

bool isHoliday(QDate date)
{
    if (std::any_of(fixedDays.begin(), fixedDays.end(), [date](const DayOfYear &fixed) {
            return fixed.month == date.month() && fixed.day == date.day();
        }))
        return true;
    const auto days = static_cast<int>(WorkingDays::easter(date.year()).daysTo(date));
    if (days == daysToGreatPrayerDay)
        return date.year() <= lastGreatPrayerDay;
    return std::find(daysFromEaster.begin(), daysFromEaster.end(), days) != daysFromEaster.end();
}

} // namespace

QDate WorkingDays::easter(int year)
{
    // The anonymous Gregorian computus, as Meeus, "Astronomical Algorithms", chapter 8, has it.
    const int golden = year % 19;
    const int century = year / 100;
    const int ofCentury = year % 100;
    const int correction = (century - (century + 8) / 25 + 1) / 3;
    const int epact = (19 * golden + century - century / 4 - correction + 15) % 30;
    const int weekday = (32 + 2 * (century % 4) + 2 * (ofCentury / 4) - epact - ofCentury % 4) % 7;
    const int late = (golden + 11 * epact + 22 * weekday) / 451;
    const int days = epact + weekday - 7 * late + 114;
    return {year, days / 31, days % 31 + 1};
}

bool WorkingDays::isWorkingDay(QDate date)
{
    return date.dayOfWeek() <= Qt::Friday && !isHoliday(date);
}

QDateTime WorkingDays::morningAfter(const QDateTime &instant)
{
    QDateTime at = Copenhagen::local(instant);
    at.setTime(QTime(morning, 0));
    while (at < instant || !isWorkingDay(at.date()))
        at = at.addDays(1);
    return at.toUTC();
}
