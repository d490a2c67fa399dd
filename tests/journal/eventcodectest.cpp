// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#include "journal/eventcodec.h"

#include "journalfixture.h"

#include <nlohmann/json.hpp>

#include <set>

using nlohmann::json;

namespace {

json parsed(const QByteArray &payload)
{
    return json::parse(payload.begin(), payload.end());
}

QByteArray dumped(const json &value)
{
    return QByteArray::fromStdString(value.dump());
}

/// Every place in \a value, as JSON pointers.
std::vector<json::json_pointer> placesIn(const json &value)
{
    std::vector<json::json_pointer> places;
    const json flat = value.flatten();
    for (const auto &[pointer, leaf] : flat.items()) {
        for (json::json_pointer place(pointer); !place.empty(); place.pop_back())
            places.push_back(place);
    }
    return places;
}

size_t alternatives()
{
    return std::variant_size_v<CaseEvent> - 1 + std::variant_size_v<Submission::Event>;
}

} // namespace

TEST(EventCodec, EveryEventIsReadAsItWasWritten)
{
    std::set<QByteArray> kinds;
    for (const CaseEvent &event : Samples::everyEvent()) {
        const auto written = EventCodec::written(event);
        SCOPED_TRACE(written.payload.toStdString());
        kinds.insert(written.kind);
        EXPECT_FALSE(written.payload.contains('\n'));
        const auto read = EventCodec::read(written.kind, written.payload);
        ASSERT_TRUE(read);
        EXPECT_EQ(*read, event);
    }
    EXPECT_EQ(kinds.size(), alternatives()) << "samples of every kind, each with its own name";
}

TEST(EventCodec, TheWrittenFormIsStable)
{
    const auto declined = EventCodec::written(
        Submission::Event(Submission::Declined{QStringLiteral("k"), ErrorKind::RoleMissing, {}}));
    EXPECT_EQ(declined.kind, "order-declined");
    EXPECT_EQ(declined.payload, R"({"detail":null,"error":"GB-01","key":"k"})");
    const auto checked = EventCodec::written(SecondCheckSeen{
        Check::Status::Approved, {Witness::Kind::Colleague, QStringLiteral("Bo")}, {}});
    EXPECT_EQ(checked.kind, "second-check-seen");
    EXPECT_EQ(checked.payload,
        R"({"detail":null,"status":"approved","witness":{"kind":"colleague","name":"Bo"}})");
    const auto readBack = EventCodec::written(Submission::Event(
        Submission::ReadBack{{QStringLiteral("u"), Samples::order(), {}, Samples::at()}}));
    EXPECT_TRUE(readBack.payload.contains(R"("created":"2026-11-24T09:42:03.007Z")"));
    EXPECT_TRUE(readBack.payload.contains(R"("validFrom":"2026-11-24","validTo":null)"));
}

TEST(EventCodec, EveryErrorKindIsReadAsItWasWritten)
{
    for (int kind = 0; kind <= static_cast<int>(lastErrorKind); ++kind) {
        const CaseEvent event = Submission::Event(
            Submission::Declined{QStringLiteral("k"), static_cast<ErrorKind>(kind), {}});
        const auto written = EventCodec::written(event);
        EXPECT_EQ(EventCodec::read(written.kind, written.payload), event);
    }
}

/// Earlier versions wrote no such member.
bool isOptional(const std::string &kind, const std::string &place)
{
    static const std::set<std::string> optional{"second-check-seen/witness/role",
        "second-check-seen/witness/when", "page-contradicted/sha256", "case-started/walkThrough"};
    return optional.count(kind + place) > 0;
}

TEST(EventCodec, APayloadWithoutOneOfItsMembersIsRefused)
{
    for (const CaseEvent &event : Samples::everyEvent()) {
        const auto written = EventCodec::written(event);
        for (const auto &place : placesIn(parsed(written.payload))) {
            json broken = parsed(written.payload);
            json &parent = broken[place.parent_pointer()];
            if (parent.is_array()
                || isOptional(QByteArray(written.kind).toStdString(), place.to_string()))
                continue;
            parent.erase(place.back());
            EXPECT_FALSE(EventCodec::read(written.kind, dumped(broken))) << broken;
        }
    }
}

