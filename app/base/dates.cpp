// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#include "base/dates.h"

#include "base/clock.h"

#include <QCoreApplication>
#include <QLocale>
#include <QRegularExpression>

namespace {

struct DateFormats {
    Q_DECLARE_TR_FUNCTIONS(DateFormats)
};

QString formatted(const QDateTime &instant, const QString &format)
{
    return QLocale().toString(Copenhagen::local(instant), format);
}

/// The Danish month that \a word is or abbreviates, 1 to 12, or 0.
int danishMonth(const QString &word)
{
    constexpr int months = 12;
    constexpr qsizetype shortest = 3;
    const QLocale danish(QLocale::Danish);
    for (int month = 1; month <= months; ++month) {
        const QString name = danish.monthName(month);
        if (word.size() >= shortest && name.startsWith(word, Qt::CaseInsensitive))
            return month;
    }
    return 0;
}

std::optional<QDate> dateOf(const QString &year, int month, const QString &day)
{
    const QDate date(year.toInt(), month, day.toInt());
    return date.isValid() ? std::optional(date) : std::nullopt;
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

QString Dates::monthForm()
{
    constexpr int months = 12;
    constexpr qsizetype shortest = 3;
    QStringList beginnings;
    for (const QLocale &locale : {QLocale(QLocale::Danish), QLocale(QLocale::English)}) {
        for (int month = 1; month <= months; ++month)
            beginnings.append(locale.monthName(month).left(shortest));
    }
    return QStringLiteral("\\b(?i:%1)\\p{L}{0,6}\\b").arg(beginnings.join(u'|'));
}

std::optional<QDate> Dates::read(const QString &text)
{
    static const QString time =
        QStringLiteral("(?:,?(?: kl\\.?)? \\d\\d[:.]\\d\\d(?:[:.]\\d\\d)?)?\\z");
    static const QString weekday = QStringLiteral("\\A(?:\\p{L}+dag,?(?: den| d\\.)? )?");
    static const QRegularExpression yearFirst(
        QStringLiteral("\\A(\\d{4})-(\\d\\d)-(\\d\\d)(?:T\\d\\d:\\d\\d(?::\\d\\d)?)?") + time);
    static const QRegularExpression inNumbers(
        weekday + QStringLiteral("(\\d{1,2})([-./]) ?(\\d{1,2})(?:\\2 ?| |-)(\\d{4})") + time);
    static const QRegularExpression inWords(
        weekday + QStringLiteral("(?:den )?(\\d{1,2})\\.? (\\p{L}+)\\.?,? (\\d{4})") + time);
    // A longer text is no date, and matching it takes time.
    constexpr qsizetype longest = 60;
    if (text.size() > longest)
        return std::nullopt;
    if (const auto found = yearFirst.match(text); found.hasMatch())
        return dateOf(found.captured(1), found.captured(2).toInt(), found.captured(3));
    if (const auto found = inNumbers.match(text); found.hasMatch())
        return dateOf(found.captured(4), found.captured(3).toInt(), found.captured(1));
    if (const auto found = inWords.match(text); found.hasMatch())
        return dateOf(found.captured(3), danishMonth(found.captured(2)), found.captured(1));
    return std::nullopt;
}
