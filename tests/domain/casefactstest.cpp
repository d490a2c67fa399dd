// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#include "domain/casefacts.h"

#include "examples.h"
#include "printers.h"

#include <gtest/gtest.h>

using namespace Submission;

namespace {

/// A case's journal as it grows, one event a second.
class Journal {
public:
    Journal() { add(CaseStarted{QStringLiteral("task"), QStringLiteral("env"), QString()}); }

    QDateTime add(const CaseEvent &event)
    {
        const qint64 sequence = m_events.size() + 1;
        QDateTime at = Examples::began().addSecs(sequence - 1);
        m_events.append({QStringLiteral("case-1"), sequence, at, event});
        return at;
    }
    QDateTime addOrder(const Event &event) { return add(CaseEvent(event)); }

    CaseFacts facts() const { return factsFrom(m_events); }

private:
    QList<Recorded> m_events;
};

Person mette()
{
    return {QStringLiteral("sub-1"), QStringLiteral("uuid-1"), QStringLiteral("Mette Holm"),
        Examples::taskInstance().municipality};
}

void addSentOrder(Journal &journal)
{
    journal.addOrder(Intended{Examples::key(), Examples::order()});
    journal.addOrder(Sent{Examples::key()});
}

QDateTime addAcceptedOrder(Journal &journal)
{
    addSentOrder(journal);
    return journal.addOrder(Accepted{Examples::key(), Examples::subscription().uuid});
}

Subscription differing()
{
    Subscription found = Examples::subscription();
    found.values.schemaVersion = QStringLiteral("1.2");
    return found;
}

} // namespace

TEST(CaseFacts, ACaseWithoutEventsKnowsNothing)
{
    const CaseFacts facts = factsFrom({});
    EXPECT_TRUE(facts.caseId.isEmpty());
    EXPECT_EQ(facts.submission, State(Drafting{}));
    EXPECT_EQ(facts.verification, Verification{});
    EXPECT_EQ(Submission::readBack(facts.submission), nullptr);
}

TEST(CaseFacts, ACaseBeginsWithItsTaskAndEnvironment)
{
    const CaseFacts facts = Journal().facts();
    EXPECT_EQ(facts.caseId, QStringLiteral("case-1"));
    EXPECT_EQ(facts.taskId, QStringLiteral("task"));
    EXPECT_EQ(facts.environmentId, QStringLiteral("env"));
    EXPECT_EQ(facts.started, Examples::began());
    EXPECT_EQ(facts.lastSaved, Examples::began());
}

TEST(CaseFacts, EveryEventIsTheLastSaved)
{
    Journal journal;
    const QDateTime last = journal.add(TaskMarked{true});
    EXPECT_EQ(journal.facts().lastSaved, last);
    EXPECT_EQ(journal.facts().started, Examples::began());
}

TEST(CaseFacts, ANewCaseForgetsTheOneBefore)
{
    Journal journal;
    journal.add(PersonSignedIn{mette()});
    addAcceptedOrder(journal);
    journal.add(PageLeft{5});
    journal.add(CaseFinished{});
    const QDateTime again =
        journal.add(CaseStarted{QStringLiteral("t2"), QStringLiteral("e2"), QString()});

    const CaseFacts facts = journal.facts();
    EXPECT_EQ(facts.taskId, QStringLiteral("t2"));
    EXPECT_EQ(facts.environmentId, QStringLiteral("e2"));
    EXPECT_EQ(facts.started, again);
    EXPECT_FALSE(facts.person.has_value());
    EXPECT_EQ(facts.submission, State(Drafting{}));
    EXPECT_FALSE(facts.createdAt.has_value());
    EXPECT_EQ(facts.lastStepLeft, 0);
    EXPECT_FALSE(facts.finished);
}

TEST(CaseFacts, SigningInAgainUpdatesWhen)
{
    Journal journal;
    journal.add(PersonSignedIn{mette()});
    const QDateTime again = journal.add(PersonSignedIn{mette()});
    EXPECT_EQ(journal.facts().person, mette());
    EXPECT_EQ(journal.facts().signedInAt, again);
}

