// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#include "base/placeholders.h"
#include "evidence/content/evidenceparts.h"
#include "evidence/content/evidencewording.h"

#include <QCoreApplication>

#include <algorithm>

namespace {

struct EvidenceMissing {
    Q_DECLARE_TR_FUNCTIONS(EvidenceMissing)
};

bool isSaidToExist(const EvidenceContent &content)
{
    if (EvidenceParts::isGuided(content))
        return content.facts.statedValidFrom.has_value();
    return Submission::readBack(content.facts.submission) != nullptr;
}

QString noSubscription(const EvidenceContent &content)
{
    //: evidence, first page, after "What is missing:", where the user works in the browser
    if (EvidenceParts::isGuided(content))
        return EvidenceMissing::tr("It has not been stated that the subscription was saved.");
    //: evidence, first page, after "What is missing:"; from the classification system
    return EvidenceMissing::tr("No subscription has been read back.");
}

/// The task names its second witness as in a list; here it stands inside a sentence.
QString secondWitness(const EvidenceContent &content)
{
    QString witness = EvidenceWording::fromOutside(content.task.secondWitness);
    //: evidence, in place of {who} in "An answer to check 2 from {who}."
    if (witness.isEmpty())
        return EvidenceMissing::tr("the one responsible for the debtor system");
    if (witness.size() > 1 && witness.at(1).isLower())
        witness[0] = witness.at(0).toLower();
    return witness;
}

/// Who can give the answer to check \a number.
QString answering(int number, const EvidenceContent &content)
{
    const QString user = EvidenceWording::nameOf(EvidenceParts::userName(content.facts));
    if (EvidenceParts::isGuided(content))
        return number == 1 ? user : secondWitness(content);
    //: evidence, in place of {who} in "An answer to check 1 from {who}."
    if (number == 1)
        return EvidenceMissing::tr("the classification system");
    //: evidence, in place of {who} in "An answer to check 2 from {who}."; {who}: a person
    return filledIn(EvidenceMissing::tr("the classification system or {who}"),
        {{QStringLiteral("who"), secondWitness(content)}});
}

QString missingOf(int number, const Check &check, const EvidenceContent &content)
{
    //: evidence, first page, after "What is missing:"; {number}: 1 or 2
    if (check.status == Check::Status::Problem)
        return filledIn(EvidenceMissing::tr("A solution to the problem at check {number}."),
            {{QStringLiteral("number"), QString::number(number)}});
    return filledIn(
        //: evidence, first page, after "What is missing:"; {number}: 1 or 2, {who}: who can answer
        EvidenceMissing::tr("An answer to check {number} from {who}."),
        {{QStringLiteral("number"), QString::number(number)},
            {QStringLiteral("who"), answering(number, content)}});
}

/// Somebody approved a check by what was seen on a screen, and no picture shows a screen. An answer
/// that the user gave without a picture says so itself.
bool lacksPicture(const EvidenceModel &model, const Verification &checks)
{
    const auto needsPicture = [](const Check &check) {
        return check.status == Check::Status::Approved && EvidenceParts::isStated(check)
            && !check.withoutPicture;
    };
    return (needsPicture(checks.first) || needsPicture(checks.second))
        && std::none_of(model.pictures.cbegin(), model.pictures.cend(),
            [](const EvidencePicture &picture) { return picture.isOnPages(); });
}

QStringList unsettled(const EvidenceModel &model)
{
    QStringList missing;
    for (const EvidenceCheck &check : model.checks) {
        //: evidence, first page, after "What is missing:"; {number}: 1 or 2
        if (!check.remark.isEmpty())
            missing.append(
                filledIn(EvidenceMissing::tr("A settlement of the remark at check {number}."),
                    {{QStringLiteral("number"), QString::number(check.number)}}));
    }
    return missing;
}

QString inOneLine(const QStringList &missing)
{
    //: evidence, first page; {what}: one or more short sentences
    return filledIn(EvidenceMissing::tr("What is missing: {what}"),
        {{QStringLiteral("what"), missing.join(u' ')}});
}

/// Who is to create the subscription, and how.
QString creating(const EvidenceContent &content)
{
    //: evidence, first page; {name}: a person or "the user"
    const QString ordering =
        EvidenceMissing::tr("Next: The subscription is to be ordered in the program by {name}.");
    //: evidence, first page, where the user works in the browser; {name}: a person or "the user"
    const QString saving = EvidenceMissing::tr("Next: The subscription is to be created and saved "
                                               "in the classification system by {name}.");
    //: evidence, first page, where the user works in the browser; {name}: a person or "the user"
    const QString choosing = EvidenceMissing::tr("Next: The debtor system is to be chosen and the "
                                                 "subscription to be created by {name}.");
    const QString &guided = content.facts.choice ? saving : choosing;
    return filledIn(EvidenceParts::isGuided(content) ? guided : ordering,
        {{QStringLiteral("name"),
            EvidenceWording::nameOf(EvidenceParts::userName(content.facts))}});
}

/// What page 1 does not say about the person who answered check 2.
struct Lacking {
    bool role = false;
    bool time = false;
};

Lacking lackingOf(const Check &second)
{
    // The user answers where they look.
    const bool isUser = second.witness->kind == Witness::Kind::User;
    const bool isUndated = statedTime(second).isEmpty() || EvidenceParts::isLookWithoutDate(second);
    return {second.witness->role.isEmpty(), !isUser && isUndated};
}

/// The verdict \a status, with what it lacks although both checks are approved.
QString withLacking(const QString &status, const Check &second)
{
    if (!EvidenceParts::isStated(second))
        return status;
    //: evidence, the verdict on the first page, no full stop and no dash; {status}: "Both checks
    //: are approved, by what Mette Holm stated"; of the person who answered check 2
    const QString roleAndTime = EvidenceMissing::tr("{status}, but role and time are missing");
    //: evidence, the verdict on the first page, no full stop and no dash; {status}: "Both checks
    //: are approved, by what Mette Holm stated"; of the person who answered check 2
    const QString role = EvidenceMissing::tr("{status}, but the role is missing");
    //: evidence, the verdict on the first page, no full stop and no dash; {status}: "Both checks
    //: are approved, by what Mette Holm stated"; when the sortiment was seen
    const QString time = EvidenceMissing::tr("{status}, but the time is missing");
    const Lacking lacking = lackingOf(second);
    const QString &ofRole = lacking.time ? roleAndTime : role;
    return filledIn(lacking.role ? ofRole : time, {{QStringLiteral("status"), status}});
}

/// The people of check 2: who answered it, who can see the sortiment, and the user.
Placeholders people(const EvidenceContent &content)
{
    const Check &second = content.facts.verification.second;
    return {{QStringLiteral("name"), EvidenceWording::nameOf(second.witness->name)},
        {QStringLiteral("who"), secondWitness(content)},
        {QStringLiteral("user"), EvidenceWording::nameOf(EvidenceParts::userName(content.facts))}};
}

/// The task wants the one responsible for the debtor system to see the sortiment there. Of who
/// answered check 2 the program knows what was stated, and a transfer is nothing that was seen.
QString conditionOfSecond(const EvidenceContent &content)
{
    const Check &second = content.facts.verification.second;
    //: evidence, first page, below the verdict
    const QString ofSight =
        EvidenceMissing::tr("Check 2 holds once the sortiment has been seen in the debtor system.");
    if (!EvidenceParts::isStated(second))
        return ofSight;
    //: evidence, first page, below the verdict; {name}: the person who answered check 2
    const QString ofRole =
        EvidenceMissing::tr("Check 2 holds if {name} is responsible for the debtor system.");
    //: evidence, first page, below the verdict; {name}: the person who answered check 2, who has
    //: not stated when they saw the sortiment
    const QString ofRoleAndTime =
        EvidenceMissing::tr("Check 2 holds if {name} is responsible for the debtor system and saw "
                            "the sortiment there after the subscription was created.");
    //: evidence, first page, below the verdict; {name}: the person who answered check 2, who has
    //: not stated when they saw the sortiment
    const QString ofTime =
        EvidenceMissing::tr("Check 2 holds if {name} saw the sortiment in the debtor system after "
                            "the subscription was created.");
    //: evidence, first page, below the verdict; {name}: the person who answered check 2, whose role
    //: and time stand at the check
    const QString ofTruth =
        EvidenceMissing::tr("Check 2 holds if what is stated about {name} is right.");
    const Lacking lacking = lackingOf(second);
    if (lacking.role)
        return filledIn(lacking.time ? ofRoleAndTime : ofRole, people(content));
    return filledIn(lacking.time ? ofTime : ofTruth, people(content));
}

/// Who is to ask whom for what the answer to check 2 lacks, a sentence; empty where it lacks
/// nothing.
QString askingForSecond(const EvidenceContent &content)
{
    const Check &second = content.facts.verification.second;
    //: evidence, first page, what is to be done before the task is marked as done; {user}: a
    //: person, {who}: "the one responsible for the debtor system"
    const QString sight = EvidenceMissing::tr("{user} asks {who} to look for the sortiment.");
    if (!EvidenceParts::isStated(second))
        return filledIn(sight, people(content));
    //: evidence, first page, what is to be done before the task is marked as done; {user}, {name}:
    //: people
    const QString role = EvidenceMissing::tr("{user} asks {name} for the role.");
    //: evidence, first page, what is to be done before the task is marked as done; {user}, {name}:
    //: people
    const QString roleAndTime = EvidenceMissing::tr("{user} asks {name} for role, date and time.");
    //: evidence, first page, what is to be done before the task is marked as done; {user}, {name}:
    //: people
    const QString time = EvidenceMissing::tr("{user} asks {name} for date and time.");
    //: evidence, first page, what is to be done before the task is marked as done; {name}: the
    //: user, who answered check 2
    const QString own = EvidenceMissing::tr("{name} states which role that is.");
    const Lacking lacking = lackingOf(second);
    if (lacking.role && second.witness->kind == Witness::Kind::User)
        return filledIn(own, people(content));
    if (lacking.role)
        return filledIn(lacking.time ? roleAndTime : role, people(content));
    return lacking.time ? filledIn(time, people(content)) : QString();
}

/// Whether the task can be marked as done, or what is to be done first.
QString marking(const EvidenceContent &content)
{
    const QString act = askingForSecond(content);
    //: evidence, first page, below the verdict; a sentence about when check 2 holds follows
    if (act.isEmpty())
        return EvidenceMissing::tr("The task can be marked as done in KLIK.");
    //: evidence, first page, below the verdict; {act}: a sentence, what is to be done
    return filledIn(EvidenceMissing::tr("Before the task is marked as done in KLIK: {act}"),
        {{QStringLiteral("act"), act}});
}

/// What settles the remark on \a check.
QString settlingAct(const EvidenceCheck &check)
{
    //: evidence, first page, where a remark speaks against the answer to check 1; {user}: a person
    const QString first =
        EvidenceMissing::tr("{user} compares the subscription in the classification system with "
                            "the five values here and answers check 1 anew.");
    //: evidence, first page, where a remark speaks against the answer to check 2; {user}: a person
    //: who has answered for themselves
    const QString own =
        EvidenceMissing::tr("{user} looks in the debtor system again and answers check 2 anew.");
    //: evidence, first page, where a remark speaks against the answer to check 2; {user}: a person,
    //: {name}: another one, who has seen the sortiment
    const QString asking =
        EvidenceMissing::tr("{user} asks {name} to answer again with role, date and time.");
    if (check.number == 1)
        return first;
    const auto &witness = check.check.witness;
    return witness && witness->kind == Witness::Kind::User ? own : asking;
}

/// What settles all remarks, in sentences; empty where there are none.
QString settling(const EvidenceModel &model, const EvidenceContent &content)
{
    QStringList acts;
    for (const EvidenceCheck &check : model.checks) {
        if (!check.remark.isEmpty())
            acts.append(settlingAct(check));
    }
    if (acts.isEmpty())
        return {};
    const bool isSecondPlain = model.checks.at(1).remark.isEmpty();
    if (isSecondPlain)
        acts.append(askingForSecond(content));
    acts.removeAll(QString());
    //: evidence, first page, below the verdict, after what settles a remark; {user}: a person
    acts.append(EvidenceMissing::tr(
        "Then {user} saves evidence anew. The task is not to be marked as done in KLIK before."));
    const QString user = EvidenceParts::userName(content.facts);
    //: evidence, in place of {user} where no name is known, so with a capital
    const QString nameless = EvidenceMissing::tr("The user");
    Placeholders values = people(content);
    values[QStringLiteral("user")] = user.isEmpty() ? nameless : user;
    const QString all = filledIn(acts.join(u' '), values);
    return isSecondPlain ? all + u' ' + conditionOfSecond(content) : all;
}

/// Both checks are approved, and it is not practice or a test.
QString closing(const EvidenceModel &model, const EvidenceContent &content)
{
    //: evidence, first page, below the verdict
    const QString marked =
        EvidenceMissing::tr("It has been stated that the task is marked as done in KLIK.");
    if (const QString acts = settling(model, content); !acts.isEmpty())
        return content.facts.markedDone ? acts + u' ' + marked : acts;
    const QString condition = conditionOfSecond(content);
    if (content.facts.markedDone)
        return condition + u' ' + marked;
    //: evidence, first page, below the verdict
    const QString perhaps =
        EvidenceMissing::tr("If this is production, the task can be marked as done in KLIK.");
    if (content.environment.purpose == Environment::Purpose::Unstated)
        return condition + u' ' + perhaps;
    return marking(content) + u' ' + condition;
}

} // namespace

