// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

// The evidence claims what the program has read, and names whoever stated the rest.

#include "evidence/content/evidencemodel.h"
#include "evidence/files/evidencetext.h"
#include "printers.h"
#include "samplecase.h"

#include <QRegularExpression>

#include <gtest/gtest.h>

namespace {

} // namespace

TEST(Statements, BothChecksApprovedSaysWhoSawThem)
{
    const EvidenceModel model = evidenceModel(SampleCase::approved(SampleCase::production()), {});
    EXPECT_TRUE(model.complete);
    EXPECT_EQ(model.status, QStringLiteral("Solved: Both checks are approved"));
    EXPECT_EQ(model.statusMeaning,
        QStringLiteral(
            "Not stated: role and time of Søren Ærø Ågård, who has seen the sortiment."));
    EXPECT_EQ(model.footing,
        QStringLiteral("This rests on the classification system's answer and on what Mette Holm "
                       "stated. No machine has checked who has seen the sortiment."));
    EXPECT_EQ(model.checks.at(0).by,
        QStringLiteral("Read by the program in the classification system on 24 November 2026 at "
                       "11:17."));
    EXPECT_EQ(model.checks.at(1).by,
        QStringLiteral(
            "Seen by Søren Ærø Ågård. Stated by Mette Holm on 24 November 2026 at 11:32. The "
            "program read \"Waiting\" on 24 November 2026 at 11:27, before check 2 was answered. "
            "That was in the classification system's answer about the transfer."));
}

TEST(Statements, WhatWasOnlyStatedIsNotClaimed)
{
    const EvidenceModel model = evidenceModel(SampleCase::guidedApproved(), {});
    EXPECT_TRUE(model.complete);
    EXPECT_EQ(model.status, QStringLiteral("Solved: Both checks are approved"));
    const EvidenceModel solved = evidenceModel(SampleCase::witnessed(), {});
    EXPECT_EQ(solved.status, QStringLiteral("Solved: Both checks are approved"));
    EXPECT_EQ(solved.statusMeaning, QString());
    EXPECT_EQ(solved.footing,
        QStringLiteral("This rests on what Mette Holm stated. No machine has checked any of it."));
    EXPECT_EQ(model.checks.at(0).by,
        QStringLiteral("Seen by Mette Holm in person. Stated on 24 November 2026 at 11:47."));
    EXPECT_EQ(model.checks.at(1).by,
        QStringLiteral("Seen by Jens Overgaard. Stated by Mette Holm on 24 November 2026 at "
                       "11:52."));
    EXPECT_TRUE(model.statusMeaning.startsWith(
        QStringLiteral("Not stated: role and time of Jens Overgaard, who has seen the ")));
    EXPECT_TRUE(model.footing.endsWith(QStringLiteral("checked any of it.")));
    EXPECT_FALSE(model.peopleMeaning.contains(QStringLiteral("checked")));
}

TEST(Statements, AVerdictThatRestsOnAPastedTextSaysSo)
{
    EXPECT_EQ(evidenceModel(SampleCase::pasted(), {}).footing,
        QStringLiteral("This rests on what Mette Holm stated and pasted. No machine has checked "
                       "where the text comes from, or who has seen the sortiment."));
    EvidenceContent content = SampleCase::created();
    SampleCase::add(content,
        SecondCheckSeen{Check::Status::Approved,
            {Witness::Kind::PastedReply, QStringLiteral("Bo Lund")}, {},
            ReplyReading{
                QStringLiteral("JA"), {}, QStringLiteral("Mette Holm"), QString(64, u'e')}});
    EXPECT_EQ(evidenceModel(content, {}).statusMeaning,
        QStringLiteral("Not stated: role and time of Bo Lund, who has seen the sortiment."));
    EXPECT_EQ(evidenceModel(content, {}).footing,
        QStringLiteral("This rests on the classification system's answer and on what Mette Holm "
                       "stated and pasted. No machine has checked who has seen the sortiment."));
}

TEST(Statements, OnePersonWhoSawBothIsNamedOnce)
{
    EvidenceContent content = SampleCase::guidedApproved();
    SampleCase::add(content,
        SecondCheckSeen{
            Check::Status::Approved, {Witness::Kind::User, QStringLiteral("Mette Holm")}, {}});
    EXPECT_EQ(evidenceModel(content, {}).footing,
        QStringLiteral("This rests on what Mette Holm stated. No machine has checked any of it."));
}