TEST(CaseFacts, AConfirmedChoiceIsKeptWithWhen)
{
    Journal journal;
    const InstanceChosen choice{QStringLiteral("ØS Indsigt Vejle"), QStringLiteral("bf17")};
    const ChoiceConfirmed confirmed{Examples::serviceInstance(), {}};
    journal.add(choice);
    const QDateTime at = journal.add(confirmed);
    EXPECT_EQ(journal.facts().choice, choice);
    EXPECT_EQ(journal.facts().confirmed, confirmed);
    EXPECT_EQ(journal.facts().confirmedAt, at);

    journal.add(choice);
    EXPECT_EQ(journal.facts().confirmed, confirmed) << "the same choice again changes nothing";
}

TEST(CaseFacts, AnotherChoiceIsNotConfirmed)
{
    Journal journal;
    journal.add(InstanceChosen{QStringLiteral("ØS Indsigt Vejle"), QStringLiteral("bf17")});
    journal.add(ChoiceConfirmed{Examples::serviceInstance(), {}});
    const InstanceChosen other{QStringLiteral("ØS Indsigt Odense"), QStringLiteral("da13")};
    journal.add(other);
    EXPECT_EQ(journal.facts().choice, other);
    EXPECT_FALSE(journal.facts().confirmed.has_value());
    EXPECT_FALSE(journal.facts().confirmedAt.isValid());
}

TEST(CaseFacts, TheOrderLivesByItsEvents)
{
    Journal journal;
    addSentOrder(journal);
    const CaseFacts facts = journal.facts();
    ASSERT_TRUE(std::holds_alternative<Sending>(facts.submission));
    EXPECT_EQ(std::get<Sending>(facts.submission).sent, facts.lastSaved);
    EXPECT_EQ(facts.verification.first, Check{});
    EXPECT_FALSE(facts.createdAt.has_value());
}

TEST(CaseFacts, WhatIsAcceptedIsCreatedButNotChecked)
{
    Journal journal;
    const QDateTime accepted = addAcceptedOrder(journal);
    const CaseFacts facts = journal.facts();
    EXPECT_EQ(facts.createdAt, accepted);
    EXPECT_EQ(facts.verification.first.status, Check::Status::NotChecked);
    EXPECT_EQ(Submission::readBack(facts.submission), nullptr);
}

TEST(CaseFacts, TheProgramApprovesWhatItReadBackAsWanted)
{
    Journal journal;
    addAcceptedOrder(journal);
    const QDateTime at = journal.addOrder(ReadBack{Examples::subscription()});
    const CaseFacts facts = journal.facts();
    const Check approved{Check::Status::Approved, at, Witness{}, QString()};
    EXPECT_EQ(facts.verification.first, approved);
    ASSERT_NE(Submission::readBack(facts.submission), nullptr);
    EXPECT_EQ(*Submission::readBack(facts.submission), Examples::subscription());
    EXPECT_EQ(facts.createdAt, Examples::subscription().created)
        << "the service's own time is the better one";
}

TEST(CaseFacts, TheProgramSaysWhatItReadBackOtherwise)
{
    Journal journal;
    addAcceptedOrder(journal);
    const QDateTime at = journal.addOrder(ReadBack{differing()});
    const Check problem{Check::Status::Problem, at, Witness{}, QString()};
    EXPECT_EQ(journal.facts().verification.first, problem);
    ASSERT_NE(Submission::readBack(journal.facts().submission), nullptr);

    journal.addOrder(ReadBack{Examples::subscription()});
    EXPECT_EQ(journal.facts().verification.first.status, Check::Status::Approved);
}

TEST(CaseFacts, WhenAnAdoptedSubscriptionCameToBeIsKnownOnceItIsRead)
{
    Journal journal;
    journal.addOrder(
        Adopted{Examples::subscription().uuid, Examples::order(), Origin::FoundBefore});
    journal.addOrder(Accepted{Examples::key(), QStringLiteral("late")});
    EXPECT_FALSE(journal.facts().createdAt.has_value());
    EXPECT_EQ(journal.facts().verification.first, Check{});

    journal.addOrder(ReadBack{Examples::subscription()});
    EXPECT_EQ(journal.facts().createdAt, Examples::subscription().created);
}

