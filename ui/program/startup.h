// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#pragma once

#include "domain/environment.h"
#include "program/options.h"
#include "program/taskfiles.h"
#include "widgets/startmessage.h"
#include "widgets/uisettings.h"

#include <memory>
#include <optional>
#include <variant>

/// All that must be in order before the program can start its work.
struct StartPlan {
    /// As given, but for the task that the user chose last, and for a walk-through: its
    /// environment, and a data folder of its own.
    Options options;
    KlikTask task;
    TaskFiles tasks;
    QList<Environment> environments;
    /// What the window keeps, in the data folder; nullptr where no window is planned.
    std::shared_ptr<UiSettings> settings = nullptr;
};

/// What the program reports instead of starting.
struct StartAnswer {
    /// Absent where the user has asked for the answer or has given an unknown option.
    std::optional<ErrorKind> kind = {};
    QString text = {};
    /// For a user at a terminal.
    QString hint = {};
    /// 0: the user has asked for it.
    int exitStatus = 2;

    /// For a terminal: code and title, what is wrong, and the hint.
    QString onTerminal() const;
};

/// \a answer for the window that is shown where there is no terminal.
StartMessage::Words inWindow(const StartAnswer &answer);

/// Where the task of \a plan can be done. The practice service knows only the systems of tasks that
/// are built in, so that for others practice is left out, unless it was asked for.
QList<Environment> environmentsFor(const StartPlan &plan);

/// Where the window keeps what it keeps between two starts.
QString settingsFileIn(const QString &dataFolder);

/// Follows \a line and \a central. Needs the catalogue, and no display. \a build is what
/// `--version` tells of this build besides the version.
std::variant<StartPlan, StartAnswer> preparedStart(
    const CommandLine &line, const CentralSettings &central, const QString &build);
