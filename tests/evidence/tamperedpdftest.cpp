// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

// What lies around the pages of the PDF, with all hashes right again.

#include "printers.h"
#include "tampering.h"

namespace {

constexpr char runs[] =
    "The PDF has something in it that can run or open something. The program does not write that.";
constexpr char spoken[] = "The PDF has words for screen readers that the program does not write: ";
constexpr char ambiguous[] = "PDF readers may show different files as ";

class TamperedPdf : public Tampering {
protected:
    void SetUp() override
    {
        Tampering::SetUp();
        m_pdf = saved(SampleCase::guidedApproved());
    }

    /// \a before becomes \a after in the unpacked PDF.
    void expectChangeFound(const char *before, const char *after, const char *sentence)
    {
        SCOPED_TRACE(after);
        expectFound(sealedAfter(m_pdf,
                        [&](QByteArray &pdf) {
                            const qsizetype place = pdf.indexOf(before);
                            ASSERT_GE(place, 0) << before;
                            pdf.replace(place, qsizetype(qstrlen(before)), after);
                        }),
            sentence);
    }

    QString m_pdf;
};

} // namespace

TEST_F(TamperedPdf, HoldsWhereNothingIsChanged)
{
    expectToHold(sealedAfter(m_pdf, [](QByteArray &) {}));
}

TEST_F(TamperedPdf, ActionsAreFound)
{
    constexpr char chained[] = "/OpenAction << /S /GoTo /D [ 1 0 R /Fit ] /Next << /S /Named "
                               "/N /Print >> >> /Type /Catalog";
    for (const char *action :
        {"/OpenAction << /S /JavaScript /JS (app.alert\\(1\\)) >> /Type /Catalog",
            "/OpenAction << /S /Launch /F (cmd.exe) >> /Type /Catalog",
            "/AcroForm << /Fields [] /XFA (x) >> /Type /Catalog",
            "/AA << /WC << /S /URI /URI (https://x.example) >> >> /Type /Catalog", chained})
        expectChangeFound("/Type /Catalog", action, runs);
    expectChangeFound("/Type /Page\n", "/Type /Page /AA << /O << /S /Hide /T (x) >> >>\n", runs);
    expectChangeFound("/EmbeddedFiles", "/JavaScript << /Names [] >> /EmbeddedFiles", runs);
}

TEST_F(TamperedPdf, AViewToBeginWithIsNoAction)
{
    const QString other = sealedAfter(m_pdf, [](QByteArray &pdf) {
        pdf.replace("/Type /Catalog", "/OpenAction << /S /GoTo /D [ 0 /Fit ] >> /Type /Catalog");
    });
    EXPECT_FALSE(inWords(examined(other)).contains(QLatin1String(runs)));
    // Another program may add it when it saves the PDF again.
    const QString again = byQpdf({other});
    EXPECT_TRUE(examined(again).holds(Finding::About::Content))
        << qPrintable(inWords(examined(again)));
}

TEST_F(TamperedPdf, ACoverAndOtherNumbersOfPagesAreFound)
{
    expectChangeFound("/Type /Catalog", "/Collection << /View /T >> /Type /Catalog",
        "The PDF has a list of files that some readers show in place of its pages.");
    expectChangeFound("/Type /Catalog", "/PageLabels << /Nums [ 0 << /P (A) >> ] >> /Type /Catalog",
        "The PDF has numbers of its own for its pages.");
}

TEST_F(TamperedPdf, WhatAScreenReaderSaysIsHeldAgainstThePages)
{
    expectChangeFound("/S /H1", "/ActualText (Approved) /S /H1", spoken);
    expectChangeFound("/S /H1", "/E (Approved) /S /H1", spoken);
    expectChangeFound("/S /H1", "/Alt (Approved by the auditors) /S /H1", spoken);
    expectChangeFound(
        "What it shows is not described in words.", "It shows that all is approved.", spoken);
    expectChangeFound("/Artifact BMC", "/Span << /ActualText (Approved) >> BDC", spoken);
}

