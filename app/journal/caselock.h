// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#pragma once

#include "base/error.h"

#include <QByteArray>
#include <QString>

#include <memory>
#include <optional>

class QLockFile;

/// The lock of the data folder: one program at a time works on the cases in it. A lock whose
/// program has died on this computer is taken over without a question. For a program on another
/// computer it cannot be seen whether it has died, so that lock is only taken over when asked to.
class CaseLock {
public:
    /// \a file: path of the lock.
    explicit CaseLock(QString file);
    /// Gives the lock back, unless another program has taken it over.
    ~CaseLock();

    /// Takes the lock. Errors: CaseOpenElsewhere, CaseOpenOnOtherComputer,
    /// CaseLockedByOtherComputer and CaseNotSaved.
    std::optional<Error> take();

    /// Lets the next take() take over the lock that the last one refused with
    /// CaseLockedByOtherComputer. Never the lock of a program that is seen to be alive, and no
    /// other lock than the one that was reported.
    void allowTakingOver() { m_mayTakeOver = true; }

    /// The error where another program has taken over this lock, from then on; else nothing.
    std::optional<Error> loss();

private:
    std::optional<Error> refusalOfOther(const QByteArray &found);
    QByteArray content() const;

    const QString m_file;
    std::unique_ptr<QLockFile> m_lock;
    QByteArray m_own;
    QByteArray m_refused;
    bool m_mayTakeOver = false;
    std::optional<Error> m_loss;
};