TEST(Statements, APersonWithoutANameIsTheUser)
{
    EvidenceContent content = SampleCase::createdBy({}, SampleCase::production());
    SampleCase::add(
        content, SecondCheckSeen{Check::Status::Approved, {Witness::Kind::User, {}}, {}});
    EXPECT_TRUE(
        evidenceModel(content, {}).footing.contains(QStringLiteral("on what the user stated.")));
}

TEST(Statements, WhatTheProgramReadIsApprovedWithoutANameBesideIt)
{
    EvidenceContent content = SampleCase::created();
    SampleCase::add(content, SecondCheckSeen{Check::Status::Approved, {}, {}});
    const EvidenceModel model = evidenceModel(content, {});
    EXPECT_EQ(model.status, QStringLiteral("Not solved yet: The sortiment has not been seen"));
    EXPECT_EQ(model.timeline.constLast().text,
        QStringLiteral("Check 2 (the debtor system): Acknowledged, not seen. The classification "
                       "system answered "
                       "that the debtor system has acknowledged the sortiment."));
}

TEST(Statements, ATransferIsNotCalledSeen)
{
    EvidenceContent content = SampleCase::created();
    SampleCase::add(content, SecondCheckSeen{Check::Status::Waiting, {}, {}});
    EXPECT_TRUE(evidenceModel(content, {})
                    .checks.at(1)
                    .by.endsWith(QStringLiteral("answer about the transfer.")));
    SampleCase::add(content, SecondCheckSeen{Check::Status::Approved, {}, {}});
    const EvidenceModel model = evidenceModel(content, {});
    EXPECT_EQ(model.checks.at(1).status, QStringLiteral("Acknowledged, not seen"));
    EXPECT_EQ(model.checks.at(1).by,
        QStringLiteral("Read by the program on 24 November 2026 at 11:27 in the classification "
                       "system's answer: The debtor system has acknowledged that it received the "
                       "sortiment."));
    EXPECT_EQ(model.footing,
        QStringLiteral("This rests on the classification system's answers alone. It has not been "
                       "stated that anybody has seen the sortiment in the debtor system."));
    EXPECT_EQ(model.checks.at(1).tone, Tone::Waiting);
    EXPECT_EQ(model.nextAct,
        QStringLiteral("The task in KLIK is to wait. Next, no later than 25 November 2026 at "
                       "11:13: Mette Holm asks the one responsible for the debtor system to look "
                       "whether the sortiment can be seen, and saves evidence anew."));
    EXPECT_EQ(evidenceModel(SampleCase::approved(SampleCase::production()), {}).checks.at(1).status,
        QStringLiteral("Approved"));
    EXPECT_EQ(
        evidenceModel(SampleCase::witnessed(), {}).checks.at(1).status, QStringLiteral("Approved"));
}

TEST(Statements, TheVerdictOfPracticeAndTestSaysThatItIsOne)
{
    const QString practice = QStringLiteral("Practice: ");
    const EvidenceModel stated = evidenceModel(SampleCase::approved(SampleCase::practice()), {});
    EXPECT_EQ(stated.status, practice + QStringLiteral("Both checks are approved"));
    EXPECT_EQ(stated.stampMeaning,
        QStringLiteral("Systems, answers and sign-in are made up. The real classification system "
                       "is not touched by this."));
    EvidenceContent content =
        SampleCase::createdBy(QStringLiteral("Mette Holm"), SampleCase::practice());
    EXPECT_EQ(evidenceModel(content, {}).status, practice + QStringLiteral("Check 2 is missing"));
    SampleCase::add(content, SecondCheckSeen{Check::Status::Approved, {}, {}});
    EXPECT_EQ(evidenceModel(content, {}).status,
        practice + QStringLiteral("The sortiment has not been seen"));
    const EvidenceModel read = evidenceModel(content, {});
    for (const EvidenceCheck &check : read.checks) {
        EXPECT_EQ(check.tone, Tone::Neutral) << check.number;
        EXPECT_TRUE(check.by.contains(QStringLiteral("made-up classification system")))
            << qPrintable(check.by);
    }
    EXPECT_EQ(read.overview.at(8).value,
        QStringLiteral("Mette Holm (made-up sign-in), 24 November 2026 at 11:13, read back"));
    EXPECT_EQ(read.peopleMeaning,
        QStringLiteral("Name and municipality come from the made-up sign-in of the practice."));
    content = SampleCase::guidedApproved();
    content.environment.purpose = Environment::Purpose::Test;
    EXPECT_EQ(evidenceModel(content, {}).status, QStringLiteral("Test: Both checks are approved"));
}

