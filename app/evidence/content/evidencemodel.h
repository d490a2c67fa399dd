// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#pragma once

#include "evidence/content/evidencejournal.h"
#include "ports/evidencearchive.h"

#include <QList>
#include <QSet>
#include <QString>

/// How a statement stands, for a colour beside the words of the same meaning.
enum class Tone { Neutral, Good, Waiting, Bad };

struct EvidenceRow {
    QString label;
    QString value;
};

/// One of the five values and where it comes from.
struct EvidenceValue {
    Field field = Field::Sortiment;
    QString label;
    QString value;
    /// As it is in the service: dates as YYYY-MM-DD, empty for no end date and for not known.
    QString plain;
    /// The UUID behind it, or what is known of it; empty where there is none.
    QString uuid;
    QString source;
};

/// One field as ordered beside the same field as the service has stored it.
struct EvidenceComparison {
    Field field = Field::Sortiment;
    QString label;
    QString ordered;
    QString stored;
    bool same = false;
    QString verdict;
};

struct EvidenceCheck {
    int number = 1;
    QString title;
    Check check;
    QString status;
    Tone tone = Tone::Neutral;
    QString at;
    QString by;
    QString detail;
};

/// One or more equal events in a row.
struct EvidenceEntry {
    /// Of the first of them.
    qint64 sequence = 0;
    QDateTime at;
    QDateTime lastAt;
    int times = 1;
    /// The event's name in the evidence, such as "Intended".
    QString kind;
    QString time;
    QString text;
    /// Whose observation it is: the program's or a person's.
    QString by;
    /// What the event holds for machines.
    EvidenceJournal::Data data;
};

struct EvidencePicture {
    int number = 1;
    PictureKept kept;
    QDateTime at;
    QString heading;
    QString caption;
    QString time;
    QString origin;
    /// The file is there, and as it was when it was kept.
    bool intact = false;
};

/// Everything in PDF, text and JSON, in words: they are drawn from this alone and cannot disagree.
struct EvidenceModel {
    /// "PRACTICE" or "TEST" across every page; empty where nothing may be stamped.
    QString stamp;
    /// What the stamp means, as a sentence.
    QString stampMeaning;
    QString title;
    QString subtitle;
    QString caseNumber;
    QString environment;
    QString made;
    QString program;
    /// Of all words here: "da-DK".
    QString language;

    Tone tone = Tone::Neutral;
    QString status;
    QString statusMeaning;
    bool complete = false;
    /// What the evidence cannot show yet, a sentence each; empty when it is whole.
    QStringList missing;

    QList<EvidenceRow> overview;
    QList<EvidenceCheck> checks;
    QString checksMeaning;
    QList<EvidenceRow> task;
    QList<EvidenceRow> people;
    QString peopleMeaning;
    QList<EvidenceValue> values;
    /// Notes on the values: made-up digits, only four characters known.
    QStringList valueNotes;
    QList<EvidenceRow> identifiers;
    QList<EvidenceComparison> comparison;
    QString comparisonMeaning;
    QList<EvidenceEntry> timeline;
    /// The journal as it is part of the evidence, and the hash that its chain ends with.
    QByteArray journal;
    QString journalEnd;
    QList<EvidencePicture> pictures;
};

/// The model of \a content in the language of the interface. \a intactPictures are the names of the
/// picture files that could be read and are unchanged.
EvidenceModel evidenceModel(const EvidenceContent &content, const QSet<QString> &intactPictures);
