// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

// One line below the verdict says what is to be done in KLIK, or what that waits for.

#include "evidence/content/evidencemodel.h"
#include "evidence/content/evidencesections.h"
#include "evidence/files/evidencetext.h"
#include "evidence/files/manifest.h"
#include "samplecase.h"

#include <gtest/gtest.h>

namespace {

const QString unseen =
    QStringLiteral("Check 2 holds once the sortiment has been seen in the debtor system.");
const QString before = QStringLiteral("Before the task is marked as done in KLIK: ");
const QString noPicture = QStringLiteral("The evidence has no picture of what was seen.");

EvidenceContent created(const Environment &environment = SampleCase::production())
{
    return SampleCase::createdBy(QStringLiteral("Mette Holm"), environment);
}

EvidenceContent readByProgram()
{
    EvidenceContent content = created();
    SampleCase::add(content, SecondCheckSeen{Check::Status::Approved, {}, {}});
    return content;
}

void bringPicture(EvidenceContent &content)
{
    SampleCase::add(content,
        PictureKept{PictureKept::Kind::Brought, QStringLiteral("billede-01.png"), QString(64, u'a'),
            QStringLiteral("The list")});
}

EvidenceModel modelOf(const EvidenceContent &content)
{
    return evidenceModel(content, {QStringLiteral("billede-01.png")});
}

} // namespace

TEST(NextInKlik, IsToHaveTheSortimentSeenWhereTheProgramHasReadTheTransferAlone)
{
    EvidenceContent content = readByProgram();
    content.task.secondWitness = QStringLiteral("Systemansvarlig");
    const EvidenceModel model = modelOf(content);
    EXPECT_EQ(model.nextAct,
        before + QStringLiteral("Mette Holm asks systemansvarlig to look for the sortiment. ")
            + unseen);
    EXPECT_EQ(model.tone, Tone::Waiting);
    EXPECT_TRUE(model.alsoMissing.isEmpty()) << qPrintable(model.alsoMissing);
}

TEST(NextInKlik, IsNotClaimedWhereTheEnvironmentMayBeAnother)
{
    EvidenceContent content = readByProgram();
    content.environment.purpose = Environment::Purpose::Unstated;
    EXPECT_EQ(modelOf(content).nextAct,
        unseen + QStringLiteral(" If this is production, the task can be marked as done in KLIK."));
}

TEST(NextInKlik, IsWhatTheUserStatedOnceTheTaskIsMarked)
{
    EvidenceContent content = readByProgram();
    SampleCase::add(content, TaskMarked{true});
    EXPECT_EQ(modelOf(content).nextAct,
        unseen + QStringLiteral(" It has been stated that the task is marked as done in KLIK."));
}

TEST(NextInKlik, DependsOnTheRoleOfThePersonWhoAnsweredCheckTwoAndOnWhenTheyLooked)
{
    for (EvidenceContent content :
        {SampleCase::guidedApproved(), SampleCase::approved(SampleCase::production())}) {
        const QString name = content.facts.verification.second.witness->name;
        EXPECT_EQ(modelOf(content).nextAct,
            before
                + QStringLiteral("Mette Holm asks %1 for role, date and time. Check 2 holds if %1 "
                                 "is responsible for the debtor system and saw the sortiment there "
                                 "after the subscription was created.")
                      .arg(name));
        content.environment.purpose = Environment::Purpose::Unstated;
        EXPECT_EQ(modelOf(content).nextAct,
            QStringLiteral("Check 2 holds if %1 is responsible for the debtor system and saw the "
                           "sortiment there after the subscription was created. If this is "
                           "production, the task can be marked as done in KLIK.")
                .arg(name));
        SampleCase::add(content, TaskMarked{true});
        EXPECT_EQ(modelOf(content).nextAct,
            QStringLiteral("Check 2 holds if %1 is responsible for the debtor system and saw the "
                           "sortiment there after the subscription was created. It has been stated "
                           "that the task is marked as done in KLIK.")
                .arg(name));
    }
}

