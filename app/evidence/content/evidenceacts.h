// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#pragma once

#include "base/placeholders.h"
#include "evidence/content/evidencemodel.h"

/// What people have still to do, a sentence each: who does what, and asks whom, in the order in
/// which it is done. There are at most three.
namespace EvidenceActs {

/// What is missing before both checks are approved; in practice and in a test also what settles a
/// remark.
QStringList missing(const EvidenceModel &model, const EvidenceContent &content);

/// What settles all remarks where both checks are answered as approved; empty where there are none.
QStringList settling(const EvidenceModel &model, const EvidenceContent &content);

/// Who is to ask whom for what the answer to check 2 lacks; empty where it lacks nothing.
QString askingForSecond(const EvidenceContent &content);

/// \a lead with the only one of \a acts behind it, or with several below it, each with its number;
/// empty where there are none.
QString inLines(const QString &lead, const QStringList &acts);

/// What page 1 does not say about the person who answered check 2.
struct Lacking {
    bool role = false;
    bool time = false;
};
Lacking lackingOf(const Check &second);

/// The people of check 2: who answered it, who can see the sortiment, and the user.
Placeholders people(const EvidenceContent &content);

} // namespace EvidenceActs
