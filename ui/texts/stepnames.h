// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#pragma once

#include "session/step.h"
#include "session/wayofworking.h"

#include <QString>

class WizardSession;

/// The names of the steps.
namespace StepNames {

/// "Sign in". The fourth has another name in guided mode.
QString nameOf(Step step, WayOfWorking way);

/// The way of the open case; before one is begun, that of the task itself, so that the names stay.
WayOfWorking wayFor(const WizardSession &session);

/// "Step 2 of 6: Sign in"
QString numbered(Step step, WayOfWorking way);

} // namespace StepNames
