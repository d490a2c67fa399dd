// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#pragma once

#include "domain/casefacts.h"
#include "domain/environment.h"
#include "session/step.h"

/// Which steps are open, from the facts alone.
namespace WizardFlow {

/// The step that the case has come to.
Step reached(const CaseFacts &facts, Environment::Kind kind);

/// \a step may be opened now. Once an order is under way or made, the steps before it are closed.
bool isOpen(Step step, const CaseFacts &facts, Environment::Kind kind);

/// How \a step stands when she is at \a current.
StepState stateOf(
    Step step, Step current, const CaseFacts &facts, Environment::Kind kind, bool hasProblem);

/// An order is under way or made: there is no way back before it.
bool isCommitted(const CaseFacts &facts);

} // namespace WizardFlow
