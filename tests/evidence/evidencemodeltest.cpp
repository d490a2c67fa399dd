// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#include "evidence/content/evidencemodel.h"

#include "base/utc.h"
#include "evidence/content/evidencename.h"
#include "evidence/content/evidencewording.h"
#include "evidence/files/evidencetext.h"
#include "printers.h"
#include "samplecase.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace {

EvidenceValue valueOf(const EvidenceModel &model, Field field)
{
    for (const EvidenceValue &value : model.values) {
        if (value.field == field)
            return value;
    }
    return {};
}

Submission::Attempt attemptOf(const EvidenceContent &content)
{
    const auto &verified = std::get<Submission::Verified>(content.facts.submission);
    return {QString::fromLatin1(SampleCase::orderKey), verified.wanted, SampleCase::after(20)};
}

} // namespace

TEST(EvidenceModel, TheSecondCheckIsMissingUntilSomebodyHasSeenIt)
{
    const EvidenceModel model = evidenceModel(SampleCase::created(), {});
    EXPECT_FALSE(model.complete);
    EXPECT_EQ(model.status, QStringLiteral("Not solved yet: Check 2 is missing"));
    EXPECT_TRUE(model.nextAct.contains(QStringLiteral("25 November 2026 at 11:13")))
        << qPrintable(model.nextAct);
}

TEST(EvidenceModel, AWaitingSecondCheckIsStillMissing)
{
    EvidenceContent content = SampleCase::created();
    SampleCase::add(content, SecondCheckSeen{Check::Status::Waiting, {}, {}});
    EXPECT_EQ(
        evidenceModel(content, {}).status, QStringLiteral("Not solved yet: Check 2 is missing"));
}

TEST(EvidenceModel, AClockThatWasWrongIsStatedWithBothTimes)
{
    EvidenceContent content = SampleCase::created();
    const QDateTime service(QDate(2026, 11, 25), QTime(9, 0), Utc::zone);
    SampleCase::add(content, ClocksDiffered{service});
    EXPECT_TRUE(SampleCase::textOf(content).contains(
        QStringLiteral("clock said something else: ") + EvidenceWording::pointInTime(service)));
}

TEST(EvidenceModel, ADateThatWasConfirmedIsStated)
{
    EvidenceContent content = SampleCase::created();
    SampleCase::add(content, DateConfirmed{QDate(1970, 1, 1)});
    EXPECT_TRUE(
        SampleCase::textOf(content).contains(QStringLiteral("Confirmed the date 1 January 1970.")));
}

TEST(EvidenceModel, NothingIsCalledFinishedBeforeBothChecksAreApproved)
{
    EvidenceContent content = SampleCase::created();
    SampleCase::add(content, TaskMarked{true});
    SampleCase::add(content, CaseFinished{});
    const QString text = SampleCase::textOf(content);
    for (const char *word : {"finished", "completed", "fuldf", "f\u00e6rdig"})
        EXPECT_FALSE(text.contains(QString::fromUtf8(word), Qt::CaseInsensitive)) << word;
}

TEST(EvidenceModel, AProblemIsNamed)
{
    EvidenceContent content = SampleCase::created();
    SampleCase::add(content, SecondCheckSeen{Check::Status::Problem, {}, QStringLiteral("afvist")});
    const EvidenceModel model = evidenceModel(content, {});
    EXPECT_EQ(model.status, QStringLiteral("Not solved yet: Check 2 shows a problem"));
    EXPECT_EQ(model.checks.at(1).detail, QStringLiteral("afvist"));
}

