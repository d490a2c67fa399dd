// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#include "base/jsonreader.h"

#include "printers.h"

#include <gtest/gtest.h>

#include <optional>

namespace {

using Reading = std::function<void(const JsonValue &)>;

QString faultOf(
    QByteArrayView text, const Reading &reading = [](const JsonValue &) {}, JsonLimits limits = {})
{
    const auto fault = Json::read(text, limits, reading);
    return fault ? fault->pointer + QLatin1String(": ") + fault->what : QString();
}

/// The fault of reading the member "v" of {"v": \a json} as \a read.
QString faultOfMember(const char *json, const Reading &read)
{
    const QByteArray text = QByteArray("{\"v\":") + json + '}';
    return faultOf(text, [&read](const JsonValue &whole) { read(whole.member("v")); });
}

std::optional<QDateTime> instantIn(const char *json)
{
    std::optional<QDateTime> instant;
    faultOfMember(json, [&instant](const JsonValue &value) { instant = value.instant(); });
    return instant;
}

QDateTime utc(const char *text)
{
    return QDateTime::fromString(QString::fromLatin1(text), Qt::ISODateWithMs);
}

QByteArray nested(int levels)
{
    return QByteArray(levels, '[') + QByteArray(levels, ']');
}

} // namespace

TEST(Json, AnObjectOrAnArrayIsRead)
{
    int calls = 0;
    const Reading count = [&calls](const JsonValue &) { ++calls; };
    EXPECT_EQ(faultOf(" {\"a\": [1, 2.5, null, true, \"x\"]}\n", count), QString());
    EXPECT_EQ(faultOf("[]", count), QString());
    EXPECT_EQ(calls, 2);
}

TEST(Json, ABareValueIsRefused)
{
    const QString complaint = QStringLiteral(": must be an object or an array");
    for (const char *text : {"7", "\"x\"", "null", "true"})
        EXPECT_EQ(faultOf(text), complaint) << text;
}

TEST(Json, WhatIsNotJsonIsRefused)
{
    for (const char *text : {"", " ", "{", "[1,]", "{\"a\":1,}", "{a:1}", "{'a':1}", "[01]",
             "[NaN]", "[1e999]", "// c\n[]", "[] []", "[]x", "<html></html>", "[\"\t\"]",
             "[\"\\x\"]", "[\"\\ud800\"]", "[\"\xff\"]", "[\"\xc0\xaf\"]", "[\"\xed\xa0\x80\"]"})
        EXPECT_TRUE(faultOf(text).startsWith(QLatin1String(": not JSON at byte"))) << text;
}

TEST(Json, AZeroByteDoesNotEndTheText)
{
    const QString complaint = QStringLiteral(": not JSON at byte 3");
    EXPECT_EQ(faultOf(QByteArrayView("[]\0", 3)), complaint);
    EXPECT_EQ(faultOf(QByteArrayView("[]\0{}", 5)), complaint);
    EXPECT_EQ(faultOf(QByteArrayView("[\"\0\"]", 5)), complaint);
}

TEST(Json, AByteOrderMarkIsPassedOver)
{
    EXPECT_EQ(faultOf("\xEF\xBB\xBF{}"), QString());
    EXPECT_FALSE(faultOf("\xEF\xBB\xBF").isEmpty());
    EXPECT_FALSE(faultOf(QByteArrayView("\xFF\xFE{\0}\0", 6)).isEmpty());
}

TEST(Json, AnAnswerWithADoubledMemberIsRefused)
{
    const QString complaint = QStringLiteral(": a member is named twice");
    EXPECT_EQ(faultOf(R"({"a":1,"a":1})"), complaint);
    EXPECT_EQ(faultOf(R"({"a":1,"\u0061":2})"), complaint);
    EXPECT_EQ(faultOf(R"([{"b":{"a":1,"b":2,"a":3}}])"), complaint);
    EXPECT_EQ(faultOf(R"({"a":{"a":{"a":1}},"b":[{"a":1},{"a":2}]})"), QString());
}

