// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#pragma once

#include <optional>

/// The six steps, the same in all environments.
enum class Step { Task = 1, SignIn, Instance, Review, Status, Evidence };

inline constexpr int stepCount = 6;

enum class StepState { Done, Here, NotBegun, Problem };

/// What the window shows: each is a page with one heading.
enum class View {
    Task,
    /// A saved case waits for the user.
    Resume,

    SignIn,
    WaitingForSignIn,
    CheckingSignIn,
    /// The user has come back to the second step.
    SignedIn,
    /// Guided mode: the way to the web interface.
    GuidedSignIn,

    Instance,

    Review,
    /// The order is on its way.
    Creating,
    /// Guided mode: the list of fields.
    Guided,

    Status,
    /// Kontrol 1 has found a problem; the page shows how the user corrects it.
    Correction,
    /// @{ The user answers Kontrol 1 or Kontrol 2.
    FirstAnswer,
    SecondAnswer,
    /// @}
    /// A picture for the answer, which the user decides on.
    Picture,

    Evidence,
    Finished,

    /// A problem that takes the page's place.
    Problem,
};

/// The step that \a view belongs to; none for a problem, which can come at any.
constexpr std::optional<Step> stepOf(View view)
{
    switch (view) {
    case View::Task:
    case View::Resume:
        return Step::Task;
    case View::SignIn:
    case View::WaitingForSignIn:
    case View::CheckingSignIn:
    case View::SignedIn:
    case View::GuidedSignIn:
        return Step::SignIn;
    case View::Instance:
        return Step::Instance;
    case View::Review:
    case View::Creating:
    case View::Guided:
        return Step::Review;
    case View::Status:
    case View::Correction:
    case View::FirstAnswer:
    case View::SecondAnswer:
    case View::Picture:
        return Step::Status;
    case View::Evidence:
    case View::Finished:
        return Step::Evidence;
    case View::Problem:
        return std::nullopt;
    }
    return std::nullopt;
}

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
    /// Between steps 3 and 4.
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

/// During these activities the window shows a page of the sign-in, whatever the step.
constexpr bool isSigningIn(Activity activity)
{
    return activity == Activity::Connecting || activity == Activity::WaitingForBrowser
        || activity == Activity::CheckingUser;
}
