// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#include "texts/messages.h"

#include "base/dates.h"
#include "session/wizardsession.h"
#include "texts/problemtexts.h"

#include <QCoreApplication>

namespace {

struct MessageTexts {
    Q_DECLARE_TR_FUNCTIONS(MessageTexts)
};

Placeholders valuesOf(const WizardSession &session)
{
    const KlikTask &task = session.task();
    Placeholders values{
        {QStringLiteral("task"), task.number},
        {QStringLiteral("sortiment"), task.sortiment},
        {QStringLiteral("phrase"), task.sortimentPhrase},
        {QStringLiteral("product"), task.product},
        {QStringLiteral("role"), task.role},
        {QStringLiteral("version"), task.schemaVersion},
        {QStringLiteral("hours"), QString::number(task.secondCheckHours)},
    };
    if (const TaskInstance *chosen = session.choice().chosen()) {
        values.insert(QStringLiteral("system"), labelOf(*chosen));
        values.insert(QStringLiteral("municipality"), chosen->municipality.name);
    }
    if (session.facts().createdAt)
        values.insert(QStringLiteral("created"), Dates::dateAndTime(*session.facts().createdAt));
    if (session.problem().error()) {
        const Error &error = *session.problem().error();
        values.insert(QStringLiteral("code"), codeOf(error.kind));
        const QString answer = ProblemTexts::technicalAnswerOf(error);
        values.insert(QStringLiteral("answer"), answer.isEmpty() ? codeOf(error.kind) : answer);
        values.insert(QStringLiteral("problem"), filledIn(textOf(error.kind).title, error.values));
        values.insert(QStringLiteral("user"), error.values.value(QStringLiteral("user")));
        values.insert(QStringLiteral("found"), error.values.value(QStringLiteral("version")));
    }
    return values;
}

QString checkSentence(const Check &check, const QString &approved, const QString &open)
{
    if (check.status != Check::Status::Approved || !check.at)
        return open;
    return filledIn(
        approved, {{QStringLiteral("date"), Dates::date(Copenhagen::dateAt(*check.at))}});
}

QDate validFrom(const WizardSession &session)
{
    if (const Subscription *stored = Submission::readBack(session.facts().submission))
        return stored->values.validFrom;
    return session.facts().statedValidFrom.value_or(session.ordering().reviewDate());
}

/// \a text marked so that practice or a test is not mistaken for production.
QString marked(const WizardSession &session, const QString &text)
{
    //: before a ready message, to be copied, with a blank between
    const QString practice = MessageTexts::tr("This is only practice.");
    //: before a ready message, to be copied, with a blank between
    const QString test = MessageTexts::tr("This is only a test.");
    const Environment *here = session.environment();
    if (here && here->purpose == Environment::Purpose::Practice)
        return practice + u' ' + text;
    if (here && here->purpose == Environment::Purpose::Test)
        return test + u' ' + text;
    return text;
}

} // namespace

QString Messages::forPerformer(const WizardSession &session)
{
    //: a ready message, to be copied; {task}: its number, {phrase}: the sortiment, {product}: a
    //: debtor system
    return filledIn(MessageTexts::tr("Hello. You are to do the task {task} for us. You create a "
                                     "subscription to {phrase} for {product}. The task is in KLIK. "
                                     "It takes about 10 minutes. Write to me when you are done."),
        valuesOf(session));
}

QString Messages::subject(const WizardSession &session)
{
    //: subject of a mail; {task}: the task's number
    return filledIn(MessageTexts::tr("About the task {task} in KLIK"), valuesOf(session));
}

QString Messages::forRoleAdministrator(const WizardSession &session)
{
    if (!session.problem().error()) {
        //: a ready message, to be copied; {task}: its number, {role}: name of the user system role
        return marked(session,
            filledIn(MessageTexts::tr(
                         "Hello. I am doing the task {task} in KLIK. For that I need a user "
                         "with the role \"{role}\" in the classification system. Can you help "
                         "me?"),
                valuesOf(session)));
    }
    //: a ready message, to be copied; {task}: its number, {role}: name of the role, {user}: a
    //: person
    return marked(session,
        filledIn(MessageTexts::tr(
                     "Hello. I am doing the task {task} in KLIK. I lack the role \"{role}\" in "
                     "the classification system. Can you give it to me? My user is {user}."),
            valuesOf(session)));
}

