// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#pragma once

#include <QByteArray>
#include <QList>

#include <ostream>
#include <vector>

/// One stage of the work that meets one fault.
struct FaultCase {
    QByteArray stage;
    /// The short name of the fault, the last part of the case's id.
    QByteArray fault;
    int mostPosts = 0;
};

void PrintTo(const FaultCase &faultCase, std::ostream *out);

/// The fault matrix, tests/data/faults/matrix.csv.
namespace FaultCases {

QList<FaultCase> all();

/// The values of the member \a which in \a cases, each once.
QList<QByteArray> inOrder(const QList<FaultCase> &cases, QByteArray FaultCase::*which);

/// All with FAULT_CASES=all in the environment; else a part that covers every stage and fault.
std::vector<FaultCase> ofThisRun();

} // namespace FaultCases
