// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#include "domain/subscription.h"

#include "examples.h"
#include "printers.h"

#include <gtest/gtest.h>

namespace {

const QDate today(2026, 11, 24);
const QString wantedVersion = QStringLiteral("1.3");

using Change = void (*)(SubscriptionOrder &);

Subscription stored(Change change = [](SubscriptionOrder &) {})
{
    Subscription subscription = Examples::subscription();
    change(subscription.values);
    return subscription;
}

QList<Difference> changedBy(Change change)
{
    return differences(Examples::order(), stored(change).values);
}

ExistingSubscriptions::Finding findingOf(const QList<Subscription> &found)
{
    return classify(found, wantedVersion, today).finding;
}

const auto ended = [](SubscriptionOrder &values) { values.validTo = today.addDays(-1); };
const auto endedEarlier = [](SubscriptionOrder &values) { values.validTo = today.addYears(-1); };
const auto endsToday = [](SubscriptionOrder &values) { values.validTo = today; };
const auto endsLater = [](SubscriptionOrder &values) { values.validTo = today.addDays(1); };
const auto startsLater = [](SubscriptionOrder &values) { values.validFrom = today.addDays(1); };
const auto startedLongAgo = [](SubscriptionOrder &values) { values.validFrom = QDate(2023, 8, 1); };
const auto oldVersion = [](SubscriptionOrder &values) {
    values.schemaVersion = QStringLiteral("1.2");
};
const auto oldVersionEnded = [](SubscriptionOrder &values) {
    values.schemaVersion = QStringLiteral("1.2");
    values.validTo = today.addDays(-1);
};
const auto oldVersionLater = [](SubscriptionOrder &values) {
    values.schemaVersion = QStringLiteral("1.2");
    values.validFrom = today.addDays(1);
};

} // namespace

TEST(Differences, WhatIsAsWantedHasNone)
{
    EXPECT_TRUE(differences(Examples::order(), Examples::subscription().values).isEmpty());
}

TEST(Differences, EachFieldIsComparedAndReportedAsText)
{
    EXPECT_EQ(changedBy([](SubscriptionOrder &values) {
        values.sortiment.name = QStringLiteral("Andet");
    }),
        (QList<Difference>{
            {Field::Sortiment, QStringLiteral("Borgerblikket"), QStringLiteral("Andet")}}));
    EXPECT_EQ(changedBy([](SubscriptionOrder &values) {
        values.instance.name = QStringLiteral("ØS Indsigt Odense");
    }),
        (QList<Difference>{{Field::Instance, QStringLiteral("ØS Indsigt Vejle"),
            QStringLiteral("ØS Indsigt Odense")}}));
    EXPECT_EQ(changedBy(oldVersion),
        (QList<Difference>{{Field::SchemaVersion, QStringLiteral("1.3"), QStringLiteral("1.2")}}));
    EXPECT_EQ(changedBy(startsLater),
        (QList<Difference>{
            {Field::ValidFrom, QStringLiteral("2026-11-24"), QStringLiteral("2026-11-25")}}));
    EXPECT_EQ(changedBy(endsLater),
        (QList<Difference>{{Field::ValidTo, QString(), QStringLiteral("2026-11-25")}}));
}

TEST(Differences, AnEndDateThatWasWantedIsComparedToo)
{
    SubscriptionOrder wanted = Examples::order();
    wanted.validTo = QDate(2027, 1, 1);
    EXPECT_EQ(differences(wanted, Examples::order()),
        (QList<Difference>{{Field::ValidTo, QStringLiteral("2027-01-01"), QString()}}));
}

TEST(Differences, AnotherUuidUnderTheSameNameIsADifferenceThatShows)
{
    const auto found = changedBy([](SubscriptionOrder &values) {
        values.instance.uuid = QStringLiteral("00000000-0000-4000-8000-00000000da13");
    });
    ASSERT_EQ(found.size(), 1);
    EXPECT_EQ(found.first().field, Field::Instance);
    EXPECT_EQ(found.first().wanted,
        QStringLiteral("ØS Indsigt Vejle (5a8f3c1e-0d2b-4c6a-9e7f-1b2c3d4ebf17)"));
    EXPECT_EQ(found.first().found,
        QStringLiteral("ØS Indsigt Vejle (00000000-0000-4000-8000-00000000da13)"));
}

