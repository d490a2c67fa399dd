// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#include "net/http/httpfields.h"

#include "base/utc.h"

#include <QRegularExpression>

#include <algorithm>

namespace {

constexpr qint64 longestWait = 86'400;

std::optional<QDateTime> dateIn(const QRegularExpressionMatch &match, const QDateTime &now)
{
    static const QStringList months = QStringLiteral("Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov "
                                                     "Dec")
                                          .split(u' ');
    const auto month =
        static_cast<int>(months.indexOf(match.captured(QStringLiteral("month")))) + 1;
    const QString stated = match.captured(QStringLiteral("year"));
    int year = stated.toInt();
    if (stated.size() == 2) {
        const int latest = now.date().year() + 50;
        year = latest - (latest - year) % 100;
    }
    const QDate day(year, month, match.captured(QStringLiteral("day")).trimmed().toInt());
    const QTime time =
        QTime::fromString(match.captured(QStringLiteral("time")), QStringLiteral("hh:mm:ss"));
    if (!day.isValid() || !time.isValid())
        return std::nullopt;
    return QDateTime(day, time, Utc::zone);
}

} // namespace

std::optional<QDateTime> HttpFields::date(QByteArrayView field, const QDateTime &now)
{
    static const QString clock = QStringLiteral("(?<time>[0-9]{2}:[0-9]{2}:[0-9]{2})");
    static const QRegularExpression forms[]{
        QRegularExpression(QStringLiteral("\\A[A-Z][a-z]{2}, (?<day>[0-9]{1,2}) "
                                          "(?<month>[A-Z][a-z]{2}) (?<year>[0-9]{4}) %1 GMT\\z")
                               .arg(clock)),
        QRegularExpression(QStringLiteral("\\A[A-Z][a-z]{2,8}, (?<day>[0-9]{2})-"
                                          "(?<month>[A-Z][a-z]{2})-(?<year>[0-9]{2}) %1 GMT\\z")
                               .arg(clock)),
        QRegularExpression(QStringLiteral("\\A[A-Z][a-z]{2} (?<month>[A-Z][a-z]{2}) "
                                          "(?<day>[ 0-9][0-9]) %1 (?<year>[0-9]{4})\\z")
                               .arg(clock)),
    };
    const QString text = QString::fromLatin1(field).trimmed();
    for (const QRegularExpression &form : forms) {
        const auto match = form.match(text);
        if (match.hasMatch())
            return dateIn(match, now);
    }
    return std::nullopt;
}

std::optional<int> HttpFields::retryAfter(QByteArrayView field, const QDateTime &now)
{
    static const QRegularExpression digits(QStringLiteral("\\A[0-9]{1,18}\\z"));
    const QString text = QString::fromLatin1(field).trimmed();
    qint64 seconds = 0;
    if (digits.match(text).hasMatch()) {
        seconds = text.toLongLong();
    } else if (const auto at = date(field, now)) {
        seconds = now.secsTo(*at);
    } else {
        return std::nullopt;
    }
    return static_cast<int>(std::clamp<qint64>(seconds, 1, longestWait));
}

QByteArray HttpFields::mediaType(QByteArrayView field)
{
    return field.toByteArray().split(';').first().split(',').first().trimmed().toLower();
}

bool HttpFields::isPlain(QByteArrayView contentEncoding)
{
    const QByteArray coding = contentEncoding.toByteArray().trimmed().toLower();
    return coding.isEmpty() || coding == "identity";
}
