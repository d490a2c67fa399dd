// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#include "base/deferredlibrary.h"
#include "evidence/pdf/pdfseal.h"
#include "evidence/pdf/pdfwork.h"
#include "evidence/verify/evidenceexamination.h"
#include "pdfprobe.h"
#include "printers.h"
#include "savedsample.h"
#include "testdata.h"

#include <QFile>
#include <QTemporaryDir>

using Verdict = Examination::Verdict;

namespace {

/// Evidence that another program, qpdf, saves again.
class ResavedEvidence : public testing::Test {
protected:
    QString saved(const EvidenceContent &content)
    {
        return savedWithPicture(content, m_folder.path(), PictureKept::Kind::OwnPage);
    }
    QString saved() { return saved(SampleCase::approved(SampleCase::production())); }

    /// The path of what qpdf makes with \a arguments, in which "IN" is \a pdf.
    QString byQpdf(const QString &pdf, QStringList arguments)
    {
        const QString out = m_folder.filePath(QStringLiteral("out-%1.pdf").arg(++m_number));
        arguments.replaceInStrings(QStringLiteral("IN"), pdf);
        PdfProbe::output(QStringLiteral("qpdf"), arguments + QStringList{out});
        return out;
    }

    static void expectSaid(const Examination &examination, const char *sentence)
    {
        const QString words = inWords(examination);
        EXPECT_TRUE(words.contains(QString::fromUtf8(sentence))) << sentence << '\n'
                                                                 << qPrintable(words);
    }

    static void expectToBeSavedAgain(const QString &pdf)
    {
        const Examination examination = examined(pdf);
        EXPECT_EQ(examination.verdict, Verdict::DoesNotHold);
        EXPECT_TRUE(examination.holds(Finding::About::Content)) << qPrintable(inWords(examination));
        EXPECT_EQ(examination.caseNumber, QString::fromLatin1(SampleCase::caseId));
        expectSaid(examination,
            "The PDF is not as the program saves it, for example because another program has saved "
            "it again. The attached files agree with each other. The pages fit them.");
        expectSaid(examination, "The content holds, but the PDF is not as the program saves it.");
    }

    QTemporaryDir m_folder;
    int m_number = 0;
};

} // namespace

TEST_F(ResavedEvidence, IsReadHoweverItIsPacked)
{
    const QString pdf = saved();
    const QList<QStringList> ways = {
        {QStringLiteral("--linearize"), QStringLiteral("IN")},
        {QStringLiteral("--object-streams=generate"), QStringLiteral("IN")},
        {QStringLiteral("--recompress-flate"), QStringLiteral("--compression-level=9"),
            QStringLiteral("IN")},
        {QStringLiteral("--stream-data=uncompress"), QStringLiteral("IN")},
        {QStringLiteral("--qdf"), QStringLiteral("IN")},
        {QStringLiteral("--encrypt"), QString(), QStringLiteral("owner"), QStringLiteral("256"),
            QStringLiteral("--"), QStringLiteral("IN")},
        {QStringLiteral("--encrypt"), QString(), QStringLiteral("owner"), QStringLiteral("128"),
            QStringLiteral("--use-aes=y"), QStringLiteral("--"), QStringLiteral("IN")},
    };
    for (const QStringList &way : ways) {
        SCOPED_TRACE(qPrintable(way.join(u' ')));
        expectToBeSavedAgain(byQpdf(pdf, way));
    }
}

TEST_F(ResavedEvidence, IsReadWhereSomethingWasAddedAtItsEnd)
{
    const QString pdf = saved();
    writeFile(pdf, contentOf(pdf) + "\n% archived\n%%EOF\n");
    EXPECT_EQ(PdfSeal::stateOf(contentOf(pdf)), PdfSeal::State::Continued);
    expectToBeSavedAgain(pdf);
}

TEST_F(ResavedEvidence, AnAttachmentThatWasChangedIsNamed)
{
    const QString pdf = saved();
    const QString text = m_folder.filePath(QStringLiteral("bevis.txt"));
    writeFile(text, "Alt er i orden.\n");
    const QString changed = byQpdf(pdf,
        {QStringLiteral("IN"), QStringLiteral("--add-attachment"), text,
            QStringLiteral("--replace"), QStringLiteral("--")});
    const Examination examination = examined(changed);
    EXPECT_EQ(examination.verdict, Verdict::DoesNotHold);
    expectSaid(examination,
        "The PDF is not as the program saves it, for example because another program has saved it "
        "again. The attached files do not agree with each other. The pages fit them.");
    expectSaid(examination, "bevis.txt inside the PDF is not as in the list of files.");
    expectSaid(examination, "The evidence does not hold.");
}

TEST_F(ResavedEvidence, PagesOfAnotherCaseAreFound)
{
    const QString pdf = saved();
    const QString other = saved(SampleCase::guided());
    const QString pages = byQpdf(other,
        {QStringLiteral("--empty"), QStringLiteral("--pages"), QStringLiteral("IN"),
            QStringLiteral("--")});
    const QString changed = byQpdf(pages,
        {QStringLiteral("IN"), QStringLiteral("--copy-attachments-from"), pdf,
            QStringLiteral("--")});
    const Examination examination = examined(changed);
    EXPECT_EQ(examination.verdict, Verdict::DoesNotHold);
    expectSaid(examination,
        "The PDF is not as the program saves it, for example because another program has saved it "
        "again. The attached files agree with each other. The pages do not fit them.");
    expectSaid(examination, "The pages lack this from the content:");
}

TEST_F(ResavedEvidence, WithoutItsAttachmentsIsStillKnown)
{
    const QString pdf = saved();
    const QString pages = byQpdf(pdf,
        {QStringLiteral("--empty"), QStringLiteral("--pages"), QStringLiteral("IN"),
            QStringLiteral("--")});
    const Examination examination = examined(pages);
    EXPECT_EQ(examination.verdict, Verdict::DoesNotHold);
    expectSaid(examination,
        "The PDF is not as the program saves it, for example because another program has saved it "
        "again. It has no attached files.");
    EXPECT_EQ(examination.findings.size(), 1);
    expectSaid(examination, "The evidence does not hold.");
}

TEST_F(ResavedEvidence, WhatUnpacksToMoreThanAnythingOfOursIsNotUnpacked)
{
    const QString pdf = saved();
    const QString text = m_folder.filePath(QStringLiteral("bevis.txt"));
    writeFile(text, QByteArray(qsizetype(65) * 1024 * 1024, ' '));
    const QString bomb = byQpdf(pdf,
        {QStringLiteral("IN"), QStringLiteral("--add-attachment"), text,
            QStringLiteral("--replace"), QStringLiteral("--")});
    ASSERT_LT(QFile(bomb).size(), 1024 * 1024);
    const auto contents = DeferredLibrary::parts().pdf->contents(contentOf(bomb));
    ASSERT_TRUE(contents);
    EXPECT_TRUE(contents->attachments.value(QStringLiteral("bevis.txt")).isEmpty());
    expectSaid(examined(bomb), "bevis.txt inside the PDF is not as in the list of files.");
}

TEST_F(ResavedEvidence, AForeignPdfIsNoEvidence)
{
    const QString foreign = byQpdf({}, {QStringLiteral("--empty")});
    EXPECT_EQ(examined(foreign).verdict, Verdict::Unreadable);
}
