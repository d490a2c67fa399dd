// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#include "net/rest/wireformat.h"

#include "base/utc.h"
#include "printers.h"
#include "samples.h"

#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include <ostream>
#include <set>

using nlohmann::json;

namespace {

/// One kind of answer: a good sample, and whether a text can be read as it.
struct Shape {
    const char *name;
    QByteArray sample;
    bool (*reads)(QByteArrayView);
    /// Pointers of the members that may be null or absent.
    std::set<std::string> optional;
    /// Pointers of those that may be any text, or null.
    std::set<std::string> text;
};

void PrintTo(const Shape &shape, std::ostream *stream)
{
    *stream << shape.name;
}

QList<Shape> shapes()
{
    return {
        {"User", Samples::user(), [](QByteArrayView t) { return bool(WireFormat::readUser(t)); },
            {"/navn", "/myndighed/navn"},
            {"/navn", "/myndighed/navn", "/brugersystemroller/0", "/brugersystemroller/1"}},
        {"InstancesPage", Samples::instances("\"m2\""),
            [](QByteArrayView t) { return bool(WireFormat::readInstancesPage(t)); },
            {"/naesteMarkoer", "/itSysteminstanser/0/myndighed/navn"},
            {"/itSysteminstanser/0/myndighed/navn"}},
        {"Sortimenter", Samples::sortimenter(),
            [](QByteArrayView t) { return bool(WireFormat::readSortimenter(t)); }, {},
            {"/sortimenter/0/skemaversioner/0", "/sortimenter/0/skemaversioner/1"}},
        {"Subscriptions", Samples::subscriptions({Samples::subscription()}),
            [](QByteArrayView t) { return bool(WireFormat::readSubscriptions(t)); },
            {"/abonnementer/0/gyldigTil", "/abonnementer/0/oprettetAf/navn"},
            {"/abonnementer/0/oprettetAf/navn"}},
        {"Subscription", Samples::subscription(),
            [](QByteArrayView t) { return bool(WireFormat::readSubscription(t)); },
            {"/gyldigTil", "/oprettetAf/navn"}, {"/oprettetAf/navn"}},
        {"Transfer", Samples::transfer(),
            [](QByteArrayView t) { return bool(WireFormat::readTransfer(t)); },
            {"/tidspunkt", "/besked"}, {"/besked"}},
    };
}

/// Pointers of every member of every object in \a value, and of array items.
void collectPlaces(const json &value, const std::string &at, std::vector<std::string> &places)
{
    for (const auto &[name, item] : value.items()) {
        std::string place = at;
        place.append("/").append(name);
        places.push_back(place);
        if (item.is_structured())
            collectPlaces(item, place, places);
    }
}

class WireShape : public testing::TestWithParam<Shape> {
protected:
    WireShape() { collectPlaces(m_good, {}, m_places); }

    static bool reads(const json &value)
    {
        return GetParam().reads(QByteArray::fromStdString(value.dump()));
    }

    static json::json_pointer pointer(const std::string &place)
    {
        return json::json_pointer(place);
    }

    json &parentOf(json &whole, const std::string &place) const
    {
        return whole[pointer(place).parent_pointer()];
    }

    const json m_good = json::parse(GetParam().sample.toStdString());
    std::vector<std::string> m_places;
};

std::string nameOf(const testing::TestParamInfo<Shape> &info)
{
    return info.param.name;
}

} // namespace

TEST_P(WireShape, TheGoodSampleIsRead)
{
    EXPECT_TRUE(reads(m_good));
    EXPECT_GE(m_places.size(), 3U);
}

TEST_P(WireShape, AMissingMemberRefusesTheWholeAnswer)
{
    for (const std::string &place : m_places) {
        json bad = m_good;
        json &parent = parentOf(bad, place);
        if (!parent.is_object())
            continue;
        parent.erase(pointer(place).back());
        EXPECT_EQ(reads(bad), GetParam().optional.count(place) > 0) << place;
    }
}

