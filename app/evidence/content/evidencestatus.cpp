// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#include "domain/domainwords.h"
#include "evidence/content/evidenceparts.h"
#include "evidence/content/evidencewording.h"

#include <QCoreApplication>

#include <chrono>

namespace {

struct EvidenceStatus {
    Q_DECLARE_TR_FUNCTIONS(EvidenceStatus)
};

enum class Existence { Yes, No, Unknown };

Existence existenceOf(const EvidenceContent &content)
{
    if (EvidenceParts::isGuided(content))
        return content.facts.statedValidFrom ? Existence::Yes : Existence::No;
    const Submission::State &state = content.facts.submission;
    if (Submission::isOutcomeOpen(state))
        return Existence::Unknown;
    return Submission::isThere(state) ? Existence::Yes : Existence::No;
}

Tone toneOf(Check::Status status)
{
    switch (status) {
    case Check::Status::NotChecked:
        return Tone::Neutral;
    case Check::Status::Waiting:
        return Tone::Waiting;
    case Check::Status::Approved:
        return Tone::Good;
    case Check::Status::Problem:
        return Tone::Bad;
    }
    Q_UNREACHABLE();
}

/// The result as KLIK has it, without what KLIK adds about how long it takes.
QString titleOf(int number, const KlikTask &task)
{
    if (task.resultCriteria.size() != 2)
        return DomainWords::checkTitle(number);
    const QString &result = task.resultCriteria.at(number - 1);
    const qsizetype end = result.indexOf(QStringLiteral(". "));
    return DomainWords::checkName(number) + QStringLiteral(": ")
        + (end < 0 ? result : result.left(end + 1));
}

QString readByProgram(int number)
{
    //: evidence, below check 1; {time}: date and time
    if (number == 1)
        return EvidenceStatus::tr("Read by the program in the classification system on {time}.");
    //: evidence, below check 2; {time}: date and time; "the transfer": of the sortiment
    return EvidenceStatus::tr("Read by the program on {time} in the classification system's answer "
                              "about the transfer.");
}

/// Who has seen it, who says so, and when it was said. When a person saw it, nobody has written
/// down.
QString witnessed(int number, const Check &check, const QString &user)
{
    //: evidence, below a check
    if (!check.witness)
        return EvidenceStatus::tr("Nobody has looked yet.");
    const Placeholders values{
        {QStringLiteral("witness"), EvidenceWording::nameOf(check.witness->name)},
        {QStringLiteral("user"), EvidenceWording::nameOf(user)},
        {QStringLiteral("time"), check.at ? EvidenceWording::pointInTime(*check.at) : QString()}};
    switch (check.witness->kind) {
    case Witness::Kind::Program:
        return filledIn(readByProgram(number), values);
    case Witness::Kind::User:
        //: evidence, below a check; {witness}: the user, {time}: date and time of the statement
        return filledIn(
            EvidenceStatus::tr("Seen by {witness} in person. Stated on {time}."), values);
    case Witness::Kind::Colleague:
        //: evidence, below a check; {witness}: another person, {user}: who has stated it, {time}:
        //: date and time of the statement
        return filledIn(
            EvidenceStatus::tr("Seen by {witness}. Stated by {user} on {time}."), values);
    case Witness::Kind::PastedPage:
        //: evidence, below a check; {witness}: the user, {time}: date and time of the pasting
        return filledIn(
            EvidenceStatus::tr("Read by the program in the text that {witness} pasted on {time}."),
            values);
    case Witness::Kind::PastedReply:
        //: evidence, below a check, after the answer of another person; {user}: who has pasted it,
        //: {time}: date and time of the pasting
        return EvidenceWording::answerOf(check) + u' '
            + filledIn(EvidenceStatus::tr("Pasted by {user} on {time}."), values);
    }
    Q_UNREACHABLE();
}

/// What the program itself last read about check 2, where a person has said otherwise since.
struct OtherReading {
    Check::Status status = Check::Status::NotChecked;
    /// Empty where there is no such thing.
    QString sentence = {};
};

OtherReading otherReading(const EvidenceContent &content)
{
    const Check &second = content.facts.verification.second;
    QDateTime at;
    Check::Status status = Check::Status::NotChecked;
    for (const Recorded &recorded : sinceLastChoice(content.events)) {
        const auto *seen = std::get_if<SecondCheckSeen>(&recorded.event);
        if (!seen || seen->witness.kind != Witness::Kind::Program)
            continue;
        at = recorded.at;
        status = seen->status;
    }
    if (!at.isValid() || !EvidenceParts::isStated(second) || status == second.status)
        return {};
    //: evidence, below check 2, after who has seen it; {status}: "Waiting" and the like, {time}:
    //: date and time; "the transfer": of the sortiment
    const QString sentence = EvidenceStatus::tr(
        "The program last read \"{status}\" on {time} in the classification system's answer about "
        "the transfer.");
    return {status,
        filledIn(sentence,
            {{QStringLiteral("status"), DomainWords::of(status)},
                {QStringLiteral("time"), EvidenceWording::pointInTime(at)}})};
}

EvidenceCheck inWords(int number, const Check &check, const EvidenceContent &content)
{
    EvidenceCheck words{number, titleOf(number, content.task), check, DomainWords::of(check.status),
        toneOf(check.status), witnessed(number, check, EvidenceParts::userName(content.facts)),
        EvidenceWording::fromOutside(check.detail)};
    if (number == 1 && check.status == Check::Status::Approved
        && EvidenceParts::isReadAsWanted(content)) {
        //: evidence, below check 1, after where the program has read the fields
        words.by += u' ' + EvidenceStatus::tr("All five fields are as wanted.");
    }
    QStringList remarks{EvidenceParts::remarkOnReplyTime(check, content.facts)};
    const OtherReading other = number == 2 ? otherReading(content) : OtherReading();
    // To have waited is what comes before an approval.
    const bool contradicts = other.status == Check::Status::Problem;
    if (contradicts)
        remarks.append(other.sentence);
    remarks.removeAll(QString());
    words.remark = remarks.join(u' ');
    if (!words.remark.isEmpty()) {
        //: evidence, below a check; {sentences}: one or more
        words.by += u' '
            + filledIn(EvidenceStatus::tr("Remark: {sentences}"),
                {{QStringLiteral("sentences"), words.remark}});
    }
    if (!contradicts && !other.sentence.isEmpty())
        words.by += u' ' + other.sentence;
    if (check.withoutPicture) {
        //: evidence, below a check, after who has seen it
        words.by += u' ' + EvidenceStatus::tr("Answered without a picture.");
    }
    return words;
}

/// The names of the users who entered the answers to \a checks, each name once. The name of a
/// colleague who looked and told the user about it stands at the check instead.
QStringList tellersOf(const QList<Check> &checks, const QString &user)
{
    QStringList people{EvidenceWording::nameOf(user)};
    for (const Check &check : checks) {
        if (const QString name = userOf(check); !name.isEmpty())
            people.append(EvidenceWording::nameOf(name));
    }
    people.removeDuplicates();
    return people;
}

bool isPasted(const Check &check)
{
    return check.witness
        && (check.witness->kind == Witness::Kind::PastedPage
            || check.witness->kind == Witness::Kind::PastedReply);
}

QString joined(QStringList names)
{
    if (names.size() == 1)
        return names.constFirst();
    const QString last = names.takeLast();
    //: evidence, {names}: one or more names, with commas; {name}: the last one
    return filledIn(EvidenceStatus::tr("{names} and {name}"),
        {{QStringLiteral("names"), names.join(QStringLiteral(", "))},
            {QStringLiteral("name"), last}});
}

/// Both checks are approved; what is only stated is not claimed to be so.
void sayComplete(EvidenceModel &model, const EvidenceContent &content)
{
    const Verification &checks = content.facts.verification;
    const QString user = EvidenceParts::userName(content.facts);
    model.tone = Tone::Good;
    model.complete = true;
    if (!EvidenceParts::isStated(checks.first) && !EvidenceParts::isStated(checks.second)) {
        //: evidence, the verdict on the first page, no full stop; green
        model.status = EvidenceStatus::tr("Both checks are approved, by what the program has read");
        //: evidence, below "Both checks are approved", where the program has read both
        model.statusMeaning = EvidenceStatus::tr(
            "The program has read the subscription back. The classification system has answered "
            "that the sortiment has been transferred. The program has read nothing in the debtor "
            "system.");
        return;
    }
    if (EvidenceParts::isStated(checks.first)) {
        //: evidence, the verdict on the first page, no full stop; green; {names}: one or more
        //: people
        const QString stated =
            EvidenceStatus::tr("Both checks are approved, by what {names} stated");
        //: evidence, the verdict on the first page, no full stop; green; {names}: one or more
        //: people who have also pasted the text of a page or of a reply
        const QString pasted =
            EvidenceStatus::tr("Both checks are approved, by what {names} stated and pasted");
        model.status = filledIn(isPasted(checks.first) || isPasted(checks.second) ? pasted : stated,
            {{QStringLiteral("names"), joined(tellersOf({checks.first, checks.second}, user))}});
        //: evidence, below "Both checks are approved, by what ..."
        model.statusMeaning = EvidenceStatus::tr(
            "The program has read nothing in the classification system or the debtor system.");
        if (checks.first.page) {
            model.statusMeaning = filledIn(
                //: evidence, below "Both checks are approved, by what ..."; {user}: a person; the
                //: text: of a page of the classification system
                EvidenceStatus::tr("The program has read the five values in the text that {user} "
                                   "pasted. It has not itself read anything in the "
                                   "classification system or the debtor system."),
                {{QStringLiteral("user"), EvidenceWording::nameOf(user)}});
        }
        return;
    }
    //: evidence, the verdict on the first page, no full stop; green; {names}: one or more people
    const QString stated =
        EvidenceStatus::tr("Both checks are approved, check 2 by what {names} stated");
    //: evidence, the verdict on the first page, no full stop; green; {names}: one or more people
    //: who have also pasted the text of a reply
    const QString pasted =
        EvidenceStatus::tr("Both checks are approved, check 2 by what {names} stated and pasted");
    model.status = filledIn(isPasted(checks.second) ? pasted : stated,
        {{QStringLiteral("names"), joined(tellersOf({checks.second}, user))}});
    //: evidence, below "Both checks are approved, check 2 by what ..."
    model.statusMeaning = EvidenceStatus::tr(
        "The program has read the subscription back from the classification system. It has read "
        "nothing in the debtor system.");
}

QString deadline(const EvidenceContent &content)
{
    //: evidence, front page, below "Check 2 is missing"
    if (!content.facts.createdAt)
        return EvidenceStatus::tr("Both checks must be approved before the task is solved.");
    const QDateTime latest =
        content.facts.createdAt->addDuration(std::chrono::hours(content.task.secondCheckHours));
    //: evidence, front page, below "Check 2 is missing"; {time}: date and time
    return filledIn(EvidenceStatus::tr("The sortiment should be visible in the debtor system no "
                                       "later than {time}. Both checks must be approved before "
                                       "the task is solved."),
        {{QStringLiteral("time"), EvidenceWording::pointInTime(latest)}});
}

void sayChecks(EvidenceModel &model, const EvidenceContent &content)
{
    const Verification &checks = content.facts.verification;
    const bool firstApproved = checks.first.status == Check::Status::Approved;
    const bool secondApproved = checks.second.status == Check::Status::Approved;
    model.tone = Tone::Waiting;
    model.statusMeaning =
        EvidenceStatus::tr("Both checks must be approved before the task is solved.");
    if (checks.isComplete()) {
        sayComplete(model, content);
    } else if (checks.first.status == Check::Status::Problem) {
        model.tone = Tone::Bad;
        //: evidence, status on the front page, no full stop; check in the classification system
        model.status = EvidenceStatus::tr("Check 1 shows a problem");
    } else if (checks.second.status == Check::Status::Problem) {
        model.tone = Tone::Bad;
        //: evidence, status on the front page, no full stop; check in the debtor system
        model.status = EvidenceStatus::tr("Check 2 shows a problem");
    } else if (firstApproved) {
        //: evidence, status on the front page, no full stop; check 1 is approved
        model.status = EvidenceStatus::tr("Check 2 is missing");
        model.statusMeaning = deadline(content);
    } else if (secondApproved) {
        //: evidence, status on the front page, no full stop; check 2 is approved
        model.status = EvidenceStatus::tr("Check 1 is missing");
    } else {
        //: evidence, status on the front page, no full stop; neither has been approved
        model.status = EvidenceStatus::tr("Check 1 and check 2 are missing");
    }
}

/// The verdict is also read alone, so it says itself that there is a remark.
void pointToRemark(EvidenceModel &model)
{
    for (const EvidenceCheck &check : std::as_const(model.checks)) {
        if (check.remark.isEmpty())
            continue;
        // Ghostscript saves a dash of this font as a digit, and the pages of such a copy would not
        // be found to say the same.
        //: evidence, the verdict on the first page, no full stop and no dash; {status}: "Both
        //: checks are approved, by what ..."; {number}: 1 or 2
        model.status = filledIn(EvidenceStatus::tr("{status} (read the remark at check {number})"),
            {{QStringLiteral("status"), model.status},
                {QStringLiteral("number"), QString::number(check.number)}});
        return;
    }
}

} // namespace

