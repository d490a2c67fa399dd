// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#pragma once

#include "evidence/content/evidencemodel.h"

/// The parts that evidenceModel() puts together, each a pure function of the content.
namespace EvidenceParts {

/// The subscription is made by the user in the web interface, and the program reads nothing.
bool isGuided(const EvidenceContent &content);

/// No event of the case says that the subscription has been created: the program has not read it,
/// and the user has not stated it.
bool isPlanned(const EvidenceContent &content);

/// The person behind the user's statements; empty when the program does not know.
QString userName(const CaseFacts &facts);

/// A person stated what \a check says, or brought what it was read in.
bool isStated(const Check &check);

/// The program has read of check 2 that the sortiment has arrived. KLIK asks that it can be seen.
bool isOfTransfer(int number, const Check &check);

/// A sentence where \a seen is a whole UUID, which only a copy in the browser gives; else empty.
QString uuidRead(const QString &seen);
/// A sentence, the user its subject. \a lastFour: what they were asked about.
QString statedUuid(UuidStated::Answer answer, const QString &lastFour);

/// A sentence: not a person, but the program's walk-through has pressed the buttons.
QString walkThrough();

/// A sentence of what the program read in a page that the user pasted.
QString findingInWords(const PageFinding &finding);

/// A sentence where the answer that was pasted for \a check has a time of day alone, at which the
/// subscription had not been stated to be saved or which was still to come on the day of the
/// pasting; else empty. What the answer means is left to the reader.
QString remarkOnReplyTime(const Check &check, const CaseFacts &facts);
/// What is known speaks against the approval of check \a number, 1 or 2.
bool isRemarkedOn(int number, const CaseFacts &facts);
/// When the person who answered \a check looked is stated as a time or "today", without a date.
bool isLookWithoutDate(const Check &check);
/// It is stated as a day and a month without a year, and in no year is that a day between the
/// creation of the subscription and the answer.
bool isLookOnNoDayOfCase(const Check &check, const CaseFacts &facts);
/// What is not stated of the person who answered check 2 by what they saw. The task does not ask
/// for it.
struct Unstated {
    bool role = false;
    /// Nothing is stated of when they looked.
    bool time = false;
    /// A time is stated, or "today", but no date.
    bool date = false;

    bool any() const { return role || time || date; }
};
/// Nothing is where check 2 is not approved by a person, and in practice and in a test,
/// where no person is asked for it.
Unstated unstatedIn(const EvidenceContent &content);
/// Of that, what the verdict says. It says nothing where not both checks are approved, and where a
/// remark in \a checks speaks against an answer, which is then to be given again.
Unstated unstatedInVerdict(const EvidenceContent &content, const QList<EvidenceCheck> &checks);
/// The numbers of the points of the list, as rows, that were opened again and not marked as done
/// since, although the subscription is stated to be saved.
QList<int> rowsLeftOpen(const EvidenceContent &content);
/// A sentence for each of them, each after a space, and whether check 1 was answered after that;
/// empty where there are none.
QString openPointsInWords(const EvidenceContent &content);

/// The status of check \a number in words, for page 1; without a remark for the time line too.
QString statusOf(int number, const Check &check, bool isRemarkedOn);

/// \a choice is the debtor system of the municipality that the sign-in named: the user was shown
/// no other one.
bool followsFromSignIn(const EvidenceContent &content, const std::optional<InstanceChosen> &choice);

/// All five values that the program read in the text of a page are those of the task and the case.
bool isReadAsWanted(const EvidenceContent &content);
/// The fields that a pasted text has otherwise than the approved answer to check 1 says.
QList<Field> fieldsInDoubt(const EvidenceContent &content);

/// The municipality's instance as the task's list has it, or nullptr.
const TaskInstance *instanceOf(const EvidenceContent &content);

/// What KLIK asks for at check 1 and check 2, without what KLIK adds about how long it takes; empty
/// where the task does not have one result for each.
QStringList shownResults(const KlikTask &task);

/// Fills in stamp, title, overview and the sections about task and people.
void addFront(EvidenceModel &model, const EvidenceContent &content);
void addTask(EvidenceModel &model, const KlikTask &task);
void addPeople(EvidenceModel &model, const EvidenceContent &content);
/// Fills in the checks.
void addChecks(EvidenceModel &model, const EvidenceContent &content);
/// Fills in the verdict, which needs the checks.
void addVerdict(EvidenceModel &model, const EvidenceContent &content);
/// Fills in the five values; what is known by UUID; ordered beside stored, which needs the values.
void addValues(EvidenceModel &model, const EvidenceContent &content);
void addIdentifiers(EvidenceModel &model, const EvidenceContent &content);
void addComparison(EvidenceModel &model, const EvidenceContent &content);
/// Fills in whose word the five values are, which needs them and the comparison.
void addValuesHeading(EvidenceModel &model, const EvidenceContent &content);
/// Fills in the time line and the journal, which needs the front.
void addTimeline(EvidenceModel &model, const EvidenceContent &content);
/// Fills in what is to be known about the pictures, which it needs.
void addPictureNotes(EvidenceModel &model, const EvidenceContent &content);
void addPictures(
    EvidenceModel &model, const EvidenceContent &content, const QSet<QString> &intactPictures);

} // namespace EvidenceParts
