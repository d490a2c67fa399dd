// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#include "domain/submission.h"

#include "examples.h"
#include "printers.h"

#include <gtest/gtest.h>

using namespace Submission;

namespace {

const QDateTime answeredAt = Examples::utc("2026-11-24T09:42:05Z");

const State sending = Sending{Examples::attempt(), Examples::whenSent()};
const State unsettled = Unsettled{Examples::attempt(), Examples::whenSent()};

State readBack(const SubscriptionOrder &wanted, const Subscription &found, Origin origin)
{
    const State created = Created{{found.uuid, {}}, wanted, origin, Examples::whenSent()};
    return next(created, ReadBack{found}, answeredAt);
}

/// Stored from the day after order(), at \a created.
Subscription startingNextDay(const char *created)
{
    Subscription found = Examples::subscription();
    found.values.validFrom = QDate(2026, 11, 25);
    found.created = Examples::utc(created);
    return found;
}

} // namespace

TEST(Submission, AnIntentionRemembersItsKeyItsOrderAndItsTime)
{
    const State ready =
        next(Drafting{}, Intended{Examples::key(), Examples::order()}, Examples::intended());
    EXPECT_EQ(ready, State(Ready{Examples::attempt()}));
}

TEST(Submission, ANewIntentionTakesThePlaceOfOneThatCameToNothing)
{
    SubscriptionOrder tomorrow = Examples::order();
    tomorrow.validFrom = tomorrow.validFrom.addDays(1);
    const Intended event{QStringLiteral("new-key"), tomorrow};
    const State expected = Ready{{event.key, tomorrow, answeredAt}};
    EXPECT_EQ(next(Ready{Examples::attempt()}, event, answeredAt), expected);
    EXPECT_EQ(next(Refused{Examples::attempt(), Examples::whenSent(), ErrorKind::Refused, {}},
                  event, answeredAt),
        expected);
}

TEST(Submission, WhatWasSaidUnderAKeyIsNeverSaidDifferently)
{
    SubscriptionOrder other = Examples::order();
    other.schemaVersion = QStringLiteral("9.9");
    const State ready = Ready{Examples::attempt()};
    EXPECT_EQ(next(ready, Intended{Examples::key(), other}, answeredAt), ready);
}

TEST(Submission, SendingRemembersWhen)
{
    EXPECT_EQ(
        next(Ready{Examples::attempt()}, Sent{Examples::key()}, Examples::whenSent()), sending);
}

TEST(Submission, AnAnswerThatProvesNothingIsNotARefusal)
{
    EXPECT_EQ(next(sending, Lost{Examples::key(), QStringLiteral("POST")}, answeredAt), unsettled);
}

TEST(Submission, WhatWasNotSentIsReadyToBeSentAgainUnderItsKey)
{
    EXPECT_EQ(
        next(sending, NotSent{Examples::key(), {}}, answeredAt), State(Ready{Examples::attempt()}));
}

TEST(Submission, ARefusalKeepsItsCause)
{
    const Declined event{Examples::key(), ErrorKind::RoleMissing, QStringLiteral("POST 403")};
    EXPECT_EQ(next(sending, event, answeredAt),
        State(Refused{Examples::attempt(), Examples::whenSent(), event.kind, event.detail}));
}

TEST(Submission, WhatIsAcceptedIsComparedWithWhatWasSent)
{
    const QString uuid = Examples::subscription().uuid;
    EXPECT_EQ(next(sending, Accepted{Examples::key(), uuid}, answeredAt),
        State(Created{{uuid, {}}, Examples::order(), Origin::CreatedByUs, answeredAt}));
}

TEST(Submission, AnUnsettledOrderCannotBeConfirmedAgain)
{
    EXPECT_FALSE(mayOrder(unsettled));
    EXPECT_FALSE(reusable(unsettled, Examples::order(), answeredAt).has_value());
    EXPECT_EQ(next(unsettled, Sent{Examples::key()}, answeredAt), unsettled);
    EXPECT_EQ(
        next(unsettled, Intended{QStringLiteral("k"), Examples::order()}, answeredAt), unsettled);
}

TEST(Submission, ALateAnswerDoesNotSettleWhatIsUnsettled)
{
    EXPECT_EQ(
        next(unsettled, Accepted{Examples::key(), QStringLiteral("u")}, answeredAt), unsettled);
    EXPECT_EQ(
        next(unsettled, Declined{Examples::key(), ErrorKind::Refused, {}}, answeredAt), unsettled);
    EXPECT_EQ(next(unsettled, NotSent{Examples::key(), {}}, answeredAt), unsettled);
}

TEST(Submission, ALookThatFindsNothingLetsTheSameAttemptGoAgain)
{
    const State ready = next(unsettled, Absent{Examples::key()}, answeredAt);
    EXPECT_EQ(ready, State(Ready{Examples::attempt()}));
    EXPECT_EQ(reusable(ready, Examples::order(), answeredAt), Examples::attempt());
    EXPECT_EQ(next(ready, Sent{Examples::key()}, Examples::whenSent()), sending);
}

TEST(Submission, WhatALookFindsIsAdoptedWithWhereItCameFrom)
{
    const QString uuid = Examples::subscription().uuid;
    for (const Origin origin :
        {Origin::FoundBefore, Origin::FoundAfterConflict, Origin::FoundAfterUnknown}) {
        const State found = next(unsettled, Adopted{uuid, Examples::order(), origin}, answeredAt);
        EXPECT_EQ(found, State(Created{{uuid, {}}, Examples::order(), origin, answeredAt}));
    }
}

