// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#include "faultcases.h"

#include <QFile>

void PrintTo(const FaultCase &faultCase, std::ostream *out)
{
    *out << faultCase.stage.constData() << ' ' << faultCase.fault.constData();
}

QList<FaultCase> FaultCases::all()
{
    QFile file(QStringLiteral(TEST_DATA_FOLDER "/faults/matrix.csv"));
    QList<FaultCase> cases;
    if (!file.open(QIODevice::ReadOnly))
        return cases;
    file.readLine();
    while (!file.atEnd()) {
        // Quotes and commas stand in the third column only.
        const QByteArray line = file.readLine().trimmed();
        const QByteArray id = line.left(line.indexOf(','));
        const QList<QByteArray> parts = line.split(',');
        const qsizetype dash = id.indexOf('-');
        cases.append({id.left(dash), id.mid(dash + 1), parts[parts.size() - 2].toInt()});
    }
    return cases;
}

QList<QByteArray> FaultCases::inOrder(const QList<FaultCase> &cases, QByteArray FaultCase::*which)
{
    QList<QByteArray> names;
    for (const FaultCase &faultCase : cases) {
        if (!names.contains(faultCase.*which))
            names.append(faultCase.*which);
    }
    return names;
}

std::vector<FaultCase> FaultCases::ofThisRun()
{
    const QList<FaultCase> cases = all();
    if (qgetenv("FAULT_CASES") == "all")
        return {cases.begin(), cases.end()};
    const QList<QByteArray> stages = inOrder(cases, &FaultCase::stage);
    const QList<QByteArray> faults = inOrder(cases, &FaultCase::fault);
    // Faults of few stages, or of special importance.
    static const QList<QByteArray> always{"CREATE kill9", "EVID full", "EXIST h412", "START twice",
        "AUTH otheruser", "AUTH browser", "AUTH forged"};
    std::vector<FaultCase> chosen;
    for (const FaultCase &faultCase : cases) {
        const auto place = 5 * stages.indexOf(faultCase.stage) + faults.indexOf(faultCase.fault);
        if (place % 11 == 0 || always.contains(faultCase.stage + ' ' + faultCase.fault))
            chosen.push_back(faultCase);
    }
    return chosen;
}
