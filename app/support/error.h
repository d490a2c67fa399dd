// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#pragma once

#include "support/placeholders.h"

#include <QString>

#include <chrono>

/// What went wrong, sorted by what the user can do about it. Closed: every kind has a title, three
/// short paragraphs and a code, and the compiler finds the one that lacks them.
enum class ErrorKind {
    RoleMissing,
    OtherMunicipality,
    MunicipalityNotListed,
    InstanceNotFound,
    SubscriptionExists,
    ExistsWithOtherVersion,
    ExistedButEnded,
    ExistsWithOtherDates,
    NoConnection,
    ServiceDown,
    OutcomeUnknown,
    SignedOut,
    SortimentUnknown,
    VersionUnknown,
    NewDay,
    ClockWrong,
    NotVisibleAfterADay,
    BrowserDidNotOpen,
    SignInUnfinished,
    StoredDiffers,
    Refused,
    EvidenceNotSaved,
    NoInstances,
    CreatedMeanwhile,
    TaskSystemDidNotOpen,
    ConnectionUntrusted,
    NetworkWantsSignIn,
    ProxyRefuses,
    AnswerUnreadable,
    SeveralSubscriptions,
    SeveralInstances,
    CaseNotSaved,
    OtherUser,
    SignInRefused,
    SignInUntrusted,
    ClockBarsSignIn,
    AuthorityUnclear,
    PracticeNotRunning,
    TooManyCalls,
    NoFreePort,
    TransferFailed,
    CaseOpenElsewhere,
    CaseUnreadable,
    CaseFromNewerProgram,
    TaskFileUnusable,
    EnvironmentsUnusable,
};

/// Every kind, for tests and for the documentation.
inline constexpr ErrorKind lastErrorKind = ErrorKind::EnvironmentsUnusable;

struct Error {
    ErrorKind kind;
    /// For "Vis det tekniske svar" and the log: method, path, status, problem type. Never a body,
    /// a token or a URL with a query.
    QString detail;
    /// Values for the places of the kind's texts.
    Placeholders values;
    /// Of TooManyCalls: how long the other side asks to be left alone.
    std::chrono::seconds retryAfter{0};

    friend bool operator==(const Error &, const Error &) = default;
};

/// How a problem is shown: a failure and a warning take the focus, a notice does not.
enum class Severity { Failure, Warning, Notice, Success };

/// Something is wrong, or may be.
constexpr bool isAlert(Severity severity)
{
    return severity == Severity::Failure || severity == Severity::Warning;
}

/// The texts of one kind in the interface's language, their places still open: filledIn() them.
struct ErrorText {
    QString title;
    QString happened;
    QString meaning;
    QString advice;
};

ErrorText textOf(ErrorKind kind);

/// "GB-01" and so on: stable, documented, told to support.
QString codeOf(ErrorKind kind);

Severity severityOf(ErrorKind kind);
