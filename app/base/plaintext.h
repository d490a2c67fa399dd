// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#pragma once

#include <QString>

/// Text from outside made safe to show as plain text: control, bidi and invisible format
/// characters removed, white space folded, cut at \a longest characters with an ellipsis.
QString asPlainText(const QString &outside, qsizetype longest = 300);

/// Text of another system made fit to be quoted in one line: plain text without markup, in which a
/// run of characters that could be a token is an ellipsis.
QString asQuotation(const QString &outside, qsizetype longest = 300);

/// A path or a name that holds one is a mistake or an attack.
bool hasControlCharacter(const QString &text);
