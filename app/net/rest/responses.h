// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#pragma once

#include "net/http/httpclient.h"
#include "ports/classificationservice.h"

#include <optional>

/// What the outcome of an exchange with the service means. \a call is the method and the path, as
/// they stand in details.
namespace Responses {

/// Why the body of \a answer to a read is not to be read as the service's JSON; nothing when it is.
std::optional<Error> refusalIn(const QString &call, const HttpAnswer &answer);

/// What \a outcome of the POST of \a attempt proves. Only a whole Abonnement of the values asked
/// for, a problem of the service's, a 401 or 429 that is no web page, or a body that surely did not
/// leave proves anything.
CreateOutcome outcomeOf(
    const Submission::Attempt &attempt, const QString &call, const HttpOutcome &outcome);

} // namespace Responses
