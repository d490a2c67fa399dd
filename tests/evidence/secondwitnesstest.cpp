// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

// What the evidence says of the person who has seen the sortiment in the debtor system: the role
// and the time, as far as they are stated.

#include "evidence/content/evidencemodel.h"
#include "evidence/files/manifest.h"
#include "samplecase.h"
#include "tampering.h"

#include <gtest/gtest.h>

namespace {

Witness colleague(const char *role, const char *when)
{
    return {Witness::Kind::Colleague, QStringLiteral("Jens Overgaard"), QString::fromUtf8(role),
        QString::fromUtf8(when)};
}

EvidenceModel modelOf(const Witness &second)
{
    return evidenceModel(SampleCase::guidedApprovedBy(second), {});
}

QByteArray jsonOf(const EvidenceContent &content)
{
    return Manifest::contentJson(evidenceModel(content, {}), content);
}

class SecondWitness : public Tampering { };

} // namespace

TEST_F(SecondWitness, HasRoleAndTimeAtTheCheckAndInTheTimeLine)
{
    const EvidenceModel model = evidenceModel(SampleCase::witnessed(), {});
    const QString looked =
        QStringLiteral("Role: systemansvarlig for ØS Indsigt. Time: 24. november kl. 11.50.");
    EXPECT_EQ(model.checks.at(1).by,
        QStringLiteral("Seen by Jens Overgaard. ") + looked
            + QStringLiteral(" Stated by Mette Holm on 24 November 2026 at 11:52."));
    EXPECT_TRUE(model.timeline.constLast().text.endsWith(
        QStringLiteral("Jens Overgaard has looked. ") + looked));
    EXPECT_EQ(model.people.constLast().value,
        QStringLiteral("Jens Overgaard. Role: systemansvarlig for ØS Indsigt."));
    EXPECT_EQ(model.tone, Tone::Good);
}

TEST_F(SecondWitness, LeavesNothingUnsaidOnceRoleAndTimeAreStated)
{
    EXPECT_EQ(modelOf(colleague("systemansvarlig", "24. november kl. 11.50")).notStated, QString());
    EXPECT_EQ(modelOf(colleague("systemansvarlig", "")).notStated,
        QStringLiteral("Not stated: time at which Jens Overgaard has seen the sortiment."));
    EXPECT_EQ(modelOf(colleague("", "24. november kl. 11.50")).notStated,
        QStringLiteral("Not stated: role of Jens Overgaard, who has seen the sortiment."));
}

TEST_F(SecondWitness, IsSaidToHaveStatedNoDateWhereTheTimeHasNone)
{
    const EvidenceModel model = modelOf(colleague("systemansvarlig", "at 11.50"));
    EXPECT_FALSE(model.checks.at(1).by.contains(QStringLiteral("has no date")));
    EXPECT_EQ(model.notStated,
        QStringLiteral("Not stated: date on which Jens Overgaard has seen the sortiment."));
    EXPECT_TRUE(
        modelOf(colleague("", "at 11.50"))
            .notStated.startsWith(QStringLiteral("Not stated: role and date of Jens Overgaard, ")));
}

TEST_F(SecondWitness, WhoIsTheUserHasARoleToo)
{
    const EvidenceModel known = modelOf(
        {Witness::Kind::User, QStringLiteral("Mette Holm"), QStringLiteral("systemansvarlig")});
    EXPECT_TRUE(known.checks.at(1).by.startsWith(
        QStringLiteral("Seen by Mette Holm in person. Role: systemansvarlig. Stated on ")));
    EXPECT_TRUE(known.timeline.constLast().text.endsWith(
        QStringLiteral("The user has looked in person. Role: systemansvarlig.")));
    EXPECT_TRUE(known.nextAct.startsWith(QStringLiteral("Mette Holm can mark the task as done")));
    EXPECT_TRUE(evidenceModel(SampleCase::guided(), {})
                    .timeline.constLast()
                    .text.endsWith(QStringLiteral("The user has looked in person.")));
}

TEST_F(SecondWitness, WhoWroteAReplyHasARoleToo)
{
    EvidenceContent content = SampleCase::pasted();
    std::get<SecondCheckSeen>(content.events.last().event).witness.role =
        QStringLiteral("Systemansvarlig.");
    content.facts = factsFrom(content.events);
    EXPECT_TRUE(evidenceModel(content, {})
                    .checks.at(1)
                    .by.contains(QStringLiteral(
                        "i ØS Indsigt.\u201d Role: Systemansvarlig. Time in the answer: ")));
}

