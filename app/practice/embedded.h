// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#pragma once

#include <string_view>

/// The files of resources/practice, as they were when the program was built.
namespace Embedded {

extern const std::string_view directory;
extern const std::string_view page;

} // namespace Embedded
