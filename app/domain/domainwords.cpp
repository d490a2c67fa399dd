// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#include "domain/domainwords.h"

#include <QCoreApplication>

namespace {

struct DomainTexts {
    Q_DECLARE_TR_FUNCTIONS(DomainTexts)
};

} // namespace

QString DomainWords::of(Field field)
{
    switch (field) {
    case Field::Sortiment:
        //: name of one of the five fields: on pages, in the evidence, and {field} in "{field} is …"
        return DomainTexts::tr("Sortiment");
    case Field::Instance:
        //: name of one of the five fields: on pages, in the evidence, and {field} in "{field} is …"
        return DomainTexts::tr("Debtor system");
    case Field::SchemaVersion:
        //: name of one of the five fields: on pages, in the evidence, and {field} in "{field} is …"
        return DomainTexts::tr("Schema version");
    case Field::ValidFrom:
        //: name of one of the five fields: on pages, in the evidence, and {field} in "{field} is …"
        return DomainTexts::tr("Valid from");
    case Field::ValidTo:
        //: name of one of the five fields: on pages, in the evidence, and {field} in "{field} is …"
        return DomainTexts::tr("Valid to");
    }
    Q_UNREACHABLE();
}

QString DomainWords::of(const QList<Field> &fields)
{
    QStringList names;
    for (const Field field : fields)
        names.append(of(field));
    return names.join(QStringLiteral(", "));
}

QString DomainWords::of(const PageFinding &finding)
{
    return finding.fields.isEmpty() ? finding.detail : of(finding.fields);
}

QString DomainWords::of(Check::Status status)
{
    switch (status) {
    case Check::Status::NotChecked:
        //: status of a check, on pages and in the evidence: it has not been looked at; no full stop
        return DomainTexts::tr("Not checked");
    case Check::Status::Waiting:
        //: status of a check, on pages and in the evidence: it cannot be seen yet; no full stop
        return DomainTexts::tr("Waiting");
    case Check::Status::Approved:
        //: status of a check, on pages and in the evidence: it holds; no full stop
        return DomainTexts::tr("Approved");
    case Check::Status::Problem:
        //: status of a check, on pages and in the evidence: it does not hold; no full stop
        return DomainTexts::tr("Problem");
    }
    Q_UNREACHABLE();
}

QString DomainWords::checkName(int number)
{
    if (number == 1) {
        //: The first of the task's two result criteria; a label, how it went follows
        return DomainTexts::tr("Check 1");
    }
    //: The second of the task's two result criteria; a label, how it went follows
    return DomainTexts::tr("Check 2");
}

QString DomainWords::checkTitle(int number)
{
    if (number == 1) {
        //: heading of a check; words as in the task in KLIK, no full stop
        return DomainTexts::tr(
            "Check 1: The subscription can be seen in the classification system");
    }
    //: heading of a check; words as in the task in KLIK, no full stop
    return DomainTexts::tr("Check 2: The sortiment can be seen in the debtor system");
}

QString DomainWords::notStated()
{
    //: after "Role:" or "Time:", of a person who has looked; it is not known
    return DomainTexts::tr("not stated");
}

QString DomainWords::noEndDate()
{
    //: value of "Valid to", in place of a date; "field" of the web interface
    return DomainTexts::tr("No end date. The field is empty.");
}

QString DomainWords::noEndDateWanted()
{
    //: what "Valid to" should hold, to compare with the web interface
    return DomainTexts::tr("No end date. The field should be empty.");
}
