// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#include "problems/problemvalues.h"

#include "base/dates.h"
#include "domain/domainwords.h"

#include <QCoreApplication>
#include <QHash>
#include <QRegularExpression>

namespace {

struct FieldTexts {
    Q_DECLARE_TR_FUNCTIONS(FieldTexts)
};

QString shownValue(Field field, const QString &value)
{
    if (value.isEmpty()) {
        //: In place of a value that is not there, e.g. no end date: "Valid to is empty."
        return FieldTexts::tr("empty");
    }
    if (field != Field::ValidFrom && field != Field::ValidTo)
        return value;
    return Dates::date(QDate::fromString(value, Qt::ISODate));
}

QString period(const SubscriptionOrder &values)
{
    const QString from = Dates::date(values.validFrom);
    if (!values.validTo) {
        //: A period without end: "It is valid from 24 November 2026."
        return FieldTexts::tr("from %1").arg(from);
    }
    //: A period: "It is valid from 1 May 2025 to 1 May 2027."; %1, %2: dates
    return FieldTexts::tr("from %1 to %2").arg(from, Dates::date(*values.validTo));
}

} // namespace

Placeholders ProblemValues::ofCase(
    const KlikTask &task, const CaseFacts &facts, const TaskInstance *chosen)
{
    Placeholders values{
        {QStringLiteral("task"), task.number},
        {QStringLiteral("role"), task.role},
        {QStringLiteral("product"), task.product},
        {QStringLiteral("contact"), task.contact},
        {QStringLiteral("sortiment"), task.sortiment},
        {QStringLiteral("wantedVersion"), task.schemaVersion},
        {QStringLiteral("count"), QString::number(task.instances.size())},
        //: fills {unchanged} in the texts of problems; a sentence of its own
        {QStringLiteral("unchanged"),
            Submission::mayOrder(facts.submission) && !facts.statedValidFrom
                ? FieldTexts::tr("Nothing has been changed.")
                : QString()},
        //: GB-18, after "The evidence is not in the folder {folder}."
        {QStringLiteral("reason"), FieldTexts::tr("We cannot write there.")},
    };
    if (chosen)
        values.insert(QStringLiteral("system"), labelOf(*chosen));
    if (facts.person) {
        values.insert(QStringLiteral("user"), userName(facts.person->name));
        values.insert(QStringLiteral("municipality"), facts.person->authority.name);
    }
    const QDateTime sent = Submission::sentAt(facts.submission);
    if (sent.isValid())
        values.insert(QStringLiteral("time"), Dates::time(sent));
    return values;
}

Placeholders ProblemValues::of(const Subscription &existing)
{
    const QDate date = existing.values.validTo.value_or(existing.values.validFrom);
    return {
        {QStringLiteral("version"), existing.values.schemaVersion},
        {QStringLiteral("date"), Dates::date(date)},
        {QStringLiteral("period"), period(existing.values)},
    };
}

Placeholders ProblemValues::of(const QList<Difference> &differences)
{
    if (differences.isEmpty())
        return {};
    const Difference &first = differences.first();
    return {
        {QStringLiteral("field"), DomainWords::of(first.field)},
        {QStringLiteral("value"), shownValue(first.field, first.found)},
        {QStringLiteral("wantedValue"), shownValue(first.field, first.wanted)},
    };
}

QString ProblemValues::userName(const QString &name)
{
    //: in place of a person's name in a sentence: "You are signed in as a user without a name"
    return name.isEmpty() ? FieldTexts::tr("a user without a name") : name;
}

QString ProblemValues::lookFirst(bool byHand)
{
    //: fills {look} in GB-39, where the user works in the browser; a sentence of its own
    if (byHand)
        return FieldTexts::tr("Look in the classification system yourself before you create one.");
    //: fills {look} in GB-39; a sentence of its own
    return FieldTexts::tr("We look in the classification system before anything is sent.");
}

QString ProblemValues::fieldName(const QString &wireName)
{
    static const QHash<QString, Field> fields{
        {QStringLiteral("sortiment"), Field::Sortiment},
        {QStringLiteral("abonnerendeitsysteminstans"), Field::Instance},
        {QStringLiteral("skemaversion"), Field::SchemaVersion},
        {QStringLiteral("gyldigfra"), Field::ValidFrom},
        {QStringLiteral("gyldigtil"), Field::ValidTo},
    };
    static const QRegularExpression path(QStringLiteral("\\A.*[/.]"));
    const auto found = fields.constFind(QString(wireName).remove(path).trimmed().toLower());
    return found == fields.constEnd() ? wireName : DomainWords::of(*found);
}
