// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#include "base/uuid.h"
#include "domain/domainwords.h"
#include "domain/seenuuid.h"
#include "evidence/content/evidenceparts.h"
#include "evidence/content/evidencewording.h"

#include <QCoreApplication>

using namespace EvidenceParts;

namespace {

struct EvidenceValues {
    Q_DECLARE_TR_FUNCTIONS(EvidenceValues)
};

constexpr int wholeUuid = 36;

QString labelOf(Field field)
{
    //: evidence, name of one of the five fields, first column; words of the web interface
    if (field == Field::Instance)
        return EvidenceValues::tr("Debtor system (subscribing it-system instance)");
    return DomainWords::of(field);
}

/// The classification system has named the UUIDs.
bool isFromService(const CaseFacts &facts, const std::optional<SubscriptionOrder> &order)
{
    return order || facts.confirmed;
}

QString sortimentSource(const CaseFacts &facts, const std::optional<SubscriptionOrder> &order)
{
    //: evidence, column "Where it comes from"
    const QString task = EvidenceValues::tr("From the task");
    //: evidence, column "Where it comes from"; the name is from the task
    const QString both = EvidenceValues::tr("From the task. UUID from the classification system.");
    return isFromService(facts, order) ? both : task;
}

QString choiceSource(const EvidenceContent &content, const std::optional<SubscriptionOrder> &order)
{
    const CaseFacts &facts = content.facts;
    //: evidence, column "Where it comes from"; {name}: a person or "the user"
    const QString chosen = EvidenceValues::tr("Chosen by {name}");
    //: evidence, column "Where it comes from"; {name}: a person or "the user"
    const QString known =
        EvidenceValues::tr("Chosen by {name}. UUID from the classification system.");
    //: evidence, column "Where it comes from"; {name}: a person or "the user", who copied the UUID
    //: elsewhere
    const QString pasted = EvidenceValues::tr("Chosen by {name}. UUID pasted by {name}.");
    //: evidence, column "Where it comes from"; {name}: a person, who was shown the only debtor
    //: system of the municipality that the sign-in named
    const QString followed = EvidenceValues::tr("From the municipality of the sign-in. Confirmed "
                                                "by {name}.");
    //: evidence, column "Where it comes from"; {name}: a person, who was shown the only debtor
    //: system of the municipality that the sign-in named
    const QString followedKnown =
        EvidenceValues::tr("From the municipality of the sign-in. Confirmed by {name}. UUID from "
                           "the classification system.");
    const QString &own = uuidRead(facts.comparedUuid).isEmpty() ? chosen : pasted;
    const bool isFollowed = followsFromSignIn(content, facts.choice);
    return filledIn(isFromService(facts, order) ? (isFollowed ? followedKnown : known)
                                                : (isFollowed ? followed : own),
        {{QStringLiteral("name"), EvidenceWording::nameOf(userName(facts))}});
}

QString chosenInstance(const CaseFacts &facts)
{
    //: evidence, in place of a debtor system
    if (!facts.choice)
        return EvidenceValues::tr("Not chosen");
    return QStringLiteral("%1 (%2)").arg(EvidenceWording::fromOutside(facts.choice->name),
        EvidenceWording::seenIdentifier(facts.choice->lastFour));
}

/// What may be stated of the instance's UUID where the service has not given it.
QString partlyKnownUuid(const CaseFacts &facts)
{
    if (Uuid::isOne(readUuid(facts.comparedUuid).value))
        return readUuid(facts.comparedUuid).value;
    if (!facts.choice)
        return {};
    //: evidence, below the debtor system's name; {lastFour}: the end of its UUID
    return filledIn(EvidenceValues::tr("The task names only \u2026{lastFour}"),
        {{QStringLiteral("lastFour"), EvidenceWording::seenIdentifier(facts.choice->lastFour)}});
}

/// What the user read or pasted of the instance's UUID in the web interface.
QString comparedUuid(const QString &seen)
{
    //: evidence, below the table of the five values; the UUID stands in the table
    if (Uuid::isOne(readUuid(seen).value))
        return EvidenceValues::tr("The user has stated the debtor system's whole UUID.");
    //: evidence, below the table of the five values; {lastFour}: four characters
    return filledIn(
        EvidenceValues::tr("The user has stated that the debtor system's UUID ends in {lastFour}."),
        {{QStringLiteral("lastFour"), EvidenceWording::seenIdentifier(seen)}});
}

EvidenceValue sortimentValue(
    const EvidenceContent &content, const std::optional<SubscriptionOrder> &order)
{
    const auto &confirmed = content.facts.confirmed;
    const QString uuid = order ? order->sortiment.uuid
        : confirmed            ? confirmed->sortiment.uuid
                               : QString();
    const QString name =
        order ? EvidenceWording::fromOutside(order->sortiment.name) : content.task.sortiment;
    return {Field::Sortiment, labelOf(Field::Sortiment), name, name,
        EvidenceWording::identifier(uuid), sortimentSource(content.facts, order)};
}

EvidenceValue instanceValue(
    const EvidenceContent &content, const std::optional<SubscriptionOrder> &order)
{
    const CaseFacts &facts = content.facts;
    QString uuid = partlyKnownUuid(facts);
    if (order)
        uuid = EvidenceWording::identifier(order->instance.uuid);
    else if (facts.confirmed)
        uuid = EvidenceWording::identifier(facts.confirmed->instance.uuid);
    const QString name =
        facts.choice ? EvidenceWording::fromOutside(facts.choice->name) : QString();
    return {Field::Instance, labelOf(Field::Instance), chosenInstance(facts), name, uuid,
        choiceSource(content, order)};
}

EvidenceValue schemaValue(
    const EvidenceContent &content, const std::optional<SubscriptionOrder> &order)
{
    const QString version =
        order ? EvidenceWording::fromOutside(order->schemaVersion) : content.task.schemaVersion;
    return {Field::SchemaVersion, labelOf(Field::SchemaVersion), version, version, {},
        EvidenceValues::tr("From the task")};
}

QString startSource(const EvidenceContent &content)
{
    //: evidence, column "Where it comes from"; "it" is the subscription
    if (isGuided(content))
        return EvidenceValues::tr("Today's date when it was saved, stated by the user");
    // The subscription was there before, or another program created it.
    const auto origin = Submission::originOf(content.facts.submission);
    const bool isAnotherPersons = origin == Submission::Origin::FoundBefore
        || origin == Submission::Origin::FoundAfterConflict;
    //: evidence, column "Where it comes from"; somebody else has created it
    if (isAnotherPersons)
        return EvidenceValues::tr("From the subscription that was there already");
    //: evidence, column "Where it comes from"; "it" is the subscription
    return EvidenceValues::tr("Today's date when it was ordered");
}

EvidenceValue startValue(
    const EvidenceContent &content, const std::optional<SubscriptionOrder> &order)
{
    std::optional<QDate> date = content.facts.statedValidFrom;
    if (order)
        date = order->validFrom;
    if (!date) {
        //: evidence, in place of the date "Valid from"
        return {Field::ValidFrom, labelOf(Field::ValidFrom), EvidenceValues::tr("Not decided yet"),
            {}, {},
            //: evidence, column "Where it comes from"; the day of the order
            EvidenceValues::tr("Will be the date of the day")};
    }
    return {Field::ValidFrom, labelOf(Field::ValidFrom), EvidenceWording::day(*date),
        date->toString(Qt::ISODate), {}, startSource(content)};
}

EvidenceValue endValue(
    const EvidenceContent &content, const std::optional<SubscriptionOrder> &order)
{
    //: evidence, value of "Valid to", where the program has not ordered it
    const QString none = EvidenceValues::tr("No end date");
    if (isGuided(content)) {
        return {Field::ValidTo, labelOf(Field::ValidTo), none, {}, {},
            //: evidence, column "Where it comes from"; "Valid to" of the web interface
            EvidenceValues::tr("From the task: The field is to be empty.")};
    }
    if (!order) {
        return {Field::ValidTo, labelOf(Field::ValidTo), none, {}, {},
            EvidenceValues::tr("From the task")};
    }
    const std::optional<QDate> &date = order->validTo;
    return {Field::ValidTo, labelOf(Field::ValidTo), EvidenceWording::endDay(date),
        date ? date->toString(Qt::ISODate) : QString(), {}, EvidenceValues::tr("From the task")};
}

QString noteOn(UuidStated::Answer answer)
{
    switch (answer) {
    case UuidStated::Answer::Same:
        //: evidence, below the table of the five values; {name}: a person or "The user";
        //: {lastFour}: the end of a UUID
        return EvidenceValues::tr("{name} has stated that the debtor system's UUID ends in "
                                  "{lastFour}.");
    case UuidStated::Answer::Other:
        //: evidence, below the table of the five values; {name}: a person or "The user"; the UUID
        //: in the browser was not that of the chosen system
        return EvidenceValues::tr("{name} has stated another UUID than the chosen one.");
    case UuidStated::Answer::NotSeen:
        //: evidence, below the table of the five values; {name}: a person or "The user"
        return EvidenceValues::tr("{name} could not see the debtor system's UUID.");
    }
    Q_UNREACHABLE();
}

/// Page 1 names the system with four characters.
QString meaningOf(const InstanceChosen &choice)
{
    //: evidence, below the table of the five values; {lastFour}: four characters, which stand
    //: behind the name of the debtor system
    return filledIn(EvidenceValues::tr("{lastFour} is the end of the debtor system's UUID."),
        {{QStringLiteral("lastFour"), EvidenceWording::seenIdentifier(choice.lastFour)}});
}

/// Whose word it is that the chosen system is the one in the web interface.
void addUuidNote(EvidenceModel &model, const CaseFacts &facts)
{
    if (facts.statedUuid && facts.choice) {
        const QString lastFour = EvidenceWording::seenIdentifier(facts.choice->lastFour);
        const QString name = userName(facts);
        //: evidence, in place of {name} in "{name} has stated ...", so with a capital
        const QString user = name.isEmpty() ? EvidenceValues::tr("The user") : name;
        model.valueNotes.append(filledIn(noteOn(*facts.statedUuid),
            {{QStringLiteral("name"), user}, {QStringLiteral("lastFour"), lastFour}}));
        return;
    }
    // The time line and the table say where a UUID was read.
    if (!facts.comparedUuid.isEmpty() && EvidenceParts::uuidRead(facts.comparedUuid).isEmpty())
        model.valueNotes.append(comparedUuid(facts.comparedUuid));
}

/// A whole UUID stood in the text, and not four characters alone.
bool isWhole(const PageReading &page)
{
    return EvidenceWording::seenIdentifier(page.uuid).size() == wholeUuid;
}

/// \a field as the program read it in the text of a page.
QString readIn(const PageReading &page, Field field)
{
    switch (field) {
    case Field::Sortiment:
        return EvidenceWording::fromOutside(page.sortiment);
    case Field::Instance: {
        const QString name = EvidenceWording::fromOutside(page.instance);
        if (page.uuid.isEmpty())
            return name;
        if (isWhole(page))
            return name + u'\n' + EvidenceWording::seenIdentifier(page.uuid);
        //: evidence, what the program read in a text; {name}: of a debtor system, {characters}: the
        //: four that stood beside it
        return filledIn(EvidenceValues::tr("{name} with the characters {characters}"),
            {{QStringLiteral("name"), name},
                {QStringLiteral("characters"), EvidenceWording::seenIdentifier(page.uuid)}});
    }
    case Field::SchemaVersion:
        return EvidenceWording::fromOutside(page.schemaVersion);
    case Field::ValidFrom:
        return EvidenceWording::day(page.validFrom);
    case Field::ValidTo:
        return EvidenceWording::endDay(page.validTo);
    }
    Q_UNREACHABLE();
}

QString noteOn(const PageReading &page)
{
    if (page.uuid.isEmpty()) {
        //: evidence, below the table of the five values; "there" is in the text
        return EvidenceValues::tr("The text that the user pasted names the debtor system. The UUID "
                                  "does not stand there.");
    }
    //: evidence, below the table of the five values; {uuid}: a whole UUID
    const QString whole = EvidenceValues::tr(
        "The text that the user pasted shows the debtor system with the UUID {uuid}.");
    //: evidence, below the table of the five values; {uuid}: four characters, which alone are no
    //: UUID
    const QString ending = EvidenceValues::tr(
        "The text that the user pasted shows the debtor system with the characters {uuid}.");
    return filledIn(isWhole(page) ? whole : ending,
        {{QStringLiteral("uuid"), EvidenceWording::seenIdentifier(page.uuid)}});
}

} // namespace

