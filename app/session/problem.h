// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#pragma once

#include "base/error.h"

#include <QList>

/// What she can do about a problem. The session carries out those down to SaveEvidence; the
/// rest belong to the window.
enum class ProblemAction {
    /// Do again what failed.
    TryAgain,
    SignInAgain,
    /// Begin a new case as somebody else.
    SignInElsewhere,
    /// Choose the instance of the municipality that she is signed in for.
    ChooseMine,
    ChooseOther,
    /// Go on with the subscription that exists.
    ContinueToResult,
    /// An ended subscription stands in nobody's way: go on to the review.
    CreateNew,
    CheckAgain,
    /// Look, read-only, whether the subscription came to be.
    LookForIt,
    /// Send the order after all (new day).
    Submit,
    /// Seen and understood.
    GoOn,
    StartOver,
    OpenWebInterface,
    OpenTaskSystem,
    ReopenBrowser,
    /// Go on to save the evidence as it is now.
    SaveEvidence,

    CopySignInLink,
    CopyForRoleAdministrator,
    CopyForSystemOwner,
    CopyForContact,
    CopyForIt,
    CopyForTask,
    ShowInstances,
    ChooseFolder,
    SaveAndClose,

    /// Carried out by the session: take over the lock of another computer. The window asks before.
    TakeOver,
};

/// A problem as it is shown: texts by textOf(error.kind) with error.values filled in.
struct Problem {
    Error error;

    friend bool operator==(const Problem &, const Problem &) = default;
};

/// What can be done about \a kind, the best first. Never empty.
QList<ProblemAction> actionsOf(ErrorKind kind);

/// The problem is shown at the top of its page, which stays usable. Others take the page's place.
bool standsBesidePage(ErrorKind kind);

/// Beside its page, but what it advises first is what there is to do now: the page has no main
/// button of its own meanwhile.
bool leadsItsPage(ErrorKind kind);

/// News that need nothing done: one line at the top of the page.
struct Notice {
    enum class Kind {
        /// Places: {user}, {municipality}.
        SignedIn,
        /// The saved case was opened again at the step where it was.
        Resumed,
        /// Unknown outcome, looked: it exists.
        FoundAfterAll,
        /// Unknown outcome, looked: it does not.
        NothingCreated,
        /// Checked at {time}; not visible yet.
        NotVisibleYet,
        NowVisible,
        /// The evidence is saved; {file}.
        EvidenceSaved,
        SignedOut,
        /// The order has been on its way for longer than usual; goes when its answer comes.
        AnswerIsLate,
    };
    Kind kind;
    Placeholders values;

    friend bool operator==(const Notice &, const Notice &) = default;
};
