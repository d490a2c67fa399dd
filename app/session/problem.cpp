// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#include "session/problem.h"

QList<ProblemAction> actionsOf(ErrorKind kind)
{
    using enum ProblemAction;
    switch (kind) {
    case ErrorKind::RoleMissing:
        return {CopyForRoleAdministrator, SignInAgain, SaveAndClose};
    case ErrorKind::OtherMunicipality:
        return {ChooseMine, SignInElsewhere};
    case ErrorKind::MunicipalityNotListed:
        return {SignInElsewhere, ShowInstances, CopyForContact, SaveAndClose};
    case ErrorKind::InstanceNotFound:
        return {TryAgain, ChooseOther, CopyForContact};
    case ErrorKind::SubscriptionExists:
    case ErrorKind::CreatedMeanwhile:
        return {ContinueToResult};
    case ErrorKind::ExistsWithOtherVersion:
        return {CopyForSystemOwner, OpenWebInterface, CheckAgain, SaveAndClose};
    case ErrorKind::ExistedButEnded:
        return {CreateNew};
    case ErrorKind::ExistsWithOtherDates:
        return {OpenWebInterface, CheckAgain, SaveAndClose};
    case ErrorKind::NoConnection:
    case ErrorKind::ServiceDown:
    case ErrorKind::NetworkWantsSignIn:
    case ErrorKind::TooManyCalls:
        return {TryAgain, SaveAndClose};
    case ErrorKind::AnswerUnreadable:
        return {TryAgain, CopyForContact, SaveAndClose};
    case ErrorKind::OutcomeUnknown:
        return {LookForIt, SaveAndClose};
    case ErrorKind::SignedOut:
        return {SignInAgain, SaveAndClose};
    case ErrorKind::SortimentUnknown:
    case ErrorKind::VersionUnknown:
        return {CopyForContact, TryAgain, SaveAndClose};
    case ErrorKind::NewDay:
        return {Submit};
    case ErrorKind::ClockWrong:
    case ErrorKind::CaseUnreadable:
        return {GoOn};
    case ErrorKind::NotVisibleAfterADay:
        return {CopyForSystemOwner, CopyForContact, SaveEvidence, CheckAgain};
    case ErrorKind::BrowserDidNotOpen:
        return {CopySignInLink, ReopenBrowser};
    case ErrorKind::SignInUnfinished:
    case ErrorKind::ClockBarsSignIn:
        return {SignInAgain, SaveAndClose};
    case ErrorKind::StoredDiffers:
        return {OpenWebInterface, CheckAgain, CopyForContact};
    case ErrorKind::Refused:
        return {TryAgain, CopyForContact};
    case ErrorKind::EvidenceNotSaved:
        return {ChooseFolder, TryAgain};
    case ErrorKind::NoInstances:
        return {TryAgain};
    case ErrorKind::TaskSystemDidNotOpen:
        return {OpenTaskSystem, CopyForTask};
    case ErrorKind::ConnectionUntrusted:
    case ErrorKind::ProxyRefuses:
    case ErrorKind::ProxyUnreachable:
        return {TryAgain, CopyForIt, SaveAndClose};
    case ErrorKind::SeveralSubscriptions:
    case ErrorKind::SeveralInstances:
        return {CopyForContact, CheckAgain, SaveAndClose};
    case ErrorKind::CaseNotSaved:
        return {TryAgain, CopyForIt};
    case ErrorKind::CaseOpenElsewhere:
        return {TryAgain};
    case ErrorKind::CaseLockedByOtherComputer:
        return {TryAgain, TakeOver, SaveAndClose};
    case ErrorKind::CaseOpenOnOtherComputer:
        return {TryAgain, SaveAndClose};
    case ErrorKind::OtherUser:
        return {SignInAgain, StartOver};
    case ErrorKind::SignInRefused:
    case ErrorKind::SignInUntrusted:
        return {SignInAgain, CopyForIt, SaveAndClose};
    case ErrorKind::AuthorityUnclear:
        return {CopyForIt, SignInAgain, SaveAndClose};
    case ErrorKind::PracticeNotRunning:
        return {TryAgain, CopyForIt};
    case ErrorKind::NoFreePort:
        return {TryAgain, SaveAndClose};
    case ErrorKind::TransferFailed:
        return {CopyForContact, CheckAgain, SaveEvidence};
    case ErrorKind::CaseFromNewerProgram:
    case ErrorKind::TaskFileUnusable:
    case ErrorKind::EnvironmentsUnusable:
        return {SaveAndClose};
    }
    Q_UNREACHABLE();
}

bool standsBesidePage(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::NotVisibleAfterADay:
    case ErrorKind::StoredDiffers:
    case ErrorKind::TransferFailed:
    case ErrorKind::EvidenceNotSaved:
    case ErrorKind::TaskSystemDidNotOpen:
    case ErrorKind::NoInstances:
    case ErrorKind::BrowserDidNotOpen:
        return true;
    case ErrorKind::RoleMissing:
    case ErrorKind::OtherMunicipality:
    case ErrorKind::MunicipalityNotListed:
    case ErrorKind::InstanceNotFound:
    case ErrorKind::SubscriptionExists:
    case ErrorKind::ExistsWithOtherVersion:
    case ErrorKind::ExistedButEnded:
    case ErrorKind::ExistsWithOtherDates:
    case ErrorKind::NoConnection:
    case ErrorKind::ServiceDown:
    case ErrorKind::OutcomeUnknown:
    case ErrorKind::SignedOut:
    case ErrorKind::SortimentUnknown:
    case ErrorKind::VersionUnknown:
    case ErrorKind::NewDay:
    case ErrorKind::ClockWrong:
    case ErrorKind::SignInUnfinished:
    case ErrorKind::Refused:
    case ErrorKind::CreatedMeanwhile:
    case ErrorKind::ConnectionUntrusted:
    case ErrorKind::NetworkWantsSignIn:
    case ErrorKind::ProxyRefuses:
    case ErrorKind::ProxyUnreachable:
    case ErrorKind::AnswerUnreadable:
    case ErrorKind::SeveralSubscriptions:
    case ErrorKind::SeveralInstances:
    case ErrorKind::CaseNotSaved:
    case ErrorKind::OtherUser:
    case ErrorKind::SignInRefused:
    case ErrorKind::SignInUntrusted:
    case ErrorKind::ClockBarsSignIn:
    case ErrorKind::AuthorityUnclear:
    case ErrorKind::PracticeNotRunning:
    case ErrorKind::TooManyCalls:
    case ErrorKind::NoFreePort:
    case ErrorKind::CaseOpenElsewhere:
    case ErrorKind::CaseLockedByOtherComputer:
    case ErrorKind::CaseOpenOnOtherComputer:
    case ErrorKind::CaseUnreadable:
    case ErrorKind::CaseFromNewerProgram:
    case ErrorKind::TaskFileUnusable:
    case ErrorKind::EnvironmentsUnusable:
        return false;
    }
    Q_UNREACHABLE();
}

bool leadsItsPage(ErrorKind kind)
{
    return kind == ErrorKind::NotVisibleAfterADay || kind == ErrorKind::StoredDiffers
        || kind == ErrorKind::TransferFailed || kind == ErrorKind::BrowserDidNotOpen;
}
