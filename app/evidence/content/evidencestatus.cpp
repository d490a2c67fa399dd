// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#include "evidence/content/evidenceparts.h"
#include "evidence/content/evidencewording.h"

#include <QCoreApplication>

#include <utility>

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
    //: evidence, {names}: one or more names, or the number of a check, with commas; {name}: the
    //: last one
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
        // KLIK asks that the sortiment can be seen, which the program cannot know.
        model.tone = Tone::Waiting;
        //: evidence, the verdict on the first page, no full stop; the
        //: acknowledgement alone does not approve check 2
        model.status =
            EvidenceStatus::tr("Check 1 is approved, check 2 is acknowledged and not seen");
        //: evidence, below "Check 1 is approved, ...", where the program has read both
        model.statusMeaning = EvidenceStatus::tr(
            "The program has read the subscription back. The classification system has answered "
            "that the debtor system has acknowledged the sortiment. It has not been stated that "
            "anybody has seen it in the debtor system.");
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

/// When the task is solved. Practice does not solve it, and its deadline is no real one.
QString solvedOnceBoth(const EvidenceContent &content)
{
    if (content.environment.purpose == Environment::Purpose::Practice)
        return {};
    //: evidence, front page, below the verdict
    return EvidenceStatus::tr("Both checks must be approved before the task is solved.");
}

void sayChecks(EvidenceModel &model, const EvidenceContent &content)
{
    const Verification &checks = content.facts.verification;
    const bool firstApproved = checks.first.status == Check::Status::Approved;
    const bool secondApproved = checks.second.status == Check::Status::Approved;
    model.tone = Tone::Waiting;
    model.statusMeaning = solvedOnceBoth(content);
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
    } else if (secondApproved) {
        //: evidence, status on the front page, no full stop; check 2 is approved
        model.status = EvidenceStatus::tr("Check 1 is missing");
    } else {
        //: evidence, status on the front page, no full stop; neither has been approved
        model.status = EvidenceStatus::tr("Check 1 and check 2 are missing");
    }
}

/// What the remark on the only answer that has one may mean; empty where that is not known.
QString mayMean(const QString &number, const CaseFacts &facts)
{
    //: evidence, the verdict on the first page, no full stop and no dash
    const QString otherSystem =
        EvidenceStatus::tr("Not settled: The subscription may be for another system");
    //: evidence, the verdict on the first page, no full stop and no dash
    const QString wrongField = EvidenceStatus::tr("Not settled: A field may be wrong");
    //: evidence, the verdict on the first page, no full stop and no dash
    const QString unsaved = EvidenceStatus::tr("Not settled: The subscription may not be saved");
    //: evidence, the verdict on the first page, no full stop and no dash
    const QString time = EvidenceStatus::tr("Not settled: The time in the answer does not fit");
    if (number == QStringLiteral("2"))
        return EvidenceParts::isRemarkedOn(2, facts) ? time : QString();
    if (number != QStringLiteral("1") || !EvidenceParts::isRemarkedOn(1, facts))
        return {};
    switch (facts.pageFinding->kind) {
    case PageFinding::Kind::OtherSystem:
        return otherSystem;
    case PageFinding::Kind::WrongFields:
        return wrongField;
    case PageFinding::Kind::NotSaved:
        return unsaved;
    }
    Q_UNREACHABLE();
}

/// The verdict is also read alone, and its colour before its words: with a remark it is neither
/// green nor an approval.
void pointToRemark(EvidenceModel &model, const CaseFacts &facts)
{
    QStringList numbers;
    for (const EvidenceCheck &check : std::as_const(model.checks)) {
        if (!check.remark.isEmpty() && !check.isInDoubtWithFirst)
            numbers.append(QString::number(check.number));
    }
    if (numbers.isEmpty())
        return;
    const Placeholders values{
        {QStringLiteral("status"), model.status}, {QStringLiteral("number"), joined(numbers)}};
    // Ghostscript saves a dash of this font as a digit, and the pages of such a copy would not be
    // found to say the same.
    if (!model.complete) {
        //: evidence, the verdict on the first page, no full stop and no dash; {status}: "Check 2
        //: shows a problem" and the like; {number}: "1", "2" or "1 and 2"
        model.status =
            filledIn(EvidenceStatus::tr("{status} (read the remark at check {number})"), values);
        return;
    }
    model.tone = Tone::Waiting;
    //: evidence, below "Not settled: ..."; {number}: "1", "2" or "1 and 2"
    const QString against = EvidenceStatus::tr(
        "Both checks are answered, but something speaks against the answer to check {number}.");
    model.statusMeaning = filledIn(against, values) + u' ' + model.statusMeaning;
    //: evidence, the verdict on the first page, no full stop and no dash; {number}: "1", "2" or "1
    //: and 2"
    const QString any =
        filledIn(EvidenceStatus::tr("Not settled: Read the remark at check {number}"), values);
    const QString known = mayMean(numbers.join(u' '), facts);
    model.status = known.isEmpty() ? any : known;
}

/// What rests on the user's word alone, in guided mode.
QString reservation(const EvidenceContent &content)
{
    const CaseFacts &facts = content.facts;
    const QString user = EvidenceParts::userName(facts);
    QStringList sentences;
    //: evidence, first page, below the verdict; {user}: a person; the text: of a page of the
    //: classification system
    const QString origin = EvidenceStatus::tr("Where the text comes from is {user}'s word alone.");
    if (facts.verification.first.page)
        sentences.append(
            filledIn(origin, {{QStringLiteral("user"), EvidenceWording::nameOf(user)}}));
    const auto &second = facts.verification.second.witness;
    const bool hasColleague = second && !second->name.isEmpty() && second->name != user;
    //: evidence, first page, below the verdict; the names of the user and of a colleague
    if (hasColleague)
        sentences.append(EvidenceStatus::tr("The names have not been checked."));
    //: evidence, first page, below the verdict; the name of the user
    else if (!user.isEmpty())
        sentences.append(EvidenceStatus::tr("The name has not been checked."));
    return sentences.join(u' ');
}

} // namespace

bool EvidenceParts::isGuided(const EvidenceContent &content)
{
    return content.environment.isGuided();
}

bool EvidenceParts::isPlanned(const EvidenceContent &content)
{
    return existenceOf(content) == Existence::No;
}

void EvidenceParts::addStatus(EvidenceModel &model, const EvidenceContent &content)
{
    switch (existenceOf(content)) {
    case Existence::Yes:
        sayChecks(model, content);
        pointToRemark(model, content.facts);
        if (const QString known = reservation(content); isGuided(content) && !known.isEmpty())
            model.statusMeaning = (model.statusMeaning + u' ' + known).trimmed();
        return;
    case Existence::No:
        model.tone = Tone::Bad;
        //: evidence, status on the front page, no full stop
        model.status = EvidenceStatus::tr("Not solved: The subscription has not been created");
        //: evidence, status on the front page, where the user works in the browser; no full stop
        if (isGuided(content))
            model.status =
                EvidenceStatus::tr("Not solved: It has not been stated that the subscription was "
                                   "saved");
        //: evidence, front page, below a status to the effect that nothing was created
        model.statusMeaning = EvidenceStatus::tr("This evidence shows how far the work has come.");
        if (isGuided(content) && userName(content.facts).isEmpty()) {
            //: evidence, front page, after "This evidence shows how far ..."
            model.statusMeaning +=
                u' ' + EvidenceStatus::tr("The user's name has not been stated yet.");
        }
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
