// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#pragma once

#include "base/placeholders.h"

#include <QString>

#include <chrono>

/// What went wrong, sorted by what the user can do about it. Closed: every kind has a
/// code here and an entry in app/problems.
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
    ProxyUnreachable,
    CaseLockedByOtherComputer,
    CaseOpenOnOtherComputer,
    CaseExists,
    ProgramIncomplete,
};

/// Every kind, for tests and for the documentation.
inline constexpr ErrorKind lastErrorKind = ErrorKind::ProgramIncomplete;

/// What the other side writes about a problem in its own words, made fit to be quoted. For the
/// page, the technical answer that is copied, and mails; never for the log, the journal or the
/// evidence.
struct ServiceWords {
    /// The words come from the sign-in system, not from the classification system.
    bool isFromSignIn = false;
    /// What kind of problem it is, and what is wrong in this case.
    QString title;
    QString detail;
    /// The wire's name of the member that is wrong: "gyldigTil".
    QString field;
    /// The wire's name of the role that is missing: "abonner".
    QString role;

    /// Of title and detail, the one that says more; may be empty.
    QString said() const { return detail.isEmpty() ? title : detail; }
    bool isEmpty() const { return said().isEmpty() && field.isEmpty() && role.isEmpty(); }

    friend bool operator==(const ServiceWords &, const ServiceWords &) = default;
};

struct Error {
    ErrorKind kind;
    /// For "Vis det tekniske svar" and the log: method, path, status, problem type. Never a body,
    /// a token or a URL with a query.
    QString detail;
    /// Values for the places of the kind's texts.
    Placeholders values;
    /// Of TooManyCalls: how long the other side asks the program to wait.
    std::chrono::seconds retryAfter{0};
    ServiceWords words = {};

    friend bool operator==(const Error &, const Error &) = default;
};

/// "GB-01" and so on: stable, documented, and what the user gives to support.
QString codeOf(ErrorKind kind);