QString EvidenceParts::uuidRead(const QString &seen)
{
    constexpr int four = 4;
    const QString uuid = EvidenceWording::seenIdentifier(seen);
    if (seen.isEmpty() || uuid.size() != wholeUuid)
        return {};
    //: evidence, a sentence of its own; {end}: the last four characters of the debtor system's
    //: UUID, which are all that the task names of it
    return filledIn(EvidenceValues::tr("The UUID ends in {end}, as in the task. The program read "
                                       "that in the UUID that the user pasted."),
        {{QStringLiteral("end"), uuid.right(four)}});
}

bool EvidenceParts::followsFromSignIn(
    const EvidenceContent &content, const std::optional<InstanceChosen> &choice)
{
    if (!content.facts.person || !choice)
        return false;
    const TaskInstance *instance = content.task.instanceNamed(choice->name, choice->lastFour);
    return instance && instance->municipality.cvr == content.facts.person->authority.cvr;
}

QString EvidenceParts::statedUuid(UuidStated::Answer answer, const QString &lastFour)
{
    switch (answer) {
    case UuidStated::Answer::Same:
        //: evidence; the user is the subject; {lastFour}: the end of a UUID
        return filledIn(EvidenceValues::tr("Stated that the UUID ends in {lastFour}."),
            {{QStringLiteral("lastFour"), lastFour}});
    case UuidStated::Answer::Other:
        //: evidence; the user is the subject: the UUID in the browser was another one
        return EvidenceValues::tr("Stated another UUID.");
    case UuidStated::Answer::NotSeen:
        //: evidence; the user is the subject: the web interface did not show the UUID
        return EvidenceValues::tr("Could not see the UUID.");
    }
    Q_UNREACHABLE();
}

