// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

// What the time line leaves to the journal.

#include "base/sha256.h"
#include "evidence/content/evidencemodel.h"
#include "evidence/content/evidencesections.h"
#include "evidence/files/evidencetext.h"
#include "evidence/files/manifest.h"
#include "printers.h"
#include "samplecase.h"

#include <QRegularExpression>

#include <gtest/gtest.h>

namespace {

const QString passed =
    QStringLiteral(" Chose %1 other systems on the way. They are in journal.jsonl.");

/// Adds \a event, \a seconds after the last one.
void addAfter(EvidenceContent &content, qint64 seconds, const CaseEvent &event)
{
    const QDateTime at = content.events.constLast().at.addSecs(seconds);
    SampleCase::add(content, event);
    content.events.last().at = at;
    content.facts = factsFrom(content.events);
}

InstanceChosen systemNamed(const char *name)
{
    return {QString::fromUtf8(name), QStringLiteral("bf17")};
}

EvidenceContent begun()
{
    EvidenceContent content = SampleCase::guided();
    content.events.resize(2);
    content.facts = factsFrom(content.events);
    return content;
}

/// The sentences about choices.
QStringList choicesIn(const EvidenceContent &content)
{
    QStringList texts;
    for (const EvidenceEntry &entry : evidenceModel(content, {}).timeline) {
        if (entry.kind == QStringLiteral("InstanceChosen"))
            texts.append(entry.text);
    }
    return texts;
}

} // namespace

TEST(Timeline, SaysWhatCheckOneShowedWhereTheProgramReadItBack)
{
    const auto readBack = [](const EvidenceContent &content) {
        QStringList texts;
        for (const EvidenceEntry &entry : evidenceModel(content, {}).timeline) {
            if (entry.kind == QStringLiteral("ReadBack"))
                texts.append(entry.text);
        }
        return texts;
    };
    EvidenceContent content =
        SampleCase::createdBy(QStringLiteral("Mette Holm"), SampleCase::production());
    const QString check = QStringLiteral("Check 1 (the classification system): ");
    const QString read =
        QStringLiteral(" The subscription was read back from the classification system. ");
    EXPECT_EQ(readBack(content),
        QStringList{check + QStringLiteral("Approved.") + read
            + QStringLiteral("All five fields are as ordered.")});
    auto &last = std::get<Submission::Event>(content.events.last().event);
    std::get<Submission::ReadBack>(last).subscription.values.schemaVersion = QStringLiteral("1.2");
    content.facts = factsFrom(content.events);
    EXPECT_EQ(readBack(content),
        QStringList{check + QStringLiteral("Problem.") + read
            + QStringLiteral("Not all fields are as ordered.")});
}

TEST(Timeline, EqualEventsInARowAreStatedOnce)
{
    const EvidenceModel model = evidenceModel(SampleCase::approved(SampleCase::production()), {});
    const EvidenceEntry &waiting = model.timeline.at(model.timeline.size() - 2);
    EXPECT_EQ(waiting.times, 2);
    EXPECT_TRUE(
        waiting.text.contains(QStringLiteral(" This happened 2 times from 11:22 to 11:27.")));
    EXPECT_EQ(waiting.lastAt, SampleCase::after(45));
    EvidenceContent content = SampleCase::approved(SampleCase::production());
    for (Recorded &recorded : content.events)
        recorded.at = SampleCase::after(0);
    content.facts = factsFrom(content.events);
    EXPECT_TRUE(
        SampleCase::textOf(content).contains(QStringLiteral(" This happened 2 times. Source: ")));
}

