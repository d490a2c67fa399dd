// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#pragma once

#include "base/placeholders.h"
#include "evidence/content/evidencemodel.h"

/// What people have still to do.
namespace EvidenceActs {

/// A sentence each: who does what, and asks whom, in the order in which it is done. There are at
/// most three. \a checks are those of \a content.
QStringList acts(const EvidenceContent &content, const QList<EvidenceCheck> &checks);

/// What stands before acts: "Next", and by when, as far as that is known.
QString lead(const EvidenceContent &content, bool isTest);

/// \a lead with the only one of \a acts behind it, or with several below it, each with its number;
/// empty where there are none.
QString inLines(const QString &lead, const QStringList &acts);

/// The people of check 2: who answered it, who can see the sortiment, and the user.
Placeholders people(const EvidenceContent &content);

} // namespace EvidenceActs