bool EvidenceParts::isStated(const Check &check)
{
    return check.witness && check.witness->kind != Witness::Kind::Program;
}

bool EvidenceParts::isGuided(const EvidenceContent &content)
{
    return content.environment.isGuided();
}

void EvidenceParts::addStatus(EvidenceModel &model, const EvidenceContent &content)
{
    const Verification &checks = content.facts.verification;
    model.checks = {
        inWords(1, checks.first, content),
        inWords(2, checks.second, content),
    };
    switch (existenceOf(content)) {
    case Existence::Yes:
        sayChecks(model, content);
        pointToRemark(model);
        return;
    case Existence::No:
        model.tone = Tone::Bad;
        //: evidence, status on the front page, no full stop
        model.status = EvidenceStatus::tr("The subscription has not been created");
        //: evidence, status on the front page, where the user works in the browser; no full stop
        if (isGuided(content))
            model.status =
                EvidenceStatus::tr("It has not been stated that the subscription was saved");
        //: evidence, front page, below a status to the effect that nothing was created
        model.statusMeaning = EvidenceStatus::tr("This evidence shows how far the work has come.");
        return;
    case Existence::Unknown:
        model.tone = Tone::Bad;
        //: evidence, status on the front page, no full stop
        model.status = EvidenceStatus::tr("It is not known whether the subscription was created");
        //: evidence, front page, below "It is not known whether ..."
        model.statusMeaning = EvidenceStatus::tr(
            "The order was sent, but no certain answer has come. Look in the classification system "
            "before anything is created again.");
        return;
    }
    Q_UNREACHABLE();
}