TEST(CaseFacts, ALateEventOfTheOrderChangesNoCheck)
{
    Journal journal;
    addAcceptedOrder(journal);
    journal.addOrder(ReadBack{Examples::subscription()});
    const Verification before = journal.facts().verification;
    journal.addOrder(Lost{Examples::key(), QString()});
    journal.addOrder(Accepted{Examples::key(), QStringLiteral("other")});
    EXPECT_EQ(journal.facts().verification, before);
    EXPECT_EQ(journal.facts().createdAt, Examples::subscription().created);
}

TEST(CaseFacts, TheSecondCheckIsAsItWasLastSeen)
{
    Journal journal;
    journal.add(SecondCheckSeen{Check::Status::Waiting, {}, QStringLiteral("afventer")});
    const Witness colleague{Witness::Kind::Colleague, QStringLiteral("Ole Bro")};
    const QDateTime at =
        journal.add(SecondCheckSeen{Check::Status::Approved, colleague, QString()});
    const Check seen{Check::Status::Approved, at, colleague, QString()};
    EXPECT_EQ(journal.facts().verification.second, seen);
    EXPECT_FALSE(journal.facts().verification.isComplete()) << "the first is not approved";
}

TEST(CaseFacts, BothChecksApprovedIsComplete)
{
    Journal journal;
    addAcceptedOrder(journal);
    journal.addOrder(ReadBack{Examples::subscription()});
    EXPECT_FALSE(journal.facts().verification.isComplete());
    journal.add(SecondCheckSeen{Check::Status::Approved, {}, QString()});
    EXPECT_TRUE(journal.facts().verification.isComplete());
}

TEST(CaseFacts, TheHighestStepLeftIsRemembered)
{
    Journal journal;
    for (const int step : {1, 3, 2})
        journal.add(PageLeft{step});
    EXPECT_EQ(journal.facts().lastStepLeft, 3);
}

TEST(CaseFacts, PicturesAreKeptInTheirOrder)
{
    Journal journal;
    const PictureKept one{PictureKept::Kind::OwnPage, QStringLiteral("1.png"), {}, {}};
    const PictureKept two{PictureKept::Kind::Brought, QStringLiteral("2.png"), {}, {}};
    journal.add(one);
    journal.add(two);
    EXPECT_EQ(journal.facts().pictures, (QList<PictureKept>{one, two}));
    // The user can remove only what the user has brought.
    journal.add(PictureWithdrawn{one.file});
    journal.add(PictureWithdrawn{two.file});
    EXPECT_EQ(journal.facts().pictures, QList<PictureKept>{one});
}

TEST(CaseFacts, PicturesOfAnEarlierAnswerAreToldFromThoseOfTheNext)
{
    const auto brought = [](const char *file) {
        return PictureKept{PictureKept::Kind::Brought, QLatin1String(file), {}, {}};
    };
    const Witness user{Witness::Kind::User, {}};
    Journal journal;
    journal.add(PictureKept{PictureKept::Kind::OwnPage, QStringLiteral("0.png"), {}, {}});
    journal.add(brought("1.png"));
    journal.add(brought("2.png"));
    EXPECT_EQ(journal.facts().picturesAnswered, 0);
    journal.add(FirstCheckSeen{Check::Status::Approved, user, {}});
    EXPECT_EQ(journal.facts().picturesAnswered, 2);
    journal.add(brought("3.png"));
    journal.add(PictureWithdrawn{QStringLiteral("1.png")});
    EXPECT_EQ(journal.facts().picturesAnswered, 1);
    journal.add(PictureWithdrawn{QStringLiteral("3.png")});
    EXPECT_EQ(journal.facts().picturesAnswered, 1);
    journal.add(SecondCheckSeen{Check::Status::Waiting, {Witness::Kind::Program, {}}, {}});
    EXPECT_EQ(journal.facts().picturesAnswered, 1);
}

