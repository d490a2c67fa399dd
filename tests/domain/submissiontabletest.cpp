// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#include "domain/submission.h"
#include "examples.h"
#include "printers.h"

#include <gtest/gtest.h>

#include <array>

using namespace Submission;

namespace {

const QString otherKey = QStringLiteral("deadbeef-1111-4222-8333-444444444444");

const QDateTime now = Examples::utc("2026-11-24T09:42:05Z");

Subscription otherVersion()
{
    Subscription found = Examples::subscription();
    found.values.schemaVersion = QStringLiteral("1.2");
    return found;
}

Subscription foreign()
{
    Subscription found = Examples::subscription();
    found.uuid = QStringLiteral("77777777-8888-4777-8666-555555555555");
    return found;
}

struct NamedState {
    const char *name;
    State state;
};

/// One of each state, in the order of the variant.
std::array<NamedState, 8> everyState()
{
    const auto attempt = Examples::attempt();
    const auto stored = Examples::subscription();
    const auto order = Examples::order();
    return {{{"Drafting", Drafting{}}, {"Ready", Ready{attempt}},
        {"Sending", Sending{attempt, Examples::whenSent()}},
        {"Unsettled", Unsettled{attempt, Examples::whenSent()}},
        {"Refused", Refused{attempt, Examples::whenSent(), ErrorKind::RoleMissing, {}}},
        {"Created", Created{{stored.uuid, {}}, order, Origin::CreatedByUs, Examples::whenSent()}},
        {"Differs", Differs{otherVersion(), order, Origin::CreatedByUs, Examples::whenSent()}},
        {"Verified", Verified{stored, order, Origin::CreatedByUs, Examples::whenSent()}}}};
}

struct Column {
    const char *name;
    Event event;
    /// The state's name after the event, from each state in turn; "." for no change at all.
    std::array<const char *, 8> after;
};

/// The whole table: what each event makes of each state.
QList<Column> table()
{
    const QString key = Examples::key();
    const auto order = Examples::order();
    const QString uuid = Examples::subscription().uuid;
    // clang-format off
    return {
        // from                                            Drafting   Ready      Sending      Unsettled  Refused    Created     Differs     Verified
        {"Intended",         Intended{otherKey, order},    {"Ready",   "Ready",   ".",         ".",       "Ready",   ".",        ".",        "."}},
        {"Intended again",   Intended{key, order},         {"Ready",   ".",       ".",         ".",       ".",       ".",        ".",        "."}},
        {"Sent",             Sent{key},                    {".",       "Sending", ".",         ".",       "Sending", ".",        ".",        "."}},
        {"Sent, other",      Sent{otherKey},               {".",       ".",       ".",         ".",       ".",       ".",        ".",        "."}},
        {"NotSent",          NotSent{key, {}},             {".",       ".",       "Ready",     ".",       ".",       ".",        ".",        "."}},
        {"NotSent, other",   NotSent{otherKey, {}},        {".",       ".",       ".",         ".",       ".",       ".",        ".",        "."}},
        {"Lost",             Lost{key, {}},                {".",       ".",       "Unsettled", ".",       ".",       ".",        ".",        "."}},
        {"Lost, other",      Lost{otherKey, {}},           {".",       ".",       ".",         ".",       ".",       ".",        ".",        "."}},
        {"Declined",         Declined{key, ErrorKind::Refused, {}}, {".", ".",    "Refused",   ".",       ".",       ".",        ".",        "."}},
        {"Declined, other",  Declined{otherKey, ErrorKind::Refused, {}}, {".", ".", ".",       ".",       ".",       ".",        ".",        "."}},
        {"Accepted",         Accepted{key, uuid},          {".",       ".",       "Created",   ".",       ".",       ".",        ".",        "."}},
        {"Accepted, other",  Accepted{otherKey, uuid},     {".",       ".",       ".",         ".",       ".",       ".",        ".",        "."}},
        {"Adopted",          Adopted{uuid, order, Origin::FoundBefore}, {"Created", "Created", "Created", "Created", "Created", ".", ".",    "."}},
        {"Absent",           Absent{key},                  {".",       ".",       ".",         "Ready",   ".",       ".",        ".",        "."}},
        {"Absent, other",    Absent{otherKey},             {".",       ".",       ".",         ".",       ".",       ".",        ".",        "."}},
        {"ReadBack, wanted", ReadBack{Examples::subscription()}, {".", ".",       ".",         ".",       ".",       "Verified", "Verified", "Verified"}},
        {"ReadBack, differs", ReadBack{otherVersion()},       {".",       ".",       ".",         ".",       ".",       "Differs",  "Differs",  "Differs"}},
        {"ReadBack, foreign", ReadBack{foreign()},         {".",       ".",       ".",         ".",       ".",       ".",        ".",        "."}},
    };
    // clang-format on
}

QString nameOf(const State &state)
{
    return QString::fromLatin1(everyState().at(state.index()).name);
}

} // namespace