TEST(EvidenceModel, EachValueSaysWhereItComesFrom)
{
    const EvidenceModel model = evidenceModel(SampleCase::created(), {});
    ASSERT_EQ(model.values.size(), 5);
    EXPECT_EQ(valueOf(model, Field::Sortiment).source,
        QStringLiteral("From the task. UUID from the classification system."));
    EXPECT_EQ(valueOf(model, Field::Instance).source,
        QStringLiteral(
            "From the municipality of the sign-in. Confirmed by Mette Holm. UUID from the "
            "classification system."));
    const EvidenceModel guided = evidenceModel(SampleCase::guidedApproved(), {});
    EXPECT_EQ(valueOf(guided, Field::Sortiment).source, QStringLiteral("From the task"));
    EXPECT_EQ(valueOf(guided, Field::Instance).source, QStringLiteral("Chosen by Mette Holm"));
    EXPECT_EQ(valueOf(guided, Field::ValidTo).value, QStringLiteral("No end date"));
    EXPECT_EQ(valueOf(guided, Field::ValidTo).source,
        QStringLiteral("From the task: The field is to be empty."));
    EXPECT_EQ(valueOf(model, Field::SchemaVersion).source, QStringLiteral("From the task"));
    EXPECT_EQ(valueOf(model, Field::ValidFrom).source,
        QStringLiteral("Today's date when it was ordered"));
    EXPECT_EQ(valueOf(model, Field::ValidTo).source, QStringLiteral("From the task"));
}

TEST(EvidenceModel, TheDateOfASubscriptionThatWasThereIsNotOurs)
{
    EvidenceContent content = SampleCase::created();
    std::get<Submission::Verified>(content.facts.submission).origin =
        Submission::Origin::FoundBefore;
    EXPECT_EQ(valueOf(evidenceModel(content, {}), Field::ValidFrom).source,
        QStringLiteral("From the subscription that was there already"));
}

TEST(EvidenceModel, AFieldThatDiffersIsNamed)
{
    EvidenceContent content = SampleCase::created();
    const auto verified = std::get<Submission::Verified>(content.facts.submission);
    Submission::Differs differs{
        verified.subscription, verified.wanted, verified.origin, verified.at};
    differs.subscription.values.schemaVersion = QStringLiteral("1.2");
    content.facts.submission = differs;
    const EvidenceModel model = evidenceModel(content, {});
    ASSERT_EQ(model.comparison.size(), 5);
    for (const EvidenceComparison &row : model.comparison)
        EXPECT_EQ(row.same, row.field != Field::SchemaVersion) << qPrintable(row.label);
    EXPECT_EQ(model.comparison.at(2).ordered, QStringLiteral("1.3"));
    EXPECT_EQ(model.comparison.at(2).stored, QStringLiteral("1.2"));
}

TEST(EvidenceModel, AnUnknownOutcomeIsNotCalledCreated)
{
    EvidenceContent content = SampleCase::created();
    content.facts.submission = Submission::Unsettled{attemptOf(content), SampleCase::after(25)};
    const EvidenceModel model = evidenceModel(content, {});
    EXPECT_EQ(model.status,
        QStringLiteral("Not settled: It is not known whether the subscription was created"));
    EXPECT_EQ(model.tone, Tone::Bad);
}

TEST(EvidenceModel, AnOrderThatWasRefusedIsNotCreated)
{
    EvidenceContent content = SampleCase::created();
    content.facts.submission =
        Submission::Refused{attemptOf(content), SampleCase::after(25), ErrorKind::RoleMissing, {}};
    EXPECT_EQ(evidenceModel(content, {}).status,
        QStringLiteral("Not solved yet: The subscription has not been created"));
}

TEST(EvidenceModel, WhatTheUserDidInTheBrowserIsTheUsersStatement)
{
    const EvidenceModel model = evidenceModel(SampleCase::guided(), {});
    EXPECT_EQ(model.status, QStringLiteral("Not solved yet: Check 2 is missing"));
    EXPECT_TRUE(model.comparison.isEmpty());
    EXPECT_TRUE(
        model.comparisonMeaning.contains(QStringLiteral("read nothing in the two systems")));
    EXPECT_TRUE(model.peopleMeaning.contains(QStringLiteral("stated by the user")));
    EXPECT_EQ(model.checks.at(0).by,
        QStringLiteral(
            "Seen by Mette Holm in person. Stated on 24 November 2026 at 11:22. In the program's "
            "list, point 2 (Sortiment) was opened again and not marked as done since. Check 1 was "
            "answered after that."));
    EXPECT_EQ(valueOf(model, Field::Instance).uuid, QString::fromLatin1(SampleCase::instanceUuid));
    EXPECT_EQ(model.timeline.at(1).by, QStringLiteral("Mette Holm"));
    EXPECT_EQ(model.timeline.at(4).text,
        QStringLiteral("Marked point 2 as done: Sortiment: Borgerblikket"));
}

