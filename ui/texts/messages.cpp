// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#include "texts/messages.h"

#include "base/dates.h"
#include "session/wizardsession.h"
#include "texts/notelines.h"
#include "texts/problemtexts.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace {

struct MessageTexts {
    Q_DECLARE_TR_FUNCTIONS(MessageTexts)
};

QString spanOf(const KlikTask &task)
{
    //: in place of {span} in "It can take up to {span}."
    if (task.secondCheckHours == 24)
        return MessageTexts::tr("a day and a night");
    //: in place of {span} in "It can take up to {span}."; {hours}: a number, not 24
    return filledIn(MessageTexts::tr("{hours} hours"),
        {{QStringLiteral("hours"), QString::number(task.secondCheckHours)}});
}

Placeholders valuesOf(const WizardSession &session)
{
    const KlikTask &task = session.task();
    Placeholders values{
        {QStringLiteral("task"), task.number},
        {QStringLiteral("sortiment"), task.sortiment},
        {QStringLiteral("phrase"), task.sortimentPhrase},
        {QStringLiteral("product"), task.product},
        {QStringLiteral("role"), task.role},
        {QStringLiteral("job"), task.jobRole},
        {QStringLiteral("version"), task.schemaVersion},
        {QStringLiteral("span"), spanOf(task)},
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

QDate validFrom(const WizardSession &session)
{
    if (const Subscription *stored = Submission::readBack(session.facts().submission))
        return stored->values.validFrom;
    return session.facts().statedValidFrom.value_or(session.ordering().reviewDate());
}

/// What practice and a test are called before a text, so that it is not mistaken for production.
QString markOf(const WizardSession &session)
{
    const Environment *here = session.environment();
    //: first line of a ready message, to be copied
    if (here && here->purpose == Environment::Purpose::Practice)
        return MessageTexts::tr("This is only practice.");
    //: first line of a ready message, to be copied
    if (here && here->purpose == Environment::Purpose::Test)
        return MessageTexts::tr("This is only a test.");
    return {};
}

/// The paragraphs of a message, marked.
QString message(const WizardSession &session, const QStringList &paragraphs)
{
    QStringList all = paragraphs;
    all.prepend(markOf(session));
    all.removeAll(QString());
    return all.join(QStringLiteral("\n\n"));
}

QString subject(const WizardSession &session, const QString &text)
{
    const QString marked = markOf(session);
    return filledIn(marked.isEmpty() ? text : marked + u' ' + text, valuesOf(session));
}

/// "{label}: {value}", or nothing where there is no value.
QString line(const QString &label, const QString &value)
{
    return value.isEmpty() ? QString() : label + QStringLiteral(": ") + value;
}

QString lines(QStringList all)
{
    all.removeAll(QString());
    return all.join(u'\n');
}

QString greeting()
{
    //: first line of a ready message
    return MessageTexts::tr("Hello.");
}

/// The municipality and its debtor system, where they are known.
QString placeLines(const WizardSession &session)
{
    const TaskInstance *chosen = session.choice().chosen();
    if (!chosen)
        return {};
    //: in a ready message, label before the name of a municipality
    const QString municipality = MessageTexts::tr("Municipality");
    //: in a ready message, label before the name of a debtor system
    const QString system = MessageTexts::tr("Debtor system");
    return lines({line(municipality, chosen->municipality.name), line(system, labelOf(*chosen))});
}

/// What the program reports of the problem that is shown.
QString problemLines(const Placeholders &values)
{
    //: in a ready message, label before the heading of a problem
    const QString problem = MessageTexts::tr("The program says");
    //: in a ready message, label before a code such as GB-17
    const QString code = MessageTexts::tr("Error code");
    //: in a ready message, label before technical words
    const QString answer = MessageTexts::tr("Technical answer");
    return lines({line(problem, values.value(QStringLiteral("problem"))),
        line(code, values.value(QStringLiteral("code"))),
        line(answer, values.value(QStringLiteral("answer")))});
}

bool isAboutOtherVersion(const WizardSession &session)
{
    const auto &error = session.problem().error();
    return error && error->kind == ErrorKind::ExistsWithOtherVersion;
}

ReplyForm linesToFillIn()
{
    return {
        //: line of a ready message that a colleague fills in; a colon follows
        MessageTexts::tr("Can the sortiment be seen (yes or no)"),
        //: line of a ready message that a colleague fills in; a colon follows
        MessageTexts::tr("When did you look"),
        //: line of a ready message that a colleague fills in; a colon follows; the person's job or
        //: responsibility
        MessageTexts::tr("Your role"),
        //: line of a ready message that a colleague fills in; a colon follows
        MessageTexts::tr("Your name"),
        {},
    };
}

} // namespace

QString Messages::forPerformer(const WizardSession &session)
{
    const Placeholders values = valuesOf(session);
    //: a ready message; {role}: name of the user system role
    const QString role =
        MessageTexts::tr("Your user needs the role \"{role}\" in the classification system.");
    //: a ready message; {role}: name of the user system role, {job}: name of a job function role
    const QString withJob =
        MessageTexts::tr("Your user needs the role \"{role}\" in the classification system. It "
                         "comes with a job function role such as {job}.");
    return message(session,
        {greeting(),
            //: a ready message; {task}: its number, {phrase}: the sortiment, {product}: a debtor
            //: system
            filledIn(MessageTexts::tr("Will you do the task {task} in KLIK for us? You create a "
                                      "subscription to {phrase} for {product}. It takes about 10 "
                                      "minutes."),
                values),
            filledIn(session.task().jobRole.isEmpty() ? role : withJob, values),
            //: a ready message, its last sentence
            MessageTexts::tr("Write to me when you are done.")});
}

QString Messages::forRoleAdministrator(const WizardSession &session)
{
    const Placeholders values = valuesOf(session);
    //: in a ready message, label before a person's user name
    const QString user = MessageTexts::tr("User");
    //: in a ready message, label before the name of a user system role; {role}
    const QString role = MessageTexts::tr("Role");
    //: in a ready message, label before the name of a job function role
    const QString job = MessageTexts::tr("Job function role");
    //: in a ready message, after "Job function role: "; {job}: name of one
    const QString suchAs = MessageTexts::tr("one that holds the role, such as {job}");
    //: in a ready message, after "Job function role: "
    const QString any = MessageTexts::tr("one that holds the role");
    const TaskInstance *chosen = session.choice().chosen();
    //: in a ready message, label before the name of a municipality
    const QString municipality = MessageTexts::tr("Municipality");
    return message(session,
        {greeting(),
            //: a ready message; {task}: its number, {role}: name of the role
            filledIn(MessageTexts::tr("Will you give my user the role \"{role}\" in the "
                                      "classification system? I need it for the "
                                      "task {task} in KLIK."),
                values),
            lines({line(user, values.value(QStringLiteral("user"))),
                line(municipality, chosen ? chosen->municipality.name : QString()),
                line(role, session.task().role),
                line(job, filledIn(session.task().jobRole.isEmpty() ? any : suchAs, values))}),
            //: a ready message, its last sentence
            MessageTexts::tr("Write to me when it is done.")});
}

QString Messages::forSystemOwner(const WizardSession &session)
{
    const Placeholders values = valuesOf(session);
    if (isAboutOtherVersion(session)) {
        return message(session,
            {greeting(),
                //: a ready message; {phrase}: the sortiment, {found}: the old schema version,
                //: {task}: its number, {version}: the right one
                filledIn(MessageTexts::tr("May the old subscription to {phrase} stop? It has "
                                          "schema version {found}. The task {task} in KLIK says "
                                          "{version}."),
                    values),
                placeLines(session)});
    }
    //: a ready message; {created}: date and time, {span}: "a day and a night"
    const QString created = MessageTexts::tr(
        "I created the subscription on {created}. It can take up to {span} before the sortiment "
        "is there.");
    QStringList parts{greeting(),
        //: a ready message; {phrase}: the sortiment, {system}: a debtor system
        filledIn(MessageTexts::tr("Can you see {phrase} in {system}?"), values),
        session.facts().createdAt ? filledIn(created, values) : QString(), placeLines(session),
        //: a ready message; {version}: of the schema, {system}: a debtor system. The program reads
        //: the answer below it, so the translation must hold no word of doubt or denial, such as
        //: "not".
        filledIn(MessageTexts::tr("Please answer below, and with a picture of the screen. It must "
                                  "show the sortiment with schema version {version} in {system}, "
                                  "and be without citizens."),
            values)};
    const ReplyForm form = linesToFillIn();
    parts.append(
        QStringLiteral("%1:\n%2:\n%3:\n%4:").arg(form.seen, form.when, form.role, form.name));
    return message(session, parts);
}

ReplyForm Messages::replyForm(const WizardSession &session)
{
    ReplyForm form = linesToFillIn();
    form.mail = forSystemOwner(session);
    return form;
}

QString Messages::forContact(const WizardSession &session)
{
    const Placeholders values = valuesOf(session);
    return message(session,
        {greeting(),
            //: a ready message; {task}: its number
            filledIn(MessageTexts::tr("I cannot get on with the task {task} in KLIK. Can you "
                                      "help?"),
                values),
            placeLines(session), problemLines(values)});
}

QString Messages::forItDepartment(const WizardSession &session)
{
    const Placeholders values = valuesOf(session);
    return message(session,
        {greeting(),
            //: a ready message; {task}: its number
            filledIn(MessageTexts::tr("Sortimentsguiden, the program for the task {task} in KLIK, "
                                      "does not work on my computer. Can you help?"),
                values),
            problemLines(values)});
}

QString Messages::forTask(const WizardSession &session)
{
    Placeholders values = valuesOf(session);
    values.insert(QStringLiteral("from"), Dates::date(validFrom(session)));
    const QString created =
        //: a ready note, to be copied into the task; {phrase}: the sortiment, {system}: a debtor
        //: system
        filledIn(MessageTexts::tr("The subscription to {phrase} has been created for {system}."),
            values);
    const QString dates =
        //: a ready note; {version}: of the schema, {from}: a date
        filledIn(
            MessageTexts::tr("Schema version {version}. Valid from {from}. No end date."), values);
    const EvidenceVerdict verdict = NoteLines::verdictOn(session);
    const TaskInstance *chosen = session.choice().chosen();
    const auto &evidence = session.facts().evidence;
    //: in a note for KLIK, its last line; a file's name follows
    const QString attached = MessageTexts::tr("Attached");
    return message(session,
        {verdict.headline, lines({chosen ? chosen->municipality.name : QString(), created, dates}),
            lines({NoteLines::ofFirstCheck(session), NoteLines::ofSecondCheck(session)}),
            verdict.word == VerdictWord::Solved ? QString() : verdict.nextAct,
            line(attached, evidence ? QFileInfo(evidence->path).fileName() : QString())});
}

QString Messages::subjectForPerformer(const WizardSession &session)
{
    //: subject of a mail; {task}: its number, {phrase}: the sortiment
    return subject(
        session, MessageTexts::tr("Will you create a subscription to {phrase}? ({task} in KLIK)"));
}

QString Messages::subjectForRoleAdministrator(const WizardSession &session)
{
    //: subject of a mail; {role}: name of a role, {task}: its number
    return subject(
        session, MessageTexts::tr("Will you give me the role \"{role}\"? ({task} in KLIK)"));
}

QString Messages::subjectForSystemOwner(const WizardSession &session)
{
    //: subject of a mail; {system}: a debtor system, {task}: its number
    const QString version =
        MessageTexts::tr("May the old subscription of {system} stop? ({task} in KLIK)");
    //: subject of a mail; {phrase}: the sortiment, {system}: a debtor system, {task}: its number
    const QString seen = MessageTexts::tr("Can you see {phrase} in {system}? ({task} in KLIK)");
    return subject(session, isAboutOtherVersion(session) ? version : seen);
}

QString Messages::subjectForContact(const WizardSession &session)
{
    //: subject of a mail; {task}: its number, {code}: such as GB-17
    return subject(session, MessageTexts::tr("Help with {task}: error code {code}"));
}

QString Messages::subjectForItDepartment(const WizardSession &session)
{
    //: subject of a mail; {code}: such as GB-17, {task}: its number
    return subject(session,
        MessageTexts::tr("Help with Sortimentsguiden: error code {code} ({task} in KLIK)"));
}