TEST(Differences, AllAreReportedInTheOrderOfTheTask)
{
    const auto found = changedBy([](SubscriptionOrder &values) {
        values = {{QStringLiteral("a"), QStringLiteral("b")},
            {QStringLiteral("c"), QStringLiteral("d")}, QStringLiteral("9"), QDate(2030, 1, 1),
            QDate(2031, 1, 1)};
    });
    QList<Field> fields;
    for (const Difference &difference : found)
        fields.append(difference.field);
    EXPECT_EQ(fields,
        (QList<Field>{Field::Sortiment, Field::Instance, Field::SchemaVersion, Field::ValidFrom,
            Field::ValidTo}));
}

TEST(Classify, OneSubscriptionIsJudgedByItsVersionAndDates)
{
    using Finding = ExistingSubscriptions::Finding;
    EXPECT_EQ(findingOf({}), Finding::None);
    EXPECT_EQ(findingOf({stored()}), Finding::Same);
    EXPECT_EQ(findingOf({stored(startedLongAgo)}), Finding::Same);
    EXPECT_EQ(findingOf({stored(startsLater)}), Finding::OtherDates);
    EXPECT_EQ(findingOf({stored(endsLater)}), Finding::OtherDates);
    EXPECT_EQ(findingOf({stored(endsToday)}), Finding::OtherDates) << "it is in force today";
    EXPECT_EQ(findingOf({stored(ended)}), Finding::Ended);
    EXPECT_EQ(findingOf({stored(oldVersion)}), Finding::OtherVersion);
    EXPECT_EQ(findingOf({stored(oldVersionLater)}), Finding::OtherVersion);
    EXPECT_EQ(findingOf({stored(oldVersionEnded)}), Finding::Ended);
}

TEST(Classify, EndedOnesDoNotStopTheUser)
{
    using Finding = ExistingSubscriptions::Finding;
    EXPECT_EQ(findingOf({stored(ended), stored()}), Finding::Same);
    EXPECT_EQ(findingOf({stored(oldVersion), stored(ended), stored(oldVersionEnded)}),
        Finding::OtherVersion);
    EXPECT_EQ(findingOf({stored(ended), stored(startsLater)}), Finding::OtherDates);
}

TEST(Classify, SeveralThatAreNotEndedAreLeftToPeople)
{
    using Finding = ExistingSubscriptions::Finding;
    EXPECT_EQ(findingOf({stored(), stored()}), Finding::Several);
    EXPECT_EQ(findingOf({stored(oldVersion), stored()}), Finding::Several);
    EXPECT_EQ(findingOf({stored(endsToday), stored(startsLater)}), Finding::Several);
}

TEST(Classify, TheFindingNamesTheSubscriptionsItIsAbout)
{
    const QList<Subscription> none;
    EXPECT_EQ(classify({}, wantedVersion, today).subscriptions, none);
    EXPECT_EQ(classify({stored(ended), stored()}, wantedVersion, today).subscriptions,
        QList<Subscription>{stored()});
    EXPECT_EQ(
        classify({stored(oldVersion), stored(ended), stored()}, wantedVersion, today).subscriptions,
        (QList<Subscription>{stored(oldVersion), stored()}));
}

TEST(Classify, OfSeveralEndedOnesTheLatestIsReported)
{
    const auto existing =
        classify({stored(endedEarlier), stored(ended), stored(endedEarlier)}, wantedVersion, today);
    EXPECT_EQ(existing.finding, ExistingSubscriptions::Finding::Ended);
    EXPECT_EQ(existing.subscriptions, QList<Subscription>{stored(ended)});
}
