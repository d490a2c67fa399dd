// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#pragma once

#include <QString>

namespace Uuid {

/// A regular expression for the text form of RFC 4122 in either case, without anchors and without
/// capturing groups.
QString pattern();

/// The whole of \a text is a UUID in that form.
bool isOne(const QString &text);

} // namespace Uuid
