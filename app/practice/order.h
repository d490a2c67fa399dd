// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <variant>

/// What the body of POST /abonnementer asks for. UUIDs in lower case, dates "YYYY-MM-DD".
struct Order {
    std::string sortiment;
    std::string instance;
    std::string schemaVersion;
    std::string validFrom;
    std::optional<std::string> validTo;

    /// The five values in one form, to find out whether two bodies ask for the same.
    std::string canonical() const;
};

/// A member of a body that is missing or not of its shape; the empty name for a body that is no
/// JSON object.
struct UnfitMember {
    std::string name;
};

/// Unknown members are ignored; `gyldigTil` may be left out, which means the same as null.
std::variant<Order, UnfitMember> readOrder(std::string_view body);
