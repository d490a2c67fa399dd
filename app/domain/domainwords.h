// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#pragma once

#include "domain/subscription.h"
#include "domain/verification.h"

#include <QString>

/// What the things of the domain are called in the language of the interface: once for pages,
/// problems, mails and the evidence.
namespace DomainWords {

/// "Schema version"
QString of(Field field);
/// "Schema version, Valid from"
QString of(const QList<Field> &fields);
/// What is found: the other system, or the fields that are wrong.
QString of(const PageFinding &finding);
/// "Approved"
QString of(Check::Status status);

/// "Check 1"; \a number is 1 or 2, as for checkTitle().
QString checkName(int number);
/// "Check 1: The subscription can be seen in the classification system"
QString checkTitle(int number);

/// In place of a person's role or a time that has not been stated.
QString notStated();

/// In place of the date of Field::ValidTo.
QString noEndDate();
/// The same, of what the field is to hold.
QString noEndDateWanted();

} // namespace DomainWords
