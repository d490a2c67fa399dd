// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#include "domain/domainwords.h"
#include "evidence/content/evidenceparts.h"
#include "evidence/content/evidencewording.h"

#include <QCoreApplication>

namespace {

struct EvidenceCheckWords {
    Q_DECLARE_TR_FUNCTIONS(EvidenceCheckWords)
};

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

/// A title that was the result alone would read as if it were reached.
QString titleOf(int number, const KlikTask &task)
{
    const QStringList results = EvidenceParts::shownResults(task);
    if (results.isEmpty())
        return DomainWords::checkTitle(number);
    //: evidence, title of a check; {check}: "Check 1", {result}: the result as in KLIK, a sentence
    return filledIn(EvidenceCheckWords::tr("{check}. Required in KLIK: {result}"),
        {{QStringLiteral("check"), DomainWords::checkName(number)},
            {QStringLiteral("result"), results.at(number - 1)}});
}

/// Practice says in each sentence that the systems are made up.
QString readByProgram(int number, const Check &check, bool isPractice)
{
    if (number == 1) {
        //: evidence, below check 1; {time}: date and time
        const QString real =
            EvidenceCheckWords::tr("Read by the program in the classification system on {time}.");
        //: evidence of practice, below check 1; {time}: date and time
        const QString madeUp = EvidenceCheckWords::tr(
            "Read by the program in the made-up classification system on {time}.");
        return isPractice ? madeUp : real;
    }
    if (EvidenceParts::isOfTransfer(number, check)) {
        //: evidence, below check 2; {time}: date and time; after the colon what the classification
        //: system answered
        const QString real = EvidenceCheckWords::tr(
            "Read by the program on {time} in the classification system's answer: The debtor "
            "system has acknowledged that it received the sortiment.");
        //: evidence of practice, below check 2; {time}: date and time; after the colon what the
        //: made-up classification system answered
        const QString madeUp = EvidenceCheckWords::tr(
            "Read by the program on {time} in the made-up classification system's answer: The "
            "made-up debtor system has acknowledged that it received the sortiment.");
        return isPractice ? madeUp : real;
    }
    //: evidence, below check 2; {time}: date and time; "the transfer": of the sortiment
    return EvidenceCheckWords::tr("Read by the program on {time} in the classification system's "
                                  "answer about the transfer.");
}

/// Which role the user has towards the debtor system counts at check 2 alone. The verdict says
/// where it is \a unstated.
QString seenByUser(int number, const EvidenceParts::Unstated &unstated)
{
    //: evidence, below check 1; {witness}: the user, {time}: date and time of the statement
    if (number == 1 || unstated.role)
        return EvidenceCheckWords::tr("Seen by {witness} in person. Stated on {time}.");
    //: evidence, below check 2; {witness}: the user, {role}: a sentence about the user's role,
    //: {time}: date and time of the statement
    return EvidenceCheckWords::tr("Seen by {witness} in person. {role} Stated on {time}.");
}

/// Without what the verdict says to be \a unstated.
QString seenByColleague(int number, const EvidenceParts::Unstated &unstated)
{
    //: evidence, below check 1; {witness}: another person, {look}: a sentence about when that
    //: person looked, {user}: who has stated it, {time}: date and time of the statement
    if (number == 1)
        return EvidenceCheckWords::tr("Seen by {witness}. {look} Stated by {user} on {time}.");
    //: evidence, below check 2; {witness}: another person, {role}, {look}: a sentence about that
    //: person's role and one about when they looked, {user}: who has stated it, {time}: date and
    //: time of the statement
    QString form =
        EvidenceCheckWords::tr("Seen by {witness}. {role} {look} Stated by {user} on {time}.");
    if (unstated.role)
        form.remove(QStringLiteral(" {role}"));
    if (unstated.time)
        form.remove(QStringLiteral(" {look}"));
    return form;
}

/// Who has seen it, who says so, and when it was said. When a person saw it, the program does not
/// know. What the verdict says to be \a unstated is not said again.
QString witnessed(int number, const Check &check, const EvidenceContent &content,
    const EvidenceParts::Unstated &unstated)
{
    //: evidence, below a check
    if (!check.witness)
        return EvidenceCheckWords::tr("It has not been stated that anybody has looked.");
    const Placeholders values{
        {QStringLiteral("witness"), EvidenceWording::nameOf(check.witness->name)},
        {QStringLiteral("user"), EvidenceWording::nameOf(EvidenceParts::userName(content.facts))},
        {QStringLiteral("role"), EvidenceWording::roleOf(*check.witness)},
        {QStringLiteral("look"), EvidenceWording::lookOf(*check.witness)},
        {QStringLiteral("time"), check.at ? EvidenceWording::pointInTime(*check.at) : QString()}};
    //: evidence, below a check, after the answer of another person; {user}: who has pasted it,
    //: {time}: date and time of the pasting
    const QString pasted = EvidenceCheckWords::tr("Pasted by {user} on {time}.");
    const bool isPractice = content.environment.purpose == Environment::Purpose::Practice;
    switch (check.witness->kind) {
    case Witness::Kind::Program:
        return filledIn(readByProgram(number, check, isPractice), values);
    case Witness::Kind::User:
        return filledIn(seenByUser(number, unstated), values);
    case Witness::Kind::Colleague:
        return filledIn(seenByColleague(number, unstated), values);
    case Witness::Kind::PastedPage:
        //: evidence, below a check; {witness}: the user, {time}: date and time of the pasting
        return filledIn(EvidenceCheckWords::tr(
                            "Read by the program in the text that {witness} pasted on {time}."),
            values);
    case Witness::Kind::PastedReply:
        return EvidenceWording::answerOf(check,
                   isPractice ? EvidenceWording::Answerer::MadeUp : EvidenceWording::Answerer::Real,
                   {!unstated.role, !unstated.time})
            + u' ' + filledIn(pasted, values);
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
    const QString last = EvidenceCheckWords::tr(
        "The program last read \"{status}\" on {time} in the classification system's answer about "
        "the transfer.");
    //: evidence, below check 2, after who has seen it; {status}: "Waiting" and the like, {time}:
    //: date and time; "the transfer": of the sortiment; "answered": by a person
    const QString earlier = EvidenceCheckWords::tr(
        "The program read \"{status}\" on {time}, before check 2 was answered. That was in the "
        "classification system's answer about the transfer.");
    const bool isEarlier = status != Check::Status::Problem && second.at && at < *second.at;
    return {status,
        filledIn(isEarlier ? earlier : last,
            {{QStringLiteral("status"), DomainWords::of(status)},
                {QStringLiteral("time"), EvidenceWording::pointInTime(at)}})};
}

/// What speaks against check 1 as it stands.
QString remarkOnReading(int number, const Check &check, const EvidenceContent &content)
{
    if (number != 1 || check.status != Check::Status::Approved || !check.page
        || EvidenceParts::isReadAsWanted(content))
        return {};
    //: evidence, below check 1, where the text that the user pasted has other values than wanted
    return EvidenceCheckWords::tr("Not all five fields in the pasted text are as wanted.");
}

/// The user has stated that all is right, and the program has read otherwise.
QString remarkOnFinding(int number, const Check &check, const CaseFacts &facts)
{
    if (number != 1 || check.status != Check::Status::Approved || !facts.pageFinding)
        return {};
    //: evidence, below check 1, after the sentence that says what the program has read; {name}: a
    //: person or "the user", who has approved check 1
    const QString otherwise =
        EvidenceCheckWords::tr("The answer from {name} says that all is right.");
    //: evidence, below check 1, where a text that the user pasted shows another system
    const QString danger = EvidenceCheckWords::tr("The subscription may be for that one.");
    const QString remark = EvidenceParts::findingInWords(*facts.pageFinding) + u' '
        + filledIn(otherwise,
            {{QStringLiteral("name"), EvidenceWording::nameOf(EvidenceParts::userName(facts))}});
    const bool isOther = facts.pageFinding->kind == PageFinding::Kind::OtherSystem;
    return isOther ? remark + u' ' + danger : remark;
}

/// What is known of the subscription makes it doubtful that the sortiment was seen because of it.
QString remarkOnSight(int number, const Check &check, const EvidenceContent &content)
{
    const bool isSeen = check.status == Check::Status::Approved && EvidenceParts::isStated(check);
    if (number != 2 || !isSeen)
        return {};
    //: evidence, below check 2, where a pasted text shows another debtor system than check 1 says
    const QString system =
        EvidenceCheckWords::tr("The sortiment was seen. Read the remark at check 1.");
    //: evidence, below check 2, where check 1 shows a problem or is in doubt
    const QString subscription = EvidenceCheckWords::tr(
        "The sortiment was seen, but it is not settled whether it comes from this subscription.");
    const CaseFacts &facts = content.facts;
    const auto &finding = facts.pageFinding;
    const QList<Field> fields = EvidenceParts::fieldsInDoubt(content);
    if (fields.contains(Field::Instance)
        || (finding && finding->kind == PageFinding::Kind::OtherSystem))
        return system;
    const bool isInDoubt = facts.verification.first.status == Check::Status::Problem
        || fields.contains(Field::Sortiment)
        || (finding && finding->kind == PageFinding::Kind::NotSaved)
        || EvidenceParts::isPlanned(content) || Submission::isOutcomeOpen(facts.submission);
    return isInDoubt ? subscription : QString();
}

/// A sentence where the stated time leaves the date open or is on another day, after a space; else
/// empty.
QString whatTimeLacks(const Check &check, const CaseFacts &facts)
{
    if (EvidenceParts::isLookWithoutDate(check)) {
        //: evidence, below check 2, after a colleague's answer that names a time or "today"
        const QString answered = EvidenceCheckWords::tr("The answer has a time without a date.");
        //: evidence, below check 2, after what the user stated, a time or "today"
        const QString stated = EvidenceCheckWords::tr("The time has no date.");
        return u' ' + (check.reply ? answered : stated);
    }
    if (!EvidenceParts::isLookOnNoDayOfCase(check, facts))
        return {};
    //: evidence, below check 2, after a day and a month that a colleague or the user stated
    return u' ' + EvidenceCheckWords::tr("That day is not between the creation and the answer.");
}

EvidenceCheck inWords(int number, const Check &check, const EvidenceContent &content,
    const EvidenceParts::Unstated &unstated = {})
{
    const bool isUnseen = EvidenceParts::isOfTransfer(number, check);
    EvidenceCheck words{number, titleOf(number, content.task), check, {},
        isUnseen ? Tone::Waiting : toneOf(check.status),
        witnessed(number, check, content, unstated), EvidenceWording::fromOutside(check.detail)};
    if (number == 1 && check.status == Check::Status::Approved
        && EvidenceParts::isReadAsWanted(content)) {
        //: evidence, below check 1, after where the program has read the fields
        words.by += u' ' + EvidenceCheckWords::tr("All five fields are as wanted.");
    }
    QStringList remarks{remarkOnReading(number, check, content),
        remarkOnFinding(number, check, content.facts),
        EvidenceParts::remarkOnReplyTime(check, content.facts)};
    const OtherReading other = number == 2 ? otherReading(content) : OtherReading();
    // To have waited is what comes before an approval.
    const bool contradicts = other.status == Check::Status::Problem;
    if (contradicts)
        remarks.append(other.sentence);
    remarks.removeAll(QString());
    if (const QString doubt = remarkOnSight(number, check, content); !doubt.isEmpty()) {
        words.isInDoubtWithFirst = remarks.isEmpty();
        remarks.append(doubt);
    }
    words.remark = remarks.join(u' ');
    if (!contradicts && !other.sentence.isEmpty())
        words.by += u' ' + other.sentence;
    if (!unstated.date && (words.remark.isEmpty() || words.isInDoubtWithFirst))
        words.by += whatTimeLacks(check, content.facts);
    if (number == 1)
        words.by += EvidenceParts::openPointsInWords(content);
    if (check.withoutPicture) {
        //: evidence, below a check, after who has seen it
        words.by += u' ' + EvidenceCheckWords::tr("Answered without a picture.");
    }
    words.status = EvidenceParts::statusOf(number, check, !words.remark.isEmpty());
    if (words.tone == Tone::Good && !words.remark.isEmpty())
        words.tone = Tone::Waiting;
    return words;
}

} // namespace

bool EvidenceParts::isStated(const Check &check)
{
    return check.witness && check.witness->kind != Witness::Kind::Program;
}

QString EvidenceParts::findingInWords(const PageFinding &finding)
{
    //: evidence: time line and remark on check 1; {detail}: the other system's name
    const QString other = EvidenceCheckWords::tr(
        "A text that the user pasted shows another debtor system: \u201c{detail}\u201d.");
    //: evidence: time line and remark on check 1; {detail}: names of fields
    const QString wrong =
        EvidenceCheckWords::tr("In a text that the user pasted, this is not as wanted: {detail}.");
    //: evidence: time line and remark on check 1
    const QString unsaved =
        EvidenceCheckWords::tr("A text that the user pasted says that something is not saved.");
    const auto with = [&](const QString &sentence) {
        return filledIn(sentence,
            {{QStringLiteral("detail"), EvidenceWording::fromOutside(DomainWords::of(finding))}});
    };
    switch (finding.kind) {
    case PageFinding::Kind::OtherSystem:
        return with(other);
    case PageFinding::Kind::WrongFields:
        return with(wrong);
    case PageFinding::Kind::NotSaved:
        return unsaved;
    }
    Q_UNREACHABLE();
}

bool EvidenceParts::isOfTransfer(int number, const Check &check)
{
    return number == 2 && check.status == Check::Status::Approved && !isStated(check);
}

bool EvidenceParts::isRemarkedOn(int number, const CaseFacts &facts)
{
    const Check &check = number == 1 ? facts.verification.first : facts.verification.second;
    const QString remark =
        number == 1 ? remarkOnFinding(number, check, facts) : remarkOnReplyTime(check, facts);
    return check.status == Check::Status::Approved && !remark.isEmpty();
}

QString EvidenceParts::statusOf(int number, const Check &check, bool isRemarkedOn)
{
    //: evidence, status of a check that was answered as approved, where a remark speaks against
    //: the answer; no full stop; narrow column
    if (isRemarkedOn && check.status == Check::Status::Approved)
        return EvidenceCheckWords::tr("Not settled");
    //: evidence, status of check 2 where the program has read that the sortiment was transferred,
    //: and no person has stated to have seen it; no full stop; narrow column
    if (isOfTransfer(number, check))
        return EvidenceCheckWords::tr("Acknowledged, not seen");
    return DomainWords::of(check.status);
}

void EvidenceParts::addChecks(EvidenceModel &model, const EvidenceContent &content)
{
    const Verification &checks = content.facts.verification;
    model.checks = {inWords(1, checks.first, content), inWords(2, checks.second, content)};
    // Both remarks decide what the verdict says.
    if (const Unstated unstated = unstatedInVerdict(content, model.checks); unstated.any())
        model.checks.last() = inWords(2, checks.second, content, unstated);
    //: evidence, bevis.json; status and svar are names in it and not translated
    model.checksMeaning = EvidenceCheckWords::tr("Of a check, \"status\" is what page 1 says of "
                                                 "it, and \"svar\" is the answer as it was given.");
}
