// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#pragma once

#include "base/clock.h"
#include "diagnosis/checkreport.h"

/// Whether the computer's date can be right, as far as that is known without a request.
namespace ClockCheck {

void lookAt(const Clock &clock, QDate builtOn, CheckReport &report);

} // namespace ClockCheck
