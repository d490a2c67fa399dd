// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#pragma once

#include <httplib.h>

#include <string>
#include <string_view>
#include <utility>
#include <vector>

/// The parameters of OAuth 2.0 and OpenID Connect requests, and their forms.
namespace OAuth {

/// The one value of \a name; empty when it is missing or given twice (RFC 6749, 3.1).
std::string one(const httplib::Request &request, const char *name);

/// The first of the words of \a list, which blanks separate.
std::string firstWord(std::string_view list);

bool hasWord(std::string_view list, std::string_view word);

/// Any public client is known; its name must only be of a form that can be shown and stored.
bool isClientId(std::string_view text);

/// RFC 8252, 7.3: http to a loopback address, any port, any path, no query and no fragment.
bool isLoopback(std::string_view uri);

/// RFC 7636, 4.1.
bool isVerifier(std::string_view text);

/// RFC 7636, 4.2, for S256.
bool isChallenge(std::string_view text);

using Parameters = std::vector<std::pair<std::string, std::string>>;

/// \a uri, which has no query, with \a parameters as its query.
std::string withQuery(const std::string &uri, const Parameters &parameters);

/// The bearer token of \a request (RFC 6750, 2.1: in the header only), or empty.
std::string bearer(const httplib::Request &request);

} // namespace OAuth