TEST_P(WireShape, AMistypedMemberRefusesTheWholeAnswer)
{
    const std::vector<json> values{nullptr, true, 7, -1.5, "", "\x01", json::array(),
        json::object(), json::array({1}), json::object({{"a", 1}})};
    const json noMarker = "";
    for (const std::string &place : m_places) {
        for (const json &value : values) {
            const bool isText = GetParam().text.count(place) > 0;
            const bool mayBeNull = value.is_null() && (isText || GetParam().optional.count(place));
            const bool isNoMarker = place == "/naesteMarkoer" && value == noMarker;
            const bool isEmptyList = m_good[pointer(place)].is_array() && value == json::array();
            json changed = m_good;
            changed[pointer(place)] = value;
            const bool isGood =
                mayBeNull || isEmptyList || isNoMarker || (isText && value.is_string());
            EXPECT_EQ(reads(changed), isGood) << place << " = " << value;
        }
    }
}

TEST_P(WireShape, AMemberNamedTwiceRefusesTheWholeAnswer)
{
    for (const std::string &place : m_places) {
        json twin = m_good;
        json &parent = parentOf(twin, place);
        if (!parent.is_object())
            continue;
        const std::string name = pointer(place).back();
        parent[name + "-twin"] = parent[name];
        std::string text = twin.dump();
        text.replace(text.find(name + "-twin"), name.size() + 5, name);
        EXPECT_FALSE(GetParam().reads(QByteArray::fromStdString(text))) << place;
    }
}

TEST_P(WireShape, AMalformedValueRefusesTheWholeAnswer)
{
    const std::set<std::string> formatted{
        "uuid", "cvr", "gyldigFra", "gyldigTil", "oprettet", "tidspunkt", "status"};
    int tried = 0;
    for (const std::string &place : m_places) {
        if (formatted.count(pointer(place).back()) == 0)
            continue;
        for (const char *value : {"x", "2026-02-30", "24-11-2026", "2026-11-24T10:42:07",
                 "2026-11-24T25:42:07Z", "2918990", "2918990x", "291899000",
                 "{33333333-cccc-4ccc-8ccc-000000000003}", "33333333cccc4ccc8ccc000000000003",
                 "33333333-cccc-4ccc-8ccc-00000000000g", "OVERFOERT"}) {
            json bad = m_good;
            bad[pointer(place)] = value;
            EXPECT_FALSE(reads(bad)) << place << " = " << value;
            ++tried;
        }
    }
    EXPECT_EQ(
        tried > 0, m_good.dump().find("uuid") != std::string::npos || m_good.contains("status"));
}

TEST_P(WireShape, UnknownMembersAreIgnoredEverywhere)
{
    json more = m_good;
    for (const std::string &place : m_places) {
        json &value = more[pointer(place)];
        if (value.is_object())
            value["ukendt"] = json::object({{"uuid", 7}});
    }
    more["ukendt"] = json::array({nullptr, "x"});
    EXPECT_TRUE(reads(more));
}

TEST_P(WireShape, AnythingButOneObjectIsRefused)
{
    const QByteArray good = GetParam().sample;
    for (const QByteArray &bad :
        {QByteArray(), QByteArray("null"), QByteArray("[]"), QByteArray("{}"), '[' + good + ']',
            good + good, good + 'x', good.chopped(1), QByteArray("<html></html>")})
        EXPECT_FALSE(GetParam().reads(bad)) << bad.left(20).toStdString();
    EXPECT_TRUE(GetParam().reads("\xEF\xBB\xBF" + good)) << "a byte order mark";
}

TEST_P(WireShape, BadUtf8IsRefused)
{
    QByteArray bad = GetParam().sample;
    bad.insert(bad.indexOf('{') + 1, "\"x\":\"\xC3\x28\",");
    EXPECT_FALSE(GetParam().reads(bad));
}

