// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#pragma once

#include <QDate>

/// Why the computer's date may be wrong.
enum class ClockDoubt { None, BeforeBuild, BeforeJournal, LongAfterBuild };

/// What speaks against \a today as the computer's date: \a builtOn is the day of this build,
/// \a lastRecorded the latest one in the journal. A date that is not valid is not known.
ClockDoubt clockDoubtOf(QDate today, QDate builtOn, QDate lastRecorded);
