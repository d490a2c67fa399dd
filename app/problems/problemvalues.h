// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#pragma once

#include "base/error.h"
#include "domain/casefacts.h"
#include "domain/kliktask.h"
#include "domain/subscription.h"

/// The values that fill the places of problem texts.
namespace ProblemValues {

/// Those that follow from the task and the case. \a chosen may be nullptr.
Placeholders ofCase(const KlikTask &task, const CaseFacts &facts, const TaskInstance *chosen);

/// {version}, {date} and {period} of a subscription that prevents a new one.
Placeholders of(const Subscription &existing);

/// {field}, {value} and {wantedValue} of what is not as wanted; the first of several.
Placeholders of(const QList<Difference> &differences);

/// \a name, or what stands in its place where the sign-in has none.
QString userName(const QString &name);

/// Who makes sure that no subscription is created twice when saved work is lost.
QString lookFirst(bool byHand);

/// A field's name as the interface writes it, from the wire's name, also with a path before it
/// ("/gyldigTil"); an unknown one stays as it is.
QString fieldName(const QString &wireName);

} // namespace ProblemValues