TEST(Statements, OnlyAVerdictThatSolvesTheTaskIsGreen)
{
    EvidenceContent content = SampleCase::witnessed();
    EXPECT_EQ(evidenceModel(content, {}).tone, Tone::Good);
    for (const auto purpose : {Environment::Purpose::Practice, Environment::Purpose::Test}) {
        content.environment.purpose = purpose;
        EXPECT_EQ(evidenceModel(content, {}).tone, Tone::Neutral);
    }
}

TEST(Statements, NothingIsGreenWhereRoleOrTimeIsNotStated)
{
    for (const EvidenceContent &content : {SampleCase::guidedApproved(), SampleCase::pasted(),
             SampleCase::approved(SampleCase::production())}) {
        const EvidenceModel model = evidenceModel(content, {});
        EXPECT_TRUE(
            model.nextAct.startsWith(QStringLiteral("Mette Holm can mark the task as done in "
                                                    "KLIK.")));
        EXPECT_TRUE(model.statusMeaning.startsWith(QStringLiteral("Not stated: role ")));
        EXPECT_EQ(model.tone, Tone::Neutral);
        EXPECT_EQ(model.checks.at(0).tone, Tone::Neutral);
        EXPECT_EQ(model.checks.at(1).tone, Tone::Neutral);
    }
    const EvidenceModel waiting = evidenceModel(SampleCase::guided(), {});
    EXPECT_EQ(waiting.tone, Tone::Waiting);
    EXPECT_EQ(waiting.checks.at(0).tone, Tone::Neutral);
    EXPECT_EQ(evidenceModel(SampleCase::witnessed(), {}).checks.at(0).tone, Tone::Good);
}

TEST(Statements, WhatTheVerdictSaysToBeNotStatedIsNotSaidAgainAtCheckTwo)
{
    for (const EvidenceContent &content : {SampleCase::guidedApproved(), SampleCase::pasted(),
             SampleCase::approved(SampleCase::production())}) {
        EXPECT_FALSE(
            evidenceModel(content, {}).checks.at(1).by.contains(QStringLiteral("not stated")));
        // The details still have it.
        EXPECT_TRUE(SampleCase::textOf(content).contains(QStringLiteral("Role: not stated.")));
    }
    // Where a remark takes the place of that line, the check says it.
    EXPECT_TRUE(evidenceModel(SampleCase::contradicted(), {})
                    .checks.at(1)
                    .by.contains(QStringLiteral("Role: not stated. Time: not stated.")));
}

TEST(Statements, PracticeHasNoDeadline)
{
    EvidenceContent content =
        SampleCase::createdBy(QStringLiteral("Mette Holm"), SampleCase::practice());
    EXPECT_EQ(evidenceModel(content, {}).statusMeaning, QString());
    EXPECT_FALSE(evidenceModel(content, {}).alsoMissing.contains(QStringLiteral("no later than")));
    content.environment.purpose = Environment::Purpose::Production;
    EXPECT_TRUE(
        evidenceModel(content, {}).nextAct.contains(QStringLiteral("no later than 25 November")));
}

TEST(Statements, WhatTheProgramReadLastIsSaidWhereAPersonSaysOtherwise)
{
    const QString other =
        QStringLiteral("The program read \"Waiting\" on 24 November 2026 at 11:27, before check 2 "
                       "was answered. That was in the classification system's answer about the "
                       "transfer.");
    EXPECT_TRUE(evidenceModel(SampleCase::approved(SampleCase::production()), {})
                    .checks.at(1)
                    .by.endsWith(other));
    EvidenceContent agreed = SampleCase::created();
    SampleCase::add(agreed, SecondCheckSeen{Check::Status::Waiting, {}, {}});
    SampleCase::add(agreed, SecondCheckSeen{Check::Status::Approved, {}, {}});
    EXPECT_FALSE(SampleCase::textOf(agreed).contains(QStringLiteral("before check 2 was")));
    EXPECT_FALSE(SampleCase::textOf(SampleCase::guidedApproved())
                     .contains(QStringLiteral("before check 2 was")));
}

