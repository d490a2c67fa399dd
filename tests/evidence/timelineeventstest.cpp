// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

// Which events stand on one line of the time line, and whose presses they were.

#include "evidence/content/evidencemodel.h"
#include "samplecase.h"
#include "tampering.h"

#include <gtest/gtest.h>

namespace {

class TimelineEvents : public Tampering {
protected:
    /// bevis.json of \a pdf with \a edit, and all hashes made anew, is found to be changed.
    void expectContentFound(const QString &pdf, const char *form, const char *changed)
    {
        const QString copy = withFile(pdf, EvidenceFiles::content(), [&](QByteArray &content) {
            QString text = QString::fromUtf8(content);
            text.replace(QRegularExpression(QString::fromUtf8(form)), QString::fromUtf8(changed));
            content = text.toUtf8();
        });
        EXPECT_EQ(examined(copy).verdict, Examination::Verdict::DoesNotHold) << form;
    }
};

/// The user chose three systems one after the other, and did a point twice.
EvidenceContent hurried()
{
    EvidenceContent content = SampleCase::guidedApproved();
    const QString system = content.facts.choice->name;
    QList<CaseEvent> events = {content.events.at(0).event, content.events.at(1).event,
        InstanceChosen{QStringLiteral("\u00d8S Indsigt Syddjurs"), QStringLiteral("0c64")},
        InstanceChosen{QStringLiteral("\u00d8S Indsigt Svendborg"), QStringLiteral("2648")}};
    for (qsizetype index = 2; index < content.events.size(); ++index) {
        events.append(content.events.at(index).event);
        if (std::holds_alternative<RowChanged>(events.constLast()))
            events.append(events.constLast());
    }
    EvidenceContent made = content;
    made.events.clear();
    made.facts = {};
    for (const CaseEvent &event : events)
        SampleCase::add(made, event);
    for (Recorded &recorded : made.events)
        recorded.at = SampleCase::after(static_cast<int>(recorded.sequence));
    // Within seconds, so that the first two are passed over.
    for (int index : {3, 4})
        made.events[index].at = made.events.at(2).at.addSecs(index);
    made.made = SampleCase::after(600);
    made.facts = factsFrom(made.events);
    return made;
}

} // namespace

TEST_F(TimelineEvents, OnOneLineAreListedByTheirNumbers)
{
    const EvidenceModel model = evidenceModel(hurried(), {});
    QList<qint64> numbers;
    for (const EvidenceEntry &entry : model.timeline) {
        EXPECT_TRUE(entry.events.contains(entry.sequence));
        numbers += entry.events;
    }
    for (const Recorded &recorded : hurried().events)
        EXPECT_EQ(numbers.count(recorded.sequence), 1) << recorded.sequence;
    EXPECT_EQ(numbers.size(), hurried().events.size());
    EXPECT_TRUE(model.timeMeaning.endsWith(
        QStringLiteral("A line can hold several events (see journal.jsonl).")));
}

TEST_F(TimelineEvents, HoldAndAreFoundWhereTheirNumbersAreChanged)
{
    const QString pdf = saved(hurried());
    expectToHold(pdf);
    expectContentFound(pdf, R"("andreValgFoer": 2)", R"("andreValgFoer": 1)");
    expectContentFound(pdf, R"("gange": 2)", R"("gange": 3)");
    expectContentFound(pdf, R"("senest": "2026)", R"("senest": "2025)");
    expectContentFound(pdf, R"x("numre": \[\s*1\s*\])x", R"("numre": [])");
}

TEST_F(TimelineEvents, OfAWalkThroughSayThatNoPersonPressed)
{
    EvidenceContent content = SampleCase::guidedApproved();
    std::get<CaseStarted>(content.events.first().event).isWalkThrough = true;
    content.facts = factsFrom(content.events);
    const EvidenceModel model = evidenceModel(content, {});
    const QString sentence = QStringLiteral(
        "The program's walk-through (--gennemgang) pressed the buttons, and not a person.");
    EXPECT_TRUE(model.timeline.constFirst().text.endsWith(sentence));
    EXPECT_TRUE(model.peopleMeaning.endsWith(sentence));
    EXPECT_TRUE(model.journal.contains("\"gennemgang\":\"ja\""));
    const EvidenceModel byHand = evidenceModel(SampleCase::guidedApproved(), {});
    EXPECT_FALSE(byHand.peopleMeaning.contains(QStringLiteral("gennemgang")));
    EXPECT_FALSE(byHand.journal.contains("gennemgang"));
}
