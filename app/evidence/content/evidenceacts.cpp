// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#include "evidence/content/evidenceacts.h"

#include "evidence/content/evidenceparts.h"
#include "evidence/content/evidencewording.h"

#include <QCoreApplication>

#include <chrono>

namespace {

struct EvidenceActTexts {
    Q_DECLARE_TR_FUNCTIONS(EvidenceMissing)
};

/// As the subject of a sentence.
QString subjectOf(const EvidenceContent &content)
{
    const QString user = EvidenceParts::userName(content.facts);
    //: evidence, in place of {user} where no name is known, so with a capital
    return user.isEmpty() ? EvidenceActTexts::tr("The user") : user;
}

QString byUser(const QString &sentence, const EvidenceContent &content)
{
    return filledIn(sentence, {{QStringLiteral("user"), subjectOf(content)}});
}

bool isRead(const EvidenceContent &content)
{
    return Submission::readBack(content.facts.submission) != nullptr;
}

/// What is to be done before there is a subscription that can be checked; empty where there is one.
QString creating(const EvidenceContent &content)
{
    //: evidence, first page, what is to be done; {user}: a person
    const QString choosing =
        EvidenceActTexts::tr("{user} chooses the debtor system and creates the subscription.");
    //: evidence, first page, what is to be done; {user}: a person, who works in the browser
    const QString saving = EvidenceActTexts::tr(
        "{user} creates and saves the subscription in the classification system.");
    //: evidence, first page, what is to be done; {user}: a person; the program orders it
    const QString ordering = EvidenceActTexts::tr("{user} orders the subscription in the program.");
    //: evidence, first page, what is to be done; {user}: a person; an answer was lost
    const QString looking = EvidenceActTexts::tr(
        "{user} looks in the classification system whether the subscription was created.");
    //: evidence, first page, what is to be done; {user}: a person; from the classification system
    const QString reading =
        EvidenceActTexts::tr("{user} lets the program read the subscription back.");
    const CaseFacts &facts = content.facts;
    const bool isPlanned = EvidenceParts::isPlanned(content);
    if (EvidenceParts::isGuided(content) && !isPlanned)
        return {};
    if (isPlanned && !facts.choice)
        return byUser(choosing, content);
    if (isPlanned)
        return byUser(EvidenceParts::isGuided(content) ? saving : ordering, content);
    if (isRead(content))
        return {};
    return byUser(Submission::isOutcomeOpen(facts.submission) ? looking : reading, content);
}

QString solving(int number, const EvidenceContent &content)
{
    //: evidence, first page, what is to be done; {user}: a person, {number}: 1 or 2
    return filledIn(EvidenceActTexts::tr("{user} finds a solution to the problem at check "
                                         "{number}."),
        {{QStringLiteral("user"), subjectOf(content)},
            {QStringLiteral("number"), QString::number(number)}});
}

/// The task names its second witness as in a list; here it stands inside a sentence.
QString secondWitness(const EvidenceContent &content)
{
    QString witness = EvidenceWording::fromOutside(content.task.secondWitness);
    //: evidence, in place of {who} in "{user} asks {who} ..."
    if (witness.isEmpty())
        return EvidenceActTexts::tr("the one responsible for the debtor system");
    if (witness.size() > 1 && witness.at(1).isLower())
        witness[0] = witness.at(0).toLower();
    return witness;
}

/// When the sortiment should be visible at the latest; not valid where that is not known. The
/// deadline of practice is no real one.
QDateTime deadline(const EvidenceContent &content)
{
    const bool isPractice = content.environment.purpose == Environment::Purpose::Practice;
    const auto &created = content.facts.createdAt;
    return isPractice || !created
        ? QDateTime()
        : created->addDuration(std::chrono::hours(content.task.secondCheckHours));
}

/// Who is to look for the sortiment, or to ask whom for it, and by when.
QString asking(const EvidenceContent &content)
{
    //: evidence, first page, what is to be done; {user}, {who}: people or their roles
    const QString ask = EvidenceActTexts::tr(
        "{user} asks {who} whether the sortiment can be seen in the debtor system.");
    //: evidence, first page, what is to be done; {user}, {who}: people or their roles; {time}: date
    //: and time
    const QString askBy =
        EvidenceActTexts::tr("{user} asks {who} no later than {time} whether the sortiment can be "
                             "seen in the debtor system.");
    //: evidence, first page, what is to be done; {user}: a person, who answers for themselves
    const QString look =
        EvidenceActTexts::tr("{user} looks for the sortiment in the debtor system again.");
    //: evidence, first page, what is to be done; {user}: a person, who answers for themselves;
    //: {time}: date and time
    const QString lookBy = EvidenceActTexts::tr(
        "{user} looks for the sortiment in the debtor system again no later than {time}.");
    //: evidence, first page, after what is to be done; {time}: date and time, in the past
    const QString since = EvidenceActTexts::tr("It should have been visible no later than {time}.");
    const auto &witness = content.facts.verification.second.witness;
    const bool isOwn = witness && witness->kind == Witness::Kind::User;
    const QDateTime due = deadline(content);
    const bool isDue = due.isValid() && due < content.made;
    const bool isAhead = due.isValid() && !isDue;
    Placeholders values = EvidenceActs::people(content);
    if (witness && !isOwn && !witness->name.isEmpty())
        values[QStringLiteral("who")] = EvidenceWording::nameOf(witness->name);
    values[QStringLiteral("user")] = subjectOf(content);
    values[QStringLiteral("time")] = EvidenceWording::pointInTime(due);
    const QString act = isAhead ? (isOwn ? lookBy : askBy) : (isOwn ? look : ask);
    return filledIn(isDue ? act + u' ' + since : act, values);
}

/// What settles the remark on \a check.
QString settlingAct(const EvidenceCheck &check)
{
    //: evidence, first page, where a remark speaks against the answer to check 1; {user}: a person
    const QString first = EvidenceActTexts::tr(
        "{user} compares the subscription with the five values here and answers check 1 anew.");
    //: evidence, first page, where a remark speaks against the answer to check 2; {user}: a person
    //: who has answered for themselves
    const QString own =
        EvidenceActTexts::tr("{user} looks in the debtor system again and answers check 2 anew.");
    //: evidence, first page, where a remark speaks against the answer to check 2; {user}: a person,
    //: {name}: another one, who has seen the sortiment
    const QString asking =
        EvidenceActTexts::tr("{user} asks {name} to answer again with role, date and time.");
    //: evidence, first page, where it is not settled for which debtor system the subscription is;
    //: {user}: a person, {name}: another one, who has seen the sortiment
    const QString askingForSystem = EvidenceActTexts::tr(
        "{user} asks {name} to answer again with system, role, date and time.");
    if (check.number == 1)
        return first;
    const auto &witness = check.check.witness;
    return witness && witness->kind == Witness::Kind::User ? own
        : check.isInDoubtWithFirst                         ? askingForSystem
                                                           : asking;
}

/// In its own right.
bool isRemarkedOn(const EvidenceCheck &check)
{
    return !check.remark.isEmpty() && !check.isInDoubtWithFirst;
}

/// \a acts with the people in their places, without empty ones.
QStringList byPeople(QStringList acts, const EvidenceContent &content)
{
    Placeholders values = EvidenceActs::people(content);
    values[QStringLiteral("user")] = subjectOf(content);
    acts.removeAll(QString());
    for (QString &act : acts)
        act = filledIn(act, values);
    return acts;
}

} // namespace

