// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#include "danishtime.h"

#include <array>
#include <cstdio>

using namespace std::chrono;

namespace {

sys_time<milliseconds> changeIn(year y, month m)
{
    return sys_days{y / m / Sunday[last]} + 1h;
}

minutes offsetAt(DanishTime::Instant instant)
{
    const year_month_day day{floor<days>(instant)};
    const bool isSummer =
        instant >= changeIn(day.year(), March) && instant < changeIn(day.year(), October);
    return isSummer ? 120min : 60min;
}

struct Calendar {
    year_month_day day;
    hh_mm_ss<milliseconds> time;
};

Calendar calendar(sys_time<milliseconds> wall)
{
    const auto midnight = floor<days>(wall);
    return {year_month_day{midnight}, hh_mm_ss<milliseconds>{wall - midnight}};
}

template <typename... Values>
std::string printed(const char *format, Values... values)
{
    std::array<char, 64> text{};
    const int length = std::snprintf(text.data(), text.size(), format, values...);
    return {text.data(), static_cast<std::size_t>(length)};
}

std::string isoDate(const year_month_day &day)
{
    return printed("%04d-%02u-%02u", int(day.year()), unsigned(day.month()), unsigned(day.day()));
}

} // namespace

DanishTime::Instant DanishTime::now()
{
    return floor<milliseconds>(system_clock::now());
}

std::string DanishTime::date(Instant instant)
{
    return isoDate(calendar(instant + offsetAt(instant)).day);
}

std::string DanishTime::timestamp(Instant instant)
{
    const minutes offset = offsetAt(instant);
    const Calendar wall = calendar(instant + offset);
    return isoDate(wall.day)
        + printed("T%02d:%02d:%02d.%03d+%02d:00", int(wall.time.hours().count()),
            int(wall.time.minutes().count()), int(wall.time.seconds().count()),
            int(wall.time.subseconds().count()), int(offset.count() / 60));
}

std::string DanishTime::httpDate(Instant instant)
{
    static constexpr std::array weekdays{"Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"};
    static constexpr std::array months{
        "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"};
    const Calendar utc = calendar(instant);
    return printed("%s, %02u %s %04d %02d:%02d:%02d GMT",
        weekdays.at(weekday{sys_days{utc.day}}.c_encoding()), unsigned(utc.day.day()),
        months.at(unsigned(utc.day.month()) - 1), int(utc.day.year()),
        int(utc.time.hours().count()), int(utc.time.minutes().count()),
        int(utc.time.seconds().count()));
}

bool DanishTime::isDate(std::string_view text)
{
    if (text.size() != 10 || text[4] != '-' || text[7] != '-')
        return false;
    int numbers[3] = {0, 0, 0};
    int part = 0;
    for (const char character : text) {
        if (character == '-')
            ++part;
        else if (character < '0' || character > '9' || part > 2)
            return false;
        else
            numbers[part] = numbers[part] * 10 + (character - '0');
    }
    return part == 2
        && year_month_day{year{numbers[0]}, month{unsigned(numbers[1])}, day{unsigned(numbers[2])}}
               .ok();
}
