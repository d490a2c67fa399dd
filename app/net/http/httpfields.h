// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QDateTime>

#include <optional>

/// Header fields that steer what we do.
namespace HttpFields {

/// Any of the three forms of RFC 9110 section 5.6.7, as UTC: "Sun, 06 Nov 1994 08:49:37 GMT",
/// "Sunday, 06-Nov-94 08:49:37 GMT" and "Sun Nov  6 08:49:37 1994". The day of the week is passed
/// over. A year of two digits is the one that is at most 50 years after \a now.
std::optional<QDateTime> date(
    QByteArrayView field, const QDateTime &now = QDateTime::currentDateTimeUtc());

/// Retry-After (RFC 9110 section 10.2.3), seconds or a date counted from \a now, as seconds between
/// 1 and 86,400; a date that has passed is 1.
std::optional<int> retryAfter(QByteArrayView field, const QDateTime &now);

/// "application/json" of "Application/JSON; charset=utf-8".
QByteArray mediaType(QByteArrayView field);

/// The body is as it is: no Content-Encoding, or only `identity`.
bool isPlain(QByteArrayView contentEncoding);

} // namespace HttpFields
