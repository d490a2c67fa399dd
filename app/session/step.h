// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#pragma once

/// The six steps, the same in all environments.
enum class Step { Task = 1, SignIn, Instance, Review, Status, Evidence };

inline constexpr int stepCount = 6;

enum class StepState { Done, Here, NotBegun, Problem };

/// What the window shows.
enum class View { Task, SignIn, Instance, Review, Guided, Status, Evidence, Problem };

/// What the session is waiting for. One at a time.
enum class Activity {
    None,
    /// The journal is being opened.
    Opening,
    /// The practice environment or the issuer's discovery document is awaited.
    Connecting,
    /// The browser is open; the user signs in there.
    WaitingForBrowser,
    /// Signed in; the service is asked who the user is.
    CheckingUser,
    /// Between page 3 and 4.
    LookingUp,
    /// The order is being stored and sent.
    Submitting,
    /// A read-only look after an unknown outcome or a conflict.
    LookingForIt,
    /// The subscription is being read back (Kontrol 1).
    ReadingBack,
    /// The transfer status is being read (Kontrol 2).
    CheckingTransfer,
    SavingEvidence,
};

/// The activities of a sign-in, which show the second page at every step.
constexpr bool isSigningIn(Activity activity)
{
    return activity == Activity::Connecting || activity == Activity::WaitingForBrowser
        || activity == Activity::CheckingUser;
}