QString Messages::forSystemOwner(const WizardSession &session)
{
    const Placeholders values = valuesOf(session);
    if (session.problem().error()
        && session.problem().error()->kind == ErrorKind::ExistsWithOtherVersion) {
        //: a ready message, to be copied; {system}: a debtor system, {phrase}: the sortiment,
        //: {found}: the old schema version, {version}: the right one
        return marked(session,
            filledIn(MessageTexts::tr(
                         "Hello. {system} has a subscription to {phrase} with schema version "
                         "{found}. The task {task} in KLIK says {version}. May the old "
                         "subscription stop?"),
                values));
    }
    if (!session.facts().createdAt) {
        //: a ready message, to be copied; {system}: a debtor system, {phrase}: the sortiment
        return marked(session,
            filledIn(MessageTexts::tr(
                         "Hello. {system} is to subscribe to {phrase}. Can you see whether the "
                         "sortiment is in the system now?"),
                values));
    }
    //: a ready message, to be copied; {phrase}: the sortiment, {system}: a debtor system,
    //: {created}: date and time, {hours}: a number
    return marked(session,
        filledIn(MessageTexts::tr(
                     "Hello. I have created a subscription to {phrase} for {system}. That was "
                     "on {created}. Can you see whether the sortiment is in the system now? It "
                     "can take up to {hours} hours. Please answer with a picture of the "
                     "screen."),
            values));
}

QString Messages::forContact(const WizardSession &session)
{
    const Placeholders values = valuesOf(session);
    if (!session.choice().chosen()) {
        //: a ready message, to be copied; {task}: its number, {problem}: heading of a problem,
        //: {code}: such as GB-17, {answer}: technical
        return marked(session,
            filledIn(MessageTexts::tr(
                         "Hello. I cannot get on with the task {task} in KLIK. The program "
                         "says: {problem}. The error code is {code}. The technical answer is: "
                         "{answer}."),
                values));
    }
    //: a ready message, to be copied; {system}: a debtor system, {problem}: heading of a problem,
    //: {code}: such as GB-17, {answer}: technical
    return marked(session,
        filledIn(MessageTexts::tr(
                     "Hello. I cannot get on with the task {task} in KLIK for {municipality}, "
                     "{system}. The program says: {problem}. The error code is {code}. The "
                     "technical answer is: {answer}."),
            values));
}

QString Messages::forItDepartment(const WizardSession &session)
{
    //: a ready message, to be copied; {task}: its number, {problem}: heading of a problem,
    //: {answer}: technical
    return filledIn(
        MessageTexts::tr("Hello. The program for the task {task} says: {problem}. Can you help? "
                         "The technical answer is: {answer}."),
        valuesOf(session));
}

QString Messages::forTask(const WizardSession &session)
{
    const Verification &checks = session.facts().verification;
    Placeholders values = valuesOf(session);
    values.insert(QStringLiteral("from"), Dates::date(validFrom(session)));
    QStringList sentences;
    //: a ready note, to be copied into the task; {phrase}: the sortiment, {system}: a debtor
    //: system, {from}: a date
    sentences.append(filledIn(
        MessageTexts::tr("The subscription to {phrase} has been created for {system}. Schema "
                         "version {version}. Valid from {from}. No end date."),
        values));
    //: in a note for KLIK, a sentence among others; {date}: a date
    sentences.append(checkSentence(checks.first, MessageTexts::tr("Check 1 was approved {date}."),
        //: in a note for KLIK, a sentence among others
        MessageTexts::tr("Check 1 is not approved yet.")));
    //: in a note for KLIK, a sentence among others; {date}: a date
    sentences.append(checkSentence(checks.second, MessageTexts::tr("Check 2 was approved {date}."),
        //: in a note for KLIK, a sentence among others
        MessageTexts::tr("Check 2 is not approved yet.")));
    //: in a note for KLIK, its last sentence; the PDF lies beside the note
    if (session.facts().evidence)
        sentences.append(MessageTexts::tr("The evidence is attached."));
    return marked(session, sentences.join(u' '));
}