void EvidenceParts::addMissing(EvidenceModel &model, const EvidenceContent &content)
{
    const Verification &checks = content.facts.verification;
    // Of production where nothing was created, the next act says so.
    const bool isNextAct = isPlanned(content) && model.stamp.isEmpty();
    //: evidence, first page, after "What is missing:"
    if (!content.facts.choice && !isNextAct)
        model.missing.append(EvidenceMissing::tr("No debtor system has been chosen."));
    if (!isSaidToExist(content) && !isNextAct)
        model.missing.append(noSubscription(content));
    if (checks.first.status != Check::Status::Approved)
        model.missing.append(missingOf(1, checks.first, content));
    if (checks.second.status != Check::Status::Approved)
        model.missing.append(missingOf(2, checks.second, content));
    // Of production with both answers, the next act says it.
    if (!model.complete || !model.stamp.isEmpty())
        model.missing.append(unsettled(model));
    //: evidence, first page, a sentence of its own; a person looked at a screen
    if (lacksPicture(model, checks))
        model.pictureNotes.append(
            EvidenceMissing::tr("The evidence has no picture of what was seen."));
    for (const EvidencePicture &picture : std::as_const(model.pictures)) {
        //: evidence, first page, a sentence of its own; {picture}: "The user's picture
        //: 3" or the name of a file
        if (!picture.intact)
            model.pictureNotes.append(
                filledIn(EvidenceMissing::tr("{picture} is missing or has been changed."),
                    {{QStringLiteral("picture"), picture.heading}}));
    }
}

