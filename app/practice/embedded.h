// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#pragma once

#include <string>
#include <string_view>

/// The files of resources/practice, as they were when the program was built.
namespace Embedded {

/// \a name: relative to that folder; throws std::logic_error where there is none.
std::string_view file(std::string_view name);

} // namespace Embedded
