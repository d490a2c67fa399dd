// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

// The verdict on page 1 is one of a few words and says one thing, and all that states it agrees.

#include "evidence/content/evidenceverdict.h"
#include "evidence/files/evidencetext.h"
#include "evidence/files/manifest.h"
#include "printers.h"
#include "tampering.h"

namespace {

EvidenceContent transferred()
{
    EvidenceContent content = SampleCase::created();
    SampleCase::add(content, SecondCheckSeen{Check::Status::Approved, {}, {}});
    return content;
}

EvidenceContent barelyBegun()
{
    EvidenceContent content = SampleCase::guided();
    content.events = content.events.mid(0, 3);
    content.facts = factsFrom(content.events);
    return content;
}

/// The time of day in the answer is before the subscription was saved.
EvidenceContent remarked()
{
    EvidenceContent content = SampleCase::pasted();
    std::get<SecondCheckSeen>(content.events.last().event).reply->when = QStringLiteral("at 9");
    content.facts = factsFrom(content.events);
    return content;
}

class VerdictOfEvidence : public Tampering { };

} // namespace

TEST_F(VerdictOfEvidence, BeginsWithOneOfAFewWordsWhichTheFilesHaveAsACode)
{
    const QList<std::tuple<EvidenceContent, const char *, const char *>> cases{
        {SampleCase::witnessed(), "Solved: ", "loest"},
        {SampleCase::guided(), "Not solved yet: ", "ikke-loest-endnu"},
        {barelyBegun(), "Not solved yet: ", "ikke-loest-endnu"},
        {transferred(), "Not solved yet: ", "ikke-loest-endnu"},
        {SampleCase::guidedApproved(), "Solved: ", "loest"},
        {SampleCase::pasted(), "Solved: ", "loest"},
        {remarked(), "Not settled: ", "ikke-afklaret"},
        {SampleCase::contradicted(), "Not settled: ", "ikke-afklaret"},
        {SampleCase::created(SampleCase::practice()), "Practice: ", "oevelse"},
        {SampleCase::approved(SampleCase::practice()), "Practice: ", "oevelse"},
    };
    for (const auto &[content, word, code] : cases) {
        const EvidenceModel model = evidenceModel(content, {});
        EXPECT_TRUE(model.status.startsWith(QLatin1String(word))) << qPrintable(model.status);
        EXPECT_FALSE(model.status.contains(QStringLiteral(" but "))) << qPrintable(model.status);
        EXPECT_EQ(model.tone == Tone::Good,
            model.verdict == VerdictWord::Solved && model.notStated.isEmpty());
        // All that is not solved yet looks the same.
        EXPECT_TRUE(model.verdict != VerdictWord::NotSolved || model.tone == Tone::Waiting);
        EXPECT_TRUE(model.missing.isEmpty()
            || model.missing.constLast().endsWith(QStringLiteral("saves evidence anew.")));
        const QByteArray json = Manifest::contentJson(model, content);
        EXPECT_TRUE(json.contains(QByteArray("\"afgoerelse\": \"") + code + '"')) << code;
        EXPECT_EQ(json.contains("\"loeserOpgaven\": \"ja\""), QByteArray(code) == "loest");
        EXPECT_EQ(json.contains("\"byggerPaa\": null"), model.footing.isEmpty());
        EXPECT_TRUE(evidenceText(model).contains(model.footing.toUtf8()));
        EXPECT_TRUE(QByteArray(code) != "loest" || !model.footing.isEmpty());
        EXPECT_TRUE(evidenceText(model).contains(model.status.toUtf8()));
        // The note for KLIK asks without the events.
        EvidenceContent facts = content;
        facts.events.clear();
        EXPECT_EQ(evidenceVerdict(facts).headline, model.status);
        EXPECT_EQ(evidenceVerdict(facts).nextAct, model.nextAct);
        EXPECT_EQ(evidenceVerdict(facts).notStated, model.notStated);
    }
}

TEST_F(VerdictOfEvidence, NamesTheDeadlineWhereverSomebodyIsAsked)
{
    for (const EvidenceContent &content : {SampleCase::guided(), remarked(),
             SampleCase::contradicted(), transferred(), SampleCase::created()}) {
        const QString act = evidenceModel(content, {}).nextAct;
        EXPECT_EQ(act.count(QStringLiteral("no later than 25 November 2026 at ")), 1)
            << qPrintable(act);
    }
    // The subscription has no time yet from which a day could be counted.
    EXPECT_TRUE(evidenceModel(barelyBegun(), {})
                    .nextAct.contains(
                        QStringLiteral("no later than a day and a night after the creation")));
}

