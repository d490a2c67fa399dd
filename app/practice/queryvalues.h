// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#pragma once

#include <httplib.h>

#include <cstddef>
#include <optional>
#include <string>

/// The query parameters of the service. Each throws the Problem `ugyldigt-indhold` about the
/// parameter that is given twice, is missing where it must be there, or is not of its shape.
namespace QueryValues {

/// The text, or nothing where it is not given.
std::optional<std::string> text(const httplib::Request &request, const char *name);

/// In lower case; must be there.
std::string uuid(const httplib::Request &request, const char *name);

/// A whole number from \a least to \a most, or nothing where it is not given.
std::optional<std::size_t> number(
    const httplib::Request &request, const char *name, std::size_t least, std::size_t most);

} // namespace QueryValues
