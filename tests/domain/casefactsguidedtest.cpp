// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#include "domain/casefacts.h"
#include "examples.h"
#include "printers.h"

#include <gtest/gtest.h>

namespace {

QDateTime second(int n)
{
    return Examples::began().addSecs(n);
}

/// The facts after \a events, at one a second.
CaseFacts after(const QList<CaseEvent> &events)
{
    CaseFacts facts;
    for (qsizetype i = 0; i < events.size(); ++i)
        facts = applied(
            facts, {QStringLiteral("case-1"), i + 1, second(static_cast<int>(i)), events.at(i)});
    return facts;
}

const InstanceChosen vejleChosen{QStringLiteral("ØS Indsigt Vejle"), QStringLiteral("bf17")};
const InstanceChosen odenseChosen{QStringLiteral("ØS Indsigt Odense"), QStringLiteral("da13")};
const Witness user{Witness::Kind::User, QStringLiteral("Mette Holm")};

} // namespace

TEST(GuidedCase, TheUserStatesThatTheSignInIsDone)
{
    const CaseFacts facts = after({SaidSignedIn{}});
    EXPECT_EQ(facts.saidSignedInAt, second(0));
    EXPECT_FALSE(facts.person.has_value()) << "the user's identity is not proved";
}

TEST(GuidedCase, WhatTheUserComparedIsKept)
{
    EXPECT_EQ(
        after({InstanceCompared{QStringLiteral("bf17")}}).comparedUuid, QStringLiteral("bf17"));
}

TEST(GuidedCase, TheQuestionAboutTheUuidIsOpenUntilTheChosenSystemIsSeen)
{
    const auto isAnswered = [](const QList<CaseEvent> &events) {
        return after(QList<CaseEvent>{vejleChosen} + events).isUuidAnswered;
    };
    const auto stated = [](UuidStated::Answer answer) {
        return UuidStated{answer, QStringLiteral("bf17")};
    };
    EXPECT_FALSE(isAnswered({}));
    EXPECT_TRUE(isAnswered({stated(UuidStated::Answer::Same)}));
    EXPECT_TRUE(isAnswered({stated(UuidStated::Answer::NotSeen)}));
    EXPECT_FALSE(isAnswered({stated(UuidStated::Answer::Other)}));
    EXPECT_TRUE(isAnswered({InstanceCompared{QStringLiteral("bf17")}}));
    EXPECT_FALSE(isAnswered({InstanceCompared{QStringLiteral("these-are-36-characters-but-not")}}));
    EXPECT_FALSE(isAnswered({stated(UuidStated::Answer::Same), RowChanged{4, false, {}}}));
    EXPECT_FALSE(isAnswered({stated(UuidStated::Answer::Same), odenseChosen}));
}

TEST(GuidedCase, WhatIsReadReplacesWhatWasStatedAndTheOtherWayRound)
{
    const UuidStated other{UuidStated::Answer::Other, QStringLiteral("bf17")};
    const InstanceCompared read{QStringLiteral("bf17")};
    EXPECT_FALSE(after({vejleChosen, other, read}).statedUuid);
    const CaseFacts facts = after({vejleChosen, read, other});
    EXPECT_EQ(facts.statedUuid, UuidStated::Answer::Other);
    EXPECT_TRUE(facts.comparedUuid.isEmpty());
}

TEST(GuidedCase, RowsAreDoneAndOpenedAgain)
{
    const CaseFacts facts = after({RowChanged{2, true, QString()}, RowChanged{3, true, QString()},
        RowChanged{2, false, QString()}, RowChanged{5, true, QString()}});
    const QMap<int, QDateTime> expected{{3, second(1)}, {5, second(3)}};
    EXPECT_EQ(facts.rowsDone, expected);
}

TEST(GuidedCase, AnotherChoiceTakesBackWhatWasDoneForTheFirst)
{
    const QList<CaseEvent> work{vejleChosen, InstanceCompared{QStringLiteral("bf17")},
        RowChanged{4, true, QStringLiteral("ØS Indsigt Vejle")}};
    const CaseFacts same = after(work + QList<CaseEvent>{vejleChosen});
    EXPECT_EQ(same.comparedUuid, QStringLiteral("bf17"));
    EXPECT_EQ(same.rowsDone.size(), 1);

    const CaseFacts other = after(work + QList<CaseEvent>{odenseChosen});
    EXPECT_TRUE(other.comparedUuid.isEmpty());
    EXPECT_TRUE(other.rowsDone.isEmpty());
}

TEST(GuidedCase, TheFormOfAnEarlierChoiceIsBegunAnew)
{
    const RowChanged begun{1, true, {}};
    EXPECT_FALSE(after({vejleChosen, odenseChosen}).isFormOfEarlierChoice)
        << "nothing was filled in";
    EXPECT_FALSE(after({vejleChosen, begun, vejleChosen}).isFormOfEarlierChoice);
    EXPECT_TRUE(after({vejleChosen, begun, odenseChosen}).isFormOfEarlierChoice);
    EXPECT_TRUE(after({vejleChosen, begun, odenseChosen, vejleChosen}).isFormOfEarlierChoice);
    EXPECT_FALSE(after({vejleChosen, begun, odenseChosen, begun}).isFormOfEarlierChoice);
}

