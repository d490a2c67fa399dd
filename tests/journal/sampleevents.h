// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#pragma once

#include "domain/casefacts.h"

#include <QList>

namespace Samples {

QString caseId();
QDateTime at();

CaseStarted started();
SubscriptionOrder order();

/// At least one of every kind of event, with every member filled in, and those members left empty
/// that may be.
QList<CaseEvent> everyEvent();

/// The \a n th of many small and large events.
CaseEvent numbered(int n);

} // namespace Samples
