// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#pragma once

#include <QString>

class QFontMetricsF;

/// Long compounds where a column is too narrow for one word: Qt would break them between any two
/// letters, or cut them off.
namespace DividedWords {

/// \a text with a soft hyphen at each seam of those words that are wider than \a width, and with
/// spaces in place of the no-break ones between words that are so together. The catalogue has the
/// seams.
QString divided(const QString &text, const QFontMetricsF &metrics, qreal width);

} // namespace DividedWords
