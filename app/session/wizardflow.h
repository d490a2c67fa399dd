// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#pragma once

#include "domain/casefacts.h"
#include "domain/environment.h"
#include "session/step.h"

/// Which steps are open, from the facts alone.
namespace WizardFlow {

/// The furthest step that the case has reached.
Step reached(const CaseFacts &facts, Environment::Kind kind);

/// \a step may be opened now. Once an order is under way or made, the steps before it are closed.
bool isOpen(Step step, const CaseFacts &facts, Environment::Kind kind);

/// How \a step is shown when the user is at \a current.
StepState stateOf(
    Step step, Step current, const CaseFacts &facts, Environment::Kind kind, bool hasProblem);

/// An order is under way or made, so the steps before it are closed.
bool isCommitted(const CaseFacts &facts);

} // namespace WizardFlow