TEST(Statements, TheVerdictPointsToAProblemThatTheProgramReadLast)
{
    EvidenceContent content = SampleCase::created();
    SampleCase::add(content, SecondCheckSeen{Check::Status::Problem, {}, {}});
    SampleCase::add(content,
        SecondCheckSeen{
            Check::Status::Approved, {Witness::Kind::Colleague, QStringLiteral("Bo Lund")}, {}});
    const EvidenceModel model = evidenceModel(content, {});
    EXPECT_EQ(model.status,
        QStringLiteral("Not settled: Something speaks against the answer to check 2"));
    EXPECT_TRUE(model.footing.startsWith(QStringLiteral("This rests")));
    EXPECT_EQ(model.tone, Tone::Waiting);
    EXPECT_TRUE(
        model.nextAct.contains(QStringLiteral("\n1. Mette Holm asks Bo Lund to answer again with "
                                              "role, date and time.\n2. Mette Holm saves ")));
    EXPECT_FALSE((model.statusMeaning + model.footing).contains(QStringLiteral("are approved")));
    const QString read = QStringLiteral("The program last read \"Problem\" on ");
    EXPECT_EQ(SampleCase::textOf(content).count(read), 1);
    EXPECT_TRUE(model.checks.at(1).remark.startsWith(read));
}

TEST(Statements, TheMunicipalityFollowsFromTheChoiceWhereNobodySignedIn)
{
    EXPECT_TRUE(SampleCase::textOf(SampleCase::guidedApproved())
                    .contains(QStringLiteral("Municipality (by the choice): Vejle Kommune")));
    EXPECT_TRUE(SampleCase::textOf(SampleCase::created())
                    .contains(QStringLiteral("Municipality: Vejle Kommune")));
}

TEST(Statements, TheRoleOfAColleagueIsNotClaimed)
{
    const QString row = QStringLiteral("Answer to check 2: Jens Overgaard. Role: not stated.\n");
    EvidenceContent content = SampleCase::guidedApproved();
    content.task.secondWitness = QStringLiteral("Systemansvarlig");
    EXPECT_TRUE(SampleCase::textOf(content).contains(row));
    EXPECT_TRUE(SampleCase::textOf(content).contains(
        QStringLiteral("Can see check 2: The one responsible for the debtor system. In the task: "
                       "\u201cSystemansvarlig\u201d\n")));
    EXPECT_TRUE(SampleCase::textOf(SampleCase::pasted()).contains(row));
    EXPECT_FALSE(
        SampleCase::textOf(SampleCase::created()).contains(QStringLiteral("Answer to check 2:")));
}

TEST(Statements, ThatAPictureShowsWhatItsTitleSaysIsTheUsersWord)
{
    EvidenceContent content = SampleCase::guidedApproved();
    SampleCase::add(content,
        PictureKept{PictureKept::Kind::Brought, QStringLiteral("billede-01.png"), QString(64, u'a'),
            QStringLiteral("The list")});
    EXPECT_TRUE(SampleCase::textOf(content).contains(QStringLiteral(
        "A picture that the user attached and chose the title of. The program has put the name of "
        "the environment above it and has not read the picture. Kept on ")));
}

TEST(Statements, ChecksHaveTheWordsOfTheTaskInKlik)
{
    const EvidenceModel model = evidenceModel(SampleCase::created(), {});
    EXPECT_EQ(model.checks.at(0).title,
        QStringLiteral("Check 1. Required in KLIK: Kommunen kan se i klassifikationsløsningen, at "
                       "abonnementet er "
                       "oprettet korrekt."));
    EXPECT_EQ(model.checks.at(1).title,
        QStringLiteral("Check 2. Required in KLIK: Sortimentet kan ses i debitorsystemet."));
}