QStringList EvidenceActs::missing(const EvidenceModel &model, const EvidenceContent &content)
{
    const Verification &checks = content.facts.verification;
    //: evidence, first page, what is to be done; {user}: a person; check 1 of the task
    const QString answering =
        EvidenceActTexts::tr("{user} looks at the subscription in the classification system and "
                             "answers check 1.");
    // Of production with both answers, the next act says what settles a remark.
    const bool isSaidHere = !model.complete || !model.stamp.isEmpty();
    QStringList acts{creating(content)};
    if (checks.first.status == Check::Status::Problem)
        acts.append(solving(1, content));
    else if (checks.first.status != Check::Status::Approved && EvidenceParts::isGuided(content))
        acts.append(answering);
    if (isSaidHere && isRemarkedOn(model.checks.at(0)))
        acts.append(settlingAct(model.checks.at(0)));
    if (checks.second.status == Check::Status::Problem)
        acts.append(solving(2, content));
    else if (checks.second.status != Check::Status::Approved)
        acts.append(asking(content));
    if (isSaidHere && isRemarkedOn(model.checks.at(1)))
        acts.append(settlingAct(model.checks.at(1)));
    return byPeople(acts, content);
}

QStringList EvidenceActs::settling(const EvidenceModel &model, const EvidenceContent &content)
{
    QStringList acts;
    for (const EvidenceCheck &check : model.checks) {
        if (!check.remark.isEmpty())
            acts.append(settlingAct(check));
    }
    if (acts.isEmpty())
        return {};
    if (model.checks.at(1).remark.isEmpty())
        acts.append(askingForSecond(content));
    //: evidence, first page, the last act where a remark speaks against an answer; {user}: a person
    acts.append(EvidenceActTexts::tr("{user} saves evidence anew."));
    return byPeople(acts, content);
}

