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

const QString waits = QStringLiteral("The task in KLIK is to wait. ");
const QString noPicture = QStringLiteral("The evidence has no picture of what was seen.");

EvidenceContent readByProgram()
{
    EvidenceContent content = SampleCase::created();
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
        waits
            + QStringLiteral("Next, no later than 25 November 2026 at 11:13: Mette Holm asks the "
                             "one responsible for the debtor system to look whether the sortiment "
                             "can be seen, and saves evidence anew."));
    EXPECT_EQ(model.tone, Tone::Waiting);
    EXPECT_TRUE(model.alsoMissing.isEmpty()) << qPrintable(model.alsoMissing);
}

TEST(NextInKlik, IsNotClaimedWhereTheEnvironmentMayBeAnother)
{
    EvidenceContent content = SampleCase::witnessed();
    content.environment.purpose = Environment::Purpose::Unstated;
    EXPECT_EQ(modelOf(content).nextAct,
        QStringLiteral("If this is production, the task can be marked as done in KLIK."));
    EXPECT_EQ(modelOf(content).status,
        QStringLiteral("Not settled: It is not known whether this is production"));
    EXPECT_EQ(modelOf(content).tone, Tone::Waiting);
}

TEST(NextInKlik, IsWhatTheUserStatedOnceTheTaskIsMarked)
{
    EvidenceContent content = readByProgram();
    SampleCase::add(content, TaskMarked{true});
    const QString marked =
        QStringLiteral("It has been stated that the task is marked as done in KLIK.");
    EXPECT_TRUE(modelOf(content).nextAct.startsWith(marked + QStringLiteral(" Next, no later ")));
    EvidenceContent solved = SampleCase::witnessed();
    SampleCase::add(solved, TaskMarked{true});
    EXPECT_EQ(modelOf(solved).nextAct, marked);
}

TEST(NextInKlik, IsNotHeldUpByARoleOrATimeThatIsNotStated)
{
    const QString done = QStringLiteral("Mette Holm can mark the task as done in KLIK.");
    for (EvidenceContent content :
        {SampleCase::guidedApproved(), SampleCase::approved(SampleCase::production())}) {
        EXPECT_EQ(modelOf(content).nextAct, done);
        EXPECT_TRUE(modelOf(content).missing.isEmpty());
        // The deadline is over.
        content.made = SampleCase::after(60 * 48);
        EXPECT_EQ(modelOf(content).nextAct, done);
        content.environment.purpose = Environment::Purpose::Unstated;
        EXPECT_EQ(modelOf(content).nextAct,
            QStringLiteral("If this is production, the task can be marked as done in KLIK."));
        EXPECT_TRUE(modelOf(content).statusMeaning.startsWith(QStringLiteral("Not stated: role")));
    }
}

TEST(NextInKlik, IsBelowWhatIsNotStatedOfThePersonWhoAnsweredCheckTwo)
{
    const auto notStated = [](const EvidenceContent &content) {
        const EvidenceModel model = modelOf(content);
        EXPECT_EQ(model.statusMeaning, model.notStated);
        EXPECT_EQ(model.nextAct, QStringLiteral("Mette Holm can mark the task as done in KLIK."));
        return model.notStated;
    };
    EvidenceContent reply = SampleCase::pasted();
    reply.facts.verification.second.reply->when = QStringLiteral("today at 11.45");
    EXPECT_EQ(notStated(reply),
        QStringLiteral("Not stated: role and date of Jens Overgaard, who has seen the sortiment."));
    reply.facts.verification.second.reply->when.clear();
    EXPECT_EQ(notStated(reply),
        QStringLiteral("Not stated: role and time of Jens Overgaard, who has seen the sortiment."));
    reply.facts.verification.second.reply->when = QStringLiteral("24 November at 11.45");
    EXPECT_EQ(notStated(reply),
        QStringLiteral("Not stated: role of Jens Overgaard, who has seen the sortiment."));
    EvidenceContent own = SampleCase::guidedApproved();
    SampleCase::add(own,
        SecondCheckSeen{
            Check::Status::Approved, {Witness::Kind::User, QStringLiteral("Mette Holm")}, {}});
    EXPECT_EQ(notStated(own),
        QStringLiteral("Not stated: role of Mette Holm, who has seen the sortiment."));
    EXPECT_EQ(modelOf(SampleCase::witnessed()).notStated, QString());
    EXPECT_EQ(modelOf(SampleCase::guided()).notStated, QString());
    EXPECT_EQ(modelOf(SampleCase::contradicted()).notStated, QString());
}