TEST_F(VerdictOfEvidence, CallsTheDebtorSystemByOneName)
{
    EvidenceContent content = SampleCase::guided();
    content.task.secondWitness = QStringLiteral("Systemansvarlig for opkrævningen");
    const EvidenceModel model = evidenceModel(content, {});
    EXPECT_EQ(model.values.at(1).label,
        QStringLiteral("Debtor system (subscribing it-system "
                       "instance)"));
    EXPECT_FALSE(model.nextAct.contains(QStringLiteral("opkrævningen")));
    EXPECT_EQ(evidenceText(model).count("opkrævningen"), 1) << "the task's own words";
}

TEST_F(VerdictOfEvidence, OfAnotherWordThanFollowsIsFound)
{
    const QString pdf = saved(SampleCase::guidedApproved());
    expectToHold(pdf);
    const QString contradiction =
        QStringLiteral("DOES NOT HOLD: bevis.json contradicts itself about the two checks.");
    const auto wordsOf = [&](const char *before, const char *after) {
        return inWords(examined(withFile(pdf, EvidenceFiles::content(),
            [&](QByteArray &content) { content.replace(before, after); })));
    };
    EXPECT_TRUE(wordsOf("\"afgoerelse\": \"loest\"", "\"afgoerelse\": \"ikke-loest-endnu\"")
                    .contains(contradiction));
    EXPECT_TRUE(wordsOf("\"ikkeOplyst\": \"Not stated: role and time of Jens Overgaard, who has "
                        "seen the sortiment.\"",
        "\"ikkeOplyst\": null")
                    .contains(contradiction));
    EXPECT_TRUE(wordsOf("\"udgave\": 10", "\"udgave\": 7")
                    .contains(QStringLiteral("DOES NOT HOLD: bevis.json says that it is of an "
                                             "earlier form, but has what came later.")));
}

TEST_F(VerdictOfEvidence, SaysAtCheckOneAndInTheTimeLineWhichPointWasLeftOpen)
{
    // Point 2 was opened again.
    const EvidenceModel model = evidenceModel(SampleCase::guided(), {});
    EXPECT_TRUE(model.checks.at(0).by.endsWith(
        QStringLiteral(" In the program's list, point 2 (Sortiment) was opened again and not "
                       "marked as done since. Check 1 "
                       "was answered after that.")));
    EXPECT_TRUE(model.checks.at(0).remark.isEmpty());
    EvidenceContent after = SampleCase::guided();
    SampleCase::add(after, RowChanged{2, false, {}});
    EXPECT_TRUE(evidenceModel(after, {}).checks.at(0).by.endsWith(
        QStringLiteral("Check 1 was answered before that.")));
    // Nothing is green where a point was left open.
    EvidenceContent solved = SampleCase::witnessed();
    EXPECT_EQ(evidenceModel(solved, {}).tone, Tone::Good);
    SampleCase::add(solved, RowChanged{2, false, {}});
    const EvidenceModel open = evidenceModel(solved, {});
    EXPECT_EQ(open.verdict, VerdictWord::Solved);
    EXPECT_EQ(open.tone, Tone::Neutral);
    EXPECT_EQ(open.checks.at(0).tone, Tone::Neutral);
    EXPECT_EQ(model.timeline.at(5).text,
        QStringLiteral("Opened point 2 of the list again: Sortiment. The program's remark: It was "
                       "not marked as done since."));
    EXPECT_FALSE(model.journal.contains("The program's remark"));

    EvidenceContent done = SampleCase::guidedApproved();
    SampleCase::add(done, RowChanged{2, false, {}});
    SampleCase::add(done, RowChanged{2, true, QStringLiteral("Borgerblikket")});
    EXPECT_FALSE(evidenceText(evidenceModel(done, {})).contains("since"));
    EXPECT_FALSE(evidenceText(evidenceModel(barelyBegun(), {})).contains("since"));
}

TEST_F(VerdictOfEvidence, IsFollowedByTheAddressOfTheSystemInTheDetails)
{
    EvidenceContent content = SampleCase::pasted();
    content.environment.webInterface = QUrl(QStringLiteral("https://system.example/abonnement"));
    const EvidenceModel model = evidenceModel(content, {});
    EXPECT_TRUE(Manifest::contentJson(model, content)
                    .contains("\"adresse\": \"https://system.example/abonnement\""));
    EXPECT_TRUE(evidenceText(model).contains("Address of the classification system: "
                                             "https://system.example/abonnement (the page that the "
                                             "program opens)"));
}
