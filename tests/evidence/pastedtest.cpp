// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#include "base/dates.h"
#include "evidence/content/evidencemodel.h"
#include "evidence/files/evidencetext.h"
#include "evidence/files/manifest.h"
#include "samplecase.h"

#include <gtest/gtest.h>

// What the user pasted is a witness of its own kind: page and reply.

namespace {

const QString userName = QStringLiteral("Mette Holm");

PageReading pageWith(const QString &uuid)
{
    return {QStringLiteral("Borgerblikket"), QStringLiteral("\u00d8S Indsigt Vejle"), uuid,
        QStringLiteral("1.3"), QDate(2026, 11, 24), {}, QString(64, u'd')};
}

EvidenceContent withPage(const QString &uuid)
{
    EvidenceContent content = SampleCase::guided();
    SampleCase::add(content,
        FirstCheckSeen{
            Check::Status::Approved, {Witness::Kind::PastedPage, userName}, {}, pageWith(uuid)});
    return content;
}

EvidenceContent withReply(const QString &when)
{
    EvidenceContent content = withPage(QStringLiteral("bf17"));
    SampleCase::add(content,
        SecondCheckSeen{Check::Status::Approved,
            {Witness::Kind::PastedReply, QStringLiteral("Bo Lund")}, {},
            ReplyReading{QStringLiteral("JA, kl. 9"), when, userName, QString(64, u'e')}});
    return content;
}

QString timeOf(const EvidenceCheck &check)
{
    return Dates::dateAndTime(*check.check.at);
}

TEST(Pasted, APageIsTheProgramsReadingOfWhatTheUserBrought)
{
    const EvidenceModel model = evidenceModel(withPage(QStringLiteral("bf17")), {});
    const EvidenceCheck &check = model.checks.at(0);
    EXPECT_EQ(check.by,
        QStringLiteral(
            "Read by the program in the text that Mette Holm pasted on %1. All five "
            "fields are as wanted. In the program's list, point 2 (Sortiment) was opened again and "
            "not marked as done since. Check 1 was answered after that.")
            .arg(timeOf(check)));
    EXPECT_TRUE(model.timeline.constLast().text.endsWith(
        QStringLiteral("The program read this in the text that the user pasted.")));
    EXPECT_TRUE(model.peopleMeaning.contains(QStringLiteral("It has read the text")));
}

TEST(Pasted, APageIsNotClaimedToComeFromTheClassificationSystem)
{
    const EvidenceModel model = evidenceModel(SampleCase::pasted(), {});
    EXPECT_EQ(model.footing,
        QStringLiteral("This rests on what Mette Holm stated and pasted. No machine has checked "
                       "where the text comes from, or who has seen the sortiment."));
    EXPECT_TRUE(model.comparisonMeaning.contains(
        QStringLiteral("compared the five fields with the text that the user pasted")));
    EXPECT_TRUE(model.peopleMeaning.startsWith(QStringLiteral(
        "The user has stated that the subscription was saved in the web interface")));
    EXPECT_TRUE(model.peopleMeaning.contains(
        QStringLiteral("All else was stated by the user. Whom the text names as the creator, the "
                       "program does not keep.")));
    EXPECT_TRUE(evidenceModel(withPage(QStringLiteral("bf17")), {})
                    .footing.endsWith(QStringLiteral("The name Mette Holm has not been checked.")));
}

TEST(Pasted, WhatWasReadOfEachFieldStandsInTheTable)
{
    const EvidenceModel model = evidenceModel(SampleCase::pasted(), {});
    QStringList read;
    for (const EvidenceValue &value : model.values)
        read.append(value.read);
    EXPECT_EQ(read,
        (QStringList{QStringLiteral("Borgerblikket"),
            QStringLiteral("\u00d8S Indsigt Vejle with the characters bf17"), QStringLiteral("1.3"),
            QStringLiteral("24 November 2026"),
            QStringLiteral("No end date. The field is empty.")}));
    const QString text = QString::fromUtf8(evidenceText(model));
    EXPECT_TRUE(
        text.contains(QStringLiteral("Read: \u00d8S Indsigt Vejle with the characters bf17\n")));
    EXPECT_TRUE(text.contains(QStringLiteral("the program keeps only what it read")));
    const EvidenceModel unread = evidenceModel(SampleCase::guidedApproved(), {});
    EXPECT_FALSE(QString::fromUtf8(evidenceText(unread)).contains(QStringLiteral("Read: ")));
    EXPECT_FALSE(QString::fromUtf8(evidenceText(unread))
                     .contains(QStringLiteral("the program keeps only what")));
}

TEST(Pasted, FieldsAreCalledAsWantedOnlyWhereAllAre)
{
    QList<PageReading> pages(5, pageWith(QStringLiteral("bf17")));
    pages[0].sortiment = QStringLiteral("Another");
    pages[1].instance = QStringLiteral("Another");
    pages[2].schemaVersion = QStringLiteral("1.2");
    pages[3].validFrom = pages[3].validFrom.addDays(1);
    pages[4].validTo = pages[4].validFrom;
    for (const PageReading &page : std::as_const(pages)) {
        EvidenceContent content = SampleCase::guided();
        SampleCase::add(content,
            FirstCheckSeen{
                Check::Status::Approved, {Witness::Kind::PastedPage, userName}, {}, page});
        EXPECT_FALSE(
            evidenceModel(content, {}).checks.at(0).by.contains(QStringLiteral("as wanted")));
    }
}

TEST(Pasted, APageSaysWhetherItShowedTheUuid)
{
    EXPECT_TRUE(evidenceModel(withPage(QStringLiteral("bf17")), {})
                    .valueNotes.constLast()
                    .contains(QStringLiteral("with the characters bf17")));
    EXPECT_TRUE(evidenceModel(withPage({}), {})
                    .valueNotes.constLast()
                    .contains(QStringLiteral("The UUID does not stand there.")));
}

TEST(Pasted, AReplyIsQuotedWithWhoWhenAndWhoBroughtIt)
{
    const EvidenceModel model = evidenceModel(withReply(QStringLiteral("29. november")), {});
    const QString answer =
        QStringLiteral("Answer from Bo Lund: \u201cJA, kl. 9\u201d. Role: not stated. Time in the "
                       "answer: \u201c29. november\u201d.");
    // The verdict says that the role is not stated.
    EXPECT_EQ(model.checks.at(1).by,
        QString(answer).remove(QStringLiteral(" Role: not stated."))
            + QStringLiteral(" Pasted by Mette Holm on %1. That day is not between the creation "
                             "and the answer.")
                  .arg(timeOf(model.checks.at(1))));
    EXPECT_TRUE(model.timeline.constLast().text.endsWith(answer));
    EXPECT_EQ(model.timeline.constLast().by, userName);
    EXPECT_TRUE(model.complete);
}

TEST(Pasted, ATimeOfDayThatCannotBeThatOfTheDayIsRemarkedOn)
{
    // The subscription was saved at 11:17, and the reply pasted at 11:32.
    const auto remarkOn = [](const char *when) {
        const EvidenceModel model = evidenceModel(withReply(QString::fromUtf8(when)), {});
        const bool isRemarkedOn = !model.checks.at(1).remark.isEmpty();
        EXPECT_EQ(model.checks.at(1).status == QStringLiteral("Not settled"), isRemarkedOn) << when;
        EXPECT_EQ(model.tone, isRemarkedOn ? Tone::Waiting : Tone::Neutral) << when;
        return model.checks.at(1).remark;
    };
    EXPECT_EQ(remarkOn("at 9"),
        QStringLiteral(
            "The answer says \u201cat 9\u201d without a date. On 24 November 2026 that would be "
            "too early: The subscription was not stated to be saved until 11:17 that day."));
    EXPECT_EQ(remarkOn("at 11.33"),
        QStringLiteral("The answer says \u201cat 11.33\u201d without a date. On 24 November 2026 "
                       "that would be too late: The answer was pasted at 11:32 that day."));
    for (const char *early : {"at 09.00", "today at 9", "Today, at 9.30", "today 9"})
        EXPECT_FALSE(remarkOn(early).isEmpty()) << early;
    for (const char *fits : {"at 11.17", "at 11:32", "today at 11.30", "", "yesterday at 9",
             "24 November at 9", "at 25", "at 9 or 10", "9"})
        EXPECT_EQ(remarkOn(fits), QString()) << fits;
}

TEST(Pasted, ATimeOfDayBeforeTheProgramCreatedTheSubscriptionIsRemarkedOn)
{
    // It was created at 11:13.
    EvidenceContent content = SampleCase::createdBy(userName, SampleCase::production());
    SampleCase::add(content,
        SecondCheckSeen{Check::Status::Approved,
            {Witness::Kind::PastedReply, QStringLiteral("Bo Lund")}, {},
            ReplyReading{
                QStringLiteral("JA"), QStringLiteral("at 9"), userName, QString(64, u'e')}});
    EXPECT_EQ(evidenceModel(content, {}).checks.at(1).remark,
        QStringLiteral("The answer says \u201cat 9\u201d without a date. On 24 November 2026 that "
                       "would be too early: The subscription was not created until 11:13 that "
                       "day."));
}

TEST(Pasted, AVerdictWithARemarkIsNeitherGreenNorAMereApproval)
{
    const EvidenceModel remarked = evidenceModel(withReply(QStringLiteral("at 9")), {});
    EXPECT_EQ(remarked.status, QStringLiteral("Not settled: The time in the answer does not fit"));
    EXPECT_EQ(remarked.tone, Tone::Waiting);
    EXPECT_TRUE(remarked.footing.startsWith(
        QStringLiteral("This rests on what Mette Holm stated and pasted. ")));
    EXPECT_EQ(remarked.nextAct,
        QStringLiteral("The task in KLIK is to wait. Next, no later than 25 November 2026 at "
                       "11:17:\n"
                       "1. Mette Holm asks Bo Lund to answer again with role, date and time.\n"
                       "2. Mette Holm saves evidence anew."));
    EXPECT_EQ(remarked.checks.at(1).status, QStringLiteral("Not settled"));
    EXPECT_EQ(remarked.overview.at(7).value, remarked.checks.at(1).status);
    EXPECT_TRUE(evidenceText(remarked).contains("Not settled. Answer from Bo Lund"));
    const EvidenceModel plain = evidenceModel(withReply(QStringLiteral("today at 11.30")), {});
    EXPECT_EQ(plain.status, QStringLiteral("Solved: Both checks are approved"));
    EXPECT_EQ(plain.statusMeaning,
        QStringLiteral("Not stated: role and date of Bo Lund, who has seen the sortiment."));
    EXPECT_EQ(plain.checks.at(1).status, QStringLiteral("Approved"));
}

TEST(Pasted, APageWithAnotherValueThanWantedIsRemarkedOn)
{
    PageReading page = pageWith(QStringLiteral("bf17"));
    page.schemaVersion = QStringLiteral("1.2");
    EvidenceContent content = SampleCase::guided();
    SampleCase::add(content,
        FirstCheckSeen{Check::Status::Approved, {Witness::Kind::PastedPage, userName}, {}, page});
    const EvidenceCheck first = evidenceModel(content, {}).checks.at(0);
    EXPECT_EQ(
        first.remark, QStringLiteral("Not all five fields in the pasted text are as wanted."));
    EXPECT_EQ(first.tone, Tone::Waiting);
    EXPECT_EQ(evidenceModel(withPage(QStringLiteral("bf17")), {}).checks.at(0).remark, QString());
}

TEST(Pasted, AnAnswerAgainstWhatThePageShowedIsRemarkedOn)
{
    EvidenceContent content = SampleCase::guided();
    const QString other = QStringLiteral("\u00d8S Indsigt Vejle Test");
    SampleCase::add(content, PageContradicted{{PageFinding::Kind::OtherSystem, other}});
    const QString sentence =
        QStringLiteral("A text that the user pasted shows another debtor system: \u201c%1\u201d.")
            .arg(other);
    EXPECT_EQ(evidenceModel(content, {}).timeline.constLast().text, sentence);
    EXPECT_FALSE(evidenceModel(content, {}).checks.at(0).remark.isEmpty())
        << "an answer before it does not count for more";
    EvidenceContent approved = content;
    SampleCase::add(
        approved, FirstCheckSeen{Check::Status::Approved, {Witness::Kind::User, userName}, {}});
    const EvidenceModel model = evidenceModel(approved, {});
    EXPECT_EQ(model.checks.at(0).remark,
        sentence
            + QStringLiteral(" The answer from Mette Holm says that all is right. The subscription "
                             "may be for that one."));
    EXPECT_EQ(model.checks.at(0).status, QStringLiteral("Not settled"));
    EXPECT_EQ(model.nextAct,
        QStringLiteral("The task in KLIK is to wait. Next, no later than 25 November 2026 at "
                       "11:17:\n"
                       "1. Mette Holm compares the subscription with "
                       "the five values here and answers check 1 anew.\n"
                       "2. Mette Holm asks the one responsible for the debtor system whether the "
                       "sortiment can be seen in the debtor system, and saves evidence anew."));
    EXPECT_TRUE(model.timeline.constLast().text.endsWith(
        QStringLiteral(": Approved. The user has looked in person. The program's remark: Not "
                       "settled, see page 1.")));
    // A page that is right, or a subscription that was saved again, settles it.
    EvidenceContent read = content;
    SampleCase::add(read,
        FirstCheckSeen{Check::Status::Approved, {Witness::Kind::PastedPage, userName}, {},
            pageWith(QStringLiteral("bf17"))});
    EXPECT_EQ(evidenceModel(read, {}).checks.at(0).remark, QString());
    SampleCase::add(content, SavedInBrowser{QDate(2026, 11, 24)});
    SampleCase::add(
        content, FirstCheckSeen{Check::Status::Approved, {Witness::Kind::User, userName}, {}});
    EXPECT_EQ(evidenceModel(content, {}).checks.at(0).remark, QString());
}

TEST(Pasted, ATimeOfDayBeforeTheSavingFitsAnotherDay)
{
    EvidenceContent content = withReply(QStringLiteral("at 9"));
    content.facts.createdAt = content.facts.createdAt->addDays(-1);
    EXPECT_EQ(evidenceModel(content, {}).checks.at(1).remark, QString());
}

TEST(Pasted, ARemarkStandsInTextAndJson)
{
    const EvidenceContent content = withReply(QStringLiteral("at 9"));
    const EvidenceModel model = evidenceModel(content, {});
    EXPECT_TRUE(evidenceText(model).contains(model.checks.at(1).remark.toUtf8()));
    EXPECT_TRUE(
        Manifest::contentJson(model, content).contains("\"bemaerkning\": \"The answer says"));
}

TEST(Pasted, AReplyWithATimeOrTodayAndNoDateIsSaidToHaveNoDate)
{
    // The verdict says it, and the check does not say it again.
    const auto saysSo = [](const char *words, const char *when) {
        EvidenceContent content = withReply(QLatin1String(when));
        content.facts.verification.second.reply->words = QLatin1String(words);
        const EvidenceModel model = evidenceModel(content, {});
        EXPECT_FALSE(model.checks.at(1).by.contains(QStringLiteral("without a date")));
        return model.notStated.startsWith(QStringLiteral("Not stated: role and date of "));
    };
    EXPECT_TRUE(saysSo("Yes, at 11.17", "at 11.17"));
    EXPECT_TRUE(saysSo("Yes", "today at 11.30"));
    EXPECT_TRUE(saysSo("Yes", "today"));
    EXPECT_TRUE(saysSo("Yes, I see it today", ""));
    EXPECT_FALSE(saysSo("Yes", ""));
    EXPECT_FALSE(saysSo("Yes", "24 November at 11.30"));
    EXPECT_FALSE(saysSo("Yes, today, 24/11", ""));
    // The remark says so.
    EXPECT_FALSE(saysSo("Yes", "at 9"));
}

TEST(Pasted, TheTimeLineHasTheAnswerAndWhetherItIsSettled)
{
    const auto answer = [](const char *when) {
        return evidenceModel(withReply(QLatin1String(when)), {}).timeline.constLast().text;
    };
    EXPECT_TRUE(answer("at 9").contains(QStringLiteral(": Approved. ")));
    EXPECT_TRUE(
        answer("at 9").endsWith(QStringLiteral(" The program's remark: Not settled, see page 1.")));
    EXPECT_FALSE(answer("at 11.30").contains(QStringLiteral("remark")));
    EXPECT_TRUE(answer("at 11.30").contains(QStringLiteral(": Approved. ")));
}

TEST(Pasted, OnlyProductionWithoutARemarkSolvesTheTaskAndTheFilesSayOnWhatThatRests)
{
    const auto solves = [](const EvidenceContent &content) {
        const EvidenceModel model = evidenceModel(content, {});
        const QByteArray json = Manifest::contentJson(model, content);
        const bool isSolved = json.contains("\"loeserOpgaven\": \"ja\"");
        EXPECT_NE(isSolved, json.contains("\"loeserOpgaven\": \"nej\""));
        EXPECT_TRUE(!isSolved || json.contains("\"byggerPaa\": \"This rests on "));
        EXPECT_EQ(isSolved, json.contains("\"afgoerelse\": \"loest\""));
        EXPECT_TRUE(json.contains(model.footing.toUtf8()));
        return isSolved;
    };
    EXPECT_TRUE(solves(SampleCase::witnessed()));
    EXPECT_TRUE(solves(SampleCase::pasted())) << "the task asks for no role";
    EXPECT_TRUE(solves(SampleCase::approved(SampleCase::production())));
    EXPECT_FALSE(solves(SampleCase::approved(SampleCase::practice())));
    EXPECT_FALSE(solves(SampleCase::guided()));
    EXPECT_FALSE(solves(withReply(QStringLiteral("at 9"))));
    EvidenceContent transferred = SampleCase::createdBy(userName, SampleCase::production());
    SampleCase::add(transferred, SecondCheckSeen{Check::Status::Approved, {}, {}});
    EXPECT_FALSE(solves(transferred)) << "no person has seen it";
    EvidenceContent unstated = SampleCase::witnessed();
    unstated.environment.purpose = Environment::Purpose::Unstated;
    EXPECT_FALSE(solves(unstated));
}

TEST(Pasted, BothChecksAreApprovedForMachinesOnlyWherePage1SaysSo)
{
    const auto areApproved = [](const EvidenceContent &content) {
        return Manifest::contentJson(evidenceModel(content, {}), content)
            .contains("\"beggeKontrollerGodkendt\": true");
    };
    EXPECT_TRUE(areApproved(SampleCase::witnessed()));
    EXPECT_TRUE(areApproved(SampleCase::pasted())) << "the task asks for no role";
    EXPECT_TRUE(areApproved(SampleCase::approved(SampleCase::practice())));
    EXPECT_FALSE(areApproved(withReply(QStringLiteral("at 9"))));
    EXPECT_FALSE(areApproved(SampleCase::contradicted()));
    EvidenceContent transferred = SampleCase::createdBy(userName, SampleCase::production());
    SampleCase::add(transferred, SecondCheckSeen{Check::Status::Approved, {}, {}});
    EXPECT_FALSE(areApproved(transferred));
}

TEST(Pasted, AWholeUuidStandsInTheTable)
{
    const QString uuid = QStringLiteral("11111111-2222-4333-8444-55555555bf17");
    const EvidenceModel model = evidenceModel(withPage(uuid), {});
    EXPECT_EQ(model.values.at(1).read, QStringLiteral("\u00d8S Indsigt Vejle\n") + uuid);
}

TEST(Pasted, AReplyIsGivenNoOtherTimeThanItsOwn)
{
    const auto answerWith = [](const char *words, const char *when) {
        EvidenceContent content = withReply(QLatin1String(when));
        content.facts.verification.second.reply->words = QLatin1String(words);
        const EvidenceCheck check = evidenceModel(content, {}).checks.at(1);
        const QString pasted = QStringLiteral(" Pasted by Mette Holm on %1.").arg(timeOf(check));
        EXPECT_TRUE(check.by.contains(pasted)) << qPrintable(check.by);
        return check.by.left(check.by.indexOf(pasted));
    };
    EXPECT_EQ(answerWith("JA, kl. 9", "kl. 9"),
        QStringLiteral("Answer from Bo Lund: \u201cJA, kl. 9\u201d."));
    EXPECT_EQ(answerWith("JA", ""), QStringLiteral("Answer from Bo Lund: \u201cJA\u201d."));
    // The words themselves may hold it.
    EXPECT_EQ(answerWith("JA, siden 9", ""),
        QStringLiteral("Answer from Bo Lund: \u201cJA, siden 9\u201d."));
}

TEST(Pasted, TextAndJsonSayTheSame)
{
    const EvidenceContent content = withReply(QStringLiteral("kl. 9"));
    const EvidenceModel model = evidenceModel(content, {});
    const QByteArray text = evidenceText(model).simplified();
    const QByteArray json = Manifest::contentJson(model, content);
    for (const EvidenceCheck &check : model.checks) {
        EXPECT_TRUE(json.contains(check.by.toUtf8())) << qPrintable(check.by);
        EXPECT_TRUE(text.contains(check.by.toUtf8().left(60))) << qPrintable(check.by);
    }
    EXPECT_TRUE(json.contains("\"indsat-side\""));
    EXPECT_TRUE(json.contains("\"indsat-svar\""));
    EXPECT_TRUE(model.journal.contains("\"indsatSha256\":\"dddd"));
    EXPECT_TRUE(model.journal.contains("\"svarSha256\":\"eeee"));
}

} // namespace
