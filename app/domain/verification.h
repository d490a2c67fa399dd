// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#pragma once

#include <QDateTime>
#include <QString>

#include <optional>

/// Whose observation it is.
struct Witness {
    enum class Kind { Program, User, Colleague };
    Kind kind = Kind::Program;
    /// The person's name; empty for the program.
    QString name;

    friend bool operator==(const Witness &, const Witness &) = default;
};

/// One of the task's two result criteria.
struct Check {
    enum class Status { NotChecked, Waiting, Approved, Problem };
    Status status = Status::NotChecked;
    /// When it was last looked at, whatever came of it.
    std::optional<QDateTime> at;
    std::optional<Witness> witness;
    /// What the service answered, as plain text, where it gave a reason.
    QString detail;
    /// A person has answered and stated that there is no picture of it.
    bool withoutPicture = false;

    friend bool operator==(const Check &, const Check &) = default;
};

/// Kontrol 1: the subscription can be seen in the classification system.
/// Kontrol 2: the sortiment can be seen in the debtor system.
struct Verification {
    Check first;
    Check second;

    /// The task's own measure: both, or it is not done.
    bool isComplete() const
    {
        return first.status == Check::Status::Approved && second.status == Check::Status::Approved;
    }

    friend bool operator==(const Verification &, const Verification &) = default;
};
