// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

// How many pages the evidence takes, and how pictures lie on them.

#include "evidence/content/evidencemodel.h"
#include "receiptcase.h"

TEST_F(Receipt, HasThePagesThatItNeedsAndNoMore)
{
    for (int pictures = 0; pictures <= 4; ++pictures) {
        for (const EvidenceContent &content :
            {SampleCase::guidedApproved(), SampleCase::pasted(), SampleCase::remarked(),
                SampleCase::contradicted(), SampleCase::approved(SampleCase::practice())}) {
            const EvidenceContent full = withEvents(withPictures(content, pictures), 40);
            EXPECT_EQ(full.events.size(), 40);
            EXPECT_EQ(pagesOf(full).size(), 2 + std::max(pictures, 1))
                << pictures << ' ' << qPrintable(evidenceModel(full, {}).status);
        }
    }
}

TEST_F(Receipt, DoesNotDrawTheProgramsOwnPages)
{
    EvidenceContent content = SampleCase::guidedApproved();
    for (int number = 0; number < 6; ++number)
        keep(content, PictureKept::Kind::OwnPage);
    const QString pdf = saved(content);
    EXPECT_EQ(PdfProbe::pagesOf(pdf).size(), 3);
    EXPECT_FALSE(PdfProbe::output(QStringLiteral("pdfimages"), {QStringLiteral("-list"), pdf})
                     .contains("image"));
    EXPECT_EQ(QFileInfo(pdf).dir().entryList({QStringLiteral("*.png")}).size(), 6);
}

TEST_F(Receipt, ShowsAPictureAsWideAsTheText)
{
    const QString pdf = saved(withPictures(SampleCase::guidedApproved(), 2));
    const QString list = QString::fromUtf8(
        PdfProbe::output(QStringLiteral("pdfimages"), {QStringLiteral("-list"), pdf}));
    // 1600 pixels on 170 mm are 239 to the inch.
    EXPECT_EQ(list.count(QRegularExpression(QStringLiteral("\\b239 +239\\b"))), 2)
        << qPrintable(list);
}

TEST_F(Receipt, LaysAVeryHighPictureOverSeveralPages)
{
    const QString pdf = saved(withPictures(SampleCase::guidedApproved(), 1, {600, 2400}));
    const QByteArray list =
        PdfProbe::output(QStringLiteral("pdfimages"), {QStringLiteral("-list"), pdf});
    const auto parts = list.count('\n') - 2;
    EXPECT_EQ(parts, 3) << list.constData();
    EXPECT_EQ(PdfProbe::pagesOf(pdf).size(), 3 + parts);
}

TEST_F(Receipt, LaysAPictureOfTwoScreensInHalvesOnOnePage)
{
    const QString pdf = saved(withPictures(SampleCase::guidedApproved(), 1, {3200, 1080}));
    const QString list = QString::fromUtf8(
        PdfProbe::output(QStringLiteral("pdfimages"), {QStringLiteral("-list"), pdf}));
    EXPECT_EQ(list.count(u'\n') - 2, 2) << qPrintable(list);
    // A half and the strip that both share, as wide as the text.
    EXPECT_EQ(list.count(QRegularExpression(QStringLiteral("\\b16[3-9]\\d +1080 "))), 2)
        << qPrintable(list);
    const QStringList pages = PdfProbe::pagesOf(pdf);
    EXPECT_EQ(pages.size(), 4);
    expectOn(pages.at(1), {QStringLiteral("1 af 2"), QStringLiteral("2 af 2")});
    // One screen stays whole.
    const QString one = saved(withPictures(SampleCase::guidedApproved(), 1, {2560, 1080}));
    EXPECT_EQ(
        PdfProbe::output(QStringLiteral("pdfimages"), {QStringLiteral("-list"), one}).count('\n')
            - 2,
        1);
}

TEST_F(Receipt, EndsNoLineInsideAUuid)
{
    const QString uuid = QStringLiteral("a1b2c3d4-e5f6-4a7b-8c9d-e0f1a2b3c4d5");
    QString text = QStringLiteral("Sortiment");
    EvidenceContent content = SampleCase::guidedApproved();
    for (int letters = 0; letters < 40; letters += 2) {
        text += QStringLiteral("aa");
        SampleCase::add(content, RowChanged{2, true, text + u' ' + uuid});
    }
    content.made = content.events.constLast().at.addSecs(60);
    const QString pages = QString::fromUtf8(PdfProbe::output(QStringLiteral("pdftotext"),
        {QStringLiteral("-raw"), saved(content), QStringLiteral("-")}));
    EXPECT_EQ(pages.count(uuid), 20) << qPrintable(pages);
}
