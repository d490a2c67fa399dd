// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#include "base/clock.h"

#include <QTimeZone>

namespace {

const QTimeZone &copenhagen()
{
    static const QTimeZone zone("Europe/Copenhagen");
    return zone;
}

} // namespace

QDateTime SystemClock::now() const
{
    return QDateTime::currentDateTimeUtc();
}

bool Copenhagen::timeZoneIsKnown()
{
    return copenhagen().isValid();
}

QDateTime Copenhagen::local(const QDateTime &instant)
{
    return instant.toTimeZone(copenhagen());
}

QDate Copenhagen::dateAt(const QDateTime &instant)
{
    return local(instant).date();
}
