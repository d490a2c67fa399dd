// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#include "evidence/content/evidenceparts.h"
#include "evidence/content/evidencewording.h"

#include <QCoreApplication>

using namespace EvidenceParts;

namespace {

struct EvidenceComparisons {
    Q_DECLARE_TR_FUNCTIONS(EvidenceComparisons)
};

/// The key of the last order for the current choice, also after it has come to a subscription.
QString orderKey(const EvidenceContent &content)
{
    QString key = Submission::orderKey(content.facts.submission);
    for (const Recorded &recorded : sinceLastChoice(content.events)) {
        const auto *event = std::get_if<Submission::Event>(&recorded.event);
        const auto *intended = event ? std::get_if<Submission::Intended>(event) : nullptr;
        if (intended)
            key = intended->key;
    }
    return key;
}

QString subscriptionUuid(const CaseFacts &facts)
{
    if (const Subscription *stored = Submission::readBack(facts.submission))
        return stored->uuid;
    if (const auto *created = std::get_if<Submission::Created>(&facts.submission))
        return created->subscription.uuid;
    return {};
}

QString shown(const Named &named)
{
    return EvidenceWording::fromOutside(named.name) + u'\n'
        + EvidenceWording::identifier(named.uuid);
}

QString shown(const SubscriptionOrder &order, Field field)
{
    switch (field) {
    case Field::Sortiment:
        return shown(order.sortiment);
    case Field::Instance:
        return shown(order.instance);
    case Field::SchemaVersion:
        return EvidenceWording::fromOutside(order.schemaVersion);
    case Field::ValidFrom:
        return EvidenceWording::day(order.validFrom);
    case Field::ValidTo:
        return EvidenceWording::endDay(order.validTo);
    }
    Q_UNREACHABLE();
}

QString nothingReadBack(const EvidenceContent &content)
{
    //: evidence, above the table of the values; "read back" from the classification system
    if (!isGuided(content))
        return EvidenceComparisons::tr("Nothing has been read back yet.");
    if (!content.facts.statedValidFrom) {
        //: evidence, above the table of the values, before the user has worked in the browser
        return EvidenceComparisons::tr(
            "There is nothing to compare yet. It has not been stated that the subscription was "
            "saved.");
    }
    if (content.facts.verification.first.page) {
        //: evidence, above the table of the values, where the user pasted the text of a page
        return EvidenceComparisons::tr(
            "The work was done in the web interface. The program has compared the five fields with "
            "the text that the user pasted. The column \"Read\" shows what stood there.");
    }
    //: evidence, above the table of the values, where the user worked in the browser
    const QString unread =
        EvidenceComparisons::tr("The program itself has read nothing in the two systems.");
    //: evidence, the next sentence, where check 1 was answered
    const QString answered =
        EvidenceComparisons::tr("The user's answer to check 1 is about all five fields at once.");
    const bool isAnswered = content.facts.verification.first.at.has_value();
    return isAnswered ? unread + u' ' + answered : unread;
}

} // namespace

void EvidenceParts::addIdentifiers(EvidenceModel &model, const EvidenceContent &content)
{
    const QString subscription = subscriptionUuid(content.facts);
    //: evidence, beside the label "The subscription's UUID"
    const QString unknown = EvidenceComparisons::tr("Not known to the program");
    //: evidence, label in the list below the five values
    model.identifiers.append({EvidenceComparisons::tr("The subscription's UUID"),
        subscription.isEmpty() ? unknown : EvidenceWording::identifier(subscription)});
    if (const QString key = orderKey(content); !key.isEmpty()) {
        //: evidence, below the number after the label "The order's number"
        const QString purpose = EvidenceComparisons::tr(
            "The program made this number and sent it along with the order.");
        model.identifiers.append(
            //: evidence, label; the key that makes sure an order counts only once
            {EvidenceComparisons::tr("The order's number"),
                EvidenceWording::identifier(key) + u'\n' + purpose});
    }
    if (const Subscription *stored = Submission::readBack(content.facts.submission)) {
        //: evidence, label before a name; "read back" from the classification system
        model.identifiers.append({EvidenceComparisons::tr("Created by (read back)"),
            EvidenceWording::nameOf(stored->createdBy.name)});
        //: evidence, label before date and time; "read back" from the classification system
        model.identifiers.append({EvidenceComparisons::tr("Created (read back)"),
            //: evidence, after the label "Created (read back)"; {time}: date and time
            filledIn(EvidenceComparisons::tr("{time} by the classification system's clock"),
                {{QStringLiteral("time"), EvidenceWording::pointInTime(stored->created)}})});
    }
}

void EvidenceParts::addComparison(EvidenceModel &model, const EvidenceContent &content)
{
    const Subscription *stored = Submission::readBack(content.facts.submission);
    const auto wanted = Submission::wantedOrder(content.facts.submission);
    if (!stored || !wanted) {
        model.comparisonMeaning = nothingReadBack(content);
        return;
    }
    QSet<int> different;
    for (const Difference &difference : differences(*wanted, stored->values))
        different.insert(static_cast<int>(difference.field));
    //: evidence, last cell of a row with value ordered and value read back; narrow column
    const QString equal = EvidenceComparisons::tr("The same");
    //: evidence, last cell of a row with value ordered and value read back; narrow column
    const QString unequal = EvidenceComparisons::tr("Different");
    for (const EvidenceValue &value : std::as_const(model.values)) {
        const bool same = !different.contains(static_cast<int>(value.field));
        model.comparison.append({value.field, value.label, shown(*wanted, value.field),
            shown(stored->values, value.field), same, same ? equal : unequal});
    }
    //: evidence, sentence above the table of the values
    const QString allAsOrdered = EvidenceComparisons::tr(
        "The program has read the subscription back from the classification "
        "system. All five fields are as ordered.");
    //: evidence, sentence above the table of the values
    const QString notAsOrdered = EvidenceComparisons::tr(
        "The program has read the subscription back from the classification "
        "system. Not all fields are as ordered.");
    model.comparisonMeaning = different.isEmpty() ? allAsOrdered : notAsOrdered;
}