TEST(NextInKlik, IsPossibleWhereTheTimeHasNoYearAndADayOutsideTheCaseIsNamed)
{
    const auto isOutside = [](const char *when) {
        Witness colleague{Witness::Kind::Colleague, QStringLiteral("Jens Overgaard"),
            QStringLiteral("systemansvarlig"), QString::fromUtf8(when)};
        const EvidenceModel model = modelOf(SampleCase::guidedApprovedBy(colleague));
        EXPECT_TRUE(
            model.nextAct.startsWith(QStringLiteral("Mette Holm can mark the task as done")));
        EXPECT_FALSE(model.checks.at(1).by.contains(QStringLiteral("year")));
        return model.checks.at(1).by.endsWith(
            QStringLiteral(" That day is not between the creation and the answer."));
    };
    // The subscription was saved on 24 November 2026, and the answer was given on that day.
    EXPECT_FALSE(isOutside("24. november kl. 11.50"));
    EXPECT_FALSE(isOutside("24 nov"));
    EXPECT_FALSE(isOutside("kl. 9 den 24/11"));
    EXPECT_FALSE(isOutside("24. november 2026 kl. 11.50"));
    EXPECT_FALSE(isOutside("20.11.2026 kl. 11.50"));
    EXPECT_FALSE(isOutside("mandag efter kl. 11.50"));
    EXPECT_TRUE(isOutside("23. november kl. 11.50"));
    EXPECT_TRUE(isOutside("kl. 9 den 25/11"));
    EXPECT_TRUE(isOutside("24 dec"));
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
    for (const EvidenceContent &content : {SampleCase::created(SampleCase::practice()),
             SampleCase::approved(SampleCase::practice()), guided})
        EXPECT_EQ(modelOf(content).nextAct,
            content.environment.purpose == Environment::Purpose::Test
                ? QStringLiteral("Next: Solve the task in production. A test does not solve the "
                                 "task in KLIK.")
                : QStringLiteral("Next: Solve the task in production. Practice does not solve the "
                                 "task in KLIK."));
}

TEST(NextInKlik, OfPracticeAsksNobodyAndOfATestSaysThatItIsThere)
{
    EvidenceContent content = SampleCase::created(SampleCase::practice());
    EXPECT_TRUE(modelOf(content).missing.isEmpty());
    EXPECT_FALSE(evidenceText(modelOf(content)).contains(" asks "));
    content.environment.purpose = Environment::Purpose::Test;
    EXPECT_EQ(modelOf(content).alsoMissing,
        QStringLiteral("Next in the test, no later than 25 November 2026 at 11:13: Mette Holm asks "
                       "the one responsible for the debtor system whether the sortiment can be "
                       "seen in the debtor system, and saves evidence anew."));
}

TEST(NextInKlik, NamesWhoCanGiveTheAnswerThatIsMissing)
{
    EvidenceContent content = SampleCase::created();
    content.task.secondWitness = QStringLiteral("Systemansvarlig for \u00d8iR debitor");
    EXPECT_EQ(modelOf(content).nextAct,
        waits
            + QStringLiteral("Next, no later than 25 November 2026 at 11:13: Mette Holm asks the "
                             "one responsible for the debtor system whether the sortiment can be "
                             "seen in the debtor system, and saves evidence anew."));
    content.environment = SampleCase::guidedProduction();
    content.facts.statedValidFrom = QDate(2026, 11, 24);
    content.facts.verification = {};
    EXPECT_EQ(modelOf(content).nextAct,
        waits
            + QStringLiteral("Next, no later than 25 November 2026 at 11:13:\n"
                             "1. Mette Holm looks at the subscription in the classification system "
                             "and answers check 1.\n"
                             "2. Mette Holm asks the one responsible for the debtor system whether "
                             "the sortiment can be seen in the debtor system, and saves evidence "
                             "anew."));
}