QString EvidenceActs::askingForSecond(const EvidenceContent &content)
{
    const Check &second = content.facts.verification.second;
    //: evidence, first page, what is to be done before the task is marked as done; {user}: a
    //: person, {who}: "the one responsible for the debtor system"
    const QString sight = EvidenceActTexts::tr("{user} asks {who} to look for the sortiment.");
    if (!EvidenceParts::isStated(second))
        return filledIn(sight, people(content));
    //: evidence, first page, what is to be done before the task is marked as done; {user}, {name}:
    //: people
    const QString role = EvidenceActTexts::tr("{user} asks {name} for the role.");
    //: evidence, first page, what is to be done before the task is marked as done; {user}, {name}:
    //: people
    const QString roleAndTime = EvidenceActTexts::tr("{user} asks {name} for role, date and time.");
    //: evidence, first page, what is to be done before the task is marked as done; {user}, {name}:
    //: people
    const QString time = EvidenceActTexts::tr("{user} asks {name} for date and time.");
    //: evidence, first page, what is to be done before the task is marked as done; {name}: the
    //: user, who answered check 2
    const QString own = EvidenceActTexts::tr("{name} states which role that is.");
    const Lacking lacking = lackingOf(second);
    if (lacking.role && second.witness->kind == Witness::Kind::User)
        return filledIn(own, people(content));
    if (lacking.role)
        return filledIn(lacking.time ? roleAndTime : role, people(content));
    return lacking.time ? filledIn(time, people(content)) : QString();
}

QString EvidenceActs::inLines(const QString &lead, const QStringList &acts)
{
    if (acts.isEmpty())
        return {};
    if (acts.size() == 1)
        return lead + u' ' + acts.constFirst();
    QStringList lines{lead};
    for (qsizetype index = 0; index < acts.size(); ++index)
        lines.append(QStringLiteral("%1. %2").arg(QString::number(index + 1), acts.at(index)));
    return lines.join(u'\n');
}

EvidenceActs::Lacking EvidenceActs::lackingOf(const Check &second)
{
    // The user answers where they look.
    const bool isUser = second.witness->kind == Witness::Kind::User;
    const bool isUndated = statedTime(second).isEmpty() || EvidenceParts::isLookWithoutDate(second);
    return {second.witness->role.isEmpty(), !isUser && isUndated};
}

Placeholders EvidenceActs::people(const EvidenceContent &content)
{
    const Check &second = content.facts.verification.second;
    const QString name = second.witness ? second.witness->name : QString();
    return {{QStringLiteral("name"), EvidenceWording::nameOf(name)},
        {QStringLiteral("who"), secondWitness(content)},
        {QStringLiteral("user"), EvidenceWording::nameOf(EvidenceParts::userName(content.facts))}};
}
