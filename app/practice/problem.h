// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#pragma once

#include <httplib.h>
#include <nlohmann/json.hpp>

#include <string>

/// One problem of the service, as RFC 9457 problem details.
struct Problem {
    int status = 500;
    /// "rolle-mangler"; the type is `urn:sortimentsabonnement:fejl:` and this.
    std::string code;
    /// A Danish sentence.
    std::string title;
    /// Members of its own: `rolle`, `felt`, `abonnement`; null: none.
    nlohmann::ordered_json members;
    /// Seconds for the header Retry-After; 0: none.
    int retryAfter = 0;

    /// The problem as JSON.
    std::string body() const;
};

namespace Problems {

inline constexpr auto mediaType = "application/problem+json";

Problem tokenInvalid();
Problem roleMissing(const std::string &role);
Problem otherAuthority();
Problem unknown();
Problem exists(const nlohmann::ordered_json &subscription);
/// 422 with \a code about \a field.
Problem unfit(const std::string &code, const std::string &field);
Problem tooManyCalls(int retryAfter);
Problem outOfService(int retryAfter);
/// What is not in the contract's table: the wire's own errors (RFC 9110) and our own.
Problem other(int status);

/// Turns \a response into \a problem.
void answer(httplib::Response &response, const Problem &problem);

} // namespace Problems
