// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#include "services/http/httpfields.h"

#include "support/utc.h"

#include <QLocale>
#include <QRegularExpression>

#include <algorithm>

namespace {

constexpr qint64 longestWait = 86'400;

} // namespace

std::optional<QDateTime> HttpFields::date(QByteArrayView field)
{
    static const QRegularExpression form(
        QStringLiteral("\\A[A-Z][a-z]{2}, [0-9]{2} [A-Z][a-z]{2} [0-9]{4} "
                       "[0-9]{2}:[0-9]{2}:[0-9]{2} GMT\\z"));
    const QString text = QString::fromLatin1(field).trimmed();
    if (!form.match(text).hasMatch())
        return std::nullopt;
    const QDate day = QLocale::c().toDate(text.mid(5, 11), QStringLiteral("dd MMM yyyy"));
    const QTime time = QTime::fromString(text.mid(17, 8), QStringLiteral("hh:mm:ss"));
    if (!day.isValid() || !time.isValid()
        || QLocale::c().toString(day, QStringLiteral("ddd")) != text.left(3))
        return std::nullopt;
    return QDateTime(day, time, Utc::zone);
}

std::optional<int> HttpFields::retryAfter(QByteArrayView field, const QDateTime &now)
{
    static const QRegularExpression digits(QStringLiteral("\\A[0-9]{1,18}\\z"));
    const QString text = QString::fromLatin1(field).trimmed();
    qint64 seconds = 0;
    if (digits.match(text).hasMatch()) {
        seconds = text.toLongLong();
    } else if (const auto at = date(field)) {
        seconds = now.secsTo(*at);
    } else {
        return std::nullopt;
    }
    return static_cast<int>(std::clamp<qint64>(seconds, 1, longestWait));
}

QByteArray HttpFields::mediaType(QByteArrayView field)
{
    return field.toByteArray().split(';').first().trimmed().toLower();
}

bool HttpFields::isPlain(QByteArrayView contentEncoding)
{
    const QByteArray coding = contentEncoding.toByteArray().trimmed().toLower();
    return coding.isEmpty() || coding == "identity";
}
