// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#include "base/clockdoubt.h"

namespace {

/// No version is expected to be used longer than this.
constexpr int longestUse = 2;

} // namespace

ClockDoubt clockDoubtOf(QDate today, QDate builtOn, QDate lastRecorded)
{
    if (builtOn.isValid() && today < builtOn)
        return ClockDoubt::BeforeBuild;
    if (lastRecorded.isValid() && today < lastRecorded)
        return ClockDoubt::BeforeJournal;
    if (builtOn.isValid() && today > builtOn.addYears(longestUse))
        return ClockDoubt::LongAfterBuild;
    return ClockDoubt::None;
}