TEST(NextInKlik, IsToAskWhoeverAnsweredBeforeWhereThatPersonIsKnown)
{
    EvidenceContent content = SampleCase::guided();
    SampleCase::add(content,
        SecondCheckSeen{Check::Status::Waiting,
            {Witness::Kind::Colleague, QStringLiteral("Jens Overgaard")}, {}});
    const QString asks = QStringLiteral("Mette Holm asks Jens Overgaard whether the sortiment can "
                                        "be seen in the debtor system, and saves evidence anew.");
    EXPECT_EQ(modelOf(content).nextAct,
        waits + QStringLiteral("Next, no later than 25 November 2026 at 11:17: ") + asks);
    // The deadline is over.
    content.made = SampleCase::after(60 * 48);
    EXPECT_EQ(modelOf(content).nextAct,
        waits + QStringLiteral("Next (the deadline was 25 November 2026 at 11:17): ") + asks);
    SampleCase::add(content,
        SecondCheckSeen{
            Check::Status::Waiting, {Witness::Kind::User, QStringLiteral("Mette Holm")}, {}});
    EXPECT_TRUE(modelOf(content).nextAct.endsWith(QStringLiteral(
        "): Mette Holm looks again whether the sortiment can be seen in the debtor system, "
        "and saves evidence anew.")));
}

TEST(NextInKlik, HasAtMostThreeActsWhichStandOnThePageEachWithItsNumber)
{
    EvidenceContent begun = SampleCase::guided();
    begun.events = begun.events.mid(0, 3);
    begun.facts = factsFrom(begun.events);
    EvidenceContent unchosen = begun;
    unchosen.facts.choice.reset();
    for (const EvidenceContent &content : {begun, unchosen, SampleCase::contradicted(),
             SampleCase::remarked(), SampleCase::guided(), SampleCase::created()}) {
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
    EvidenceContent content = SampleCase::created();
    SampleCase::add(content, SecondCheckSeen{Check::Status::Problem, {}, {}});
    EXPECT_EQ(modelOf(content).nextAct,
        waits
            + QStringLiteral("Next, no later than 25 November 2026 at 11:13: Mette Holm finds a "
                             "solution to the problem at check 2, and saves evidence anew."));
}

TEST(NextInKlik, IsNotHeldUpByAPictureThatIsNotThere)
{
    for (const EvidenceContent &content : {SampleCase::approved(SampleCase::production()),
             SampleCase::guidedApproved(), SampleCase::pasted(), SampleCase::guided()}) {
        const EvidenceModel model = modelOf(content);
        const QString text = QString::fromUtf8(evidenceText(model));
        EXPECT_EQ(text.count(noPicture), 1) << qPrintable(text);
        EXPECT_GT(text.indexOf(noPicture), text.indexOf(model.status));
        EXPECT_GT(text.indexOf(noPicture), text.indexOf(model.checks.constLast().by));
        EXPECT_TRUE(model.steps.isEmpty() || text.indexOf(noPicture) < text.indexOf(model.steps));
        EXPECT_EQ(text.contains(QStringLiteral("Next, no later than ")), !model.complete);
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

TEST(NextInKlik, IsTheLastOfFivePartsThatStandInOneOrderAndEachOnce)
{
    Environment test = SampleCase::guidedProduction();
    test.purpose = Environment::Purpose::Test;
    EvidenceContent tried = SampleCase::guided();
    tried.environment = test;
    for (const EvidenceContent &content : {SampleCase::guided(), SampleCase::guidedApproved(),
             SampleCase::witnessed(), SampleCase::pasted(), SampleCase::contradicted(),
             readByProgram(), tried, SampleCase::created(SampleCase::practice())}) {
        const EvidenceModel model = modelOf(content);
        const QString text = QString::fromUtf8(evidenceText(model));
        const QByteArray json = Manifest::contentJson(model, content);
        qsizetype before = -1;
        const auto expectNext = [&](const QString &part) {
            if (part.isEmpty())
                return;
            // The text has an act on the line of the one before it.
            const QString line = part.section(u'\n', 0, 0);
            EXPECT_EQ(text.count(line), 1) << qPrintable(line) << '\n' << qPrintable(text);
            EXPECT_GT(text.indexOf(line), before) << qPrintable(line) << '\n' << qPrintable(text);
            EXPECT_TRUE(json.contains(line.toUtf8())) << qPrintable(line);
            before = text.indexOf(line);
        };
        expectNext(model.status);
        expectNext(model.inKlik);
        expectNext(model.statusMeaning);
        for (const EvidenceCheck &check : model.checks)
            expectNext(check.title);
        expectNext(model.footing);
        expectNext(model.pictureNotes.join(u' '));
        expectNext(model.steps);
        EXPECT_GT(text.indexOf(model.valuesHeading), before) << qPrintable(text);
        EXPECT_FALSE(model.inKlik.isEmpty());
        EXPECT_EQ(model.steps.isEmpty(), model.verdict == VerdictWord::Solved);
    }
}
