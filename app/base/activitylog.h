// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#pragma once

#include "base/error.h"

#include <QLoggingCategory>

#include <chrono>

/// What has happened, for a supporter to read. Silent unless a LogFile listens.
Q_DECLARE_LOGGING_CATEGORY(activityCategory)

/// The only functions that write to the log. What they do not take is never logged: no token, no
/// query, no body, no name of a person or place, no path on the disk.
namespace ActivityLog {

enum class SignInStage { Begun, BrowserNeeded, BrowserCameBack, TokensReceived, Done };

void programBegan(const QString &version);
void programEnds();

/// \a method and \a path of a call, without query. A path that is too long is cut, and characters
/// that do not belong in an address become "_".
void answered(
    const QString &method, const QString &path, int status, std::chrono::milliseconds took);
void notAnswered(
    const QString &method, const QString &path, const char *cause, std::chrono::milliseconds took);

void signIn(SignInStage stage);
void signInFailed(ErrorKind kind);
/// \a kind: the event's stable name, such as "evidence-saved".
void recorded(const char *kind);
void problemShown(ErrorKind kind);

} // namespace ActivityLog