TEST(Statements, AnAnswerWithoutAPictureSaysSo)
{
    EvidenceContent content = SampleCase::approved(SampleCase::production());
    SampleCase::add(content, AnsweredWithoutPicture{2});
    EXPECT_TRUE(evidenceModel(content, {})
                    .checks.at(1)
                    .by.endsWith(QStringLiteral("Answered without a picture.")));
    EXPECT_TRUE(SampleCase::textOf(content).contains(
        QStringLiteral("Stated that check 2 was answered without a picture.")));
}

TEST(Statements, EachPointOfTheListHasItsOwnWords)
{
    QStringList marked;
    for (const EvidenceEntry &entry : evidenceModel(SampleCase::guidedApproved(), {}).timeline) {
        if (entry.kind == QStringLiteral("RowChanged"))
            marked.append(entry.text.section(QStringLiteral("done: "), 1));
    }
    EXPECT_EQ(marked,
        QStringList({QStringLiteral("Find the tab \"Abonnement\""),
            QStringLiteral("Sortiment: Borgerblikket"),
            QStringLiteral("Choose \"Alle\" in the field for the debtor system. "
                           "Debtor system: ØS Indsigt Vejle"),
            QStringLiteral("Schema version: 1.3"), QStringLiteral("Valid from: 24-11-2026"),
            QStringLiteral("Leave \"Valid to\" empty"), QStringLiteral("Save the subscription")}));
}

TEST(Statements, ThePointsHaveTheNumbersThatTheUserSawOnTheList)
{
    EvidenceContent content = SampleCase::guidedApproved();
    SampleCase::add(content, RowChanged{3, false, {}});
    SampleCase::add(content, RowChanged{4, true, QStringLiteral("\u00d8S Indsigt Vejle")});
    const EvidenceModel model = evidenceModel(content, {});
    const QString point = QStringLiteral("Marked point %1 as done: ");
    const QString text = QString::fromUtf8(evidenceText(model));
    for (int number = 1; number <= 7; ++number)
        EXPECT_EQ(text.count(point.arg(number)), number == 3 ? 2 : 1) << number;
    // Opening the row again is no part of doing it, so it has a line of its own.
    EXPECT_EQ(text.count(QStringLiteral("Opened point 3 of the list again: ")), 1);
    const QStringList shown = {QStringLiteral("1"), QStringLiteral("2"), QStringLiteral("3"),
        QStringLiteral("3"), QStringLiteral("4"), QStringLiteral("5"), QStringLiteral("6"),
        QStringLiteral("7"), QStringLiteral("3"), QStringLiteral("3")};
    QStringList handedOn;
    for (const QByteArray &line : model.journal.split('\n')) {
        static const QRegularExpression member(QStringLiteral("\"punktVist\":\"(\\d)\""));
        if (const auto match = member.match(QString::fromUtf8(line)); match.hasMatch())
            handedOn.append(match.captured(1));
    }
    EXPECT_EQ(handedOn, shown);
    EXPECT_TRUE(text.contains(QStringLiteral("\"punktVist\" is the point's number")));
    EXPECT_FALSE(SampleCase::textOf(SampleCase::created()).contains(QStringLiteral("punktVist")));
}

TEST(Statements, WhatTheUserStatedOfTheSignInHasTheTimeOfTheStatement)
{
    EXPECT_TRUE(SampleCase::textOf(SampleCase::guidedApproved())
                    .contains(QStringLiteral("Signed in: Stated on 24 November 2026 at 10:47\n")));
    EXPECT_TRUE(SampleCase::textOf(SampleCase::created())
                    .contains(QStringLiteral("Signed in: 24 November 2026 at 10:47\n")));
}

TEST(Statements, WhatAColleagueSawIsWhatTheUserSays)
{
    const EvidenceModel model = evidenceModel(SampleCase::guidedApproved(), {});
    const EvidenceEntry &seen = model.timeline.constLast();
    EXPECT_EQ(seen.text,
        QStringLiteral(
            "Answered check 2 (the debtor system): Approved. Jens Overgaard has looked. Role: not "
            "stated. Time: not stated."));
    EXPECT_EQ(seen.by, QStringLiteral("Mette Holm"));
}