TEST(SubmissionTable, EveryEventLeadsFromEveryStateWhereItShould)
{
    const auto states = everyState();
    for (const Column &column : table()) {
        for (std::size_t row = 0; row < states.size(); ++row) {
            const State &before = states.at(row).state;
            SCOPED_TRACE(std::string(states.at(row).name) + " + " + column.name);
            const QString expected = QString::fromLatin1(column.after.at(row));
            const State after = next(before, column.event, now);
            if (expected == u'.')
                EXPECT_TRUE(after == before) << "became " << qPrintable(nameOf(after));
            else
                EXPECT_EQ(nameOf(after), expected);
        }
    }
}

TEST(SubmissionTable, ItHoldsEveryStateAndEveryEvent)
{
    const auto states = everyState();
    EXPECT_EQ(states.size(), std::variant_size_v<State>);
    for (std::size_t i = 0; i < states.size(); ++i)
        EXPECT_EQ(states.at(i).state.index(), i) << states.at(i).name;

    std::array<bool, std::variant_size_v<Event>> seen{};
    for (const Column &column : table())
        seen.at(column.event.index()) = true;
    for (std::size_t i = 0; i < seen.size(); ++i)
        EXPECT_TRUE(seen.at(i)) << "event " << i;
}

TEST(SubmissionTable, AfterARestartOnlyWhatWasBeingSentIsUncertain)
{
    for (const NamedState &named : everyState()) {
        SCOPED_TRACE(named.name);
        const State after = afterRestart(named.state);
        if (std::holds_alternative<Sending>(named.state))
            EXPECT_EQ(after, State(Unsettled{Examples::attempt(), Examples::whenSent()}));
        else
            EXPECT_EQ(after, named.state);
    }
}

TEST(SubmissionTable, AnOrderMayBeMadeOnlyWhereSurelyNothingCameOfOne)
{
    QStringList open;
    for (const NamedState &named : everyState()) {
        if (mayOrder(named.state))
            open.append(QString::fromLatin1(named.name));
    }
    EXPECT_EQ(open.join(u' '), QStringLiteral("Drafting Ready Refused"));
}

TEST(SubmissionTable, AnAttemptIsReusableOnlyWhereSurelyNothingCameOfIt)
{
    QStringList states;
    for (const NamedState &named : everyState()) {
        const auto again = reusable(named.state, Examples::order(), now);
        if (!again)
            continue;
        EXPECT_EQ(*again, Examples::attempt());
        states.append(QString::fromLatin1(named.name));
    }
    EXPECT_EQ(states.join(u' '), QStringLiteral("Ready Refused"));
}

TEST(SubmissionTable, EveryQuestionHasItsAnswerInEveryState)
{
    struct Answers {
        bool isOutcomeOpen;
        bool isThere;
        bool isReadBack;
        bool hasOrder;
        bool hasKey;
        bool tellsWhenSent;
    };
    // Drafting, Ready, Sending, Unsettled, Refused, Created, Differs, Verified.
    const std::array<Answers, 8> expected{
        {{false, false, false, false, false, false}, {false, false, false, true, true, false},
            {true, false, false, true, true, false}, {true, false, false, true, true, true},
            {false, false, false, true, true, true}, {false, true, false, true, false, false},
            {false, true, true, true, false, false}, {false, true, true, true, false, false}}};
    const auto states = everyState();
    for (std::size_t i = 0; i < states.size(); ++i) {
        const State &state = states.at(i).state;
        SCOPED_TRACE(states.at(i).name);
        EXPECT_EQ(isOutcomeOpen(state), expected.at(i).isOutcomeOpen);
        EXPECT_EQ(isThere(state), expected.at(i).isThere);
        EXPECT_EQ(readBack(state) != nullptr, expected.at(i).isReadBack);
        EXPECT_EQ(wantedOrder(state),
            expected.at(i).hasOrder ? std::optional(Examples::order()) : std::nullopt);
        EXPECT_EQ(orderKey(state), expected.at(i).hasKey ? Examples::attempt().key : QString());
        EXPECT_EQ(sentAt(state), expected.at(i).tellsWhenSent ? Examples::whenSent() : QDateTime());
        EXPECT_EQ(originOf(state),
            expected.at(i).isThere ? std::optional(Origin::CreatedByUs) : std::nullopt);
    }
}
