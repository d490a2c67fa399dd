// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

// The PDF in its folder, and a PDF that is not as the program saves it.

#include "printers.h"
#include "tampering.h"

using Verdict = Examination::Verdict;

namespace {

class EvidenceBesideTest : public Tampering {
protected:
    void SetUp() override { m_pdf = saved(SampleCase::approved(SampleCase::production())); }

    static void expectSaid(const Examination &examination, const QString &sentence)
    {
        for (const QString &words : {inWords(examination), inShort(examination)})
            EXPECT_TRUE(words.contains(sentence)) << qPrintable(words);
    }

    QString m_pdf;
};

} // namespace

TEST_F(EvidenceBesideTest, APdfWithAnotherNameIsFoundByItsContent)
{
    const QDir folder = QFileInfo(m_pdf).dir();
    const QString name = QFileInfo(m_pdf).fileName();
    ASSERT_TRUE(QFile::rename(m_pdf, folder.filePath(QStringLiteral("til KLIK.PDF"))));
    for (const QString &path : {folder.path(), folder.filePath(EvidenceFiles::manifest())}) {
        const Examination examination = examined(path);
        EXPECT_EQ(examination.verdict, Verdict::Holds) << qPrintable(inWords(examination));
        expectSaid(examination,
            QStringLiteral(
                "The list of files calls the PDF %1. In the folder, it is called til KLIK.PDF.")
                .arg(name));
    }
    write(folder.filePath(QStringLiteral("til KLIK.PDF")), "%PDF-1.7\n");
    EXPECT_EQ(examined(folder.path()).verdict, Verdict::DoesNotHold);
}

TEST_F(EvidenceBesideTest, AnotherNameInTheManifestIsNoOtherNameOfThePdf)
{
    const QDir folder = QFileInfo(m_pdf).dir();
    const QString path = folder.filePath(EvidenceFiles::manifest());
    QByteArray manifest = contentOf(path);
    manifest.replace(".pdf\"", "x.pdf\"");
    write(path, manifest);
    EXPECT_EQ(examined(folder.path()).verdict, Verdict::DoesNotHold);
}

TEST_F(EvidenceBesideTest, AFurtherFileIsNamedAndIsNoFault)
{
    const QDir folder = QFileInfo(m_pdf).dir();
    write(folder.filePath(QStringLiteral("billede-99.png")), "png");
    const Examination examination = examined(folder.path());
    EXPECT_EQ(examination.verdict, Verdict::Holds) << qPrintable(inWords(examination));
    expectSaid(examination,
        QStringLiteral("billede-99.png is in the folder, but not in the list of files. It has not "
                       "been examined."));
    EXPECT_TRUE(inWords(examination).contains(QStringLiteral("Note: billede-99.png")));
}

TEST_F(EvidenceBesideTest, AHiddenFileAndAHiddenFolderAreNamed)
{
    const QDir folder = QFileInfo(m_pdf).dir();
    write(folder.filePath(QStringLiteral(".skjult.txt")), "x");
    ASSERT_TRUE(folder.mkdir(QStringLiteral(".mappe")));
    const Examination examination = examined(folder.path());
    EXPECT_EQ(examination.verdict, Verdict::Holds) << qPrintable(inWords(examination));
    expectSaid(examination, QStringLiteral(".skjult.txt is in the folder, but not in the list"));
    expectSaid(examination, QStringLiteral(".mappe is a folder in the folder."));
}

// Whoever names or drops one of the files means the evidence.
TEST_F(EvidenceBesideTest, AFileThatTheListNamesStandsForItsFolder)
{
    const QDir folder = QFileInfo(m_pdf).dir();
    for (const QString &name :
        {EvidenceFiles::text(), EvidenceFiles::content(), EvidenceFiles::journal()}) {
        EXPECT_EQ(inWords(examined(folder.filePath(name))), inWords(examined(folder.path())))
            << qPrintable(name);
    }
    write(folder.filePath(QStringLiteral("andet.txt")), "x");
    EXPECT_EQ(examined(folder.filePath(QStringLiteral("andet.txt"))).verdict, Verdict::Unreadable);
    ASSERT_TRUE(QFile::remove(folder.filePath(EvidenceFiles::manifest())));
    EXPECT_EQ(examined(folder.filePath(EvidenceFiles::text())).verdict, Verdict::Unreadable);
}

TEST_F(EvidenceBesideTest, FilesThatAreMissingAreNotCalledChanged)
{
    const QString verdict = QStringLiteral(
        "The PDF and the files in it hold, but files are missing in the folder beside it.");
    const QDir folder = QFileInfo(m_pdf).dir();
    ASSERT_TRUE(QFile::remove(folder.filePath(EvidenceFiles::text())));
    const Examination oneLess = examined(folder.path());
    EXPECT_EQ(oneLess.verdict, Verdict::DoesNotHold);
    expectSaid(oneLess, QStringLiteral("bevis.txt is missing in the folder."));
    expectSaid(oneLess, verdict);
    for (const QString &name : folder.entryList(QDir::Files)) {
        if (name != QFileInfo(m_pdf).fileName()) {
            ASSERT_TRUE(QFile::remove(folder.filePath(name)));
        }
    }
    const Examination alone = examined(folder.path());
    EXPECT_EQ(alone.verdict, Verdict::DoesNotHold);
    expectSaid(alone,
        QStringLiteral("manifest.json is missing in the folder. So no other file in it has been "
                       "examined than the PDF."));
    expectSaid(alone, verdict);
}

TEST_F(EvidenceBesideTest, AFileThatIsChangedIsNotCalledMissing)
{
    const QDir folder = QFileInfo(m_pdf).dir();
    write(folder.filePath(EvidenceFiles::text()), "x");
    const Examination examination = examined(folder.path());
    expectSaid(
        examination, QStringLiteral("bevis.txt in the folder is not as in the list of files."));
    expectSaid(examination, QStringLiteral("The evidence does not hold."));
}

