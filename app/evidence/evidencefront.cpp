// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#include "evidence/evidenceparts.h"
#include "evidence/evidencewording.h"

#include <QCoreApplication>
#include <QLocale>

namespace {

struct EvidenceFront {
    Q_DECLARE_TR_FUNCTIONS(EvidenceFront)
};

QString withCvr(const Authority &authority)
{
    return filledIn(EvidenceFront::tr("{authority} (CVR {cvr})"),
        {{QStringLiteral("authority"), EvidenceWording::fromOutside(authority.name)},
            {QStringLiteral("cvr"), EvidenceWording::fromOutside(authority.cvr)}});
}

QString municipality(const EvidenceContent &content)
{
    if (content.facts.person)
        return withCvr(content.facts.person->authority);
    if (const TaskInstance *instance = EvidenceParts::instanceOf(content))
        return withCvr(instance->municipality);
    return EvidenceFront::tr("Not known");
}

void addStamp(EvidenceModel &model, const Environment &environment)
{
    switch (environment.purpose) {
    case Environment::Purpose::Practice:
        //: Stamped across every page. One word in capitals.
        model.stamp = EvidenceFront::tr("PRACTICE");
        model.stampMeaning =
            EvidenceFront::tr("Practice. Nothing was created in the real classification system.");
        return;
    case Environment::Purpose::Test:
        //: Stamped across every page. One word in capitals.
        model.stamp = EvidenceFront::tr("TEST");
        model.stampMeaning = EvidenceFront::tr("Test. This does not count in production.");
        return;
    case Environment::Purpose::Production:
        return;
    case Environment::Purpose::Unstated:
        if (environment.isOnThisMachine()) {
            model.stamp = EvidenceFront::tr("TEST");
            model.stampMeaning = EvidenceFront::tr(
                "Test. The service runs on the user's own computer and is not production.");
        }
        return;
    }
    Q_UNREACHABLE();
}

QString describedEnvironment(const Environment &environment)
{
    QString name = EvidenceWording::fromOutside(environment.name);
    if (environment.purpose != Environment::Purpose::Unstated)
        return name;
    return filledIn(
        EvidenceFront::tr("{name}. The program does not know whether this is production."),
        {{QStringLiteral("name"), name}});
}

QString valueOf(const EvidenceModel &model, Field field)
{
    for (const EvidenceValue &value : model.values) {
        if (value.field == field)
            return value.value;
    }
    return {};
}

QString checkInShort(const EvidenceCheck &check)
{
    return check.check.witness ? check.status + QStringLiteral(". ") + check.by + u'.'
                               : check.status;
}

QString creator(const EvidenceContent &content)
{
    if (EvidenceParts::isGuided(content)) {
        if (!content.facts.savedInBrowserFrom)
            return EvidenceFront::tr("Not known");
        const QString name = EvidenceParts::userName(content.facts);
        return filledIn(EvidenceFront::tr("{name}. Stated by the user, not read by the program."),
            {{QStringLiteral("name"), name.isEmpty() ? EvidenceFront::tr("The user") : name}});
    }
    if (const Subscription *stored = storedSubscription(content.facts))
        return EvidenceWording::nameOf(stored->createdBy.name);
    return EvidenceFront::tr("Not known");
}

QList<EvidenceRow> overview(const EvidenceModel &model, const EvidenceContent &content)
{
    return {
        {EvidenceFront::tr("Municipality"), municipality(content)},
        {EvidenceFront::tr("Debtor system"), valueOf(model, Field::Instance)},
        {EvidenceFront::tr("Sortiment"), valueOf(model, Field::Sortiment)},
        {EvidenceFront::tr("Schema version"), valueOf(model, Field::SchemaVersion)},
        {EvidenceFront::tr("Valid from"), valueOf(model, Field::ValidFrom)},
        {EvidenceFront::tr("Valid to"), valueOf(model, Field::ValidTo)},
        {EvidenceFront::tr("Check 1"), checkInShort(model.checks.at(0))},
        {EvidenceFront::tr("Check 2"), checkInShort(model.checks.at(1))},
        {EvidenceFront::tr("Created by"), creator(content)},
        {EvidenceFront::tr("Environment"), model.environment},
        {EvidenceFront::tr("Case number"), model.caseNumber},
        {EvidenceFront::tr("Evidence made"), model.made},
    };
}

QList<EvidenceRow> knownPerson(const Person &person, const QDateTime &signedInAt)
{
    const QString name = EvidenceWording::fromOutside(person.name);
    return {
        {EvidenceFront::tr("Name"),
            name.isEmpty() ? EvidenceFront::tr("Not given by the sign-in") : name},
        {EvidenceFront::tr("Municipality"), withCvr(person.authority)},
        {EvidenceFront::tr("User ID"), EvidenceWording::identifier(person.uuid)},
        {EvidenceFront::tr("Signed in"), EvidenceWording::pointInTime(signedInAt)},
    };
}

QList<EvidenceRow> statedPeople(const EvidenceContent &content)
{
    const QString name = EvidenceParts::userName(content.facts);
    return {
        {EvidenceFront::tr("User (stated)"),
            name.isEmpty() ? EvidenceFront::tr("The user. No name has been given.") : name},
        {EvidenceFront::tr("Municipality"), municipality(content)},
        {EvidenceFront::tr("Signed in (stated)"),
            EvidenceWording::pointInTime(content.facts.saidSignedInAt)},
    };
}

} // namespace