TEST(CaseFacts, APictureIsOfAnEarlierAnswerOnceThatIsGivenAnew)
{
    const Witness user{Witness::Kind::User, {}};
    const PictureKept page{PictureKept::Kind::OwnPage, QStringLiteral("0.png"), {}, {}};
    const auto brought = [](const char *file) {
        return PictureKept{PictureKept::Kind::Brought, QLatin1String(file), {}, {}};
    };
    const PictureKept one = brought("1.png");
    const PictureKept two = brought("2.png");
    const PictureKept three = brought("3.png");
    Journal journal;
    journal.add(page);
    journal.add(one);
    EXPECT_FALSE(journal.facts().isOfEarlierAnswer(one)) << "its answer is still to come";
    journal.add(FirstCheckSeen{Check::Status::Approved, user, {}});
    journal.add(two);
    journal.add(SecondCheckSeen{Check::Status::Approved, user, {}});
    EXPECT_FALSE(journal.facts().isOfEarlierAnswer(one));
    EXPECT_FALSE(journal.facts().isOfEarlierAnswer(two));
    journal.add(three);
    journal.add(FirstCheckSeen{Check::Status::Approved, user, {}});
    EXPECT_TRUE(journal.facts().isOfEarlierAnswer(one));
    EXPECT_FALSE(journal.facts().isOfEarlierAnswer(two)) << "it belongs to the other check";
    EXPECT_FALSE(journal.facts().isOfEarlierAnswer(three));
    EXPECT_FALSE(journal.facts().isOfEarlierAnswer(page));
    journal.add(PictureWithdrawn{three.file});
    EXPECT_TRUE(journal.facts().picturesOfAnswers.front().isEmpty());
}

TEST(CaseFacts, TheLatestEvidenceCounts)
{
    Journal journal;
    journal.add(EvidenceSaved{QStringLiteral("a.pdf"), QStringLiteral("1"), false});
    const EvidenceSaved latest{QStringLiteral("b.pdf"), QStringLiteral("2"), true};
    journal.add(latest);
    EXPECT_EQ(journal.facts().evidence, latest);
}

TEST(CaseFacts, EvidenceIsCurrentUntilSomethingHappensThatBelongsInIt)
{
    const EvidenceSaved saved{QStringLiteral("a.pdf"), QStringLiteral("1"), false};
    Journal quiet;
    quiet.add(saved);
    quiet.add(PageLeft{5});
    quiet.add(TaskMarked{true});
    quiet.add(PictureKept{PictureKept::Kind::OwnPage, QStringLiteral("1.png"), {}, {}});
    EXPECT_TRUE(quiet.facts().evidenceIsCurrent);
    for (const CaseEvent &event : {CaseEvent(SecondCheckSeen{Check::Status::Approved, {}, {}}),
             CaseEvent(PictureKept{PictureKept::Kind::Brought, QStringLiteral("2.png"), {}, {}})}) {
        Journal journal;
        journal.add(saved);
        journal.add(event);
        EXPECT_FALSE(journal.facts().evidenceIsCurrent);
        journal.add(saved);
        EXPECT_TRUE(journal.facts().evidenceIsCurrent);
    }
}

TEST(CaseFacts, AMarkCanBeTakenBack)
{
    Journal journal;
    journal.add(TaskMarked{true});
    EXPECT_TRUE(journal.facts().markedDone);
    journal.add(TaskMarked{false});
    EXPECT_FALSE(journal.facts().markedDone);
}

TEST(CaseFacts, ACaseEndsFinishedOrSetAside)
{
    Journal finished;
    finished.add(CaseFinished{});
    EXPECT_TRUE(finished.facts().finished);
    EXPECT_FALSE(finished.facts().setAside);

    Journal setAside;
    setAside.add(CaseSetAside{});
    EXPECT_TRUE(setAside.facts().setAside);
    EXPECT_FALSE(setAside.facts().finished);
}