TEST_F(SecondWitness, IsInTheFilesForMachines)
{
    const EvidenceContent content = SampleCase::witnessed();
    const QByteArray json = jsonOf(content);
    EXPECT_TRUE(json.contains("\"rolle\": \"systemansvarlig for ØS Indsigt\""));
    EXPECT_TRUE(json.contains("\"hvornaar\": \"24. november kl. 11.50\""));
    const QByteArray journal = evidenceModel(content, {}).journal;
    EXPECT_TRUE(journal.contains(
        "\"data\":{\"status\":\"godkendt\",\"vidne\":\"kollega\","
        "\"vidneNavn\":\"Jens Overgaard\",\"rolle\":\"systemansvarlig for ØS Indsigt\","
        "\"hvornaar\":\"24. november kl. 11.50\",\"besked\":\"\"}"));
    EXPECT_TRUE(jsonOf(SampleCase::guidedApproved()).contains("\"rolle\": null"));
}

TEST_F(SecondWitness, WithAnotherRoleThanInTheJournalIsFound)
{
    const QString pdf = saved(SampleCase::witnessed());
    expectToHold(pdf);
    const auto changed = [&](const char *before, const char *after) {
        return withFile(pdf, EvidenceFiles::content(),
            [&](QByteArray &content) { content.replace(before, after); });
    };
    for (const auto &[before, after] :
        {std::pair("\"rolle\": \"systemansvarlig", "\"rolle\": \"chef"),
            std::pair("\"hvornaar\": \"24.", "\"hvornaar\": \"25."),
            std::pair("\"hvem\": \"kollega\"", "\"hvem\": \"bruger\"")})
        expectFound(changed(before, after), "The two checks are not those of the journal.");
}

TEST_F(SecondWitness, TheResultOfACheckIsWhatPage1Says)
{
    const QByteArray plain = jsonOf(SampleCase::guidedApproved());
    EXPECT_EQ(plain.count("\"status\": \"godkendt\""), 2);
    EXPECT_TRUE(plain.contains("\"ikkeOplyst\": \"Not stated: role and time of Jens Overgaard, "));
    EXPECT_TRUE(jsonOf(SampleCase::witnessed()).contains("\"ikkeOplyst\": null"));
    const QByteArray contradicted = jsonOf(SampleCase::contradicted());
    EXPECT_EQ(contradicted.count("\"status\": \"ikke-afklaret\""), 2);
    EXPECT_EQ(contradicted.count("\"svar\": \"godkendt\""), 2);
    EXPECT_TRUE(contradicted.contains("\"kontrollerBetyder\": \"Of a check, "));
    EvidenceContent transferred =
        SampleCase::createdBy(QStringLiteral("Mette Holm"), SampleCase::production());
    SampleCase::add(transferred, SecondCheckSeen{Check::Status::Approved, {}, {}});
    EXPECT_EQ(jsonOf(transferred).count("\"status\": \"kvitteret\""), 1);

    const QString pdf = saved(SampleCase::contradicted());
    expectToHold(pdf);
    const Examination found = examined(withFile(pdf, EvidenceFiles::content(),
        [](QByteArray &content) { content.replace("\"ikke-afklaret\"", "\"godkendt\""); }));
    EXPECT_TRUE(inWords(found).contains(
        QStringLiteral("DOES NOT HOLD: bevis.json contradicts itself about the two checks.")));
}

TEST_F(SecondWitness, OfACaseWithARemarkIsAskedForRoleAndTimeWhereTheAnswerIsToBeGivenAgain)
{
    const QString act = evidenceModel(SampleCase::contradicted(), {}).nextAct;
    EXPECT_TRUE(act.contains(QStringLiteral("2. Mette Holm asks Jens Overgaard to answer again "
                                            "with debtor system, role, date and time.")))
        << qPrintable(act);
    // A wrong date says nothing of what was seen.
    EvidenceContent dated = SampleCase::contradicted();
    dated.facts.pageFinding = PageFinding{PageFinding::Kind::WrongFields, {}, {Field::ValidFrom}};
    EXPECT_TRUE(evidenceModel(dated, {}).nextAct.endsWith(
        QStringLiteral("answers check 1 anew.\n2. Mette Holm saves evidence anew.")));
}
