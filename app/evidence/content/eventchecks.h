// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#pragma once

#include "domain/verification.h"

#include <QString>

/// Sentences of the time line about the two checks.
namespace EventChecks {

/// What was answered or read about check \a number. Where a person answered, that person is the
/// subject, for the time of the event is that of the answer and not of the look. \a status: as page
/// 1 has it.
QString inWords(int number, const QString &status, const Check &check);

/// That the subscription was read back, with \a first as it stands on that.
QString readBack(const Check &first);

} // namespace EventChecks
