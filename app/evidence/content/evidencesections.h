// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#pragma once

#include "evidence/content/evidencemodel.h"

#include <variant>

/// A table; a cell may hold several lines.
struct EvidenceTable {
    QStringList headings;
    /// The columns' shares of the width.
    QList<int> shares;
    QList<QStringList> rows;
};

using EvidenceBlock =
    std::variant<QString, QList<EvidenceRow>, EvidenceTable, EvidenceCheck, EvidencePicture>;

struct EvidenceSection {
    QString heading;
    QList<EvidenceBlock> blocks;
};

/// \a model in the order of reading, after the front page; the same for PDF and text.
QList<EvidenceSection> evidenceSections(const EvidenceModel &model);

/// The lines below a check and below a picture.
QList<EvidenceRow> rowsOf(const EvidenceCheck &check);
QList<EvidenceRow> rowsOf(const EvidencePicture &picture);