TEST_P(WireShape, AnAnswerTooLargeOrTooDeepIsRefused)
{
    const QByteArray start = GetParam().sample.chopped(1) + ",\"x\":";
    EXPECT_TRUE(GetParam().reads(start + "\"" + QByteArray(200'000, 'a') + "\"}"));
    EXPECT_FALSE(GetParam().reads(start + "\"" + QByteArray(8'500'000, 'a') + "\"}"));
    EXPECT_TRUE(GetParam().reads(start + QByteArray(10, '[') + QByteArray(10, ']') + "}"));
    EXPECT_FALSE(GetParam().reads(start + QByteArray(40, '[') + QByteArray(40, ']') + "}"));
    EXPECT_FALSE(
        GetParam().reads(start + QByteArray(100'000, '[') + QByteArray(100'000, ']') + "}"));
}

INSTANTIATE_TEST_SUITE_P(Of, WireShape, testing::ValuesIn(shapes()), nameOf);

TEST(WireFormat, AUserIsReadWhole)
{
    const auto user = WireFormat::readUser(Samples::user());
    ASSERT_TRUE(user);
    EXPECT_EQ(user->uuid, QStringLiteral("44444444-dddd-4ddd-8ddd-000000000004"));
    EXPECT_EQ(user->name, QStringLiteral("Mette Holm"));
    EXPECT_EQ(
        user->authority, (Authority{QStringLiteral("29189900"), QStringLiteral("Vejle Kommune")}));
    EXPECT_EQ(user->roles, QStringList({QStringLiteral("laes"), QStringLiteral("abonner")}));
}

TEST(WireFormat, APageOfInstancesIsReadWhole)
{
    const auto page = WireFormat::readInstancesPage(Samples::instances("\"m2\""));
    ASSERT_TRUE(page);
    const ServiceInstance expected{Samples::instanceUuid, QStringLiteral("System Vejle"),
        {QStringLiteral("29189900"), QStringLiteral("Vejle Kommune")}};
    EXPECT_EQ(page->instances, QList<ServiceInstance>{expected});
    EXPECT_EQ(page->nextMarker, QStringLiteral("m2"));
    EXPECT_EQ(WireFormat::readInstancesPage(Samples::instances())->nextMarker, QString());
}

TEST(WireFormat, SortimenterAreReadWhole)
{
    const auto sortimenter = WireFormat::readSortimenter(Samples::sortimenter());
    ASSERT_TRUE(sortimenter);
    const Sortiment expected{Samples::sortimentUuid, QStringLiteral("Borgerblikket"),
        {QStringLiteral("1.2"), QStringLiteral("1.3")}};
    EXPECT_EQ(*sortimenter, QList<Sortiment>{expected});
}

TEST(WireFormat, ASubscriptionIsReadWhole)
{
    const auto subscription = WireFormat::readSubscription(Samples::subscription());
    ASSERT_TRUE(subscription);
    EXPECT_EQ(*subscription, Samples::readSubscription());
    const auto list =
        WireFormat::readSubscriptions(Samples::subscriptions({Samples::subscription()}));
    ASSERT_TRUE(list);
    EXPECT_EQ(*list, QList<Subscription>{Samples::readSubscription()});
}

TEST(WireFormat, AnEndDateIsReadAndUuidsAreLowerCase)
{
    QByteArray text = Samples::subscription();
    text.replace("\"gyldigTil\":null", "\"gyldigTil\":\"2027-01-31\"");
    text.replace("cccc-4ccc-8ccc", "CCCC-4CCC-8CCC");
    const auto subscription = WireFormat::readSubscription(text);
    ASSERT_TRUE(subscription);
    EXPECT_EQ(subscription->values.validTo, QDate(2027, 1, 31));
    EXPECT_EQ(subscription->uuid, Samples::subscriptionUuid);
}

TEST(WireFormat, ATransferIsReadWhole)
{
    const std::pair<const char *, Transfer::Status> known[] = {
        {"afventer", Transfer::Status::Waiting}, {"overfoert", Transfer::Status::Sent},
        {"kvitteret", Transfer::Status::Acknowledged}, {"fejlet", Transfer::Status::Failed}};
    for (const auto &[word, status] : known) {
        const auto transfer =
            WireFormat::readTransfer(QByteArray(Samples::transfer()).replace("overfoert", word));
        ASSERT_TRUE(transfer) << word;
        EXPECT_EQ(transfer->status, status) << word;
        EXPECT_EQ(transfer->at, QDateTime(QDate(2026, 11, 24), QTime(10, 43), Utc::zone));
        EXPECT_EQ(transfer->message, QStringLiteral("Sendt"));
    }
    const auto waiting =
        WireFormat::readTransfer(R"({"status":"afventer","tidspunkt":null,"besked":null})");
    ASSERT_TRUE(waiting);
    EXPECT_EQ(*waiting, Transfer{});
}

TEST(WireFormat, WhatTheTransferSaysIsFreeText)
{
    const auto messageIn = [](const QByteArray &text) {
        const auto transfer = WireFormat::readTransfer(
            R"({"status":"fejlet","tidspunkt":null,"besked":")" + text + R"("})");
        EXPECT_TRUE(transfer) << text.left(40).constData();
        return transfer ? transfer->message : QString();
    };
    EXPECT_EQ(messageIn(""), QString());
    EXPECT_EQ(messageIn("linje 1\\nlinje 2"), QStringLiteral("linje 1\nlinje 2"));
    const QString cut = messageIn(QByteArray(200'000, 'x'));
    EXPECT_GT(cut.size(), 100);
    EXPECT_LT(cut.size(), 10'000);
    EXPECT_FALSE(WireFormat::readTransfer(R"({"status":"fejlet","tidspunkt":null,"besked":7})"));
}

TEST(WireFormat, OneUuidForTwoThingsRefusesTheWholeList)
{
    const QByteArray one = Samples::subscription();
    EXPECT_TRUE(WireFormat::readSubscriptions(Samples::subscriptions({})));
    const QByteArray other = QByteArray(one).replace("\"1.3\"", "\"1.2\"");
    EXPECT_FALSE(WireFormat::readSubscriptions(Samples::subscriptions({one, other})));
    json instances = json::parse(Samples::instances().toStdString());
    json renamed = instances["itSysteminstanser"][0];
    renamed["navn"] = "Another";
    instances["itSysteminstanser"].push_back(renamed);
    EXPECT_FALSE(WireFormat::readInstancesPage(QByteArray::fromStdString(instances.dump())));
    json sortimenter = json::parse(Samples::sortimenter().toStdString());
    json more = sortimenter["sortimenter"][0];
    more["skemaversioner"] = {"1.4"};
    sortimenter["sortimenter"].push_back(more);
    EXPECT_FALSE(WireFormat::readSortimenter(QByteArray::fromStdString(sortimenter.dump())));
}

TEST(WireFormat, TheSameThingTwiceInAListCountsOnce)
{
    const QByteArray one = Samples::subscription();
    const auto subscriptions = WireFormat::readSubscriptions(Samples::subscriptions({one, one}));
    ASSERT_TRUE(subscriptions);
    EXPECT_EQ(subscriptions->size(), 1);
    json instances = json::parse(Samples::instances().toStdString());
    instances["itSysteminstanser"].push_back(instances["itSysteminstanser"][0]);
    const auto page = WireFormat::readInstancesPage(QByteArray::fromStdString(instances.dump()));
    ASSERT_TRUE(page);
    EXPECT_EQ(page->instances.size(), 1);
}

TEST(WireFormat, ANameIsMadePlainAndSpoilsNothing)
{
    const auto nameIn = [](const QByteArray &name) {
        const auto page = WireFormat::readInstancesPage(
            QByteArray(Samples::instances()).replace("System Vejle", name));
        return page && page->instances.size() == 1 ? page->instances.first().name : QString();
    };
    EXPECT_EQ(nameIn("System\\tVejle\\n"), QStringLiteral("System Vejle"));
    EXPECT_EQ(nameIn("System\xC2\xA0Vejle"), QStringLiteral("System Vejle"));
    EXPECT_EQ(nameIn("Sy\xC2\xADstem Vejle"), QStringLiteral("System Vejle"));
    EXPECT_EQ(nameIn("A\xCC\x8Arhus"), QString::fromUtf8("\xC3\x85rhus")) << "decomposed";
    EXPECT_EQ(nameIn(QByteArray(3000, 'x')).size(), 1000);
}

TEST(WireFormat, AFaultIsToldByPlaceAndNeverByContent)
{
    const auto bad =
        WireFormat::readUser(QByteArray(Samples::user()).replace("29189900", "cprcprcp"));
    ASSERT_FALSE(bad);
    EXPECT_EQ(bad.error().kind, ErrorKind::AnswerUnreadable);
    EXPECT_TRUE(bad.error().detail.startsWith(QLatin1String("/myndighed/cvr ")));
    EXPECT_FALSE(bad.error().detail.contains(QLatin1String("cprcprcp")));
}

TEST(WireFormat, AnOrderIsTheSameBytesEveryTime)
{
    SubscriptionOrder order = Samples::attempt().order;
    const QByteArray expected =
        R"({"sortiment":"11111111-aaaa-4aaa-8aaa-000000000001",)"
        R"("abonnerendeItSysteminstans":"22222222-bbbb-4bbb-8bbb-00000000bf17",)"
        R"("skemaversion":"1.3","gyldigFra":"2026-11-24","gyldigTil":null})";
    EXPECT_EQ(WireFormat::written(order), expected);
    order.validTo = QDate(2027, 1, 31);
    EXPECT_EQ(WireFormat::written(order), QByteArray(expected).replace("null", "\"2027-01-31\""));
}