QString EvidenceParts::userName(const CaseFacts &facts)
{
    if (facts.person)
        return EvidenceWording::fromOutside(facts.person->name);
    for (const Check &check : {facts.verification.first, facts.verification.second}) {
        if (const QString name = EvidenceWording::fromOutside(userOf(check)); !name.isEmpty())
            return name;
    }
    return {};
}

void EvidenceParts::addValues(EvidenceModel &model, const EvidenceContent &content)
{
    const auto order = Submission::wantedOrder(content.facts.submission);
    model.values = {sortimentValue(content, order), instanceValue(content, order),
        schemaValue(content, order), startValue(content, order), endValue(content, order)};
    //: evidence, below the table of the five values
    if (content.environment.purpose == Environment::Purpose::Practice)
        model.valueNotes.append(EvidenceValues::tr(
            "This is practice, and the classification system is made up. The last four characters "
            "of the debtor system's UUID are from the task. "
            "All other digits of the UUIDs are made up."));
    if (isGuided(content))
        addUuidNote(model, content.facts);
    else if (content.facts.choice && content.environment.purpose != Environment::Purpose::Practice)
        model.valueNotes.append(meaningOf(*content.facts.choice));
    if (const auto &page = content.facts.verification.first.page) {
        for (EvidenceValue &value : model.values)
            value.read = readIn(*page, value.field);
        model.valueNotes.append(noteOn(*page));
    }
    const QList<Field> doubted = fieldsInDoubt(content);
    for (EvidenceValue &value : model.values)
        value.isInDoubt = doubted.contains(value.field);
}
