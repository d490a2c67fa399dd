// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#include "texts/casetexts.h"

#include "base/clock.h"
#include "base/dates.h"
#include "base/placeholders.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(CaseTexts)
};

QString finished(const ListedCase &entry, const KlikTask &task)
{
    const QString municipality = CaseTexts::municipalityOf(entry, task);
    const Placeholders values{
        {QStringLiteral("date"), Dates::date(Copenhagen::dateAt(entry.facts.finishedAt))},
        {QStringLiteral("municipality"), municipality}};
    if (entry.environment && entry.environment->purpose == Environment::Purpose::Test) {
        //: in the list of tasks, of one that was done in a test system; {date}: a date
        return filledIn(Texts::tr("Tried in test {date} for {municipality}"), values);
    }
    //: in the list of tasks; {date}: a date, {municipality}: a municipality's name
    return filledIn(Texts::tr("Done on {date} for {municipality}"), values);
}

} // namespace

QString CaseTexts::municipalityOf(const ListedCase &entry, const KlikTask &task)
{
    const auto &choice = entry.facts.choice;
    const TaskInstance *chosen =
        choice ? task.instanceNamed(choice->name, choice->lastFour) : nullptr;
    if (chosen)
        return chosen->municipality.name;
    return entry.facts.person ? entry.facts.person->authority.name : QString();
}

QString CaseTexts::standingOf(const ListedCase &entry, const KlikTask &task)
{
    switch (entry.standing) {
    case CaseStanding::Begun:
        //: in the list of tasks; %1: the step's number
        return Texts::tr("Begun, step %1").arg(int(entry.reached));
    case CaseStanding::OutcomeOpen:
        //: in the list of tasks: an order was sent, and nobody knows what became of it
        return Texts::tr("The subscription may have been created");
    case CaseStanding::FirstCheckMissing:
        //: in the list of tasks: the user has not looked yet
        return Texts::tr("Check 1 is missing");
    case CaseStanding::FirstCheckWrong:
        //: in the list of tasks
        return Texts::tr("Check 1 shows a fault");
    case CaseStanding::Waiting:
        //: in the list of tasks; {due}: weekday, date and time
        return filledIn(Texts::tr("Waits until {due}"),
            {{QStringLiteral("due"), Dates::dayAndTime(entry.secondCheckDue)}});
    case CaseStanding::Overdue:
        //: in the list of tasks; its time is over
        return Texts::tr("Check 2 is missing");
    case CaseStanding::SecondCheckWrong:
        //: in the list of tasks
        return Texts::tr("Check 2 shows a fault");
    case CaseStanding::EvidenceMissing:
        //: in the list of tasks
        return Texts::tr("Both checks are approved");
    case CaseStanding::Finished:
        return finished(entry, task);
    }
    Q_UNREACHABLE();
}

QString CaseTexts::detailOf(const ListedCase &entry, const KlikTask &task)
{
    QStringList parts;
    // A finished one has it in its first line.
    if (entry.standing != CaseStanding::Finished)
        parts.append(municipalityOf(entry, task));
    if (!entry.environment || entry.environment->purpose != Environment::Purpose::Production)
        parts.append(entry.environment ? entry.environment->name : entry.facts.environmentId);
    if (entry.standing != CaseStanding::Finished)
        //: in the list of tasks; {time}: date and time
        parts.append(filledIn(Texts::tr("saved {time}"),
            {{QStringLiteral("time"), Dates::dateAndTime(entry.facts.lastSaved)}}));
    parts.removeAll(QString());
    QString detail = parts.join(QStringLiteral(" \u00b7 "));
    if (entry.isEvidenceGone) {
        const QString folder = QFileInfo(entry.facts.evidence->path).path();
        if (!detail.isEmpty())
            detail += u'\n';
        //: in the list of tasks; {folder}: a folder
        detail += filledIn(Texts::tr("The evidence is no longer in {folder}."),
            {{QStringLiteral("folder"), QDir::toNativeSeparators(folder)}});
    }
    return detail;
}

QString CaseTexts::nextActOf(CaseStanding standing)
{
    switch (standing) {
    case CaseStanding::Begun:
    case CaseStanding::OutcomeOpen:
        //: button in the list of tasks
        return Texts::tr("Continue");
    case CaseStanding::FirstCheckMissing:
    case CaseStanding::Waiting:
    case CaseStanding::Overdue:
        //: button in the list of tasks: answer a check
        return Texts::tr("Answer");
    case CaseStanding::FirstCheckWrong:
    case CaseStanding::SecondCheckWrong:
        //: button in the list of tasks: see what is wrong
        return Texts::tr("See the fault");
    case CaseStanding::EvidenceMissing:
        //: button in the list of tasks
        return Texts::tr("Save the evidence");
    case CaseStanding::Finished:
        //: button in the list of tasks: opens the PDF
        return Texts::tr("Show the evidence");
    }
    Q_UNREACHABLE();
}
