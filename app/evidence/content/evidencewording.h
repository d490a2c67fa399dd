// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#pragma once

#include "domain/casefacts.h"

#include <QDate>
#include <QDateTime>
#include <QString>

/// Small words that all parts of the evidence share, in the language of the interface.
namespace EvidenceWording {

/// "24 November 2026 at 10:15", as the clock on the wall in Copenhagen showed it.
QString pointInTime(const QDateTime &instant);

/// "24 November 2026".
QString day(QDate date);

/// The end date, or that there is none.
QString endDay(const std::optional<QDate> &date);

/// Text from outside as it may stand in the evidence: plain, short, and with whatever looks like a
/// personal identification number or a token hidden.
QString fromOutside(const QString &text);

/// What stands in place of something that fromOutside() hides.
QString hidden();

/// Of a file at \a path its name alone, because folders can reveal the name of the user's account.
QString fileNameOf(const QString &path);

/// \a text where it is a UUID; otherwise as fromOutside().
QString identifier(const QString &text);

/// What readUuid() reads in \a text, and a word where that is nothing: journals of earlier versions
/// hold whatever was pasted.
QString seenIdentifier(const QString &text);

/// "Role: ..." of the person who answered a check, a sentence.
QString roleOf(const Witness &witness);

/// "Time: ...", when a colleague has looked as the user states it, a sentence.
QString lookOf(const Witness &witness);

/// What another person answered about \a check, in that person's own words, with that person's role
/// and when that person has looked, where the words do not have it already. The answer may be one
/// of practice. \a absence: whether it is said of a role and of a time that there is none.
enum class Answerer { Real, MadeUp };
struct SaidAbsence {
    bool role = true;
    bool time = true;
};
QString answerOf(
    const Check &check, Answerer answerer = Answerer::Real, SaidAbsence absence = {true, true});

/// The name, or a word for a person whose name is not known.
QString nameOf(const QString &name);

} // namespace EvidenceWording
