// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#pragma once

#include <QString>

/// Text from elsewhere as a person sees it.
namespace SeenText {

/// Nothing is drawn for \a character: a control or format character, a mark without a shape.
bool isUnseen(char32_t character);

/// Any hyphen, dash or minus sign.
bool isDash(char32_t character);

/// \a text as it looks: white space is one blank and none stands at the ends, every dash is a
/// hyphen, full-width characters and ligatures are plain, and nothing unseen is left.
QString of(const QString &text);

} // namespace SeenText
