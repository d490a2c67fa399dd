// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#pragma once

#include "evidence/content/evidencejournal.h"

/// What the evidence says follows from what its journal hands on, so that an examination can find
/// it out again.
namespace HandedOnEvents {

/// The event that \a data, made by EvidenceJournal::dataOf(), is of; what is not handed on is
/// empty. Nothing where there is no event called \a kind in the evidence.
std::optional<CaseEvent> eventOf(const QString &kind, const EvidenceJournal::Data &data);

/// \a events as eventOf() finds them in the journal of the evidence.
QList<Recorded> from(QList<Recorded> events);

} // namespace HandedOnEvents
