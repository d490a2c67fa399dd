// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#pragma once

#include "problems/problem.h"

#include <QCoreApplication>

/// The catalogue of problems, in parts that are cut by what the user can do.
namespace ProblemTable {

/// The translation context of all of them.
struct ErrorTexts {
    Q_DECLARE_TR_FUNCTIONS(ErrorTexts)
public:
    /// "Nothing has been changed.", for kinds that only arise where that is so.
    static QString nothingChanged();
    /// The same where the case allows it, and nothing otherwise.
    static QString perhapsUnchanged() { return QStringLiteral("{unchanged}"); }
};

/// What the user can mend by signing in otherwise, or with another role.
const QList<ProblemInfo> &signInProblems();

/// What lies on the way to the service, or with the service itself: wait, try again, ask the IT
/// department.
const QList<ProblemInfo> &netProblems();

/// What the subscription itself is or became: choose, check, or ask those who look after it.
const QList<ProblemInfo> &orderProblems();

/// What lies on this computer: saved work, evidence, files of the program.
const QList<ProblemInfo> &caseProblems();

} // namespace ProblemTable
