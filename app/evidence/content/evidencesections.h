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

/// What happened, day by day.
struct EvidenceDays {
    QStringList headings;
    QList<EvidenceEntry> entries;
};

using EvidenceBlock = std::variant<QString, QList<EvidenceRow>, EvidenceTable, EvidenceDays>;

struct EvidenceSection {
    QString heading;
    QList<EvidenceBlock> blocks;
};

/// The environment, behind the stamp where there is one.
QString environmentMark(const EvidenceModel &model);

/// Where the subscription was created, if that is the real system, by whom and when; empty where
/// none of it is known.
QString receiptOrigin(const EvidenceModel &model);

/// Below the verdict on the receipt, a paragraph each: what it means for the task in KLIK, and why.
QStringList receiptVerdict(const EvidenceModel &model);

/// Below the checks on the receipt, a paragraph each: on what the answers rest, and what is to be
/// known about the pictures. What is to be done next follows.
QStringList receiptGrounds(const EvidenceModel &model);

/// The five values, for the receipt.
EvidenceSection receiptValues(const EvidenceModel &model);

/// What follows the receipt in the order of reading, the same for PDF and text: none is empty.
QList<EvidenceSection> evidenceSections(const EvidenceModel &model);

/// Who has seen it, and what was said.
QString witnessInWords(const EvidenceCheck &check);

/// What speaks against the answer to \a check, behind a label; empty where nothing does.
QString remarkInWords(const EvidenceCheck &check);

/// A sentence above the receipt: for whom the rest is.
QString whatPagesAreFor();

/// The last sections: about the evidence, its files, and how it is checked. Who reads the result
/// alone needs none of them.
QList<EvidenceSection> sectionsAboutEvidence(const EvidenceModel &model);

/// What stands in the text above the pictures that are on no page.
QString attachedOnly();
/// What those pictures show, and that page 1 is what holds.
QString ownPagesMeaning();

/// "The user's picture 1: The subscription in the classification system"
QString pictureTitle(const EvidencePicture &picture);

/// Where \a picture comes from, when it was kept, and whether it is there.
QString pictureOrigin(const EvidencePicture &picture);

/// What is read aloud in place of \a picture.
QString pictureAlternative(const EvidencePicture &picture);
