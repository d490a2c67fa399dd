// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#pragma once

#include "base/error.h"

#include <QList>

/// How a problem is shown: a failure and a warning take the focus, a notice does not.
enum class Severity { Failure, Warning, Notice, Success };

/// Something is wrong, or may be.
constexpr bool isAlert(Severity severity)
{
    return severity == Severity::Failure || severity == Severity::Warning;
}

/// What the user can do about a problem. The session carries out those down to SaveEvidence; the
/// rest belong to the window.
enum class ProblemAction {
    /// Do again what failed.
    TryAgain,
    SignInAgain,
    /// Begin a new case as another user.
    SignInElsewhere,
    /// Choose the instance of the municipality that the user is signed in for.
    ChooseMine,
    ChooseOther,
    /// Go on with the subscription that exists.
    ContinueToResult,
    /// An ended subscription does not prevent a new one: go on to the review.
    CreateNew,
    CheckAgain,
    /// Look, read-only, whether the subscription came to be.
    LookForIt,
    /// Send the order after all (new day).
    Submit,
    /// The user has read and understood it.
    GoOn,
    /// Goes on with the other case for the same instance.
    OpenOtherCase,
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

/// Where a problem is shown.
enum class Placement {
    /// In the page's place.
    OwnPage,
    /// At the top of the page, which stays usable.
    BesidePage,
    /// The same, but what the problem advises first is what there is to do now: the page has no
    /// main button of its own meanwhile.
    LeadsPage,
};

/// The texts of one kind in the interface's language, their places still open: filledIn() them.
struct ErrorText {
    QString title;
    /// What has happened: a sentence or two.
    QString happened;
    /// What of the user's work has been changed or kept; empty: the question does not arise.
    QString changed = {};
    /// What to do now, which the first action does or helps to do; empty: its button says enough.
    QString advice = {};
    /// @{ What there is to add to "What has happened?", "What does it mean?" and "What can you
    /// do?"; empty: nothing.
    QString background = {};
    QString meaning = {};
    QString otherwise = {};
    /// @}
};

/// All that the interface needs to know about one kind of error.
struct ProblemInfo {
    ErrorKind kind;
    Severity severity;
    Placement placement;
    /// What can be done about it. The first is what to do now. Never empty.
    QList<ProblemAction> actions;
    /// Evaluated when it is shown, for the language may have changed.
    ErrorText (*text)();
};

/// Every kind has one; tests hold the parts of the catalogue against the list of kinds.
const ProblemInfo &problemInfo(ErrorKind kind);

/// @{ Members of problemInfo(), for readers who need one.
ErrorText textOf(ErrorKind kind);
Severity severityOf(ErrorKind kind);
QList<ProblemAction> actionsOf(ErrorKind kind);
/// @}

/// The problem is shown at the top of its page. Others take the page's place.
bool standsBesidePage(ErrorKind kind);

bool leadsItsPage(ErrorKind kind);
