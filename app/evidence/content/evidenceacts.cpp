// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#include "evidence/content/evidenceacts.h"

#include "evidence/content/evidenceground.h"
#include "evidence/content/evidenceparts.h"
#include "evidence/content/evidencewording.h"

#include <QCoreApplication>

#include <algorithm>
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

/// How long the sortiment may take to be visible.
QString spanOf(const KlikTask &task)
{
    constexpr int hoursOfDay = 24;
    //: evidence, in place of {span} in "... no later than {span} after the creation"
    if (task.secondCheckHours == hoursOfDay)
        return EvidenceActTexts::tr("a day and a night");
    //: evidence, in place of {span} in "... no later than {span} after the creation"; {hours}: a
    //: number, not 24
    return filledIn(EvidenceActTexts::tr("{hours} hours"),
        {{QStringLiteral("hours"), QString::number(task.secondCheckHours)}});
}

/// Who is to look for the sortiment, or to ask whom for it.
QString asking(const EvidenceContent &content)
{
    //: evidence, first page, what is to be done; {user}, {who}: people or their roles
    const QString ask = EvidenceActTexts::tr(
        "{user} asks {who} whether the sortiment can be seen in the debtor system.");
    //: evidence, first page, what is to be done, where the subscription has not been created yet;
    //: {user}, {who}: people or their roles; {span}: "a day and a night"
    const QString askOnce = EvidenceActTexts::tr(
        "{user} asks {who} no later than {span} after the creation whether the sortiment can be "
        "seen in the debtor system.");
    //: evidence, first page, what is to be done; {user}: a person, who answers for themselves
    const QString look = EvidenceActTexts::tr(
        "{user} looks again whether the sortiment can be seen in the debtor system.");
    const auto &witness = content.facts.verification.second.witness;
    const bool isOwn = witness && witness->kind == Witness::Kind::User;
    Placeholders values = EvidenceActs::people(content);
    if (witness && !isOwn && !witness->name.isEmpty())
        values[QStringLiteral("who")] = EvidenceWording::nameOf(witness->name);
    values[QStringLiteral("user")] = subjectOf(content);
    values[QStringLiteral("span")] = spanOf(content.task);
    const bool isCreated = content.facts.createdAt.has_value();
    return filledIn(isOwn ? look : isCreated ? ask : askOnce, values);
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
        "{user} asks {name} to answer again with debtor system, role, date and time.");
    if (check.number == 1)
        return first;
    const auto &witness = check.check.witness;
    return witness && witness->kind == Witness::Kind::User ? own
        : check.isInDoubtWithFirst                         ? askingForSystem
                                                           : asking;
}

/// Who is to look for the sortiment where the program has read of the transfer alone; else empty.
QString lookingForTransferred(const EvidenceContent &content)
{
    //: evidence, first page, what is to be done; {user}: a person, {who}: "the one responsible for
    //: the debtor system"
    const QString sight =
        EvidenceActTexts::tr("{user} asks {who} to look whether the sortiment can be seen.");
    return EvidenceParts::isOfTransfer(2, content.facts.verification.second) ? sight : QString();
}

/// \a acts with the people in their places.
QStringList byPeople(QStringList acts, const EvidenceContent &content)
{
    Placeholders values = EvidenceActs::people(content);
    values[QStringLiteral("user")] = subjectOf(content);
    for (QString &act : acts)
        act = filledIn(act, values);
    return acts;
}

} // namespace

QStringList EvidenceActs::acts(const EvidenceContent &content, const QList<EvidenceCheck> &checks)
{
    const Verification &answers = content.facts.verification;
    //: evidence, first page, what is to be done; {user}: a person; check 1 of the task
    const QString answering =
        EvidenceActTexts::tr("{user} looks at the subscription in the classification system and "
                             "answers check 1.");
    const bool areAnswered = answers.isComplete();
    // What is in doubt with check 1 alone is asked for again once check 1 is settled.
    const auto isToSettle = [&](const EvidenceCheck &check) {
        return areAnswered ? !check.remark.isEmpty() : EvidenceGrounds::isRemarkedOn(check);
    };
    QStringList acts{creating(content)};
    if (answers.first.status == Check::Status::Problem)
        acts.append(solving(1, content));
    else if (answers.first.status != Check::Status::Approved && EvidenceParts::isGuided(content))
        acts.append(answering);
    if (isToSettle(checks.at(0)))
        acts.append(settlingAct(checks.at(0)));
    if (answers.second.status == Check::Status::Problem)
        acts.append(solving(2, content));
    else if (answers.second.status != Check::Status::Approved)
        acts.append(asking(content));
    if (isToSettle(checks.at(1)))
        acts.append(settlingAct(checks.at(1)));
    else if (areAnswered)
        acts.append(lookingForTransferred(content));
    acts.removeAll(QString());
    if (acts.isEmpty())
        return {};
    acts = byPeople(acts, content);
    const bool isRemarked = std::any_of(checks.cbegin(), checks.cend(),
        [](const EvidenceCheck &check) { return !check.remark.isEmpty(); });
    //: evidence, first page, the last act where a remark speaks against an answer; {user}: a person
    if (areAnswered && isRemarked)
        return acts << byUser(EvidenceActTexts::tr("{user} saves evidence anew."), content);
    if (acts.constLast().endsWith(u'.'))
        acts.last().chop(1);
    //: evidence, first page, the last act; {act}: a sentence without its full stop
    acts.last() = filledIn(EvidenceActTexts::tr("{act}, and saves evidence anew."),
        {{QStringLiteral("act"), acts.constLast()}});
    return acts;
}

QString EvidenceActs::lead(const EvidenceContent &content, bool isTest)
{
    //: evidence, first page, before one act or above several; {time}: date and time
    const QString by = EvidenceActTexts::tr("Next, no later than {time}:");
    //: evidence, first page, before one act or above several; {time}: date and time, in the past
    const QString late = EvidenceActTexts::tr("Next (the deadline was {time}):");
    //: evidence, first page, before one act or above several
    const QString next = EvidenceActTexts::tr("Next:");
    //: evidence of a test, first page, before one act or above several; {time}: date and time
    const QString byInTest = EvidenceActTexts::tr("Next in the test, no later than {time}:");
    //: evidence of a test, first page, before one act or above several; {time}: date and time, in
    //: the past
    const QString lateInTest = EvidenceActTexts::tr("Next in the test (the deadline was {time}):");
    //: evidence of a test, first page, before one act or above several
    const QString nextInTest = EvidenceActTexts::tr("Next in the test:");
    const QDateTime due = deadline(content);
    if (!due.isValid())
        return isTest ? nextInTest : next;
    const bool isLate = due < content.made;
    const QString &ofTest = isLate ? lateInTest : byInTest;
    const QString &ofProduction = isLate ? late : by;
    return filledIn(isTest ? ofTest : ofProduction,
        {{QStringLiteral("time"), EvidenceWording::pointInTime(due)}});
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

Placeholders EvidenceActs::people(const EvidenceContent &content)
{
    const Check &second = content.facts.verification.second;
    const QString name = second.witness ? second.witness->name : QString();
    return {{QStringLiteral("name"), EvidenceWording::nameOf(name)},
        {QStringLiteral("who"),
            //: evidence, in place of {who} in "{user} asks {who} ..."
            EvidenceActTexts::tr("the one responsible for the debtor system")},
        {QStringLiteral("user"), EvidenceWording::nameOf(EvidenceParts::userName(content.facts))}};
}
