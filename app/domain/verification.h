// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#pragma once

#include "domain/subscription.h"

#include <QDate>
#include <QDateTime>
#include <QString>

#include <optional>

/// Whose observation it is.
struct Witness {
    enum class Kind {
        Program,
        User,
        Colleague,
        /// The program read it in the text of a page that the user pasted.
        PastedPage,
        /// A colleague wrote it in a reply that the user pasted.
        PastedReply,
    };
    Kind kind = Kind::Program;
    /// The person's name, for a pasted page the user's; empty for the program.
    QString name;
    /// The person's role or position, as the person wrote it or the user states it; empty: it has
    /// not been stated. Only check 2 asks for it.
    QString role = {};
    /// For Kind::Colleague: when that person looked, in the user's words; empty: not stated.
    QString when = {};

    friend bool operator==(const Witness &, const Witness &) = default;
};

/// A subscription as the program read it in the text of a page that the user pasted. Nothing else
/// of that text is kept.
struct PageReading {
    QString sortiment;
    /// The system's name, and the UUID that the page shows with it: whole, its last four
    /// characters, or empty.
    QString instance;
    QString uuid;
    QString schemaVersion;
    QDate validFrom;
    /// Nothing: no end date.
    std::optional<QDate> validTo;
    /// Of the pasted text in UTF-8.
    QString sha256;

    friend bool operator==(const PageReading &, const PageReading &) = default;
};

/// What the program read in the text of a page that the user pasted, where that shows that the
/// subscription is not as it should be.
struct PageFinding {
    enum class Kind { OtherSystem, WrongFields, NotSaved };
    Kind kind = Kind::NotSaved;
    /// The other system's name. An earlier version kept the names of wrong fields here.
    QString detail = {};
    /// Those that are wrong.
    QList<Field> fields = {};
    /// Of the pasted text in UTF-8. An earlier version kept none.
    QString sha256 = {};

    friend bool operator==(const PageFinding &, const PageFinding &) = default;
};

/// What the program read in a colleague's reply that the user pasted. Nothing else of it is kept.
struct ReplyReading {
    /// @{ In the colleague's own words: the answer, and when they looked, which may be empty.
    QString words;
    QString when;
    /// @}
    /// The user's name.
    QString broughtBy;
    /// Of the pasted text in UTF-8.
    QString sha256;

    friend bool operator==(const ReplyReading &, const ReplyReading &) = default;
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
    /// For Witness::Kind::PastedPage.
    std::optional<PageReading> page = std::nullopt;
    /// For Witness::Kind::PastedReply.
    std::optional<ReplyReading> reply = std::nullopt;

    friend bool operator==(const Check &, const Check &) = default;
};

/// The name of the user as \a check has it; empty where another person or the program has looked.
QString userOf(const Check &check);

/// When the person who answered \a check looked, in that person's or the user's words; empty where
/// it has not been stated, or is the time of the answer itself.
QString statedTime(const Check &check);

/// Approved by what a person saw or brought, and not by what the service answered.
bool isApprovedByPerson(const Check &check);

/// Approved by what a person saw, of which the program has read nothing.
bool isOnlyStated(const Check &check);

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
