// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QDateTime>

#include <optional>

/// Header fields that steer what we do, read strictly.
namespace HttpFields {

/// An IMF-fixdate (RFC 9110 section 5.6.7), "Sun, 06 Nov 1994 08:49:37 GMT", as UTC. The obsolete
/// forms and a wrong day of the week are not read.
std::optional<QDateTime> date(QByteArrayView field);

/// Retry-After (RFC 9110 section 10.2.3), seconds or a date counted from \a now, as seconds between
/// 1 and 86,400; a date that has passed is 1.
std::optional<int> retryAfter(QByteArrayView field, const QDateTime &now);

/// "application/json" of "Application/JSON; charset=utf-8".
QByteArray mediaType(QByteArrayView field);

/// The body is as it is: no Content-Encoding, or only `identity`.
bool isPlain(QByteArrayView contentEncoding);

} // namespace HttpFields
