// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#include "evidence/pdf/pdfseal.h"
#include "evidence/verify/evidenceexamination.h"
#include "evidence/verify/evidencepages.h"
#include "pdfprobe.h"
#include "printers.h"
#include "savedsample.h"
#include "testdata.h"

#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>

#include <functional>

using Verdict = Examination::Verdict;

namespace {

constexpr char firstPageChanged[] = "Page 1 does not fit its number in the list of files.";

/// Evidence whose pages are changed so that all words of the content are still on them.
class ForgedPages : public testing::Test {
protected:
    void SetUp() override
    {
        m_pdf =
            savedWithPicture(SampleCase::remarked(), m_folder.path(), PictureKept::Kind::Brought);
        ASSERT_FALSE(m_pdf.isEmpty());
    }

    QString byQpdf(QStringList arguments)
    {
        const QString out = m_folder.filePath(QStringLiteral("out-%1.pdf").arg(++m_number));
        arguments.replaceInStrings(QStringLiteral("IN"), m_pdf);
        PdfProbe::output(QStringLiteral("qpdf"), arguments + QStringList{out});
        return out;
    }

    QString written(const QByteArray &content)
    {
        const QString path = m_folder.filePath(QStringLiteral("forged-%1.pdf").arg(++m_number));
        QFile file(path);
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        EXPECT_EQ(file.write(content), content.size());
        return path;
    }

    /// The evidence changed by \a edit, which gets it unpacked, and sealed anew.
    QString sealedAfter(const std::function<void(QByteArray &)> &edit)
    {
        QByteArray pdf = contentOf(byQpdf({QStringLiteral("--qdf"),
            QStringLiteral("--normalize-content=n"), QStringLiteral("IN")}));
        const QByteArray before = pdf;
        edit(pdf);
        EXPECT_NE(pdf, before);
        pdf.insert(pdf.indexOf('\n', pdf.indexOf('\n') + 1) + 1, PdfSeal::place());
        const QByteArray mended =
            PdfProbe::output(QStringLiteral("fix-qdf"), QStringList{written(pdf)});
        return written(PdfSeal::sealed(mended));
    }

    static void expectFound(const QString &pdf, const char *sentence)
    {
        const Examination examination = examined(pdf);
        const QString words = inWords(examination);
        EXPECT_EQ(examination.verdict, Verdict::DoesNotHold);
        EXPECT_FALSE(examination.holds(Finding::About::Content));
        EXPECT_TRUE(words.contains(QString::fromUtf8(sentence))) << qPrintable(words);
        EXPECT_FALSE(words.contains(QStringLiteral("The pages say the same"))) << qPrintable(words);
        EXPECT_FALSE(words.contains(QStringLiteral("The pages lack"))) << qPrintable(words);
    }

    /// Found where it is sealed anew, and where another program saves it again after that.
    void expectFoundBothWays(const QString &sealed, const char *sentence)
    {
        EXPECT_TRUE(examined(sealed).holds(Finding::About::Copy));
        EXPECT_EQ(PdfSeal::stateOf(contentOf(sealed)), PdfSeal::State::Whole);
        expectFound(sealed, sentence);
        const QString again = byQpdf({sealed});
        expectFound(again, sentence);
        EXPECT_TRUE(
            inWords(examined(again))
                .contains(QStringLiteral(
                    "The attached files agree with each other. The pages do not fit them.")));
    }

    /// Where the drawing of page \a number begins in an unpacked file.
    static qsizetype drawingOf(const QByteArray &pdf, int number)
    {
        const qsizetype found =
            pdf.indexOf("%% Contents for page " + QByteArray::number(number) + '\n');
        EXPECT_GE(found, 0);
        return pdf.indexOf("stream\n", found) + 7;
    }

    /// Lays an annotation of \a members on page \a number of an unpacked file. Qt writes an empty
    /// list of them.
    static void annotate(QByteArray &pdf, int number, const QByteArray &members)
    {
        const QByteArray name = "/Annots ";
        const qsizetype list =
            pdf.indexOf(name, pdf.indexOf("%% Page " + QByteArray::number(number) + '\n'));
        ASSERT_GE(list, 0);
        pdf.replace(
            list, pdf.indexOf('\n', list) - list, name + "[ << /Type /Annot " + members + " >> ]");
    }