TEST(NextInKlik, AsksWhenTheSortimentWasSeenOnlyWherePage1DoesNotSayIt)
{
    const auto asks = [](const EvidenceContent &content) {
        const QString act = modelOf(content).nextAct;
        EXPECT_TRUE(act.contains(QStringLiteral("is responsible for the debtor system")));
        return act.contains(QStringLiteral("saw the sortiment there after"));
    };
    EvidenceContent reply = SampleCase::pasted();
    reply.facts.verification.second.reply->when = QStringLiteral("today at 11.45");
    EXPECT_TRUE(asks(reply)) << "the answer has no date";
    reply.facts.verification.second.reply->when.clear();
    EXPECT_TRUE(asks(reply)) << "the answer has no time";
    reply.facts.verification.second.reply->when = QStringLiteral("24 November at 11.45");
    EXPECT_FALSE(asks(reply));
    EvidenceContent own = SampleCase::guidedApproved();
    SampleCase::add(own,
        SecondCheckSeen{
            Check::Status::Approved, {Witness::Kind::User, QStringLiteral("Mette Holm")}, {}});
    EXPECT_FALSE(asks(own));
    EXPECT_TRUE(modelOf(own).nextAct.startsWith(
        before + QStringLiteral("Mette Holm states which role that is. ")));
}

TEST(NextInKlik, IsPossibleWhereTheTimeHasNoYearButThatIsSaid)
{
    const auto yearless = [](const char *when) {
        Witness colleague{Witness::Kind::Colleague, QStringLiteral("Jens Overgaard"),
            QStringLiteral("systemansvarlig"), QString::fromUtf8(when)};
        const EvidenceModel model = modelOf(SampleCase::guidedApprovedBy(colleague));
        EXPECT_TRUE(model.nextAct.startsWith(QStringLiteral("The task can be marked as done")));
        return model.checks.at(1).by.endsWith(QStringLiteral(" The time has no year."));
    };
    EXPECT_TRUE(yearless("24. november kl. 11.50"));
    EXPECT_TRUE(yearless("24 nov"));
    EXPECT_TRUE(yearless("kl. 9 den 24/11"));
    EXPECT_FALSE(yearless("24. november 2026 kl. 11.50"));
    EXPECT_FALSE(yearless("24-11-26"));
    EXPECT_FALSE(yearless("24.11.2026 kl. 11.50"));
    EXPECT_FALSE(yearless("mandag efter kl. 11.50"));
}

TEST(NextInKlik, AsksForNoRoleInPracticeOrATest)
{
    Environment test = SampleCase::guidedProduction();
    test.purpose = Environment::Purpose::Test;
    EvidenceContent guided = SampleCase::guidedApproved();
    guided.environment = test;
    for (const EvidenceContent &content : {SampleCase::approved(SampleCase::practice()), guided}) {
        const EvidenceModel model = modelOf(content);
        EXPECT_TRUE(model.complete);
        EXPECT_FALSE((model.statusMeaning + model.nextAct).contains(QStringLiteral("responsible")));
    }
}

TEST(NextInKlik, IsNotSolvedByPracticeOrATest)
{
    Environment test = SampleCase::guidedProduction();
    test.purpose = Environment::Purpose::Test;
    EvidenceContent guided = SampleCase::guidedApproved();
    guided.environment = test;
    for (const EvidenceContent &content :
        {created(SampleCase::practice()), SampleCase::approved(SampleCase::practice()), guided})
        EXPECT_EQ(modelOf(content).nextAct,
            QStringLiteral(
                "This does not solve the task in KLIK. The task is still to be solved in "
                "production."));
}

TEST(NextInKlik, NamesWhoCanGiveTheAnswerThatIsMissing)
{
    EvidenceContent content = created();
    content.task.secondWitness = QStringLiteral("Systemansvarlig for \u00d8iR debitor");
    EXPECT_EQ(modelOf(content).nextAct,
        QStringLiteral(
            "Next: Mette Holm asks systemansvarlig for \u00d8iR debitor no later than 25 "
            "November 2026 at 11:13 whether the sortiment can be seen in the debtor "
            "system."));
    content.environment = SampleCase::guidedProduction();
    content.facts.statedValidFrom = QDate(2026, 11, 24);
    content.facts.verification = {};
    EXPECT_EQ(modelOf(content).nextAct,
        QStringLiteral("Next:\n"
                       "1. Mette Holm looks at the subscription in the classification system and "
                       "answers check 1.\n"
                       "2. Mette Holm asks systemansvarlig for \u00d8iR debitor no later than 25 "
                       "November 2026 at 11:13 whether the sortiment can be seen in the debtor "
                       "system."));
}

