// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#pragma once

#include "base/result.h"
#include "domain/casefacts.h"

#include <QFuture>

#include <optional>

/// What a program finds when it opens its journal.
struct OpenedJournal {
    /// What is known of each case of the task that was not set aside, the one written to last
    /// first.
    QList<CaseFacts> cases;
    /// CaseUnreadable, when a damaged journal was set aside and a new one begun.
    std::optional<Error> notice;
    /// The latest time of any case's event; invalid where there is none. Times before the user last
    /// confirmed the date do not count: the clock may have been wrong then.
    QDateTime latest = {};
};

/// Where cases are kept so that a killed process loses nothing. Append-only.
class CaseJournal {
public:
    virtual ~CaseJournal() = default;

    /// Opens the journal, takes its lock, proves that it can be written and finds the cases of
    /// \a taskId. Errors: CaseNotSaved, CaseOpenElsewhere, CaseOpenOnOtherComputer,
    /// CaseLockedByOtherComputer, CaseFromNewerProgram.
    virtual QFuture<Result<OpenedJournal>> open(const QString &taskId) = 0;

    /// Lets the next open() take over the lock that the last one refused with
    /// CaseLockedByOtherComputer. The user has stated that the program there is closed.
    virtual void allowTakingOver() = 0;

    /// Makes \a event the next one of \a caseId at \a at (UTC). Done only when it is on the disk.
    /// Appends are carried out in the order of the calls. Errors CaseNotSaved and
    /// CaseOpenOnOtherComputer: nothing was added.
    virtual QFuture<Result<Recorded>> append(
        const QString &caseId, const CaseEvent &event, const QDateTime &at) = 0;

    /// The whole case, for the evidence.
    virtual QFuture<Result<QList<Recorded>>> events(const QString &caseId) = 0;
};