TEST(EvidenceModel, ThePicturesOfTheUserComeFirstAndTheProgramsOwnAreAttachedOnly)
{
    EvidenceContent content = SampleCase::created();
    const auto keep = [&content](PictureKept::Kind kind, const char *file) {
        SampleCase::add(content,
            PictureKept{
                kind, QString::fromLatin1(file), QString(64, u'a'), QString::fromLatin1(file)});
    };
    keep(PictureKept::Kind::OwnPage, "billede-01.png");
    keep(PictureKept::Kind::Brought, "billede-02.png");
    const EvidenceModel model = evidenceModel(content, {});
    ASSERT_EQ(model.pictures.size(), 2);
    EXPECT_EQ(model.pictures.at(0).kept.file, QStringLiteral("billede-02.png"));
    EXPECT_TRUE(model.pictures.at(0).isOnPages());
    EXPECT_FALSE(model.pictures.at(1).isOnPages());
    EXPECT_FALSE(model.timeline.at(model.timeline.size() - 2).isOnPages);
    EXPECT_TRUE(model.timeline.constLast().isOnPages);
    const QString text = SampleCase::textOf(content);
    EXPECT_TRUE(text.contains(QStringLiteral("Attached a picture: billede-02.png")));
    EXPECT_EQ(model.timeline.constLast().by, QStringLiteral("Mette Holm"));
    EXPECT_FALSE(text.contains(QStringLiteral("picture: billede-01.png")));
    EXPECT_TRUE(text.contains(QStringLiteral("The user's picture 1: billede-02.png\n")));
    EXPECT_TRUE(text.contains(QStringLiteral("\nbillede-01.png: billede-01.png\n")));
}

TEST(EvidenceModel, PracticeSaysThatDigitsAreMadeUp)
{
    const EvidenceModel model =
        evidenceModel(SampleCase::createdBy(QStringLiteral("Mette"), SampleCase::practice()), {});
    EXPECT_EQ(model.stamp, QStringLiteral("PRACTICE"));
    ASSERT_EQ(model.valueNotes.size(), 1);
    EXPECT_TRUE(model.valueNotes.first().contains(QStringLiteral("made up")));
    EXPECT_TRUE(
        model.stampMeaning.startsWith(QStringLiteral("Systems, answers and sign-in are made up.")));
    EXPECT_FALSE(
        evidenceModel(SampleCase::created(), {}).timeMeaning.contains(QStringLiteral("made up")));
    EXPECT_EQ(evidenceModel(SampleCase::created(), {}).valueNotes,
        QStringList{QStringLiteral("bf17 is the end of the debtor system's UUID.")});
    EXPECT_TRUE(evidenceModel(SampleCase::created(), {}).stamp.isEmpty());
}

TEST(EvidenceModel, AServiceOnThisMachineIsNeverTakenForProduction)
{
    EvidenceContent content = SampleCase::created();
    content.environment.purpose = Environment::Purpose::Unstated;
    content.environment.issuer = QUrl(QStringLiteral("http://127.0.0.1:8080/runtime/oauth2"));
    content.environment.service = QUrl(QStringLiteral("http://127.0.0.1:8080"));
    EXPECT_EQ(evidenceModel(content, {}).stamp, QStringLiteral("TEST"));
    EXPECT_TRUE(evidenceName(content).endsWith(QStringLiteral("_TEST")));
}

TEST(EvidenceModel, APictureThatHasChangedIsSaidToBeMissing)
{
    EvidenceContent content = SampleCase::created();
    const QString file = QStringLiteral("billede-01.png");
    SampleCase::add(
        content, PictureKept{PictureKept::Kind::OwnPage, file, QString(64, u'a'), QString()});
    EXPECT_FALSE(evidenceModel(content, {}).pictures.first().intact);
    EXPECT_TRUE(
        SampleCase::textOf(content).contains(QStringLiteral("missing or has been changed")));
    EXPECT_TRUE(evidenceModel(content, {file}).pictures.first().intact);
}