    QTemporaryDir m_folder;
    QString m_pdf;
    int m_number = 0;
};

} // namespace

TEST_F(ForgedPages, AreNotVouchedForWhereAnotherProgramHasDrawnThemAnew)
{
    const QString forged = sealedAfter([](QByteArray &pdf) {
        for (int page = 1; pdf.contains("%% Contents for page " + QByteArray::number(page)); ++page)
            pdf.insert(drawingOf(pdf, page), "q 1 g 0 0 400 300 re f Q\n");
        const qsizetype producer = pdf.indexOf("/Producer ");
        pdf.replace(producer, pdf.indexOf('\n', producer) - producer, "/Producer (Another)");
    });
    const QString words = inWords(examined(byQpdf({forged})));
    EXPECT_TRUE(words.contains(QStringLiteral("cannot tell whether they are shown")))
        << qPrintable(words);
    EXPECT_TRUE(words.contains(
        QStringLiteral("The attached files hold, but what the pages of the PDF show cannot be "
                       "examined. Use the attached files.")))
        << qPrintable(words);
    EXPECT_FALSE(words.contains(QStringLiteral("The content holds"))) << qPrintable(words);
}

TEST_F(ForgedPages, AreTheSameAfterUnpackingAndPackingAlone)
{
    const QString unpacked = sealedAfter(
        [](QByteArray &pdf) { pdf.insert(drawingOf(pdf, 1), "% a remark of another program\n"); });
    const QString words = inWords(examined(unpacked));
    EXPECT_EQ(examined(unpacked).verdict, Verdict::Holds) << qPrintable(words);
    EXPECT_TRUE(words.contains(QStringLiteral("Holds: The pages say the same as the content.")));
}

TEST_F(ForgedPages, AnotherGlyphInOnePlaceIsFound)
{
    expectFoundBothWays(sealedAfter([](QByteArray &pdf) {
        const QString text = QString::fromLatin1(pdf);
        static const QRegularExpression glyph(QStringLiteral("<([0-9A-Fa-f]{4})> Tj"));
        const auto one = glyph.match(text, drawingOf(pdf, 1));
        auto other = one;
        while (other.hasMatch() && other.captured(1) == one.captured(1))
            other = glyph.match(text, other.capturedEnd());
        ASSERT_TRUE(other.hasMatch());
        pdf.replace(other.capturedStart(1), 4, one.captured(1).toLatin1());
    }),
        firstPageChanged);
}

TEST_F(ForgedPages, WhatIsCoveredIsFound)
{
    expectFoundBothWays(sealedAfter([](QByteArray &pdf) {
        pdf.insert(pdf.indexOf("endstream", drawingOf(pdf, 1)),
            "q 1 0 0 1 0 0 cm 1 1 1 rg 60 440 450 52 re f Q\n");
    }),
        firstPageChanged);
}

TEST_F(ForgedPages, AStampTakenAwayFromEveryPageIsFound)
{
    expectFoundBothWays(sealedAfter([](QByteArray &pdf) {
        for (int page = 1; page <= 2; ++page) {
            const qsizetype fill = pdf.indexOf("\nf", drawingOf(pdf, page)) + 1;
            pdf[fill] = 'n';
            if (pdf.at(fill + 1) == '*')
                pdf[fill + 1] = ' ';
        }
    }),
        "Page 2 does not fit its number in the list of files.");
}

TEST_F(ForgedPages, ARepaintedPictureIsFound)
{
    const QString repainted = sealedAfter([](QByteArray &pdf) {
        const qsizetype image = pdf.indexOf("/Subtype /Image");
        ASSERT_GE(image, 0);
        const qsizetype pixel = pdf.indexOf("stream\n", image) + 7 + 3000;
        pdf[pixel] = static_cast<char>(pdf.at(pixel) ^ 0x40);
    });
    expectFoundBothWays(repainted, firstPageChanged);
}

