// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#pragma once

#include <string>
#include <string_view>

/// Danish text in UTF-8, without a locale of the machine's.
namespace DanishText {

/// Lower case of A–Z, Æ, Ø, Å and the other letters of Latin-1.
std::string lowered(std::string_view text);

/// What sorts by its bytes as \a text sorts in a Danish register: case does not count, and Æ, Ø and
/// Å come after Z in this order.
std::string sortKey(std::string_view text);

/// RFC 4122 text form; upper case counts too.
bool isUuid(std::string_view text);

/// True when each character of \a text is a letter of A–Z in either case, a digit, or in \a others.
bool consistsOf(std::string_view text, std::string_view others);

} // namespace DanishText