TEST(Json, DepthIsLimitedBeforeAnythingIsBuilt)
{
    EXPECT_EQ(faultOf(nested(16)), QString());
    EXPECT_EQ(faultOf(nested(17)), QStringLiteral(": nested deeper than 16 levels"));
    EXPECT_EQ(faultOf(nested(100'000)), QStringLiteral(": nested deeper than 16 levels"));
    EXPECT_EQ(faultOf(nested(3), [](const JsonValue &) {}, {100, 2}),
        QStringLiteral(": nested deeper than 2 levels"));
}

TEST(Json, SizeIsLimitedBeforeAnythingIsRead)
{
    const QByteArray text = "[" + QByteArray(98, ' ') + "]";
    EXPECT_EQ(faultOf(text, [](const JsonValue &) {}, {100, 16}), QString());
    EXPECT_EQ(faultOf(text, [](const JsonValue &) {}, {99, 16}),
        QStringLiteral(": larger than 99 bytes"));
}

TEST(Json, NothingIsHandedOutOfATextThatIsRefused)
{
    int calls = 0;
    EXPECT_FALSE(faultOf("[1] x", [&calls](const JsonValue &) { ++calls; }).isEmpty());
    EXPECT_EQ(calls, 0);
}

TEST(Json, AFaultNamesItsPlaceAsAPointer)
{
    const Reading reading = [](const JsonValue &whole) {
        whole.member("a/b~c").items().at(1).member("d").string();
    };
    EXPECT_EQ(faultOf(R"({"a/b~c":[0,{"d":1}]})", reading),
        QStringLiteral("/a~1b~0c/1/d: must be a string"));
    EXPECT_EQ(faultOf(R"({"a/b~c":[0,{}]})", reading), QStringLiteral("/a~1b~0c/1/d: is missing"));
    EXPECT_EQ(
        faultOf(R"({"a/b~c":[0,[]]})", reading), QStringLiteral("/a~1b~0c/1: must be an object"));
}

TEST(Json, NullIsThereButCountsAsAbsentWhereItMayBe)
{
    const Reading reading = [](const JsonValue &whole) {
        EXPECT_TRUE(whole.member("n").isNull());
        EXPECT_FALSE(whole.memberIfAny("n").has_value());
        EXPECT_FALSE(whole.memberIfAny("x").has_value());
        EXPECT_TRUE(whole.memberIfAny("s").has_value());
        EXPECT_EQ(whole.member("n").stringOrNull(), QString());
        EXPECT_EQ(whole.member("s").stringOrNull(), QStringLiteral("t"));
    };
    EXPECT_EQ(faultOf(R"({"n":null,"s":"t"})", reading), QString());
}

TEST(Json, AStringIsNonEmptyShortEnoughAndWithoutControlCharacters)
{
    const Reading read = [](const JsonValue &value) { value.string(4); };
    EXPECT_EQ(faultOfMember("\"\u00e6\u00f8\u00e5x\"", read), QString());
    EXPECT_EQ(faultOfMember("\"\"", read), QStringLiteral("/v: must not be empty"));
    EXPECT_EQ(faultOfMember("\"12345\"", read), QStringLiteral("/v: must be at most 4 characters"));
    EXPECT_EQ(
        faultOfMember("\"\\n\"", read), QStringLiteral("/v: must not hold control characters"));
    EXPECT_EQ(
        faultOfMember("\"\\u0000\"", read), QStringLiteral("/v: must not hold control characters"));
    for (const char *other : {"1", "null", "true", "[]", "{}"})
        EXPECT_EQ(faultOfMember(other, read), QStringLiteral("/v: must be a string")) << other;
}

TEST(Json, AnIntegerIsWholeAndFits)
{
    qint64 read = 0;
    const Reading reading = [&read](const JsonValue &value) { read = value.integer(); };
    EXPECT_EQ(faultOfMember("-9223372036854775808", reading), QString());
    EXPECT_EQ(read, std::numeric_limits<qint64>::min());
    EXPECT_EQ(faultOfMember("9223372036854775807", reading), QString());
    EXPECT_EQ(read, std::numeric_limits<qint64>::max());
    EXPECT_EQ(faultOfMember("9223372036854775808", reading), QStringLiteral("/v: is out of range"));
    EXPECT_EQ(faultOfMember("1.0", reading), QString());
    EXPECT_EQ(read, 1);
    EXPECT_EQ(faultOfMember("-3.6e3", reading), QString());
    EXPECT_EQ(read, -3600);
    for (const char *huge : {"99999999999999999999", "1e300", "-1e300"})
        EXPECT_EQ(faultOfMember(huge, reading), QStringLiteral("/v: is out of range")) << huge;
    for (const char *other : {"1.5", "\"1\"", "null", "true"})
        EXPECT_EQ(faultOfMember(other, reading), QStringLiteral("/v: must be a whole number"))
            << other;
}

TEST(Json, ANumberIsReadWithoutItsFraction)
{
    qint64 read = 0;
    const Reading reading = [&read](const JsonValue &value) { read = value.whole(); };
    for (const auto &[text, whole] : std::initializer_list<std::pair<const char *, qint64>>{
             {"7", 7}, {"7.9", 7}, {"-0.5", -1}, {"1.7e9", 1'700'000'000}}) {
        EXPECT_EQ(faultOfMember(text, reading), QString()) << text;
        EXPECT_EQ(read, whole) << text;
    }
    EXPECT_EQ(faultOfMember("1e300", reading), QStringLiteral("/v: is out of range"));
    EXPECT_EQ(faultOfMember("\"7\"", reading), QStringLiteral("/v: must be a whole number"));
}

TEST(Json, ABooleanIsOneOfTwo)
{
    bool read = false;
    const Reading reading = [&read](const JsonValue &value) { read = value.boolean(); };
    EXPECT_EQ(faultOfMember("true", reading), QString());
    EXPECT_TRUE(read);
    for (const char *other : {"1", "\"true\"", "null"})
        EXPECT_EQ(faultOfMember(other, reading), QStringLiteral("/v: must be true or false"));
}

TEST(Json, AUuidIsReadInLowerCase)
{
    QString read;
    const Reading reading = [&read](const JsonValue &value) { read = value.uuid(); };
    EXPECT_EQ(faultOfMember("\"0A1B2C3D-4e5f-6071-8293-A4B5C6D7BF17\"", reading), QString());
    EXPECT_EQ(read, QStringLiteral("0a1b2c3d-4e5f-6071-8293-a4b5c6d7bf17"));
    for (const char *other :
        {"\"0a1b2c3d4e5f60718293a4b5c6d7bf17\"", "\"{0a1b2c3d-4e5f-6071-8293-a4b5c6d7bf}\"",
            "\"0a1b2c3d-4e5f-6071-8293-a4b5c6d7bf1g\"", "\"0a1b2c3d-4e5f-6071-8293-a4b5c6d7bf1\""})
        EXPECT_EQ(faultOfMember(other, reading), QStringLiteral("/v: must be a UUID")) << other;
    EXPECT_FALSE(faultOfMember("\"0a1b2c3d-4e5f-6071-8293-a4b5c6d7bf17 \"", reading).isEmpty());
}

TEST(Json, ADateIsACalendarsDay)
{
    QDate read;
    const Reading reading = [&read](const JsonValue &value) { read = value.date(); };
    EXPECT_EQ(faultOfMember("\"2028-02-29\"", reading), QString());
    EXPECT_EQ(read, QDate(2028, 2, 29));
    for (const char *other : {"\"2026-02-29\"", "\"2026-13-01\"", "\"26-11-24\"", "\"24.11.2026\"",
             "\"2026/11/24\"", "\"2026-1-04\"", "\"0000-01-01\"", "\"+026-01-01\""})
        EXPECT_EQ(faultOfMember(other, reading), QStringLiteral("/v: must be a date, YYYY-MM-DD"))
            << other;
    EXPECT_FALSE(faultOfMember("\"2026-11-24T00:00:00Z\"", reading).isEmpty());
    EXPECT_FALSE(faultOfMember("20261124", reading).isEmpty());
}

TEST(Json, ItemsAndMembersAreLimited)
{
    const Reading items = [](const JsonValue &value) { value.items(2); };
    EXPECT_EQ(faultOfMember("[1,2]", items), QString());
    EXPECT_EQ(faultOfMember("[1,2,3]", items), QStringLiteral("/v: must hold at most 2 items"));
    EXPECT_EQ(faultOfMember("{}", items), QStringLiteral("/v: must be an array"));

    const Reading members = [](const JsonValue &value) { EXPECT_EQ(value.members(2).size(), 2); };
    EXPECT_EQ(faultOfMember(R"({"a":1,"b":2})", members), QString());
    EXPECT_EQ(faultOfMember(R"({"a":1,"b":2,"c":3})", members),
        QStringLiteral("/v: must hold at most 2 members"));
    EXPECT_EQ(faultOfMember("[]", members), QStringLiteral("/v: must be an object"));
}

TEST(JsonInstant, APointInTimeIsReadAsUtc)
{
    EXPECT_EQ(instantIn("\"2026-11-24T10:42:00+01:00\""), utc("2026-11-24T09:42:00.000Z"));
    EXPECT_EQ(instantIn("\"2026-11-24t09:42:00z\""), utc("2026-11-24T09:42:00.000Z"));
    EXPECT_EQ(instantIn("\"2026-11-24T09:42:00.5Z\""), utc("2026-11-24T09:42:00.500Z"));
    EXPECT_EQ(instantIn("\"2026-11-24T09:42:00.123456789Z\""), utc("2026-11-24T09:42:00.123Z"));
    EXPECT_EQ(instantIn("\"2026-11-23T23:42:00-10:00\""), utc("2026-11-24T09:42:00.000Z"));
    EXPECT_EQ(instantIn("\"2026-11-24T09:42:00Z\"")->timeSpec(), Qt::UTC);
}

TEST(JsonInstant, EveryFormThatRfc3339AllowsIsRead)
{
    const QDateTime nine = utc("2026-11-24T09:42:00.000Z");
    for (const char *text : {"\"2026-11-24 09:42:00Z\"", "\"2026-11-24T09:42:00-00:00\"",
             "\"2026-11-24T09:42:00.0000000000000000001Z\"", "\"2026-11-25T09:41:00+23:59\"",
             "\"2026-11-23T09:43:00-23:59\"", "\"2026-11-24T09:41:60Z\""})
        EXPECT_EQ(instantIn(text), nine) << text;
    EXPECT_EQ(instantIn("\"1990-12-31T15:59:60-08:00\""), utc("1991-01-01T00:00:00.000Z"));
    EXPECT_EQ(instantIn("\"2026-11-24T09:42:00.05Z\""), utc("2026-11-24T09:42:00.050Z"));
}

TEST(JsonInstant, TheHourThatSummerTimeSkipsIsReadByItsOffset)
{
    EXPECT_EQ(instantIn("\"2027-03-28T02:30:00+01:00\""), utc("2027-03-28T01:30:00.000Z"));
    EXPECT_EQ(instantIn("\"2026-10-25T02:30:00+02:00\""), utc("2026-10-25T00:30:00.000Z"));
    EXPECT_EQ(instantIn("\"2026-10-25T02:30:00+01:00\""), utc("2026-10-25T01:30:00.000Z"));
}

TEST(JsonInstant, WhatCannotBeWrittenAsUtcIsRefused)
{
    EXPECT_EQ(instantIn("\"9999-12-31T22:59:59-01:00\""), utc("9999-12-31T23:59:59.000Z"));
    EXPECT_FALSE(instantIn("\"9999-12-31T23:59:59-01:00\""));
    EXPECT_EQ(instantIn("\"0001-01-01T01:00:00+01:00\""), utc("0001-01-01T00:00:00.000Z"));
    EXPECT_FALSE(instantIn("\"0001-01-01T00:00:00+01:00\""));
}

TEST(JsonInstant, AnythingElseIsRefused)
{
    for (const char *other : {"\"2026-11-24T09:42:00\"", "\"2026-11-24T09:42:61Z\"",
             "\"2026-11-24T09:42:00+24:00\"", "\"2026-11-24T09:42:00+01:60\"",
             "\"2026-11-24T09:42Z\"", "\"2026-11-24T24:00:00Z\"", "\"2026-11-24T09:61:00Z\"",
             "\"2026-02-30T09:42:00Z\"", "\"2026-11-24\"", "\"2026-11-24T09:42:00+1:00\"",
             "\"2026-11-24T09:42:00.Z\"", "\"2026-11-24T09:42:00+99:99\"", "\"nu\"", "1700000000"})
        EXPECT_FALSE(instantIn(other).has_value()) << other;
}
