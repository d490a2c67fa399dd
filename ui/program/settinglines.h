// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#pragma once

#include "ports/connectioncheck.h"
#include "program/options.h"

/// What each setting is, and whether it comes from \a line, from \a central or is built in; for
/// `--tjek`. \a options is what was read of both.
QList<CheckLine> settingLines(
    const CommandLine &line, const CentralSettings &central, const Options &options);