TEST(GuidedCase, AnotherChoiceTakesBackWhatWasSavedAndSeen)
{
    const QList<CaseEvent> work{vejleChosen, SavedInBrowser{QDate(2026, 11, 24)},
        FirstCheckSeen{Check::Status::Approved, user, QString()},
        SecondCheckSeen{Check::Status::Approved, user, QString()}};
    EXPECT_TRUE(after(work + QList<CaseEvent>{vejleChosen}).verification.isComplete());

    const CaseFacts other = after(work + QList<CaseEvent>{odenseChosen});
    EXPECT_FALSE(other.statedValidFrom.has_value());
    EXPECT_FALSE(other.createdAt.has_value());
    EXPECT_EQ(other.verification, Verification{});
}

TEST(GuidedCase, SavingInTheBrowserStartsTheDay)
{
    const CaseFacts facts = after({vejleChosen, SavedInBrowser{QDate(2026, 11, 24)}});
    EXPECT_EQ(facts.statedValidFrom, QDate(2026, 11, 24));
    EXPECT_EQ(facts.createdAt, second(1));
    EXPECT_EQ(facts.verification.first, Check{}) << "saving is not seeing";
}

TEST(GuidedCase, TheFirstCheckIsTheUsersAnswer)
{
    const CaseFacts facts = after({SavedInBrowser{QDate(2026, 11, 24)},
        FirstCheckSeen{Check::Status::Problem, user, QStringLiteral("ValidTo")},
        FirstCheckSeen{Check::Status::Approved, user, QString()}});
    const Check approved{Check::Status::Approved, second(2), user, QString()};
    EXPECT_EQ(facts.verification.first, approved);
    EXPECT_EQ(Submission::readBack(facts.submission), nullptr) << "the program has read nothing";
}

TEST(GuidedCase, AProblemKeepsWhatIsWrong)
{
    const CaseFacts facts =
        after({FirstCheckSeen{Check::Status::Problem, user, QStringLiteral("ValidTo")}});
    EXPECT_EQ(facts.verification.first.detail, QStringLiteral("ValidTo"));
}

TEST(GuidedCase, BothChecksSeenByPeopleIsComplete)
{
    const Witness colleague{Witness::Kind::Colleague, QStringLiteral("Ole Bro")};
    const CaseFacts facts = after({FirstCheckSeen{Check::Status::Approved, user, QString()},
        SecondCheckSeen{Check::Status::Approved, colleague, QString()}});
    EXPECT_TRUE(facts.verification.isComplete());
}

TEST(GuidedCase, AnAnswerWithoutAPictureIsKnownUntilTheNextAnswer)
{
    const FirstCheckSeen answer{Check::Status::Approved, user, QString()};
    const CaseFacts facts = after({answer, AnsweredWithoutPicture{1}});
    EXPECT_TRUE(facts.verification.first.withoutPicture);
    EXPECT_FALSE(facts.verification.second.withoutPicture);
    EXPECT_FALSE(
        after({answer, AnsweredWithoutPicture{1}, answer}).verification.first.withoutPicture);
}

TEST(GuidedCase, SavingAgainAsksAboutBothChecksAgain)
{
    const CaseFacts facts = after({FirstCheckSeen{Check::Status::Problem, user, QString()},
        SecondCheckSeen{Check::Status::Approved, user, QString()},
        SavedInBrowser{QDate(2026, 11, 24)}});
    EXPECT_EQ(facts.verification.first, Check{});
    EXPECT_EQ(facts.verification.second, Check{});
}

TEST(RemovedPictures, AreKnownByTheEventThatKeptThem)
{
    const PictureKept brought{PictureKept::Kind::Brought, QStringLiteral("billede-01.png"), {}, {}};
    const PictureKept own{PictureKept::Kind::OwnPage, QStringLiteral("billede-01.png"), {}, {}};
    const PictureWithdrawn withdrawn{QStringLiteral("billede-01.png")};
    const auto removed = [](const QList<CaseEvent> &events) {
        QList<Recorded> journal;
        for (const CaseEvent &event : events)
            journal.append(
                {QStringLiteral("case-1"), journal.size() + 1, Examples::began(), event});
        return removedPictures(journal);
    };
    EXPECT_EQ(removed({brought, withdrawn}), QSet<qint64>{1});
    EXPECT_EQ(removed({brought, withdrawn, brought}), QSet<qint64>{1}) << "the name is used again";
    EXPECT_EQ(removed({brought, withdrawn, brought, withdrawn}), (QSet<qint64>{1, 3}));
    EXPECT_EQ(removed({own, withdrawn}), QSet<qint64>()) << "only what the user brought";
}