TEST(Timeline, TimesAreThoseOfDenmarkAndTheirZoneIsSaidOnPage1AndAboveTheTimeLine)
{
    const EvidenceContent content =
        SampleCase::createdBy(QStringLiteral("Mette Holm"), SampleCase::production());
    const EvidenceModel model = evidenceModel(content, {});
    EXPECT_EQ(model.timeline.first().time, QStringLiteral("10:42"));
    EXPECT_EQ(model.timeline.first().day, QStringLiteral("Tuesday 24 November 2026"));
    EXPECT_EQ(SampleCase::textOf(content).count(QStringLiteral("Danish time")), 1);
    EXPECT_TRUE(receiptOrigin(model).contains(QStringLiteral("Danish time")));
    EXPECT_TRUE(SampleCase::textOf(content).contains(
        QStringLiteral("The times are Danish and follow the computer's clock. Only the time at "
                       "which the subscription was created follows the classification system's "
                       "clock. A line can hold several events (see journal.jsonl).\n")));
    EXPECT_TRUE(SampleCase::textOf(content).contains(QStringLiteral(
        "Created (read back): 24 November 2026 at 11:13 by the classification system's clock\n")));
    EXPECT_FALSE(
        SampleCase::textOf(SampleCase::guided()).contains(QStringLiteral("Only the time")));
    // No page has a time in UTC.
    EXPECT_EQ(SampleCase::textOf(content).count(
                  QStringLiteral("times that end in Z"), Qt::CaseInsensitive),
        0);
    EXPECT_TRUE(Manifest::contentJson(model, content)
                    .contains("\"tiderMedZ\": \"Times that end in Z are in UTC."));
}

TEST(Timeline, IsChainedAsTheEvidenceSays)
{
    const EvidenceModel model = evidenceModel(SampleCase::pasted(), {});
    QString previous(64, u'0');
    for (const QByteArray &line : model.journal.trimmed().split('\n')) {
        static const QRegularExpression own(QStringLiteral(",\"hash\":\"([0-9a-f]{64})\""));
        QString rest = QString::fromUtf8(line);
        EXPECT_TRUE(rest.contains(QStringLiteral("\"forrige\":\"") + previous + u'"'));
        previous = own.match(rest).captured(1);
        EXPECT_EQ(Sha256::hexOf(rest.remove(own).toUtf8()), previous);
    }
    EXPECT_EQ(previous, model.journalEnd);
    // The evidence also says how the number in the PDF itself is computed.
    EXPECT_TRUE(evidenceText(model).contains(model.pdfHashMeaning.toUtf8()));
}

TEST(Timeline, ChoicesThatWerePassedOverAreCountedAtTheOneThatStayed)
{
    EvidenceContent content = begun();
    for (const char *name : {"A", "B", "C", "D"})
        addAfter(content, 1, systemNamed(name));
    EXPECT_EQ(choicesIn(content),
        QStringList{QStringLiteral("Chose the debtor system D (bf17).") + passed.arg(3)});
    const EvidenceModel model = evidenceModel(content, {});
    EXPECT_EQ(model.journal.count("Chose the debtor system"), 4);
    EXPECT_EQ(model.timeline.constLast().sequence, content.events.size());
    EXPECT_TRUE(Manifest::contentJson(model, content).contains("\"andreValgFoer\": 3"));
}

TEST(Timeline, AChoiceThatStayedForAWhileIsNotPassedOver)
{
    EvidenceContent content = begun();
    addAfter(content, 1, systemNamed("A"));
    addAfter(content, 11, systemNamed("B"));
    EXPECT_EQ(choicesIn(content).size(), 2);
    EXPECT_FALSE(choicesIn(content).join(u' ').contains(QStringLiteral("Other choices")));
}

TEST(Timeline, AChoiceWithWhichThePageWasLeftDidCount)
{
    EvidenceContent content = begun();
    addAfter(content, 1, systemNamed("A"));
    addAfter(content, 1, systemNamed("B"));
    addAfter(content, 1, PageLeft{3});
    addAfter(content, 1, systemNamed("C"));
    EXPECT_EQ(choicesIn(content),
        (QStringList{
            QStringLiteral("Chose the debtor system B (bf17). Chose one other system on the way. "
                           "It is in journal.jsonl."),
            QStringLiteral("Chose the debtor system C (bf17).")}));
}