TEST(NextInKlik, IsToAskWhoeverAnsweredBeforeWhereThatPersonIsKnown)
{
    EvidenceContent content = SampleCase::guided();
    SampleCase::add(content,
        SecondCheckSeen{Check::Status::Waiting,
            {Witness::Kind::Colleague, QStringLiteral("Jens Overgaard")}, {}});
    const QString asks = QStringLiteral("Next: Mette Holm asks Jens Overgaard ");
    EXPECT_EQ(modelOf(content).nextAct,
        asks
            + QStringLiteral("no later than 25 November 2026 at 11:17 whether the sortiment can be "
                             "seen in the debtor system."));
    // The deadline is over.
    content.made = SampleCase::after(60 * 48);
    EXPECT_EQ(modelOf(content).nextAct,
        asks
            + QStringLiteral("whether the sortiment can be seen in the debtor system. It should "
                             "have been visible no later than 25 November 2026 at 11:17."));
    SampleCase::add(content,
        SecondCheckSeen{
            Check::Status::Waiting, {Witness::Kind::User, QStringLiteral("Mette Holm")}, {}});
    EXPECT_TRUE(modelOf(content).nextAct.startsWith(QStringLiteral(
        "Next: Mette Holm looks for the sortiment in the debtor system again. It should")));
}

TEST(NextInKlik, HasAtMostThreeActsWhichStandOnThePageEachWithItsNumber)
{
    EvidenceContent begun = SampleCase::guided();
    begun.events = begun.events.mid(0, 3);
    begun.facts = factsFrom(begun.events);
    EvidenceContent unchosen = begun;
    unchosen.facts.choice.reset();
    for (const EvidenceContent &content : {begun, unchosen, SampleCase::contradicted(),
             SampleCase::remarked(), SampleCase::guided(), created()}) {
        const EvidenceModel model = modelOf(content);
        const QStringList lines = model.nextAct.split(u'\n');
        EXPECT_LE(lines.size(), 4) << qPrintable(model.nextAct);
        for (qsizetype at = 1; at < lines.size(); ++at)
            EXPECT_TRUE(lines.at(at).startsWith(QString::number(at) + QStringLiteral(". ")));
        for (const QString &act : model.missing)
            EXPECT_TRUE(model.nextAct.contains(act)) << qPrintable(act);
    }
}

TEST(NextInKlik, IsToSolveAProblem)
{
    EvidenceContent content = created();
    SampleCase::add(content, SecondCheckSeen{Check::Status::Problem, {}, {}});
    EXPECT_EQ(modelOf(content).nextAct,
        QStringLiteral("Next: Mette Holm finds a solution to the problem at check 2."));
}

TEST(NextInKlik, IsNotHeldUpByAPictureThatIsNotThere)
{
    for (const EvidenceContent &content : {SampleCase::approved(SampleCase::production()),
             SampleCase::guidedApproved(), SampleCase::pasted(), SampleCase::guided()}) {
        const EvidenceModel model = modelOf(content);
        const QString text = QString::fromUtf8(evidenceText(model));
        EXPECT_EQ(text.count(noPicture), 1) << qPrintable(text);
        EXPECT_GT(text.indexOf(noPicture), text.indexOf(model.status));
        EXPECT_LT(text.indexOf(noPicture), text.indexOf(model.nextAct));
        EXPECT_EQ(text.contains(QStringLiteral("Next: ")), !model.complete);
        EXPECT_FALSE(model.nextAct.contains(QStringLiteral("picture")));
    }
}

TEST(NextInKlik, IsOnlySaidToLackAPictureWhereAPersonHasLookedAndSaidNothingOfIt)
{
    EXPECT_EQ(evidenceText(modelOf(readByProgram())).count(noPicture.toUtf8()), 0);
    for (EvidenceContent content : {SampleCase::approved(SampleCase::production()),
             SampleCase::guidedApproved(), SampleCase::pasted()}) {
        EvidenceContent without = content;
        SampleCase::add(without, AnsweredWithoutPicture{1});
        SampleCase::add(without, AnsweredWithoutPicture{2});
        EXPECT_EQ(evidenceText(modelOf(without)).count(noPicture.toUtf8()), 0);
        bringPicture(content);
        EXPECT_EQ(evidenceText(modelOf(content)).count(noPicture.toUtf8()), 0);
    }
}

TEST(NextInKlik, StandsBeforeTheChecksInTheTextAndInTheJsonFile)
{
    for (const EvidenceContent &content : {SampleCase::guided(), SampleCase::guidedApproved()}) {
        const EvidenceModel model = modelOf(content);
        const QString text = QString::fromUtf8(evidenceText(model));
        EXPECT_GT(text.indexOf(model.nextAct), text.indexOf(model.status));
        EXPECT_LT(text.indexOf(model.nextAct), text.indexOf(model.checks.first().title));
        EXPECT_TRUE(Manifest::contentJson(model, content).contains(model.nextAct.toUtf8()));
    }
}