TEST(EvidenceModel, NothingPrivateGetsIn)
{
    EvidenceContent content = SampleCase::createdBy(
        QStringLiteral("Mette 010203-1234\u202e Holm"), SampleCase::production());
    SampleCase::add(content,
        SecondCheckSeen{Check::Status::Waiting, {},
            QStringLiteral("CPR 0102031234 eyJhbGciOiJub25lIn0.eyJzdWIiOiJ4In0.c2ln")});
    SampleCase::add(content,
        EvidenceSaved{QStringLiteral("/home/mette/KLIK/bevis.pdf"), QString(64, u'a'), false});
    SampleCase::add(content,
        EvidenceSaved{QStringLiteral("C:\\Users\\mette\\bevis.pdf"), QString(64, u'a'), false});
    const QString text = SampleCase::textOf(content);
    for (const char *secret : {"010203", "eyJ", "/home", "Users", "\u202e"})
        EXPECT_FALSE(text.contains(QString::fromUtf8(secret))) << secret;
    EXPECT_TRUE(text.contains(QStringLiteral("Mette [hidden] Holm")));
    EXPECT_TRUE(text.contains(QStringLiteral("Evidence was saved: bevis.pdf")));
}

TEST(EvidenceModel, ANumberLikeACitizensIsHiddenHoweverItIsWritten)
{
    for (const char *written :
        {"0102031234", "010203-1234", "010203 1234", "010203 - 1234", "010203\u20131234",
            "01 02 03 1234", "01.02.03-1234", "cpr010203-1234", "610203-1234"}) {
        EvidenceContent content = SampleCase::created();
        SampleCase::add(
            content, SecondCheckSeen{Check::Status::Waiting, {}, QString::fromUtf8(written)});
        EXPECT_FALSE(SampleCase::textOf(content).contains(QStringLiteral("1234"))) << written;
    }
}

TEST(EvidenceModel, NumbersThatAreNobodysStay)
{
    for (const char *written : {"29189900", "24-11-2026", "2026-11-24", "+45 12 34 56 78",
             "30000000-0000-4000-8000-00001234bf17"}) {
        EvidenceContent content = SampleCase::created();
        SampleCase::add(
            content, SecondCheckSeen{Check::Status::Waiting, {}, QString::fromUtf8(written)});
        EXPECT_TRUE(SampleCase::textOf(content).contains(QString::fromUtf8(written))) << written;
    }
}

TEST(EvidenceModel, LettersWithMarksAreOneCharacter)
{
    const EvidenceContent content =
        SampleCase::createdBy(QStringLiteral("A\u030ase"), SampleCase::production());
    EXPECT_TRUE(SampleCase::textOf(content).contains(QStringLiteral("\u00c5se")));
}

TEST(EvidenceModel, WhatIsMissingIsSaid)
{
    EvidenceContent content = SampleCase::guided();
    EXPECT_EQ(evidenceModel(content, {}).missing,
        QStringList{QStringLiteral(
            "Mette Holm asks the one responsible for the debtor system whether the sortiment can "
            "be seen in the debtor system, and saves evidence anew.")});
    content.events = content.events.mid(0, 1);
    content.facts = factsFrom(content.events);
    EXPECT_EQ(evidenceModel(content, {}).missing.size(), 3);
    EXPECT_FALSE(SampleCase::textOf(content).contains(QStringLiteral("created the subscription")));
    EXPECT_TRUE(SampleCase::textOf(content).contains(
        QStringLiteral("Next: 1. The user chooses the debtor system and creates the "
                       "subscription. 2. The user looks")));
    content.environment.purpose = Environment::Purpose::Practice;
    EXPECT_TRUE(evidenceModel(content, {}).missing.isEmpty()) << "nobody is to be asked";

    EvidenceContent whole = SampleCase::created();
    SampleCase::add(whole, SecondCheckSeen{Check::Status::Approved, {}, {}});
    const QString file = QStringLiteral("billede-01.png");
    SampleCase::add(
        whole, PictureKept{PictureKept::Kind::OwnPage, file, QString(64, u'a'), QString()});
    const QString lost = QStringLiteral("billede-01.png is missing or has been changed.\n");
    EXPECT_FALSE(SampleCase::textOf(evidenceModel(whole, {file})).contains(lost));
    EXPECT_TRUE(SampleCase::textOf(evidenceModel(whole, {})).contains(lost));
    EXPECT_EQ(evidenceModel(whole, {}).missing.size(), 1) << "a picture is asked of nobody";
}

