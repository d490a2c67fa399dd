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

/// Page 1 says of the answer to check 2 when the sortiment was seen. The user answers where they
/// look.
bool isTimeStated(const Check &second)
{
    if (second.witness->kind == Witness::Kind::Colleague)
        return false;
    const bool isUndated = !second.reply || second.reply->when.trimmed().isEmpty()
        || EvidenceParts::isReplyWithoutDate(second);
    return second.witness->kind != Witness::Kind::PastedReply || !isUndated;
}

QString withName(const QString &sentence, const Check &second)
{
    return filledIn(
        sentence, {{QStringLiteral("name"), EvidenceWording::nameOf(second.witness->name)}});
}

/// The task wants the one responsible for the debtor system, and who answered check 2 is known by
/// name alone.
QString conditionOfSecond(const Check &second)
{
    if (!EvidenceParts::isStated(second))
        return {};
    //: evidence, first page, below the verdict; {name}: the person who answered check 2
    const QString ofRole =
        EvidenceMissing::tr("Check 2 holds if {name} is responsible for the debtor system.");
    //: evidence, first page, below the verdict; {name}: the person who answered check 2, who has
    //: not stated when they saw the sortiment
    const QString ofRoleAndTime =
        EvidenceMissing::tr("Check 2 holds if {name} is responsible for the debtor system and the "
                            "sortiment was seen there after the subscription was created.");
    return withName(isTimeStated(second) ? ofRole : ofRoleAndTime, second) + u' ';
}

/// The task can be marked, if what is not stated of the answer to check 2 is so.
QString readyIf(const Check &second)
{
    //: evidence, first page, below the verdict; {name}: the person who answered check 2
    const QString ofRole = EvidenceMissing::tr(
        "If {name} is responsible for the debtor system, the task can be marked as done in KLIK.");
    //: evidence, first page, below the verdict; {name}: the person who answered check 2, who has
    //: not stated when they saw the sortiment
    const QString ofRoleAndTime =
        EvidenceMissing::tr("If {name} is responsible for the debtor system and the sortiment was "
                            "seen there after the subscription was created, the task can be marked "
                            "as done in KLIK.");
    return withName(isTimeStated(second) ? ofRole : ofRoleAndTime, second);
}

/// What settles each remark that speaks against an answer.
QStringList settlingActs(const EvidenceModel &model, const EvidenceContent &content)
{
    QStringList acts;
    for (const EvidenceCheck &check : model.checks) {
        if (check.remark.isEmpty())
            continue;
        //: evidence, first page, where a remark speaks against the answer to check 1; {name}: the
        //: person who has looked, or "the user"
        const QString first = EvidenceMissing::tr("Let {name} look at the subscription again.");
        //: evidence, first page, where a remark speaks against the answer to check 2; {name}: the
        //: person who has answered, or "the user"
        const QString second = EvidenceMissing::tr("Let {name} answer check 2 again.");
        const QString user = EvidenceParts::userName(content.facts);
        const auto &witness = check.check.witness;
        const QString name = witness && !witness->name.isEmpty() ? witness->name : user;
        acts.append(filledIn(check.number == 1 ? first : second,
            {{QStringLiteral("name"), EvidenceWording::nameOf(name)}}));
    }
    return acts;
}

/// Both checks are approved, and it is not practice or a test.
QString closing(const EvidenceModel &model, const EvidenceContent &content)
{
    const Check &second = content.facts.verification.second;
    //: evidence, first page, below the verdict
    const QString marked =
        EvidenceMissing::tr("It has been stated that the task is marked as done in KLIK.");
    if (const QStringList acts = settlingActs(model, content); !acts.isEmpty()) {
        //: evidence, first page, below the verdict, after what settles a remark
        const QString then = EvidenceMissing::tr("Then save evidence anew, and do not mark the "
                                                 "task as done in KLIK until then.");
        const QString first = acts.join(u' ') + u' ' + then;
        return content.facts.markedDone ? first + u' ' + marked : first;
    }
    const QString condition = conditionOfSecond(second);
    if (content.facts.markedDone)
        return condition + marked;
    const bool isKnown = content.environment.purpose != Environment::Purpose::Unstated;
    if (EvidenceParts::isStated(second) && isKnown)
        return readyIf(second);
    //: evidence, first page, below the verdict
    const QString perhaps =
        EvidenceMissing::tr("If this is production, the task can be marked as done in KLIK.");
    //: evidence, first page, below the verdict
    const QString ready = EvidenceMissing::tr("The task can be marked as done in KLIK.");
    //: evidence, first page, after "The task can be marked as done in KLIK.", where the program has
    //: read check 2 in an answer about the transfer
    const QString look = EvidenceMissing::tr("The one responsible for the debtor system can look "
                                             "whether the sortiment is there.");
    const QString further = EvidenceParts::isStated(second) ? QString() : u' ' + look;
    return condition + (isKnown ? ready : perhaps) + further;
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
}
