// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#pragma once

#include "program/commandline.h"
#include "program/startup.h"

/// What the program reports before it ends, where the user sees it: on the streams, and in a window
/// too where the program was started from the desktop.
namespace Report {

/// Reports \a answer, and returns the exit status.
int answer(const StartAnswer &answer, const CommandLine &line);

/// Examines the evidence at \a path, offline, reports the result, and returns the exit status.
int examination(const QString &path, const CommandLine &line);

} // namespace Report