TEST_F(EvidenceBesideTest, APdfThatAnotherProgramSavedInItsFolderIsNoOtherContent)
{
    const QDir folder = QFileInfo(m_pdf).dir();
    const QByteArray again =
        contentOf(byQpdf({m_pdf, QStringLiteral("--object-streams=generate")}));
    write(m_pdf, again);
    const Examination examination = examined(folder.path());
    EXPECT_EQ(examination.verdict, Verdict::DoesNotHold);
    expectSaid(examination,
        QStringLiteral("The content holds, but the PDF is not as the program saves it."));
    EXPECT_TRUE(inWords(examination)
                    .contains(QStringLiteral(
                        "Holds: The manifest in the folder agrees with the one in the PDF.")))
        << qPrintable(inWords(examination));
}

TEST_F(EvidenceBesideTest, ALineWithTheSealThatIsTakenOutOrChangedIsNoOtherProgramsWork)
{
    const QByteArray whole = contentOf(m_pdf);
    const qsizetype seal = whole.indexOf("% sortimentsguiden");
    ASSERT_GT(seal, 0);
    QByteArray cut = whole;
    cut.remove(seal, whole.indexOf('\n', seal) + 1 - seal);
    QByteArray changed = whole;
    changed[seal + 3] = 'X';
    for (const QByteArray &pdf : {cut, changed}) {
        const Examination examination = examined(write(newPath(), pdf));
        EXPECT_EQ(examination.verdict, Verdict::DoesNotHold);
        EXPECT_TRUE(examination.holds(Finding::About::Content)) << qPrintable(inWords(examination));
        expectSaid(examination,
            QStringLiteral(
                "The PDF is not as the program saves it, for example because another program has "
                "saved it again. The attached files agree with each other. The pages fit them."));
    }
}

// The examination says which line the number is in.
TEST_F(EvidenceBesideTest, ANumberInAnotherLineIsNotTakenForIt)
{
    QByteArray pdf = contentOf(m_pdf);
    const qsizetype seal = pdf.indexOf("% sortimentsguiden");
    pdf.insert(seal, "% godkendt af revisor\n");
    EXPECT_TRUE(PdfSeal::sealed(pdf).isEmpty());
    const Examination examination = examined(write(newPath(), pdf));
    EXPECT_EQ(examination.verdict, Verdict::DoesNotHold);
    EXPECT_FALSE(inWords(examination).contains(QStringLiteral("The PDF fits the number")))
        << qPrintable(inWords(examination));
}

TEST_F(EvidenceBesideTest, AnotherTimeOfThePdfIsFoundAndOfAnEarlierFormNoted)
{
    const auto dated = [](QByteArray &pdf) {
        const qsizetype made = pdf.indexOf("/CreationDate (D:2026112411");
        ASSERT_GE(made, 0);
        pdf.replace("/CreationDate (D:2026112411", "/CreationDate (D:2025112411");
    };
    const QString sentence = QStringLiteral("The PDF says that it was made on 24 November 2025");
    expectFound(sealedAfter(m_pdf, dated), sentence.toUtf8().constData());
    EXPECT_FALSE(inWords(examined(m_pdf)).contains(QStringLiteral("Note:")));
    const Examination earlier = examined(
        sealedAfter(QStringLiteral(TEST_DATA_FOLDER "/evidence/edition6/transferred.pdf"), dated));
    EXPECT_EQ(earlier.verdict, Verdict::Holds) << qPrintable(inWords(earlier));
    expectSaid(earlier, sentence);
}

TEST_F(EvidenceBesideTest, AnotherFormInTheManifestIsNoOtherEnvironment)
{
    const QString other = sealedAfter(byQpdf([&] {
        QByteArray manifest = inside(m_pdf, EvidenceFiles::manifest());
        manifest.replace("\"udgave\": 10", "\"udgave\": 3");
        return QStringList{m_pdf, QStringLiteral("--add-attachment"),
            write(m_folder.filePath(EvidenceFiles::manifest()), manifest),
            QStringLiteral("--replace"), QStringLiteral("--")};
    }()),
        [](QByteArray &) {});
    expectFound(other, "The manifest and the content do not state the same form");
    EXPECT_TRUE(
        inWords(examined(other)).contains(QStringLiteral("Holds: Environment and stamp fit")));
}

TEST_F(EvidenceBesideTest, AFolderInTheFolderIsNamedAndIsNoFault)
{
    const QDir folder = QFileInfo(m_pdf).dir();
    ASSERT_TRUE(folder.mkdir(QStringLiteral("more")));
    const Examination examination = examined(folder.path());
    EXPECT_EQ(examination.verdict, Verdict::Holds) << qPrintable(inWords(examination));
    expectSaid(
        examination, QStringLiteral("more is a folder in the folder. It has not been examined."));
}

TEST_F(EvidenceBesideTest, AnotherTextBesideAPdfThatIsExaminedAloneIsNoted)
{
    const QString sentence = QStringLiteral(
        "bevis.txt beside the PDF is not as inside it. It has not been examined beyond that.");
    EXPECT_FALSE(inWords(examined(m_pdf)).contains(QStringLiteral("beside the PDF")));
    const QDir folder = QFileInfo(m_pdf).dir();
    write(folder.filePath(EvidenceFiles::text()), "Solved: all is well\n");
    const Examination examination = examined(m_pdf);
    EXPECT_EQ(examination.verdict, Verdict::Holds) << qPrintable(inWords(examination));
    expectSaid(examination, sentence);
    EXPECT_FALSE(inWords(examined(folder.path())).contains(sentence));
}
