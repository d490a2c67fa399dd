// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

// Names in the dictionaries of the PDF and parts of bevis.json that nothing on the pages shows,
// with all hashes right again.

#include "printers.h"
#include "tampering.h"

namespace {

constexpr char unwritten[] = "The PDF has something in it that the program does not write: ";
constexpr char foreign[] =
    "The PDF's metadata have something in them that the program does not write: ";
constexpr char structure[] = "The structure for screen readers does not fit the pages.";

class TamperedEntries : public Tampering {
protected:
    void SetUp() override
    {
        Tampering::SetUp();
        m_pdf = saved(SampleCase::guidedApproved());
    }

    QString changed(const QByteArray &before, const QByteArray &after)
    {
        return sealedAfter(m_pdf, [&](QByteArray &pdf) {
            const qsizetype place = pdf.indexOf(before);
            ASSERT_GE(place, 0) << before.constData();
            pdf.replace(place, before.size(), after);
        });
    }

    void expectNamed(const QByteArray &before, const QByteArray &after, const char *name)
    {
        SCOPED_TRACE(name);
        expectFound(changed(before, after), (QByteArray(unwritten) + name).constData());
    }

    /// The condition \a place of bevis.json changed, in a PDF whose hashes fit.
    void expectNotToFollow(const QString &pdf, const QByteArray &before, const QByteArray &after)
    {
        SCOPED_TRACE(after.constData());
        const QString other = withFile(pdf, EvidenceFiles::content(), [&](QByteArray &content) {
            const qsizetype place = content.lastIndexOf(before);
            ASSERT_GE(place, 0);
            content.replace(place, before.size(), after);
        });
        const Examination examination = examined(other);
        EXPECT_EQ(examination.verdict, Examination::Verdict::DoesNotHold);
        EXPECT_FALSE(examination.holds(Finding::About::Agreement))
            << qPrintable(inWords(examination));
    }

    QString m_pdf;
};

} // namespace

TEST_F(TamperedEntries, AnotherNumberOfPagesIsFound)
{
    const QString other = sealedAfter(m_pdf, [](QByteArray &pdf) {
        static const QRegularExpression count(QStringLiteral("/Count (\\d+)\\s+/Kids"));
        const auto found = count.match(QString::fromLatin1(pdf));
        ASSERT_TRUE(found.hasMatch());
        pdf.replace(found.capturedStart(1), found.capturedLength(1), "1");
    });
    const char *sentence = "The PDF states another number of pages than it has.";
    expectFound(other, sentence);
    EXPECT_FALSE(inWords(examined(m_pdf)).contains(QLatin1String(sentence)));
}

TEST_F(TamperedEntries, NamesThatStandTwiceAreFound)
{
    const QByteArray sentence =
        "Something stands twice in the PDF under one name, and PDF readers may show either: ";
    expectFound(changed("/Type /Page\n", "/Type /Page\n  /Contents 1 0 R\n"),
        (sentence + "Contents").constData());
    expectFound(changed("/EF <<", "/EF << /F 1 0 R >> /EF <<"), (sentence + "EF").constData());
    expectFound(
        changed("/Type /Catalog", "/Pages 1 0 R /Type /Catalog"), (sentence + "Pages").constData());
}

TEST_F(TamperedEntries, ContentInAnotherFileIsFound)
{
    const char *sentence = "A part of the PDF is in a file outside it, as it says.";
    const auto withFile = [this](const QByteArray &name) {
        return sealedAfter(m_pdf, [&](QByteArray &pdf) {
            const qsizetype page = pdf.indexOf("%% Contents for page 1\n");
            const qsizetype members = pdf.indexOf("<<", page) + 2;
            ASSERT_GT(members, page);
            pdf.insert(members, ' ' + name + ' ');
        });
    };
    for (const char *name : {"/F (other.txt)", "/FFilter /FlateDecode"})
        expectFound(withFile(name), sentence);
    // Also where another program has saved it since.
    EXPECT_TRUE(
        inWords(examined(byQpdf({withFile("/F (other.txt)")}))).contains(QLatin1String(sentence)));
}

TEST_F(TamperedEntries, AStructureWithoutAllOfThePagesIsFound)
{
    const auto halved = [](QByteArray &pdf) {
        const qsizetype document = pdf.indexOf("/S /Document");
        ASSERT_GE(document, 0);
        const qsizetype begin = pdf.lastIndexOf("/K [", document);
        const qsizetype end = pdf.indexOf(']', begin);
        const qsizetype half = pdf.indexOf(" R\n", begin + (end - begin) / 2) + 3;
        ASSERT_LT(half, end);
        pdf.remove(half, end - half);
    };
    expectFound(sealedAfter(m_pdf, halved), structure);
    expectFound(changed("/S /H1", "/S /P"), structure);
    expectFound(changed("/MCID 1>> BDC", "/MCID 0>> BDC"), structure);
    expectNamed("/Type /StructTreeRoot", "/RoleMap << /H1 /P >> /Type /StructTreeRoot",
        "StructTreeRoot/RoleMap");
    expectNamed("/S /H1", "/S /H1 /ID (x)", "StructElem/ID");
}

