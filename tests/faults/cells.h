// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#pragma once

#include <QByteArray>
#include <QList>

#include <ostream>
#include <vector>

/// One stage of the work that meets one fault.
struct Cell {
    QByteArray stage;
    /// The short name of the fault, the last part of the cell's id.
    QByteArray fault;
    int mostPosts = 0;
};

void PrintTo(const Cell &cell, std::ostream *out);

/// The fault matrix, tests/data/faults/matrix.csv.
namespace Cells {

QList<Cell> all();

/// The values of the member \a which in \a cells, each once.
QList<QByteArray> inOrder(const QList<Cell> &cells, QByteArray Cell::*which);

/// All with FAULT_CELLS=all in the environment; else a part that covers every stage and fault.
std::vector<Cell> ofThisRun();

} // namespace Cells
