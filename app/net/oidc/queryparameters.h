// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QHash>
#include <QUrl>

#include <initializer_list>
#include <optional>
#include <utility>

/// Names and values of a query or a form body (RFC 6749 appendix B).
namespace QueryParameters {

/// "a=1&b=2", everything but RFC 3986's unreserved characters as %XX. Empty values are left out.
QByteArray encoded(std::initializer_list<std::pair<QByteArrayView, QByteArrayView>> parameters);

/// \a endpoint with \a query added to the query that it may have.
QUrl added(const QUrl &endpoint, const QByteArray &query);

/// Splits \a query first and decodes each name and value then. Nothing, when a percent sign is not
/// followed by two hexadecimal digits or a name comes twice.
std::optional<QHash<QByteArray, QByteArray>> decoded(QByteArrayView query);

/// The same for the parameters named in \a wanted alone; the others may be written as they like.
std::optional<QHash<QByteArray, QByteArray>> decoded(
    QByteArrayView query, std::initializer_list<QByteArrayView> wanted);

/// The first value of \a name in \a query, for showing only: what cannot be decoded stays as it
/// is. Empty when there is none.
QByteArray shown(QByteArrayView query, QByteArrayView name);

} // namespace QueryParameters
