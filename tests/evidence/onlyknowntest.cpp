// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

// The evidence says no more than is known.

#include "evidence/content/evidencemodel.h"
#include "evidence/files/manifest.h"
#include "printers.h"
#include "samplecase.h"

#include <gtest/gtest.h>

TEST(OnlyWhatIsKnown, WhoCreatedTheSubscriptionIsSaidWhereTheSystemHasSaidItAlone)
{
    const auto row = [](const EvidenceContent &content) {
        const EvidenceModel model = evidenceModel(content, {});
        return model.creation.label + QStringLiteral(": ") + model.creation.value;
    };
    EXPECT_EQ(row(SampleCase::guidedApproved()),
        QStringLiteral("Saved: Stated by Mette Holm on 24 November 2026 at 11:42 (Danish time)"));
    EXPECT_TRUE(row(SampleCase::approved(SampleCase::production()))
                    .startsWith(QStringLiteral("Created by: Mette Holm, ")));
    const QByteArray text = SampleCase::textOf(SampleCase::guidedApproved()).toUtf8();
    EXPECT_FALSE(text.contains("Created by"));
    EXPECT_FALSE(text.contains("created the subscription"));
}

TEST(OnlyWhatIsKnown, PicturesOfTheProgramAloneAreSaidToBeOfItsPages)
{
    const QString own =
        QStringLiteral("The only pictures in the evidence are of the program's pages.");
    const QString none = QStringLiteral("The evidence has no picture of what was seen.");
    const PictureKept page{PictureKept::Kind::OwnPage, QStringLiteral("billede-01.png"),
        QString(64, u'a'), QStringLiteral("The list")};
    EvidenceContent seen = SampleCase::guidedApproved();
    EXPECT_EQ(evidenceModel(seen, {}).pictureNotes, QStringList{none});
    SampleCase::add(seen, page);
    EXPECT_EQ(evidenceModel(seen, {page.file}).pictureNotes, QStringList{own});
    // The program has read check 1, and check 2 is missing.
    EvidenceContent read = SampleCase::created();
    EXPECT_TRUE(evidenceModel(read, {}).pictureNotes.isEmpty());
    SampleCase::add(read, page);
    EXPECT_EQ(evidenceModel(read, {page.file}).pictureNotes, QStringList{own});
    PictureKept brought = page;
    brought.kind = PictureKept::Kind::Brought;
    brought.file = QStringLiteral("billede-02.png");
    SampleCase::add(read, brought);
    EXPECT_TRUE(evidenceModel(read, {page.file, brought.file}).pictureNotes.isEmpty());
}

TEST(OnlyWhatIsKnown, PracticeIsNeverUrgent)
{
    EvidenceContent content =
        SampleCase::createdBy(QStringLiteral("Mette Holm"), SampleCase::practice());
    for (const Check::Status status : {Check::Status::Waiting, Check::Status::Approved}) {
        EXPECT_EQ(evidenceModel(content, {}).tone, Tone::Neutral);
        SampleCase::add(content, SecondCheckSeen{status, {}, {}});
        for (const EvidenceCheck &check : evidenceModel(content, {}).checks)
            EXPECT_EQ(check.tone, Tone::Neutral) << check.number;
    }
    EXPECT_EQ(evidenceModel(content, {}).tone, Tone::Neutral);
    SampleCase::add(content, SecondCheckSeen{Check::Status::Problem, {}, {}});
    EXPECT_EQ(evidenceModel(content, {}).checks.at(1).tone, Tone::Bad);
}

TEST(OnlyWhatIsKnown, NothingButAUuidIsAUuidInTheFiles)
{
    const EvidenceContent guided = SampleCase::guidedApproved();
    const QByteArray json = Manifest::contentJson(evidenceModel(guided, {}), guided);
    EXPECT_TRUE(json.contains("\"omUuid\": \"The task names only \u2026bf17\""));
    EXPECT_FALSE(json.contains("\"uuid\": \"The task"));
    const EvidenceContent read = SampleCase::approved(SampleCase::production());
    const QByteArray whole = Manifest::contentJson(evidenceModel(read, {}), read);
    EXPECT_EQ(whole.count("\"omUuid\": null"), 5);
    EXPECT_EQ(whole.count("\"uuid\": null"), 3);
}
