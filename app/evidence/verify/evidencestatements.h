// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#pragma once

#include "domain/eventname.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QMap>
#include <QString>
#include <QStringList>

#include <optional>

/// What the files of the evidence state, read again: as far as they can be compared with each
/// other.

/// The forms of the evidence since which bevis.json has "grundlag", from which the rest follows,
/// the verdict as a code, and one code for what page 1 says of a check.
inline constexpr int firstFormWithBasis = 7;
inline constexpr int firstFormWithVerdict = 8;
inline constexpr int firstFormWithOneStatus = 9;

struct StatedFile {
    QString name;
    qint64 size = 0;
    QString sha256;

    friend bool operator==(const StatedFile &, const StatedFile &) = default;
};

/// manifest.json
struct StatedManifest {
    QString caseNumber;
    QString status;
    QString stamp;
    /// 0 in the first one.
    int edition = 0;
    QList<StatedFile> files;
    /// What each page looks like, a SHA-256; nothing before form 4.
    std::optional<QStringList> pages = {};
    /// As in StatedContent.
    QStringList unknownMembers = {};
    QStringList explanations = {};
};

struct StatedEntry {
    qint64 number = 0;
    QDateTime at;
    QString kind;
    /// In the journal alone.
    QMap<QString, QString> data;
    /// The event as a sentence.
    QString text = {};
    /// Whose observation it is.
    QString by = {};
    bool isOnPages = true;
    /// @{ In the time line: the events on the line, the last of them, how often it happened, and
    /// how many choices were passed over. No numbers before form 6.
    QList<qint64> numbers = {};
    QDateTime lastAt = {};
    qint64 times = 1;
    qint64 passedOver = 0;
    /// @}
};

/// What StatedEntry::kind holds for the event of that name.
inline QString kindOf(EventName name)
{
    return QString::fromLatin1(name.inEvidence);
}

struct StatedPicture {
    QString file;
    QString sha256;
    bool isIntact = false;
    /// What the user shows, and what it is, in words.
    QString shows = {};
    QString origin = {};
    QDateTime at = {};
    bool isOnPages = true;
};

struct StatedRow {
    QString label;
    QString value;
};

struct StatedCheck {
    int number = 0;
    QString title;
    /// The answer as it was given.
    QString status;
    QString statusText;
    QString witness;
    QString answer;
    QString detail;
    QString remark;
    /// Since form 6: what page 1 says of it, and of the one who has looked the role and the time.
    QString result;
    QString role;
    QString when;
};

struct StatedComparison {
    QString ordered;
    QString stored;
    bool isSame = false;
};

/// bevis.json
struct StatedContent {
    QString caseNumber;
    QString status;
    int edition = 0;
    QString stamp;
    /// "Sortimentsguiden 1.0.0"
    QString program;
    /// "da-DK"; empty before form 7.
    QString language;
    bool isStampExplained = false;
    QString environmentId;
    /// "produktion", "test", "oevelse", "ikke-oplyst"
    QString purpose;
    /// The first word of page 1, as a code; empty before form 8.
    QString verdict;
    /// What is not stated of who has seen the sortiment; empty before form 8.
    QString notStated;
    /// Both checks are approved.
    std::optional<bool> isComplete;
    /// A check has a remark: as stated, and as it is.
    std::optional<bool> isRemarkedOn;
    bool hasRemark = false;
    QString journalEnd;
    /// By the names of the interface, "gyldigFra"; the same with "Uuid" behind for UUIDs.
    QMap<QString, QString> values;
    /// Status codes by number.
    QMap<int, QString> checks;
    /// By number, who has looked: a code, and in words.
    QMap<int, QString> witnesses;
    QMap<int, QString> answers;
    /// As texts, what was read in a pasted page, and what was read back; by the names of values.
    QMap<QString, QString> readTexts;
    QMap<QString, QString> readBackTexts;
    /// The texts of the table on the first page, of the list below the five values, and of the one
    /// of the people.
    QStringList overview;
    QStringList identifiers;
    QStringList people;
    /// When each check was seen, by number; none for a check that has not been looked at.
    QMap<int, QDateTime> checkTimes;
    /// The same lists with their labels, and those of "opgave"; each one row after the other.
    QList<StatedRow> overviewRows;
    QList<QList<StatedRow>> lists;
    QList<StatedRow> task;
    QList<StatedCheck> allChecks;
    QList<StatedComparison> comparison;
    /// Whether it is the evidence of the task: "ja", "nej" or, in forms 5 to 8, "betinget"; empty
    /// before form 4.
    QString solvesTask;
    /// In forms 5 to 8 what has to be seen to first, where it is conditional.
    QString solvesTaskIf;
    /// On what the answers rest; empty before form 9.
    QString footing;
    QString title;
    /// Sentences that stand on a line of their own in the text.
    QStringList lines;
    /// Before form 9 with what that means for the task in KLIK, which has stood apart since.
    QString nextAct;
    QString inKlik;
    /// Names of members that this version does not write; only in evidence of its form.
    QStringList unknownMembers;
    /// Sentences about the file itself, which stand neither on the pages nor in the text.
    QStringList explanations;
    /// When the evidence was made.
    QDateTime made;
    QList<StatedEntry> timeline;
    QList<StatedPicture> pictures;
    /// The texts for people that stand on the pages and in the text.
    QStringList words;
    /// Those that stand in the text alone: since form 2, the program's own pages are attached only.
    QStringList wordsOfText;
};

/// journal.jsonl
struct StatedJournal {
    QStringList caseNumbers;
    QList<StatedEntry> entries;
};

/// @{ Nothing where the file is not as it should be.
std::optional<StatedManifest> statedManifest(const QByteArray &file);
std::optional<StatedContent> statedContent(const QByteArray &file);
std::optional<StatedJournal> statedJournal(const QByteArray &file);
/// @}
