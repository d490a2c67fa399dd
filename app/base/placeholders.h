// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#pragma once

#include <QHash>
#include <QString>

/// Values for the named places of a text: "municipality" fills "{municipality}".
using Placeholders = QHash<QString, QString>;

/// \a text with each "{name}" replaced by its value, in one pass: a value that itself looks like a
/// place is left as it is. Places without a value stay visible, so that a test finds them.
QString filledIn(const QString &text, const Placeholders &values);
