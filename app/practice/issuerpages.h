// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#pragma once

#include "directory.h"

#include <string>

/// The pages of the issuer, in Danish, without script and without anything from elsewhere. A
/// program that stands in for a person finds the users as `<button name="bruger" value="UUID">` and
/// the request as the hidden field `transaktion` of the page's one form, which is posted.
namespace IssuerPages {

/// Where a user is chosen. \a hint: the UUID of the one to name first, or empty.
std::string choice(const Directory &directory, const std::string &transaction,
    const std::string &action, const std::string &hint);

std::string error(const std::string &sentence);

std::string signedOut();

} // namespace IssuerPages