const TaskInstance *EvidenceParts::instanceOf(const EvidenceContent &content)
{
    const auto &choice = content.facts.choice;
    return choice ? content.task.instanceNamed(choice->name, choice->lastFour) : nullptr;
}

void EvidenceParts::addFront(EvidenceModel &model, const EvidenceContent &content)
{
    addStamp(model, content.environment);
    model.title = filledIn(EvidenceFront::tr("Subscription to {sortiment}"),
        {{QStringLiteral("sortiment"), content.task.sortimentPhrase}});
    model.subtitle = filledIn(EvidenceFront::tr("Evidence for the KLIK task {number}"),
        {{QStringLiteral("number"), content.task.number}});
    model.caseNumber = EvidenceWording::identifier(content.facts.caseId);
    model.environment = describedEnvironment(content.environment);
    model.made = EvidenceWording::pointInTime(content.made);
    model.program = filledIn(QStringLiteral("Sortimentsguiden {version}"),
        {{QStringLiteral("version"), content.programVersion}});
    model.language = QLocale().name().replace(u'_', u'-');
    model.overview = overview(model, content);
}

void EvidenceParts::addTask(EvidenceModel &model, const KlikTask &task)
{
    model.task = {
        {EvidenceFront::tr("Task"), task.title},
        {EvidenceFront::tr("Project"), task.project},
        {EvidenceFront::tr("Phase"), task.phase},
        {EvidenceFront::tr("Theme"), task.theme},
        {EvidenceFront::tr("Priority"), task.priority},
        {EvidenceFront::tr("Goal"), task.goal},
    };
}

void EvidenceParts::addPeople(EvidenceModel &model, const EvidenceContent &content)
{
    if (isGuided(content)) {
        model.people = statedPeople(content);
        if (!content.facts.savedInBrowserFrom) {
            model.peopleMeaning =
                EvidenceFront::tr("The program has not signed in and has read nothing. All that "
                                  "stands here was stated by the user.");
            return;
        }
        model.peopleMeaning = EvidenceFront::tr(
            "The user created the subscription in the web interface of the classification system. "
            "The program has not signed in there and has read nothing there. All that this "
            "evidence says about the subscription was stated by the user.");
        return;
    }
    if (!content.facts.person) {
        model.peopleMeaning = EvidenceFront::tr("Nobody has signed in.");
        return;
    }
    model.people = knownPerson(*content.facts.person, content.facts.signedInAt);
    model.peopleMeaning = EvidenceFront::tr(
        "Name and municipality come from the sign-in. The program has never seen the password. "
        "Names of others who have looked were stated by the user.");
}
