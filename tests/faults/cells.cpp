// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#include "cells.h"

#include <QFile>

void PrintTo(const Cell &cell, std::ostream *out)
{
    *out << cell.stage.constData() << ' ' << cell.fault.constData();
}

QList<Cell> Cells::all()
{
    QFile file(QStringLiteral(TEST_DATA_FOLDER "/faults/matrix.csv"));
    QList<Cell> cells;
    if (!file.open(QIODevice::ReadOnly))
        return cells;
    file.readLine();
    while (!file.atEnd()) {
        // Quotes and commas stand in the third column only.
        const QByteArray line = file.readLine().trimmed();
        const QByteArray id = line.left(line.indexOf(','));
        const QList<QByteArray> parts = line.split(',');
        const qsizetype dash = id.indexOf('-');
        cells.append({id.left(dash), id.mid(dash + 1), parts[parts.size() - 2].toInt()});
    }
    return cells;
}

QList<QByteArray> Cells::inOrder(const QList<Cell> &cells, QByteArray Cell::*which)
{
    QList<QByteArray> names;
    for (const Cell &cell : cells) {
        if (!names.contains(cell.*which))
            names.append(cell.*which);
    }
    return names;
}

std::vector<Cell> Cells::ofThisRun()
{
    const QList<Cell> cells = all();
    if (qgetenv("FAULT_CELLS") == "all")
        return {cells.begin(), cells.end()};
    const QList<QByteArray> stages = inOrder(cells, &Cell::stage);
    const QList<QByteArray> faults = inOrder(cells, &Cell::fault);
    // Faults of few stages, or of special importance.
    static const QList<QByteArray> always{"CREATE kill9", "EVID full", "EXIST h412", "START twice",
        "AUTH otheruser", "AUTH browser", "AUTH forged"};
    std::vector<Cell> chosen;
    for (const Cell &cell : cells) {
        const auto place = 5 * stages.indexOf(cell.stage) + faults.indexOf(cell.fault);
        if (place % 11 == 0 || always.contains(cell.stage + ' ' + cell.fault))
            chosen.push_back(cell);
    }
    return chosen;
}
