// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#include "problems/problemtable.h"

#include <QHash>

QString ProblemTable::ErrorTexts::nothingChanged()
{
    //: in a problem, after what has happened
    return tr("Nothing has been changed.");
}

const ProblemInfo &problemInfo(ErrorKind kind)
{
    static const QHash<ErrorKind, ProblemInfo> all = [] {
        QHash<ErrorKind, ProblemInfo> found;
        for (const auto *part : {&ProblemTable::signInProblems(), &ProblemTable::netProblems(),
                 &ProblemTable::orderProblems(), &ProblemTable::caseProblems()}) {
            for (const ProblemInfo &info : *part)
                found.insert(info.kind, info);
        }
        return found;
    }();
    const auto found = all.constFind(kind);
    Q_ASSERT(found != all.constEnd());
    return *found;
}

ErrorText textOf(ErrorKind kind)
{
    return problemInfo(kind).text();
}

Severity severityOf(ErrorKind kind)
{
    return problemInfo(kind).severity;
}

QList<ProblemAction> actionsOf(ErrorKind kind)
{
    return problemInfo(kind).actions;
}

bool standsBesidePage(ErrorKind kind)
{
    return problemInfo(kind).placement != Placement::OwnPage;
}

bool leadsItsPage(ErrorKind kind)
{
    return problemInfo(kind).placement == Placement::LeadsPage;
}
