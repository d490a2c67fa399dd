// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#pragma once

#include "domain/casefacts.h"
#include "domain/environment.h"
#include "session/step.h"

/// How the work is done in an environment, and what follows for the steps: through the service, or
/// guided, where the user works in the web interface. A value; without an environment it is through
/// the service.
class WayOfWorking {
public:
    WayOfWorking() = default;
    explicit WayOfWorking(const Environment &environment) : m_isGuided(environment.isGuided()) { }

    bool isGuided() const { return m_isGuided; }

    /// @{ What follows from that.
    /// The program signs in, asks and orders, and so it knows who the user is.
    bool usesService() const { return !isGuided(); }
    /// The user answers Kontrol 1; otherwise the program reads the subscription back.
    bool userAnswersFirstCheck() const { return isGuided(); }
    /// The user shows with pictures of their own what they have seen.
    bool takesPictures() const { return isGuided(); }
    /// @}

    /// The furthest step that the case has reached.
    Step reached(const CaseFacts &facts) const;
    /// The step at which a case is taken up again: the furthest one, or the list of fields where
    /// one of them is open again since the subscription was saved.
    Step goesOnAt(const CaseFacts &facts) const;

    /// \a step may be opened now. Once an order is under way or made, the steps before it are
    /// closed; in guided mode they are open again where the user has not seen what was saved.
    bool isOpen(Step step, const CaseFacts &facts) const;

    /// \a first is the user's answer that the subscription cannot be seen: no field is known to be
    /// wrong, and nothing may be saved.
    static bool isUnseen(const Check &first);

    /// How \a step is shown when the user is at \a current.
    StepState stateOf(Step step, Step current, const CaseFacts &facts, bool hasProblem) const;

private:
    bool m_isGuided = false;
};
