// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#pragma once

#include "base/clock.h"

/// Guided mode: the subscription may have been created on \a day, with that day's date. \a begun:
/// when the user signed in for the work.
inline bool isDayOfWork(const QDate &day, const QDateTime &begun, const QDate &today)
{
    return begun.isValid() && day >= Copenhagen::dateAt(begun) && day <= today;
}