TEST_F(ForgedPages, ANoteOnAPageIsFound)
{
    expectFoundBothWays(sealedAfter([](QByteArray &pdf) {
        annotate(pdf, 2,
            "/Subtype /FreeText /Rect [60 440 510 492] /Contents (Godkendt) /DA (/Helv 12 Tf 0 g)");
    }),
        "On page 2 lies a note, a field or a link. The program does not write that.");
}

TEST_F(ForgedPages, TheFieldOfASignatureWithoutAnAreaIsNoNote)
{
    const QString signedPdf = sealedAfter(
        [](QByteArray &pdf) { annotate(pdf, 2, "/Subtype /Widget /FT /Sig /Rect [0 0 0 0]"); });
    EXPECT_EQ(examined(signedPdf).verdict, Verdict::Holds)
        << qPrintable(inWords(examined(signedPdf)));
}

TEST_F(ForgedPages, MoreFewerAndTurnedPagesAreFound)
{
    const QString dash = QStringLiteral("--");
    const QString pages = QStringLiteral("--pages");
    const QString same = QStringLiteral(".");
    expectFound(byQpdf({QStringLiteral("IN"), pages, same, QStringLiteral("1-z,1"), dash}),
        "Number of pages in the PDF: ");
    expectFound(byQpdf({QStringLiteral("IN"), QStringLiteral("--rotate=180:1")}), firstPageChanged);
    expectFound(byQpdf({QStringLiteral("IN"), pages, same, QStringLiteral("2,1,3-z"), dash}),
        firstPageChanged);
    const QString fewer = byQpdf({QStringLiteral("IN"), pages, same, QStringLiteral("1-2"), dash});
    const QString words = inWords(examined(fewer));
    EXPECT_TRUE(words.contains(QStringLiteral("Number of pages in the PDF: 2. ")))
        << qPrintable(words);
}

TEST_F(ForgedPages, AManifestWithoutThePagesIsFound)
{
    expectFound(sealedAfter([](QByteArray &pdf) {
        ASSERT_TRUE(pdf.contains("\"sider\":"));
        pdf.replace("\"sider\":", "\"andet\":");
    }),
        "The manifest does not say how the pages look.");
}

TEST(EvidencePages, DrawnAnewByAnotherProgramAreNotCalledTheSame)
{
    StatedManifest manifest;
    manifest.edition = 4;
    manifest.pages = QStringList{QStringLiteral("a"), QStringLiteral("b")};
    PdfContents contents;
    contents.text = QStringLiteral("words");
    contents.producer = QStringLiteral("GPL Ghostscript 10.00.0");
    contents.pages = {{QStringLiteral("c"), false}, {QStringLiteral("d"), false}};
    const EvidencePages drawn(manifest, contents, true);
    EXPECT_TRUE(drawn.faults().isEmpty());
    EXPECT_FALSE(drawn.areTheSame());
    EXPECT_EQ(drawn.inCopy(true), EvidencePages::wordsAreThere());
    EXPECT_EQ(drawn.inCopy(false), QStringLiteral("The pages do not fit them."));

    // Nobody has saved it again, or only a part was changed.
    EXPECT_EQ(EvidencePages(manifest, contents, false).faults().size(), 2);
    contents.pages[0].sha256 = QStringLiteral("a");
    EXPECT_EQ(EvidencePages(manifest, contents, true).faults().size(), 1);
    contents.pages[1].sha256 = QStringLiteral("b");
    EXPECT_TRUE(EvidencePages(manifest, contents, true).areTheSame());
    contents.pages.removeLast();
    EXPECT_EQ(EvidencePages(manifest, contents, true).faults().size(), 1);
}

TEST(EvidencePages, OfEarlierFormsAreNotCalledTheSame)
{
    StatedManifest manifest;
    manifest.edition = 3;
    PdfContents contents;
    contents.text = QStringLiteral("words");
    contents.pages = {{QStringLiteral("c"), false}};
    const EvidencePages pages(manifest, contents, false);
    EXPECT_TRUE(pages.faults().isEmpty());
    EXPECT_FALSE(pages.areTheSame());
    contents.pages[0].isAnnotated = true;
    EXPECT_EQ(EvidencePages(manifest, contents, false).faults().size(), 1);
}
