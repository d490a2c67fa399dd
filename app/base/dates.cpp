// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#include "base/dates.h"

#include "base/clock.h"

#include <QCoreApplication>
#include <QLocale>

namespace {

struct DateFormats {
    Q_DECLARE_TR_FUNCTIONS(DateFormats)
};

QString formatted(const QDateTime &instant, const QString &format)
{
    return QLocale().toString(Copenhagen::local(instant), format);
}

} // namespace

QString Dates::longDate(QDate date)
{
    //: QLocale date format: weekday, day, month and year. Danish: dddd 'den' d. MMMM yyyy
    return QLocale().toString(date, DateFormats::tr("dddd d MMMM yyyy"));
}

QString Dates::date(QDate date)
{
    //: QLocale date format: day, month and year. Danish: d. MMMM yyyy
    return QLocale().toString(date, DateFormats::tr("d MMMM yyyy"));
}

QString Dates::shortDate(QDate date)
{
    //: QLocale date format in numbers. Danish: dd.MM.yyyy
    return QLocale().toString(date, DateFormats::tr("dd/MM/yyyy"));
}

QString Dates::time(const QDateTime &instant)
{
    //: QLocale time format. Danish: HH.mm
    return formatted(instant, DateFormats::tr("HH:mm"));
}

QString Dates::dateAndTime(const QDateTime &instant)
{
    //: QLocale format: date and time. Danish: d. MMMM yyyy 'kl.' HH.mm
    return formatted(instant, DateFormats::tr("d MMMM yyyy 'at' HH:mm"));
}

QString Dates::dayAndTime(const QDateTime &instant)
{
    //: QLocale format: weekday, date and time. Danish: dddd 'den' d. MMMM 'kl.' HH.mm
    return formatted(instant, DateFormats::tr("dddd d MMMM 'at' HH:mm"));
}

QString Dates::weekdayAndTime(const QDateTime &instant)
{
    //: QLocale format: weekday and time. Danish: dddd 'kl.' HH.mm
    return formatted(instant, DateFormats::tr("dddd 'at' HH:mm"));
}