void EvidenceParts::addNextAct(EvidenceModel &model, const EvidenceContent &content)
{
    if (model.stamp.isEmpty() && isPlanned(content)) {
        model.nextAct = creating(content);
        //: evidence, first page, after what is to be done next; {what}: one or more short sentences
        model.alsoMissing = filledIn(EvidenceMissing::tr("After that: {what}"),
            {{QStringLiteral("what"), model.missing.join(u' ')}});
        return;
    }
    if (model.stamp.isEmpty() && !model.complete) {
        model.nextAct = inOneLine(model.missing);
        return;
    }
    //: evidence, first page, below the verdict, of practice or a test
    model.nextAct = model.stamp.isEmpty()
        ? closing(model, content)
        : EvidenceMissing::tr("This does not solve the task in KLIK. The task is still to be "
                              "solved in production.");
    if (!model.missing.isEmpty())
        model.alsoMissing = inOneLine(model.missing);
    if (model.complete && model.stamp.isEmpty() && !askingForSecond(content).isEmpty()) {
        // The verdict is also read alone, and its colour before its words.
        model.tone = Tone::Waiting;
        if (settling(model, content).isEmpty())
            model.status = withLacking(model.status, content.facts.verification.second);
    }
    const bool isProduction = content.environment.purpose == Environment::Purpose::Production;
    const bool isSeen = EvidenceParts::isStated(content.facts.verification.second);
    if (model.complete && isProduction && isSeen && settling(model, content).isEmpty())
        model.solvesTaskIf = conditionOfSecond(content);
}
