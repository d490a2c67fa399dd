// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#include "evidence/files/evidencetext.h"

#include "evidence/content/evidencesections.h"
#include "evidence/files/manifest.h"
#include "samplecase.h"

#include <gtest/gtest.h>

// bevis.txt, as it is read aloud.

namespace {

/// With as many pictures of the user's, and one of the program's own pages before them.
EvidenceModel modelWith(int pictures)
{
    EvidenceContent content = SampleCase::guidedApproved();
    QSet<QString> files;
    for (int number = 0; number <= pictures; ++number) {
        const PictureKept kept{
            number == 0 ? PictureKept::Kind::OwnPage : PictureKept::Kind::Brought,
            QStringLiteral("billede-0%1.png").arg(number),
            QString(64, QLatin1Char("abcdef"[number])), QStringLiteral("The subscription")};
        files.insert(kept.file);
        SampleCase::add(content, kept);
    }
    return evidenceModel(content, files);
}

} // namespace

TEST(EvidenceText, HasTheFirstPictureInTheReceiptAndTheOthersAtTheEnd)
{
    const EvidenceModel model = modelWith(3);
    const QString text = SampleCase::textOf(model);
    qsizetype place = 0;
    const auto expectNext = [&](const QString &words) {
        place = text.indexOf(words, place);
        ASSERT_GE(place, 0) << qPrintable(words);
    };
    expectNext(receiptValues(model).heading);
    expectNext(pictureTitle(model.pictures.at(0)));
    for (const EvidenceSection &section : evidenceSections(model))
        expectNext(section.heading + u'\n');
    for (const EvidencePicture &picture : model.pictures.mid(1))
        expectNext(pictureTitle(picture));
}

TEST(EvidenceText, SaysWhichPicturesAreOnNoPageAndEndsWithThem)
{
    for (int pictures = 0; pictures <= 2; ++pictures) {
        const EvidenceModel model = modelWith(pictures);
        const QString text = SampleCase::textOf(model);
        const QString heading = QStringLiteral("Attached as files only, not on the pages\n");
        EXPECT_EQ(text.count(heading), 1);
        for (const EvidencePicture &picture : model.pictures)
            EXPECT_EQ(
                text.indexOf(pictureTitle(picture)) < text.indexOf(heading), picture.isOnPages())
                << qPrintable(text);
        EXPECT_TRUE(text.contains(QStringLiteral("What the pages say, and more on the files")));
    }
    const QString text = QString::fromUtf8(
        evidenceText(evidenceModel(SampleCase::approved(SampleCase::practice()), {})));
    EXPECT_FALSE(text.contains(QStringLiteral("files only")));
    EXPECT_EQ(text.count(QStringLiteral("PRACTICE")), 1);
}

TEST(EvidenceText, SaysInTheFileForMachinesThatThePicturesAreUnchangedSinceTheyWereKept)
{
    const EvidenceModel model = modelWith(1);
    const QByteArray json = Manifest::contentJson(model, SampleCase::guidedApproved());
    EXPECT_EQ(json.count("\"uaendret\": true"), 2);
    EXPECT_TRUE(json.contains("By then, the program had put the name of the environment "
                              "above the user's pictures."));
    const EvidenceContent without = SampleCase::guidedApproved();
    EXPECT_TRUE(Manifest::contentJson(evidenceModel(without, {}), without)
                    .contains("\"billederBetyder\": null"));
}

TEST(EvidenceText, HasTheHashOfEveryPictureOnce)
{
    for (int pictures = 0; pictures <= 2; ++pictures) {
        const EvidenceModel model = modelWith(pictures);
        for (const EvidencePicture &picture : model.pictures)
            EXPECT_EQ(SampleCase::textOf(model).count(picture.kept.sha256), 1) << pictures;
    }
}

TEST(EvidenceText, EndsWhatHappenedBeforeItNamesTheSource)
{
    const QString text = SampleCase::textOf(modelWith(1));
    EXPECT_EQ(text.count(QStringLiteral(" Source: Mette Holm.")), 14);
    EXPECT_EQ(text.count(QStringLiteral(". Source: Mette Holm.")), 14);
    EXPECT_FALSE(text.contains(QStringLiteral("..")));
}

TEST(EvidenceText, MakesAPauseWhereACellHasTwoLines)
{
    EXPECT_TRUE(
        SampleCase::textOf(modelWith(1))
            .contains(QStringLiteral("Value: \u00d8S Indsigt Vejle (bf17). The task names only")));
}

TEST(EvidenceText, DoesNotNameThePracticeTwiceThatIsCalledSo)
{
    EvidenceModel practice = evidenceModel(SampleCase::approved(SampleCase::practice()), {});
    EXPECT_EQ(environmentMark(practice),
        practice.stamp + QStringLiteral(" \u2013 ") + practice.environment);
    practice.environment = practice.stamp.toLower();
    EXPECT_EQ(environmentMark(practice), practice.stamp);
}

TEST(EvidenceText, BeginsWithTheStampInPractice)
{
    const EvidenceModel practice = evidenceModel(SampleCase::approved(SampleCase::practice()), {});
    EXPECT_TRUE(SampleCase::textOf(practice).startsWith(environmentMark(practice) + u'\n'
        + practice.subtitle + u'\n' + whatPagesAreFor() + u'\n' + practice.title + u'\n'
        + practice.place + u'\n' + receiptOrigin(practice) + QStringLiteral("\n\n")
        + practice.stampMeaning + u'\n'));
    const EvidenceModel production =
        evidenceModel(SampleCase::approved(SampleCase::production()), {});
    EXPECT_TRUE(SampleCase::textOf(production)
                    .startsWith(production.environment + u'\n' + production.subtitle + u'\n'));
}
