// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#pragma once

#include <nlohmann/json.hpp>

#include <optional>
#include <string_view>

/// JSON from outside: valid UTF-8, one value, no byte order mark, at most 8 levels deep, no
/// member named twice. Nothing where it is not so.
std::optional<nlohmann::json> strictJson(std::string_view text);
