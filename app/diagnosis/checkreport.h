// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#pragma once

#include "ports/connectioncheck.h"

/// Gathers the lines of a check.
class CheckReport {
public:
    void inOrder(const QString &found) { add({CheckLine::Mark::InOrder, found, {}}); }
    void wrong(const QString &found, const QString &advice)
    {
        add({CheckLine::Mark::Wrong, found, advice});
    }
    /// The user can follow \a advice without the IT department.
    void wrongForUser(const QString &found, const QString &advice)
    {
        add({CheckLine::Mark::Wrong, found, advice, true});
    }
    void notChecked(const QString &found) { add({CheckLine::Mark::NotChecked, found, {}}); }

    const QList<CheckLine> &lines() const { return m_lines; }

private:
    void add(const CheckLine &line) { m_lines.append(line); }

    QList<CheckLine> m_lines;
};
