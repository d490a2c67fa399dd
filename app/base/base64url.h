// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <optional>

/// RFC 4648 section 5 without padding, as RFC 7515 uses it.
namespace Base64Url {

QByteArray encoded(QByteArrayView bytes);

/// The bytes of \a text, or nothing unless it is what encoded() would make of them: no other
/// alphabet, no padding, no white space, no bit set beyond the last byte.
std::optional<QByteArray> decoded(QByteArrayView text);

} // namespace Base64Url