TEST(EvidenceModel, TheJournalHoldsEveryEventAlsoThoseThatTheTimeLineGathers)
{
    EvidenceContent content = SampleCase::approved(SampleCase::production());
    SampleCase::add(content, PageLeft{5});
    const EvidenceModel model = evidenceModel(content, {});
    EXPECT_EQ(model.journal.count('\n'), content.events.size());
    EXPECT_EQ(model.timeline.size(), content.events.size() - 2);
    EXPECT_TRUE(SampleCase::textOf(content).contains(model.journalEnd));
}

TEST(EvidenceModel, EveryEventThatMattersIsASentence)
{
    using namespace Submission;
    const QString key = QString::fromLatin1(SampleCase::orderKey);
    const QString uuid = QString::fromLatin1(SampleCase::subscriptionUuid);
    EvidenceContent content = SampleCase::created();
    const auto before = evidenceModel(content, {}).timeline.size();
    const SubscriptionOrder order = attemptOf(content).order;
    const QList<CaseEvent> events = {Event(NotSent{key, {}}), Event(Lost{key, {}}),
        Event(Declined{key, ErrorKind::Refused, {}}), Event(Absent{key}),
        Event(Adopted{uuid, order, Origin::FoundBefore}),
        Event(Adopted{uuid, order, Origin::FoundAfterConflict}),
        Event(Adopted{uuid, order, Origin::FoundAfterUnknown}),
        Event(Adopted{uuid, order, Origin::CreatedByUs}), TaskMarked{false}, CaseSetAside{}};
    for (const CaseEvent &event : events)
        SampleCase::add(content, event);
    const EvidenceModel model = evidenceModel(content, {});
    ASSERT_EQ(model.timeline.size(), before + events.size());
    for (const EvidenceEntry &entry : model.timeline)
        EXPECT_FALSE(entry.text.contains(u'{')) << qPrintable(entry.text);
}

TEST(EvidenceName, NamesTheTaskTheMunicipalityTheSystemAndTheDay)
{
    EXPECT_EQ(evidenceName(SampleCase::approved(SampleCase::production())),
        QStringLiteral("GB1.0_Vejle_bf17_2026-11-24"));
    EXPECT_EQ(evidenceName(SampleCase::approved(SampleCase::practice())),
        QStringLiteral("GB1.0_Vejle_bf17_2026-11-24_OEVE"));
}

TEST(EvidenceName, SaysThatTheTaskIsNotSolved)
{
    // Both checks are answered as approved, and the evidence says "Not settled".
    EXPECT_EQ(evidenceName(SampleCase::contradicted()),
        QStringLiteral("GB1.0_Vejle_bf17_2026-11-24_FORELOEBIG"));
    EXPECT_EQ(evidenceName(SampleCase::created()),
        QStringLiteral("GB1.0_Vejle_bf17_2026-11-24_FORELOEBIG"));
    EXPECT_EQ(evidenceName(SampleCase::created(SampleCase::practice())),
        QStringLiteral("GB1.0_Vejle_bf17_2026-11-24_FORELOEBIG_OEVE"));
}

TEST(EvidenceName, DanishLettersAreSpelledOut)
{
    EvidenceContent content = SampleCase::approved(SampleCase::production());
    content.task.instances.first().shortMunicipality = QStringLiteral("Ærø/Århus Ø é");
    EXPECT_EQ(evidenceName(content), QStringLiteral("GB1.0_AeroeAarhus-Oe-e_bf17_2026-11-24"));
}

TEST(EvidenceName, TheDayIsDenmarksAndAMissingChoiceLeavesItsPlaceOut)
{
    EvidenceContent content = SampleCase::approved(SampleCase::production());
    content.made = QDateTime(QDate(2026, 11, 24), QTime(23, 30), Utc::zone);
    content.facts.choice.reset();
    EXPECT_EQ(evidenceName(content), QStringLiteral("GB1.0_kommune_2026-11-25"));
}