TEST_F(TamperedPdf, OtherTitlesAndBookmarksAreFound)
{
    expectFound(sealedAfter(m_pdf,
                    [](QByteArray &pdf) {
                        const qsizetype place = pdf.indexOf("/Title ", pdf.indexOf("/Producer "));
                        ASSERT_GE(place, 0);
                        pdf.replace(place, pdf.indexOf('\n', place) - place, "/Title (Approved)");
                    }),
        "The title in the PDF is not that of bevis.txt: Approved");
    expectChangeFound("x-default\">Evidence", "x-default\">Approved evidence",
        "The title in the PDF is not that of bevis.txt: Approved");
    expectChangeFound("/Title (The five values, as Mette Holm has stated)",
        "/Title (The auditors have approved all)",
        "A bookmark is no line of bevis.txt: The auditors");
    expectChangeFound("/Desc (The journal of the case)", "/Desc (Approved)",
        "The program writes no such description of an attached file: Approved");
}

TEST_F(TamperedPdf, WhatTheProgramNeverWritesIsFound)
{
    expectChangeFound("/Type /Catalog", "/AcroForm << /Fields [ ] >> /Type /Catalog",
        "The PDF has something in it that the program does not write: AcroForm");
    constexpr char claims[] =
        "The PDF says something of itself that the program does not write: KOMBIT";
    for (const char *name : {"/Author (KOMBIT) ", "/Subject (KOMBIT) ", "/Keywords (KOMBIT) "}) {
        expectFound(sealedAfter(m_pdf,
                        [&](QByteArray &pdf) { pdf.insert(pdf.indexOf("/Producer "), name); }),
            claims);
    }
    expectChangeFound("<dc:title>",
        "<dc:creator><rdf:Seq><rdf:li>KOMBIT</rdf:li></rdf:Seq></dc:creator><dc:title>", claims);
}

TEST_F(TamperedPdf, AnotherTimeProgramOrLanguageIsFound)
{
    constexpr char time[] = "The PDF says that it was made on ";
    constexpr char program[] =
        "The PDF names another program than bevis.json, or another one that drew the pages: KOMBIT";
    expectChangeFound("/CreationDate (D:20261124", "/CreationDate (D:20261123", time);
    expectChangeFound("xmp:CreateDate=\"2026-11-24", "xmp:CreateDate=\"2026-11-23", time);
    expectChangeFound("xmp:ModifyDate=\"2026-11-24", "xmp:ModifyDate=\"2026-11-23", time);
    expectChangeFound("/ModDate (D:20261124", "/ModDate (D:20261123", time);
    expectChangeFound(
        "xmp:CreatorTool=\"Sortimentsguiden 1.0.0", "xmp:CreatorTool=\"KOMBIT", program);
    expectChangeFound("pdf:Producer=\"Qt", "pdf:Producer=\"KOMBIT", program);
    for (const char *name : {"/Creator <", "/Producer <"}) {
        expectFound(sealedAfter(m_pdf,
                        [&](QByteArray &pdf) {
                            const qsizetype place = pdf.indexOf(name);
                            ASSERT_GE(place, 0) << name;
                            const QByteArray key = QByteArray(name).chopped(1);
                            pdf.replace(
                                place, pdf.indexOf('>', place) + 1 - place, key + "(KOMBIT)");
                        }),
            program);
    }
    expectChangeFound("/Lang (", "/Lang (x", "The PDF names another language than bevis.json: x");
}

