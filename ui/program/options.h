// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#pragma once

#include "program/centralsettings.h"
#include "program/commandline.h"

#include <QString>

#include <variant>

/// What the command line asks for.
struct Options {
    /// Empty: the first page asks.
    QString environment;
    /// Path of an environments file; empty: the one that is shipped.
    QString config;
    QString task;
    /// The task is the one that the user chose last, and not asked for.
    bool isTaskRemembered = false;
    /// A folder with further task files; empty: none.
    QString tasksFolder;
    QString evidenceFolder;
    QString dataFolder;
    bool walkThrough = false;
    /// Only look for what is wrong, without a window.
    bool check = false;
    /// The walk-through goes on with the case in the data folder, without pauses.
    bool goOn = false;
    /// PDF or folder of evidence to be examined instead of all else; empty: none.
    QString evidence;

    friend bool operator==(const Options &, const Options &) = default;
};

/// The program has only this to report, and ends.
struct OptionsAnswer {
    QString text;
    /// 0: asked for (help, version); 2: the command line cannot be followed.
    int exitStatus = 0;
};

/// What \a line asks for, and \a central where it leaves something open. The answer is set where
/// they cannot be followed as they stand: no part of them is ignored silently. \a build is what
/// `--version` tells of this build besides the version.
std::variant<Options, OptionsAnswer> readOptions(
    const CommandLine &line, const CentralSettings &central = {}, const QString &build = {});

/// "da" or "en" from \a line, or else from \a central, before anything is translated; "da" where
/// neither says. Empty when it is neither.
QString languageIn(const CommandLine &line, const CentralSettings &central = {});
