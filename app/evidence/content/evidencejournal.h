// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#pragma once

#include "ports/evidencearchive.h"

#include <QByteArray>
#include <QList>
#include <QPair>
#include <QString>

#include <optional>

struct EvidenceEntry;

/// The journal of a case as it is part of the evidence: JSON Lines, one event a line, chained. It
/// is a chain of its own, because the one on the computer holds what must not leave it (whole
/// paths, the sign-in's own name for the user) and runs through all cases of the user.
namespace EvidenceJournal {

/// What an event holds for machines: names and values, cleaned as all text of the evidence.
using Data = QList<QPair<QString, QString>>;
Data dataOf(const CaseEvent &event);

/// One line for each of \a entries. Each ends with the member "hash": the SHA-256, in lower-case
/// hex, of the line's bytes without that member (and without the line feed). "forrige" is the hash
/// of the line before; 64 zeros in the first.
QByteArray written(const QString &caseId, const QList<EvidenceEntry> &entries);

/// The hash of the last line of \a lines; empty where there is none.
QString endOf(const QByteArray &lines);

/// The number of the first line of \a lines that does not follow from the one before, from 1.
std::optional<int> firstBrokenLine(const QByteArray &lines);

} // namespace EvidenceJournal
