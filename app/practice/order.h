// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#pragma once

#include <nlohmann/json.hpp>

#include <optional>
#include <string>
#include <variant>

/// The body of POST /abonnementer.
struct Order {
    std::string sortiment;
    std::string instance;
    std::string schemaVersion;
    std::string validFrom;
    std::optional<std::string> validTo;

    /// The five values in one form, to tell whether two bodies say the same.
    std::string canonical() const;
};

/// The order in \a body, or the name of the member that is missing or mistyped; the empty name for
/// a body that is no JSON object.
std::variant<Order, std::string> readOrder(const std::string &body);

/// RFC 4122 text form; upper case counts too.
bool isUuid(const std::string &text);
