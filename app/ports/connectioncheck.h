// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#pragma once

#include "domain/environment.h"

#include <QFuture>
#include <QList>
#include <QString>

/// One thing that was looked at, in the words that are shown.
struct CheckLine {
    enum class Mark { InOrder, Wrong, NotChecked };

    Mark mark = Mark::NotChecked;
    /// "Name: example.dk is known."
    QString found;
    /// What helps; empty where nothing is wrong.
    QString advice;
    /// The user can follow the advice without the IT department.
    bool isForUser = false;

    /// The mark's word.
    QString word() const;
    /// What was found and the advice.
    QString text() const;

    friend bool operator==(const CheckLine &, const CheckLine &) = default;
};

/// Looks for what keeps the program from working, without signing the user in and without changing
/// anything at a service. Both answers come in the end, also when another system does not answer.
class ConnectionCheck {
public:
    virtual ~ConnectionCheck() = default;

    /// What does not depend on where the work is done: folders and browser.
    virtual QFuture<QList<CheckLine>> computer() = 0;

    /// The way to \a environment, and what is at its end.
    virtual QFuture<QList<CheckLine>> environment(const Environment &environment) = 0;
};
