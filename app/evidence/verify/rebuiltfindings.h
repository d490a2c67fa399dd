// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#pragma once

#include "evidence/verify/evidenceexamination.h"

#include <QByteArray>
#include <QMap>

/// Makes the evidence anew from its own journal and the "grundlag" in bevis.json, by the code that
/// writes it, and compares all of bevis.json, bevis.txt and journal.jsonl with that. \a files are
/// those in the PDF, by name. Evidence of a form before 7 has no "grundlag", and has no findings.
/// The findings are in the language of the interface.
QList<Finding> rebuiltFindings(const QMap<QString, QByteArray> &files);
