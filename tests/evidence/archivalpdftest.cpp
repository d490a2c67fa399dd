// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#include "base/deferredlibrary.h"
#include "evidence/content/evidencesections.h"
#include "evidence/evidencefolder.h"
#include "evidence/pdf/pdfwork.h"
#include "evidence/pictures/picturestore.h"
#include "finished.h"
#include "pdfprobe.h"
#include "printers.h"
#include "samplecase.h"
#include "testdata.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

namespace {

class ArchivalPdfTest : public testing::Test {
protected:
    /// The path of the PDF of \a content with one picture.
    QString save(EvidenceContent content)
    {
        PictureStore recorder(m_root.path());
        const auto kept = finished(recorder.keep(content.facts.caseId, SampleCase::picture(1),
            QStringLiteral("Trin 1"), PictureKept::Kind::OwnPage));
        EXPECT_TRUE(kept);
        SampleCase::add(content, *kept);
        EvidenceFolder archive(m_root.path());
        const auto saved = finished(archive.save(content, m_folder.path()));
        EXPECT_TRUE(saved);
        return saved->path;
    }

    QTemporaryDir m_root;
    QTemporaryDir m_folder;
};

} // namespace

TEST_F(ArchivalPdfTest, TheRestLiesInsideThePdf)
{
    const QString pdf = save(SampleCase::approved(SampleCase::production()));
    const QTemporaryDir inside;
    PdfProbe::output(QStringLiteral("pdfdetach"),
        {QStringLiteral("-saveall"), QStringLiteral("-o"), inside.path(), pdf});
    const QDir beside = QFileInfo(pdf).dir();
    const QStringList names = {QStringLiteral("bevis.json"), QStringLiteral("bevis.txt"),
        QStringLiteral("billede-01.png"), QStringLiteral("journal.jsonl"),
        QStringLiteral("manifest.json")};
    EXPECT_EQ(QDir(inside.path()).entryList(QDir::Files, QDir::Name), names);
    for (const QString &name : names) {
        // The manifest beside the PDF lists the PDF as well.
        const bool isSame = contentOf(inside.filePath(name)) == contentOf(beside.filePath(name));
        EXPECT_EQ(isSame, name != QStringLiteral("manifest.json")) << qPrintable(name);
    }
}

TEST_F(ArchivalPdfTest, ThePdfIsSoundAndClaimsPdfA3b)
{
    const QString path = save(SampleCase::guided());
    PdfProbe::output(QStringLiteral("qpdf"), {QStringLiteral("--check"), path});
    const QByteArray xmp =
        PdfProbe::output(QStringLiteral("pdfinfo"), {QStringLiteral("-meta"), path});
    EXPECT_TRUE(xmp.contains("pdfaid:part=\"3\" pdfaid:conformance=\"B\"")) << xmp.constData();
    const QByteArray pdf = contentOf(path);
    EXPECT_TRUE(pdf.startsWith("%PDF-1.7\n"));
    EXPECT_EQ(pdf.count("/AFRelationship"), 5);
    EXPECT_TRUE(pdf.contains("/Lang"));
}

TEST_F(ArchivalPdfTest, EverySectionHasABookmark)
{
    const EvidenceContent content = SampleCase::guided();
    const QString path = save(content);
    const QString outlines = QString::fromUtf8(PdfProbe::output(QStringLiteral("qpdf"),
        {QStringLiteral("--json"), QStringLiteral("--json-key=outlines"), path}));
    const EvidenceModel model = evidenceModel(content, {});
    for (const EvidenceSection &section :
        evidenceSections(model) + QList<EvidenceSection>{receiptValues(model)})
        EXPECT_TRUE(outlines.contains(QStringLiteral("\"title\": \"%1\"").arg(section.heading)))
            << qPrintable(section.heading);
}

TEST_F(ArchivalPdfTest, WhatIsNoPdfOfOursGivesNothing)
{
    EXPECT_TRUE(DeferredLibrary::parts().pdf->archival("words", {}).isEmpty());
    EXPECT_TRUE(DeferredLibrary::parts()
                    .pdf->archival(contentOf(save(SampleCase::guided())), {})
                    .isEmpty());
}