TEST(EventCodec, AMemberOfAnotherShapeIsRefused)
{
    for (const CaseEvent &event : Samples::everyEvent()) {
        const auto written = EventCodec::written(event);
        for (const auto &place : placesIn(parsed(written.payload))) {
            for (const json &other : {json(7.5), json::array({1}), json::object(), json(""),
                     json("line\nbreak"), json(std::string(10'001, 'x'))}) {
                json broken = parsed(written.payload);
                broken[place] = other;
                EXPECT_FALSE(EventCodec::read(written.kind, dumped(broken))) << broken;
            }
        }
    }
}

TEST(EventCodec, AnUnknownWordCodeOrDateIsRefused)
{
    const std::set<std::string> closed{"status", "origin", "error", "validFrom", "created", "kind"};
    int tried = 0;
    for (const CaseEvent &event : Samples::everyEvent()) {
        const auto written = EventCodec::written(event);
        for (const auto &place : placesIn(parsed(written.payload))) {
            if (closed.count(place.back()) == 0)
                continue;
            json broken = parsed(written.payload);
            broken[place] = "GB-00";
            EXPECT_FALSE(EventCodec::read(written.kind, dumped(broken))) << broken;
            ++tried;
        }
    }
    EXPECT_GT(tried, 20);
}

TEST(EventCodec, AMemberTooManyIsRefused)
{
    for (const CaseEvent &event : Samples::everyEvent()) {
        const auto written = EventCodec::written(event);
        json broken = parsed(written.payload);
        broken["more"] = 1;
        EXPECT_FALSE(EventCodec::read(written.kind, dumped(broken))) << broken;
    }
}

TEST(EventCodec, ACutPayloadIsRefused)
{
    for (const CaseEvent &event : Samples::everyEvent()) {
        const auto written = EventCodec::written(event);
        for (qsizetype size = 0; size < written.payload.size(); ++size)
            EXPECT_FALSE(EventCodec::read(written.kind, written.payload.left(size))) << size;
    }
}

TEST(EventCodec, APayloadThatIsWrittenInAnotherWayIsRefused)
{
    EXPECT_TRUE(EventCodec::read("page-left", R"({"step":3})"));
    for (const char *payload : {R"( {"step":3})", R"({"step":3} )", R"({"step": 3})",
             R"({"step":3,"step":3})", R"({"step":3.0})", R"({"step":3}{})", R"([{"step":3}])",
             R"({"step":2147483648})", "\xEF\xBB\xBF{\"step\":3}", R"({"\u0073tep":3})"})
        EXPECT_FALSE(EventCodec::read("page-left", payload)) << payload;
}

TEST(EventCodec, StepsAndRowsAreKeptByNameAndNumbersOfVersion1AreRead)
{
    const char *const steps[] = {"task", "sign-in", "instance", "review", "status", "evidence"};
    for (int step = 1; step <= 6; ++step) {
        const auto written = EventCodec::written(PageLeft{step});
        EXPECT_EQ(written.payload, QByteArray(R"({"step":")") + steps[step - 1] + R"("})");
        EXPECT_EQ(EventCodec::read("page-left", written.payload), CaseEvent(PageLeft{step}));
        EXPECT_EQ(EventCodec::read(
                      "page-left", QByteArray(R"({"step":)") + QByteArray::number(step) + '}'),
            CaseEvent(PageLeft{step}));
    }
    const char *const rows[] = {
        "fane", "sortiment", "alle", "system", "skemaversion", "gyldigFra", "gyldigTil", "gem"};
    for (int row = 1; row <= 8; ++row) {
        const RowChanged event{row, true, QStringLiteral("1.3")};
        const auto written = EventCodec::written(event);
        EXPECT_EQ(written.payload,
            QByteArray(R"({"done":true,"row":")") + rows[row - 1] + R"(","value":"1.3"})");
        EXPECT_EQ(EventCodec::read("row-changed", written.payload), CaseEvent(event));
        EXPECT_EQ(EventCodec::read("row-changed",
                      QByteArray(R"({"done":true,"row":)") + QByteArray::number(row)
                          + R"(,"value":"1.3"})"),
            CaseEvent(event));
    }
    for (const char *payload : {R"({"step":"3"})", R"({"step":"Review"})", R"({"step":""})",
             R"({"step":null})", R"({"step":["review"]})"})
        EXPECT_FALSE(EventCodec::read("page-left", payload)) << payload;
}

TEST(EventCodec, WrongFieldsThatAnEarlierVersionKeptByNameAreRead)
{
    const QByteArray payload = R"({"detail":"Skemaversion, Gyldig til","finding":"wrong-fields"})";
    const auto read = EventCodec::read("page-contradicted", payload);
    ASSERT_TRUE(read);
    const PageFinding old{
        PageFinding::Kind::WrongFields, QStringLiteral("Skemaversion, Gyldig til")};
    EXPECT_EQ(*read, CaseEvent(PageContradicted{old}));
    EXPECT_EQ(EventCodec::written(*read).payload, payload);
}

TEST(EventCodec, WhatEarlierVersionsDidNotKeepIsEmptyAndNotWritten)
{
    const std::pair<const char *, CaseEvent> events[] = {
        {R"({"detail":null,"status":"approved","witness":{"kind":"colleague","name":"Bo Lund"}})",
            SecondCheckSeen{Check::Status::Approved,
                {Witness::Kind::Colleague, QStringLiteral("Bo Lund")}, {}}},
        {R"({"detail":null,"finding":"not-saved"})",
            PageContradicted{{PageFinding::Kind::NotSaved}}},
        {R"({"environment":"oevemiljoe","program":"1.0.0","task":"gb1.0"})",
            CaseStarted{
                QStringLiteral("gb1.0"), QStringLiteral("oevemiljoe"), QStringLiteral("1.0.0")}},
    };
    for (const auto &[payload, event] : events) {
        const auto written = EventCodec::written(event);
        EXPECT_EQ(written.payload, payload);
        EXPECT_EQ(EventCodec::read(written.kind, payload), event) << payload;
    }
}

TEST(EventCodec, AnUnknownKindIsRefused)
{
    for (const char *kind : {"", "page", "page-left ", "Page-Left", "order-"})
        EXPECT_FALSE(EventCodec::read(kind, R"({"step":3})")) << kind;
}

TEST(EventCodec, TextThatCannotBeKeptAsItIsCanStillBeRead)
{
    const QString odd = QStringLiteral("a\tb\u0085d\ufeff") + QChar(0);
    const QString loneSurrogate = QStringLiteral("x") + QChar(0xd83d) + QStringLiteral("y");
    const QString tooLong = QString(9'999, u'x') + QString::fromUtf8("\U0001F5C2\U0001F5C2");
    for (const QString &text : {odd, loneSurrogate, tooLong, QStringLiteral("\ufeff")}) {
        const auto written = EventCodec::written(InstanceCompared{text});
        EXPECT_TRUE(EventCodec::read(written.kind, written.payload))
            << written.payload.left(80).toStdString();
    }
    const auto written = EventCodec::written(InstanceCompared{QStringLiteral("a\tb\nc")});
    EXPECT_EQ(EventCodec::read(written.kind, written.payload),
        CaseEvent(InstanceCompared{QStringLiteral("a b c")}));
}
