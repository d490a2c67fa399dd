// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#include "domain/domainwords.h"
#include "evidence/content/evidenceparts.h"
#include "evidence/content/evidencewording.h"

#include <QCoreApplication>
#include <QLocale>

namespace {

struct EvidenceFront {
    Q_DECLARE_TR_FUNCTIONS(EvidenceFront)
};

bool isPractice(const EvidenceContent &content)
{
    return content.environment.purpose == Environment::Purpose::Practice;
}

QString withCvr(const Authority &authority)
{
    //: evidence, a cell; {authority}: a municipality, {cvr}: its number in the register CVR
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
    //: evidence, in place of a municipality
    return EvidenceFront::tr("Not known");
}

void addStamp(EvidenceModel &model, const Environment &environment)
{
    switch (environment.purpose) {
    case Environment::Purpose::Practice:
        //: Stamped across every page. One word in capitals.
        model.stamp = EvidenceFront::tr("PRACTICE");
        //: evidence, first page, below the title; the verdict says that it is practice
        model.stampMeaning =
            EvidenceFront::tr("Systems, answers and sign-in are made up. The real classification "
                              "system is not touched by this.");
        return;
    case Environment::Purpose::Test:
        //: Stamped across every page. One word in capitals.
        model.stamp = EvidenceFront::tr("TEST");
        //: evidence, first page, below the title
        model.stampMeaning = EvidenceFront::tr("This is a test. It does not count in production.");
        return;
    case Environment::Purpose::Production:
        return;
    case Environment::Purpose::Unstated:
        if (environment.isOnThisMachine()) {
            //: Stamped across every page. One word in capitals.
            model.stamp = EvidenceFront::tr("TEST");
            //: evidence, first page, below the title
            model.stampMeaning = EvidenceFront::tr(
                "This is a test. The service runs on the user's own computer and is not "
                "production.");
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
    //: evidence, cell after "Environment"; {name}: name of an environment
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

/// Who created the subscription, where the classification system has said so. In guided mode the
/// user has stated that it was saved, and no more is known. Empty where nothing is known.
EvidenceRow creation(const EvidenceContent &content)
{
    const CaseFacts &facts = content.facts;
    if (EvidenceParts::isGuided(content) && facts.statedValidFrom && facts.createdAt) {
        const QString name = EvidenceParts::userName(facts);
        //: evidence, label in the overview; who has stated that the subscription was saved follows
        return {EvidenceFront::tr("Saved"),
            //: evidence, cell after "Saved"; {name}: a person or "the user", {time}: date and time
            //: of the statement, which is not when it was saved; no full stop
            filledIn(EvidenceFront::tr("Stated by {name} on {time} (Danish time)"),
                {{QStringLiteral("name"), EvidenceWording::nameOf(name)},
                    {QStringLiteral("time"), EvidenceWording::pointInTime(*facts.createdAt)}})};
    }
    const Subscription *stored = Submission::readBack(facts.submission);
    if (!stored)
        return {};
    //: evidence, cell after "Created by"; {name}: a person, {time}: date and time; no full
    //: stop; "read back" by the program from the classification system
    const QString real = EvidenceFront::tr("{name}, {time} (Danish time, read back)");
    //: evidence of practice, cell after "Created by"; {name}: of a made-up sign-in, {time}:
    //: date and time; no full stop
    const QString madeUp = EvidenceFront::tr("{name} (made-up sign-in), {time}, read back");
    //: evidence, label in the overview; the one who created the subscription follows
    return {EvidenceFront::tr("Created by"),
        filledIn(isPractice(content) ? madeUp : real,
            {{QStringLiteral("name"), EvidenceWording::nameOf(stored->createdBy.name)},
                {QStringLiteral("time"), EvidenceWording::pointInTime(stored->created)}})};
}

/// Municipality and debtor system, as far as they are known.
QString place(const EvidenceModel &model, const EvidenceContent &content)
{
    QStringList parts;
    if (content.facts.person || EvidenceParts::instanceOf(content))
        parts.append(municipality(content));
    if (content.facts.choice)
        parts.append(valueOf(model, Field::Instance));
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" \u00b7 "));
}

QList<EvidenceRow> overview(const EvidenceModel &model, const EvidenceContent &content)
{
    QList<EvidenceRow> rows = {
        //: evidence, label before a municipality, on the front page and in "Who did it"
        {EvidenceFront::tr("Municipality"), municipality(content)},
        {DomainWords::of(Field::Instance), valueOf(model, Field::Instance)},
        {DomainWords::of(Field::Sortiment), valueOf(model, Field::Sortiment)},
        {DomainWords::of(Field::SchemaVersion), valueOf(model, Field::SchemaVersion)},
        {DomainWords::of(Field::ValidFrom), valueOf(model, Field::ValidFrom)},
        {DomainWords::of(Field::ValidTo), valueOf(model, Field::ValidTo)},
        {DomainWords::checkName(1), model.checks.at(0).status},
        {DomainWords::checkName(2), model.checks.at(1).status},
    };
    if (!model.creation.value.isEmpty())
        rows.append(model.creation);
    return rows
        + QList<EvidenceRow>{
            //: evidence, label in the overview; practice, test or production follows
            {EvidenceFront::tr("Environment"), model.environment},
            //: evidence, label in the overview; a UUID of this program follows
            {EvidenceFront::tr("Evidence number"), model.caseNumber},
            //: evidence, label in the overview; date and time follow
            {EvidenceFront::tr("Evidence made"), model.made},
        };
}

QList<EvidenceRow> knownPerson(const Person &person, const QDateTime &signedInAt)
{
    const QString name = EvidenceWording::fromOutside(person.name);
    return {
        //: evidence, label in the section "Who did it"; a person's name
        {EvidenceFront::tr("Name"),
            name.isEmpty()
                //: evidence, in place of a person's name after the label "Name"
                ? EvidenceFront::tr("Not given by the sign-in")
                : name},
        //: evidence, label before a municipality, on the front page and in "Who did it"
        {EvidenceFront::tr("Municipality"), withCvr(person.authority)},
        //: evidence, label in the section "Who did it"; a UUID follows
        {EvidenceFront::tr("User ID"), EvidenceWording::identifier(person.uuid)},
        //: evidence, label in the section "Who did it"; date and time follow
        {EvidenceFront::tr("Signed in"), EvidenceWording::pointInTime(signedInAt)},
    };
}

/// The program opens this page, and does not see where the user works.
void addAddress(EvidenceModel &model, const Environment &environment)
{
    model.address = EvidenceWording::fromOutside(
        environment.webInterface.toString(QUrl::RemoveUserInfo | QUrl::FullyEncoded));
    if (model.address.isEmpty())
        return;
    //: evidence, "Who did it", after the label "Address of the classification system"; {address}:
    //: of a web page
    const QString opened = EvidenceFront::tr("{address} (the page that the program opens)");
    //: evidence, label in "Who did it"; the address of the classification system's web page
    model.people.append({EvidenceFront::tr("Address of the classification system"),
        filledIn(opened, {{QStringLiteral("address"), model.address}})});
}

QList<EvidenceRow> statedPeople(const EvidenceContent &content)
{
    const QString name = EvidenceParts::userName(content.facts);
    //: evidence, label in "Who did it"; a name that the user has typed, not signed in with
    const EvidenceRow named{EvidenceFront::tr("User (stated)"), name};
    //: evidence, label in "Who did it"; that no name is known follows
    const EvidenceRow nameless{EvidenceFront::tr("User"),
        //: evidence, cell after the label "User"
        EvidenceFront::tr("The name has not been stated")};
    return {
        name.isEmpty() ? nameless : named,
        //: evidence, label in "Who did it"; a municipality that follows from the debtor system
        //: that the user chose
        {EvidenceFront::tr("Municipality (by the choice)"), municipality(content)},
        //: evidence, label in the section "Who did it"; date and time follow
        {EvidenceFront::tr("Signed in"),
            //: evidence, "Who did it", after the label "Signed in"; {time}: date and time at which
            //: the user stated it
            filledIn(EvidenceFront::tr("Stated on {time}"),
                {{QStringLiteral("time"),
                    EvidenceWording::pointInTime(content.facts.saidSignedInAt)}})},
    };
}

/// Another person than the user who answered check 2: the program knows what was stated alone.
void addColleague(EvidenceModel &model, const Check &second)
{
    const bool isColleague = second.witness
        && (second.witness->kind == Witness::Kind::Colleague
            || second.witness->kind == Witness::Kind::PastedReply);
    if (!isColleague)
        return;
    //: evidence, "Who did it", after the label "Answer to check 2"; {name}: a person, {role}: a
    //: sentence about that person's role
    const QString person = EvidenceFront::tr("{name}. {role}");
    //: evidence, label in "Who did it"; the name of a colleague follows
    model.people.append({EvidenceFront::tr("Answer to check 2"),
        filledIn(person,
            {{QStringLiteral("name"), EvidenceWording::nameOf(second.witness->name)},
                {QStringLiteral("role"), EvidenceWording::roleOf(*second.witness)}})});
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
    // A reader who looks at the colour alone takes green anywhere for a task that is solved.
    for (EvidenceCheck &check : model.checks) {
        const bool isOfPractice = isPractice(content) && check.tone != Tone::Bad;
        if (isOfPractice || (check.tone == Tone::Good && model.tone != Tone::Good))
            check.tone = Tone::Neutral;
    }
    //: evidence, title on the front page; {sortiment}: as it stands in a sentence
    model.title = filledIn(EvidenceFront::tr("Subscription to {sortiment}"),
        {{QStringLiteral("sortiment"), content.task.sortimentPhrase}});
    //: evidence, above the title and on top of every page; {number}: the task's number
    model.subtitle = filledIn(EvidenceFront::tr("Evidence for the KLIK task {number}"),
        {{QStringLiteral("number"), content.task.number}});
    model.caseNumber = EvidenceWording::identifier(content.facts.caseId);
    model.environment = describedEnvironment(content.environment);
    model.made = EvidenceWording::pointInTime(content.made);
    model.program = filledIn(QStringLiteral("Sortimentsguiden {version}"),
        {{QStringLiteral("version"), content.programVersion}});
    //: evidence, manifest.json; the PDF's line 3 begins with a sign for a comment
    model.pdfHashMeaning = EvidenceFront::tr("The SHA-256 in line 3 of the PDF is computed of the "
                                             "whole PDF with 64 zeros in its place.");
    //: evidence, manifest.json
    model.pageHashMeaning = EvidenceFront::tr(
        "Each page has an SHA-256 of all that it draws, and of the fonts and pictures that it "
        "draws with. It takes Sortimentsguiden to compute it, by examining the evidence. It stays "
        "the same when another program only packs the PDF otherwise.");
    //: evidence, manifest.json; journal.jsonl is a file; the sign-in's inner name: a code
    model.journalMeaning = EvidenceFront::tr(
        "journal.jsonl was made anew from the program's own journal of this case, with a chain of "
        "its own. Left out is what only the program needs. Left out is also what must not leave "
        "the computer: other cases, folders, the sign-in's inner name of the user, and pictures "
        "that were removed.");
    //: evidence, manifest.json; indsatSha256 and svarSha256 are names in the journal
    model.pastedHashMeaning = EvidenceFront::tr(
        "In the journal, indsatSha256 and svarSha256 are the SHA-256 of a text that the user "
        "pasted, in UTF-8: as plain text, or as HTML where there was no plain text. Only what the "
        "journal has of the text is kept.");
    //: evidence, bevis.json; grundlag is a name in it and not translated
    model.basisMeaning =
        EvidenceFront::tr("All else in this file follows from \"grundlag\" and the journal.");
    model.language = QLocale().name().replace(u'_', u'-');
    model.place = place(model, content);
    //: evidence, first page; the classification system's full name
    if (content.environment.purpose == Environment::Purpose::Production)
        model.system = EvidenceFront::tr("The Common Municipal Classification System");
    model.creation = creation(content);
    model.overview = overview(model, content);
}

QString EvidenceParts::walkThrough()
{
    //: evidence: time line and "Who did it"; the option of the program is not translated
    return EvidenceFront::tr(
        "The program's walk-through (--gennemgang) pressed the buttons, and not a person.");
}

void EvidenceParts::addPeople(EvidenceModel &model, const EvidenceContent &content)
{
    if (isGuided(content)) {
        model.people = statedPeople(content);
        addAddress(model, content.environment);
        addColleague(model, content.facts.verification.second);
        if (!content.facts.statedValidFrom) {
            //: evidence, "Who did it", where nothing is created yet in the browser
            model.peopleMeaning =
                EvidenceFront::tr("The program has not signed in and has read nothing. The table "
                                  "says where each value comes from. All else but the times was "
                                  "stated by the user.");
            return;
        }
        if (content.facts.verification.first.page) {
            //: evidence, "Who did it", where the user pasted the text of a page that the program
            //: read
            model.peopleMeaning = EvidenceFront::tr(
                "The user has stated that the subscription was saved in the web interface of the "
                "classification system. The program has not signed in there. It has read the text "
                "that the user pasted. All else was stated by the user.");
            //: evidence, "Who did it", the next sentence; the text: of a page, which may name
            //: whoever has created the subscription
            model.peopleMeaning += u' '
                + EvidenceFront::tr("Whom the text names as the creator, the program does not "
                                    "keep.");
            return;
        }
        //: evidence, "Who did it", where the user worked in the browser
        model.peopleMeaning = EvidenceFront::tr(
            "The user has stated that the subscription was saved in the web interface of the "
            "classification system. The program has not signed in there and has read nothing "
            "there. All that this evidence says about the subscription was stated by the user.");
        if (content.facts.pageFinding) {
            //: evidence, "Who did it", where the user worked in the browser and pasted a text that
            //: speaks against the answer to check 1
            model.peopleMeaning = EvidenceFront::tr(
                "The user has stated that the subscription was saved in the web interface of the "
                "classification system. The program has not signed in there and has read nothing "
                "there. All that this evidence says about the subscription was stated or pasted by "
                "the user.");
        }
        return;
    }
    if (!content.facts.person) {
        //: evidence, "Who did it", instead of a list
        model.peopleMeaning = EvidenceFront::tr("Nobody has signed in.");
        return;
    }
    model.people = knownPerson(*content.facts.person, content.facts.signedInAt);
    addColleague(model, content.facts.verification.second);
    //: evidence, "Who did it", below the list of name, municipality, user ID and time
    const QString real = EvidenceFront::tr(
        "Name and municipality come from the sign-in. The program has never seen the password.");
    //: evidence of practice, "Who did it", below the list of name, municipality, user ID and time
    const QString madeUp =
        EvidenceFront::tr("Name and municipality come from the made-up sign-in of the practice.");
    model.peopleMeaning = isPractice(content) ? madeUp : real;
    const auto &witness = content.facts.verification.second.witness;
    if (witness && witness->kind == Witness::Kind::Colleague) {
        //: evidence, "Who did it", after a sentence about the sign-in
        model.peopleMeaning +=
            u' ' + EvidenceFront::tr("Names of others who have looked were stated by the user.");
    }
}
