// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#pragma once

#include "domain/casefacts.h"
#include "domain/kliktask.h"

/// Values that tests of the domain share: one order, for Vejle, on 24 November 2026.
namespace Examples {

/// "2026-11-24T09:42:00Z", as UTC.
QDateTime utc(const char *text);

/// The task as it is shipped.
const KlikTask &shippedTask();

TaskInstance taskInstance();
ServiceInstance serviceInstance();
/// The same instance, sortiment, version and dates as order().
Subscription subscription();
SubscriptionOrder order();
/// When the case began, order() was intended, and it was sent.
QDateTime began();
QDateTime intended();
QDateTime whenSent();
/// The key of order().
QString key();
Submission::Attempt attempt();

} // namespace Examples
