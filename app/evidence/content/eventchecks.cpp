// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#include "evidence/content/eventchecks.h"

#include "base/placeholders.h"
#include "domain/domainwords.h"
#include "evidence/content/evidencewording.h"

#include <QCoreApplication>

namespace {

struct EventCheckTexts {
    Q_DECLARE_TR_FUNCTIONS(EventCheckTexts)
};

QString nameOf(int number)
{
    //: time line of the evidence, before ": Approved" and the like
    if (number == 1)
        return EventCheckTexts::tr("Check 1 (the classification system)");
    //: time line of the evidence, before ": Approved" and the like
    return EventCheckTexts::tr("Check 2 (the debtor system)");
}

/// \a check as it was answered: \a status, and the reason where there is one.
QString answered(const QString &what, const QString &status, const Check &check)
{
    const QString text = what + QStringLiteral(": ") + status + u'.';
    const QString said = EvidenceWording::fromOutside(check.detail);
    if (said.isEmpty())
        return text;
    return text + u' ' + (said.endsWith(u'.') ? said : said + u'.');
}

QString answeredByUser(int number)
{
    //: time line, before ": Approved" and the like; the user is the subject
    if (number == 1)
        return EventCheckTexts::tr("Answered check 1 (the classification system)");
    //: time line, before ": Approved" and the like; the user is the subject
    return EventCheckTexts::tr("Answered check 2 (the debtor system)");
}

/// Only check 2 asks for a role.
QString looked(int number, Witness::Kind kind)
{
    if (kind == Witness::Kind::User) {
        //: time line of the evidence, after "Answered check 1 ...: Approved."
        const QString first = EventCheckTexts::tr("The user has looked in person.");
        //: time line of the evidence, after "Answered check 2 ...: Approved."; {role}: a sentence
        const QString second = EventCheckTexts::tr("The user has looked in person. {role}");
        return number == 1 ? first : second;
    }
    //: time line of the evidence, after "Answered check 1 ...: Approved."; {name}: a person,
    //: {look}: a sentence about when that person looked
    const QString first = EventCheckTexts::tr("{name} has looked. {look}");
    //: time line of the evidence, after "Answered check 2 ...: Approved."; {name}: a person,
    //: {role}, {look}: a sentence about that person's role and one about when they looked
    const QString second = EventCheckTexts::tr("{name} has looked. {role} {look}");
    return number == 1 ? first : second;
}

QString readByProgram(const Check &check)
{
    if (check.status == Check::Status::Approved) {
        //: time line of the evidence, after "Check 2 ...: Approved."
        return EventCheckTexts::tr("The classification system answered that the debtor system has "
                                   "acknowledged the sortiment.");
    }
    //: time line of the evidence, after "Check 2 ...: Waiting."; the transfer of the sortiment
    return EventCheckTexts::tr(
        "The program read this in the classification system's answer about the transfer.");
}

} // namespace

QString EventChecks::inWords(int number, const QString &status, const Check &check)
{
    switch (check.witness->kind) {
    case Witness::Kind::Program:
        return answered(nameOf(number), status, check) + u' ' + readByProgram(check);
    case Witness::Kind::User:
    case Witness::Kind::Colleague:
        return answered(answeredByUser(number), status, check) + u' '
            + filledIn(looked(number, check.witness->kind),
                {{QStringLiteral("name"), EvidenceWording::nameOf(check.witness->name)},
                    {QStringLiteral("role"), EvidenceWording::roleOf(*check.witness)},
                    {QStringLiteral("look"), EvidenceWording::lookOf(*check.witness)}});
    case Witness::Kind::PastedPage:
        //: time line of the evidence, after "Check 1 ...: Approved."
        return answered(nameOf(number), status, check) + u' '
            + EventCheckTexts::tr("The program read this in the text that the user pasted.");
    case Witness::Kind::PastedReply:
        //: time line, before ": Approved" and the like; the user is the subject; only check 2 is
        //: answered by a reply
        return answered(EventCheckTexts::tr("Pasted an answer to check 2 (the debtor system)"),
                   status, check)
            + u' ' + EvidenceWording::answerOf(check);
    }
    Q_UNREACHABLE();
}

QString EventChecks::readBack(const Check &first)
{
    //: time line of the evidence; to compare what is stored with what was ordered
    const QString read =
        EventCheckTexts::tr("The subscription was read back from the classification system.");
    //: time line of the evidence, after "The subscription was read back ..."
    const QString same = EventCheckTexts::tr("All five fields are as ordered.");
    //: time line of the evidence, after "The subscription was read back ..."
    const QString different = EventCheckTexts::tr("Not all fields are as ordered.");
    const QString check =
        nameOf(1) + QStringLiteral(": ") + DomainWords::of(first.status) + QStringLiteral(". ");
    if (first.status == Check::Status::Approved)
        return check + read + u' ' + same;
    if (first.status == Check::Status::Problem)
        return check + read + u' ' + different;
    return read;
}