TEST(Submission, ReadingBackKeepsWhatWasFoundAndWhatWasWanted)
{
    const auto found = Examples::subscription();
    EXPECT_EQ(readBack(Examples::order(), found, Origin::FoundBefore),
        State(Verified{found, Examples::order(), Origin::FoundBefore, answeredAt}));

    SubscriptionOrder wanted = Examples::order();
    wanted.instance.uuid = QStringLiteral("00000000-0000-4000-8000-00000000da13");
    EXPECT_EQ(readBack(wanted, found, Origin::CreatedByUs),
        State(Differs{found, wanted, Origin::CreatedByUs, answeredAt}));
}

TEST(Submission, ADifferenceThatIsCorrectedIsSeenWhenReadAgain)
{
    Subscription wrong = Examples::subscription();
    wrong.values.validTo = QDate(2027, 1, 1);
    const State differs = readBack(Examples::order(), wrong, Origin::CreatedByUs);
    EXPECT_TRUE(std::holds_alternative<Differs>(differs));
    const State verified = next(differs, ReadBack{Examples::subscription()}, answeredAt);
    EXPECT_TRUE(std::holds_alternative<Verified>(verified));
    EXPECT_TRUE(std::holds_alternative<Differs>(next(verified, ReadBack{wrong}, answeredAt)))
        << "what is stored now is what counts";
}

TEST(Submission, AKeyIsReusedForExactlyItsOrder)
{
    const State ready = Ready{Examples::attempt()};
    SubscriptionOrder other = Examples::order();
    other.validFrom = other.validFrom.addDays(1);
    EXPECT_FALSE(reusable(ready, other, answeredAt).has_value());
    other = Examples::order();
    other.instance.name += u' ';
    EXPECT_FALSE(reusable(ready, other, answeredAt).has_value());
}

TEST(Submission, AKeyIsReusedForLessThanADay)
{
    const State ready = Ready{Examples::attempt()};
    const QDateTime dayLater = Examples::intended().addDays(1);
    EXPECT_TRUE(reusable(ready, Examples::order(), dayLater.addMSecs(-1)).has_value());
    EXPECT_FALSE(reusable(ready, Examples::order(), dayLater).has_value());
}

TEST(Submission, AWholeOrderGoesFromDraftToVerified)
{
    State state = Drafting{};
    const QList<Event> events{Intended{Examples::key(), Examples::order()}, Sent{Examples::key()},
        Lost{Examples::key(), {}}, Absent{Examples::key()}, Sent{Examples::key()},
        Accepted{Examples::key(), Examples::subscription().uuid},
        ReadBack{Examples::subscription()}};
    for (const Event &event : events)
        state = next(state, event, answeredAt);
    EXPECT_EQ(state,
        State(Verified{
            Examples::subscription(), Examples::order(), Origin::CreatedByUs, answeredAt}));
}

TEST(Midnight, AnOrderThatArrivedTheNextDayIsAsWanted)
{
    for (const char *created : {"2026-11-24T23:00:00Z", "2026-11-24T23:00:02Z"}) {
        const auto found = startingNextDay(created);
        EXPECT_EQ(readBack(Examples::order(), found, Origin::CreatedByUs),
            State(Verified{found, Examples::order(), Origin::CreatedByUs, answeredAt}))
            << created;
    }
}

TEST(Midnight, AnOrderThatArrivedTheSameDayMustStartThatDay)
{
    const auto found = startingNextDay("2026-11-24T22:59:59.999Z");
    EXPECT_TRUE(
        std::holds_alternative<Differs>(readBack(Examples::order(), found, Origin::CreatedByUs)));
}

TEST(Midnight, OnlyWhatWeCreatedMayHaveCrossedIt)
{
    const auto found = startingNextDay("2026-11-24T23:00:01Z");
    for (const Origin origin :
        {Origin::FoundBefore, Origin::FoundAfterConflict, Origin::FoundAfterUnknown})
        EXPECT_TRUE(std::holds_alternative<Differs>(readBack(Examples::order(), found, origin)));
}

TEST(Midnight, OneDayIsCrossedAndNotTwo)
{
    auto found = startingNextDay("2026-11-25T23:00:01Z");
    found.values.validFrom = QDate(2026, 11, 26);
    EXPECT_TRUE(
        std::holds_alternative<Differs>(readBack(Examples::order(), found, Origin::CreatedByUs)));
}

TEST(Midnight, TheOtherFieldsMustBeAsWantedAllTheSame)
{
    auto found = startingNextDay("2026-11-24T23:00:01Z");
    found.values.schemaVersion = QStringLiteral("1.2");
    EXPECT_TRUE(
        std::holds_alternative<Differs>(readBack(Examples::order(), found, Origin::CreatedByUs)));
}

TEST(Midnight, AnOrderStoredFromItsOwnDayIsAsWantedHoweverLateItArrived)
{
    auto found = startingNextDay("2026-11-24T23:00:01Z");
    found.values.validFrom = Examples::order().validFrom;
    EXPECT_TRUE(
        std::holds_alternative<Verified>(readBack(Examples::order(), found, Origin::CreatedByUs)));
}

TEST(Midnight, ItIsCrossedInSummerTimeAndWhereTheYearChangesToo)
{
    SubscriptionOrder wanted = Examples::order();
    auto found = Examples::subscription();
    wanted.validFrom = QDate(2027, 3, 28);
    found.values.validFrom = QDate(2027, 3, 29);
    found.created = Examples::utc("2027-03-28T22:00:00Z");
    EXPECT_TRUE(std::holds_alternative<Verified>(readBack(wanted, found, Origin::CreatedByUs)));

    wanted.validFrom = QDate(2026, 12, 31);
    found.values.validFrom = QDate(2027, 1, 1);
    found.created = Examples::utc("2026-12-31T23:00:00Z");
    EXPECT_TRUE(std::holds_alternative<Verified>(readBack(wanted, found, Origin::CreatedByUs)));
}
