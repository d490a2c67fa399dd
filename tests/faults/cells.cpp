// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#include "cells.h"

#include <QFile>

void PrintTo(const Cell &cell, std::ostream *out)
{
    *out << cell.stage.constData() << ' ' << cell.fault.constData();
}

const char *Cells::reasonNotMade(const Cell &cell)
{
    if (cell.fault == "dns" || cell.fault == "tls" || cell.fault == "t_connect")
        return "one stage cannot have a name, a certificate or a route of its own";
    if (cell.fault == "kill9" || cell.fault == "power")
        return "needs a process of its own to be killed";
    if (cell.fault == "full" || cell.fault == "readonly" || cell.fault == "eio")
        return "the disk's faults are made below SQLite and in the evidence writer's own tests";
    if (cell.fault == "clock_fwd" || cell.fault == "clock_back" || cell.fault == "sleep"
        || cell.fault == "midnight")
        return "the session's tests set the clock";
    if (cell.stage == "EVID" || cell.stage == "JRNL")
        return "has no call";
    if (cell.fault == "forged")
        return "the listener's own tests forge the calls";
    return nullptr;
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