TEST_F(TamperedEntries, AnotherOrderForScreenReadersIsFound)
{
    const auto exchanged = [](QByteArray &pdf) {
        const qsizetype document = pdf.indexOf("/S /Document");
        ASSERT_GE(document, 0);
        const qsizetype begin = pdf.lastIndexOf("/K [", document) + 4;
        static const QRegularExpression two(QStringLiteral("(\\d+ 0 R)(\\s+)(\\d+ 0 R)"));
        const auto found = two.match(QString::fromLatin1(pdf), begin);
        ASSERT_TRUE(found.hasMatch());
        pdf.replace(found.capturedStart(), found.capturedLength(),
            (found.captured(3) + found.captured(2) + found.captured(1)).toLatin1());
    };
    expectFound(sealedAfter(m_pdf, exchanged), structure);
    expectFound(changed("/Marked true", "/Marked false"), structure);
    expectNamed("/O /Table", "/O /Table /Summary (Godkendt)", "StructElem/A/Summary");
    expectNamed("/S /H1", "/S /H1 /A [ << /O /UserProperties /P [ ] >> ]", "StructElem/A");
}

TEST_F(TamperedEntries, APictureWithoutWordsForItIsFound)
{
    static const QRegularExpression words(QStringLiteral(R"(/Alt (<[^>]*>|\((?:[^()\\]|\\.)*\)))"),
        QRegularExpression::DotMatchesEverythingOption);
    const QString other = sealedAfter(m_pdf, [](QByteArray &pdf) {
        const auto found = words.match(QString::fromLatin1(pdf));
        ASSERT_TRUE(found.hasMatch());
        pdf.remove(found.capturedStart(), found.capturedLength());
    });
    expectFound(other, structure);
}

TEST_F(TamperedEntries, AnotherSizeOfAnAttachmentIsFound)
{
    const QString other = sealedAfter(m_pdf, [](QByteArray &pdf) {
        const qsizetype place = pdf.indexOf("/Size ", pdf.indexOf("/Params <<"));
        ASSERT_GE(place, 0);
        pdf.insert(place + 6, '9');
    });
    expectFound(
        other, "The PDF states another size or checksum of these attachments than they have: ");
}

TEST_F(TamperedEntries, WhatAReaderIsToldToShowIsFound)
{
    expectNamed("/Type /Catalog", "/OpenAction [ 0 /Fit ] /Type /Catalog", "OpenAction");
    expectNamed("/Type /Catalog", "/PageLayout /TwoPageLeft /Type /Catalog", "PageLayout");
    expectNamed("/DisplayDocTitle true", "/DisplayDocTitle true /PrintPageRange [ 0 0 ]",
        "ViewerPreferences/PrintPageRange");
    expectNamed("/Type /Page\n", "/Type /Page\n  /Dur 1\n", "Page/Dur");
    expectNamed("/Type /Page\n", "/Type /Page\n  /PieceInfo << >>\n", "Page/PieceInfo");
    expectNamed("/Type /Outlines", "/Type /Outlines /C [ 1 0 0 ]", "Outlines/C");
    expectNamed("/Type /Filespec", "/Type /Filespec /V true", "Filespec/V");
    expectNamed("/Subtype /Image", "/Metadata << >> /Subtype /Image", "Metadata");
    expectNamed("/Producer ", "/Approved /Yes /Producer ", "Info/Approved");
    expectNamed("/Names <<", "/Names << /Pages << /Names [ ] >>", "Names/Pages");
}

TEST_F(TamperedEntries, WhatTheMetadataSayMoreIsFound)
{
    const QList<std::pair<QByteArray, QByteArray>> added{
        {"<rdf:Description xmlns:x=\"urn:x\" x:approvedBy=\"KOMBIT\"/>", "KOMBIT"},
        {"<rdf:Description><x:approvedBy xmlns:x=\"urn:x\">KOMBIT</x:approvedBy></rdf:Description>",
            "approvedBy"},
        {"KOMBIT has approved it", "KOMBIT has approved it"},
        {"<!-- KOMBIT has approved it -->", "KOMBIT has approved it"},
        {"<?approved by KOMBIT?>", "approved by KOMBIT"},
        {"<rdf:Description xmlns:pdfaid=\"http://www.aiim.org/pdfa/ns/id/\" "
         "pdfaid:conformance=\"approved\"/>",
            "approved"},
    };
    for (const auto &[more, words] : added) {
        SCOPED_TRACE(more.constData());
        expectFound(
            changed("</rdf:RDF>", more + "</rdf:RDF>"), (QByteArray(foreign) + words).constData());
    }
}

TEST_F(TamperedEntries, WhatTheRestFollowsFromIsFoundWhereItIsOtherwise)
{
    expectNotToFollow(m_pdf, "\"timerTilKontrol2\": 0", "\"timerTilKontrol2\": 24");
    expectNotToFollow(m_pdf, "\"paaDenneComputer\": false", "\"paaDenneComputer\": true");
    expectNotToFollow(m_pdf, "\"slags\": \"vejledt\"", "\"slags\": \"api\"");
    expectNotToFollow(m_pdf, "\"adresse\": \"", "\"adresse\": \"https://other.example/");
    // Only the first sentence of a result is in the title of a check.
    expectNotToFollow(m_pdf, "\"resultater\": [", "\"resultater\": [\n        \"One. Approved.\",");
    const QString task = withFile(m_pdf, EvidenceFiles::content(), [](QByteArray &content) {
        const qsizetype place = content.lastIndexOf("\"id\": \"") + 7;
        content.insert(place, "other-");
    });
    EXPECT_TRUE(inWords(examined(task))
                    .contains(QStringLiteral(
                        "DOES NOT HOLD: bevis.json is about another task than the journal.")))
        << qPrintable(inWords(examined(task)));
    const QString waiting = saved(SampleCase::guided());
    expectNotToFollow(waiting, "\"timerTilKontrol2\": 24", "\"timerTilKontrol2\": 240");
    const QString service = saved(SampleCase::approved(SampleCase::production()));
    expectNotToFollow(service, "\"adresse\": \"", "\"adresse\": \"https://other.example/");
    expectNotToFollow(service, "\"paaDenneComputer\": false", "\"paaDenneComputer\": true");
}