TEST_F(TamperedPdf, ABookmarkThatLeadsToAnotherPageIsFound)
{
    const QString other = sealedAfter(m_pdf, [](QByteArray &pdf) {
        static const QRegularExpression destination(QStringLiteral("/Dest \\[\\s*(\\d+) 0 R"));
        const QString text = QString::fromLatin1(pdf);
        QList<QRegularExpressionMatch> found;
        for (auto each = destination.globalMatch(text); each.hasNext();)
            found.append(each.next());
        ASSERT_GT(found.size(), 1);
        // The verdict stands on page 1 alone.
        const QRegularExpressionMatch &first = found.constFirst();
        const QByteArray last = found.constLast().captured(1).toLatin1();
        ASSERT_NE(first.captured(1).toLatin1(), last);
        pdf.replace(first.capturedStart(1), first.capturedLength(1), last);
    });
    expectFound(other, "A bookmark leads to no page that has its words: ");
}

TEST_F(TamperedPdf, AStructureThatWasTakenAwayIsNoted)
{
    const QString without = sealedAfter(m_pdf, [](QByteArray &pdf) {
        static const QRegularExpression structure(QStringLiteral("/StructTreeRoot \\d+ 0 R"));
        const auto found = structure.match(QString::fromLatin1(pdf));
        ASSERT_TRUE(found.hasMatch());
        pdf.replace(found.capturedStart(), found.capturedLength(), "");
    });
    const QString note = QStringLiteral("Note: The PDF has no structure for screen readers.");
    EXPECT_TRUE(inWords(examined(without)).contains(note))
        << qPrintable(inWords(examined(without)));
    EXPECT_FALSE(inWords(examined(m_pdf)).contains(note));
}

TEST_F(TamperedPdf, ATitleWithoutTheStampIsFound)
{
    m_pdf = saved(SampleCase::createdBy(QStringLiteral("M"), SampleCase::practice()));
    expectChangeFound("x-default\">PRACTICE \u2013 ", "x-default\">",
        "The title in the PDF is not that of bevis.txt: Evidence for");
}

TEST_F(TamperedPdf, AnAttachmentOfWhichReadersShowDifferentFilesIsFound)
{
    // Another journal under one of the two names of the stream.
    expectFound(sealedAfter(m_pdf,
                    [](QByteArray &pdf) {
                        const qsizetype name = pdf.indexOf("/F (journal.jsonl)");
                        const qsizetype list = pdf.lastIndexOf("/EF <<", name);
                        const qsizetype stream = pdf.indexOf("/F ", list);
                        const qsizetype end = pdf.indexOf(" R", stream);
                        const qsizetype other = pdf.indexOf("/F (bevis.txt)");
                        const qsizetype otherStream =
                            pdf.indexOf("/F ", pdf.lastIndexOf("/EF <<", other));
                        const QByteArray wrong =
                            pdf.mid(otherStream, pdf.indexOf(" R", otherStream) - otherStream);
                        pdf.replace(stream, end - stream, wrong);
                    }),
        ambiguous);
    expectChangeFound("/F (journal.jsonl)", "/F (godkendt.jsonl)", ambiguous);
    expectChangeFound("/UF (journal.jsonl)", "/UF (godkendt.jsonl)", ambiguous);
}

TEST_F(TamperedPdf, AFurtherFileThatIsInNoListIsFound)
{
    const QString file = write(m_folder.filePath(QStringLiteral("approved.pdf")), "approved");
    const QString more =
        byQpdf({m_pdf, QStringLiteral("--add-attachment"), file, QStringLiteral("--")});
    expectFound(sealedAfter(more,
                    [](QByteArray &pdf) {
                        // It leaves the list and comes to the associated files.
                        const qsizetype name = pdf.indexOf("(approved.pdf)\n");
                        ASSERT_GE(name, 0);
                        const qsizetype number = pdf.indexOf(' ', name + 14) + 1;
                        const qsizetype end = pdf.indexOf('R', name) + 1;
                        const QByteArray reference = pdf.mid(name + 14, end - name - 14).trimmed();
                        ASSERT_GT(number, 0);
                        pdf.remove(name, end - name);
                        pdf.replace("/AF [", "/AF [ " + reference);
                    }),
        "PDF readers may show different files as approved.pdf");
}
