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

/// The first word of the verdict on page 1. In practice and in a test it says only that.
enum class VerdictWord { Solved, NotSolved, NotSettled, Practice, Test };

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
    /// What the program read of it in the text of a page that the user pasted; else empty.
    QString read = {};
    /// A pasted text has it otherwise, and check 1 was answered as approved.
    bool isInDoubt = false;
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
    /// Who has seen it, who says so and when, in sentences.
    QString by;
    QString detail;
    /// What speaks against the answer: its own time, or what the program itself has read; else
    /// empty. It is not part of "by", and what it stands at is not green.
    QString remark = {};
    /// The remark on check 2 says no more than that what check 1 is about is in doubt, and only
    /// check 1 settles it.
    bool isInDoubtWithFirst = false;
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
    /// In words, the same for all entries of a day in Denmark.
    QString day;
    QString time;
    QString text;
    /// Whose observation it is: the program's or a person's.
    QString by;
    /// It stands on the pages and in the text; the journal holds every event.
    bool isOnPages = true;
    /// Of a choice: how many others were chosen on the way to it, within seconds. The journal holds
    /// them.
    int passedOver = 0;
    /// What the event holds for machines.
    EvidenceJournal::Data data;
    /// Of a point of the list in guided mode: the point's own words, with which the text ends.
    QString point = {};
    /// The numbers of all events on this line, in their order: those passed over come before
    /// "sequence".
    QList<qint64> events = {};
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

    /// The pages show what the user brought; the program's own pages are attached only.
    bool isOnPages() const { return kept.kind == PictureKept::Kind::Brought; }
};

/// Everything in PDF, text and JSON, in words: they are drawn from this alone and cannot disagree.
struct EvidenceModel {
    /// The form of the evidence. Form 1 was one long report; since form 2 a receipt comes first;
    /// since form 3 a remark has a line of its own and takes the green away, and what only a person
    /// who checks the evidence needs comes last; since form 4 the manifest says how the pages look;
    /// since form 5 bevis.json calls both checks approved only where page 1 does; since form 6 it
    /// has what page 1 says of each check beside the answer, the role of the person who answered,
    /// and the numbers of the events on each line of the time line;
    /// since form 7 it has all that the rest follows from, and so does the journal;
    /// since form 8 the verdict begins with one of a few words, which bevis.json has as a code;
    /// since form 9 bevis.json has no condition that the pages do not have, calls a check what page
    /// 1 calls it, and has nothing but UUIDs as a UUID;
    /// since form 10 page 1 names who can mark the task as done, and whose names are not checked.
    static constexpr int edition = 10;

    /// "PRACTICE" or "TEST" behind every page; empty where nothing may be stamped.
    QString stamp;
    /// What the stamp means, as a sentence.
    QString stampMeaning;
    QString title;
    QString subtitle;
    /// Municipality and debtor system, below the title.
    QString place;
    /// The full name of the classification system, where it is the real one.
    QString system;
    QString caseNumber;
    QString environment;
    /// Of the web page where the user works; empty where the program does the work.
    QString address;
    QString made;
    QString program;
    /// Of all words here: "da-DK".
    QString language;

    /// The verdict, see EvidenceVerdict.
    VerdictWord verdict = VerdictWord::NotSolved;
    Tone tone = Tone::Neutral;
    QString status;
    QString statusMeaning;
    /// In which role or when the sortiment was seen, where that is not stated; else empty.
    QString notStated;
    /// Both checks are answered as approved.
    bool complete = false;
    /// The first page says so, too: no remark speaks against an answer, and check 2 is more
    /// than a transfer.
    bool bothApproved = false;
    /// On what the approval of both checks rests, or what of the answers is a person's word alone.
    QString footing;
    /// For a reader with little time: what to do in KLIK, or what that waits for. Several acts have
    /// a number and a line each.
    QString nextAct;
    /// In a test: what is to be done there. Empty where nothing is, and else.
    QString alsoMissing;
    /// @{ The same in two parts, as page 1 has it: what that means for the task in KLIK stands
    /// below the verdict, and who does what stands below the checks and what they rest on.
    QString inKlik;
    QString steps;
    /// @}
    /// What a reader should know about the pictures, a sentence each. The task asks for none, so
    /// nothing of this keeps it from being done.
    QStringList pictureNotes;
    /// What is still to be done before the evidence is whole, a sentence each: who does it, and by
    /// when.
    QStringList missing;

    QList<EvidenceRow> overview;
    /// Who created the subscription, and when, or who has stated that it was saved; empty where
    /// neither is known.
    EvidenceRow creation;
    QList<EvidenceCheck> checks;
    /// For bevis.json: what two of its members of a check are.
    QString checksMeaning;
    QList<EvidenceRow> task;
    /// Where the words of the task come from.
    QString taskMeaning;
    QList<EvidenceRow> people;
    QString peopleMeaning;
    QList<EvidenceValue> values;
    /// Above the values on the first page: whose word they are.
    QString valuesHeading;
    /// Notes on the values: made-up digits, only four characters known.
    QStringList valueNotes;
    QList<EvidenceRow> identifiers;
    QList<EvidenceComparison> comparison;
    QString comparisonMeaning;
    QList<EvidenceEntry> timeline;
    /// In which zone the times are, and by which clock.
    QString timeMeaning;
    /// For bevis.json: in which zone its times and those of the journal are.
    QString zoneMeaning;
    /// The journal as it is part of the evidence, and the hash that its chain ends with.
    QByteArray journal;
    QString journalEnd;
    /// For the manifest, which cannot list the PDF that it lies in: how the hash is computed that
    /// the PDF itself holds.
    QString pdfHashMeaning;
    /// For the manifest: what the hash of each page is of.
    QString pageHashMeaning;
    /// For the manifest: how the journal beside it was made, and what was left out.
    QString journalMeaning;
    /// For the manifest: what the hashes of pasted texts in the journal are of.
    QString pastedHashMeaning;
    /// Those that the user brought come first.
    QList<EvidencePicture> pictures;
    /// For bevis.json: what all else in it follows from.
    QString basisMeaning;
    /// For bevis.json: since when the pictures are unchanged; empty where there are none.
    QString picturesMeaning;
};

/// The model of \a content in the language of the interface. \a intactPictures are the names of the
/// picture files that could be read and are unchanged.
EvidenceModel evidenceModel(const EvidenceContent &content, const QSet<QString> &intactPictures);
