// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#pragma once

#include "domain/environment.h"

#include <QList>

/// Where the first page leads when the command line names no environment. Hidden environments are
/// not among them.
struct StartChoices {
    /// Where the task is done: the one for production; where there are several, or none, all that
    /// are for production, or all that are not for practice.
    QList<Environment> tasks;
    /// The choices are known by the names of their environments; otherwise there is one choice, and
    /// it is the task itself.
    bool areNamed = false;
    /// Where the user practises: in the way that the task is done, where that can be practised.
    std::optional<Environment> practice;
};

StartChoices startChoices(const QList<Environment> &environments);
