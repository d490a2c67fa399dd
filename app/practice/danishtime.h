// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#pragma once

#include <chrono>
#include <optional>
#include <string>
#include <string_view>

/// The calendar and the clock of Europe/Copenhagen by the EU's rule for summer time: from the last
/// Sunday of March to the last Sunday of October, both at 01:00 UTC.
namespace DanishTime {

using Instant = std::chrono::sys_time<std::chrono::milliseconds>;

Instant now();

/// "2026-11-24"
std::string date(Instant instant);

/// RFC 3339: "2026-11-24T10:42:00.000+01:00"
std::string timestamp(Instant instant);

/// RFC 9110 IMF-fixdate: "Tue, 24 Nov 2026 09:42:00 GMT"
std::string httpDate(Instant instant);

/// "YYYY-MM-DD" that is in the calendar; the text itself sorts as the dates do.
bool isDate(std::string_view text);

} // namespace DanishTime
