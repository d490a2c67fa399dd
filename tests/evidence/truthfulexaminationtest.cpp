// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

// An examination says of each file what is so, and nothing that only follows from another fault.

#include "printers.h"
#include "tampering.h"

namespace {

class TruthfulExamination : public Tampering {
protected:
    static QStringList faultsOf(const QString &path)
    {
        QStringList faults;
        for (const Finding &finding : examined(path).findings) {
            if (!finding.holds)
                faults.append(finding.text);
        }
        return faults;
    }
};

} // namespace

TEST_F(TruthfulExamination, DoesNotCallAFileUnchangedWhoseManifestWasMadeAnew)
{
    const QString pdf = withFile(saved(SampleCase::witnessed()), EvidenceFiles::text(),
        [](QByteArray &text) { text.replace("Jens Overgaard", "Bo Overgaard"); });
    const QString words = inWords(examined(pdf));
    EXPECT_TRUE(words.contains(
        QStringLiteral("DOES NOT HOLD: bevis.txt does not say the same as the content.")))
        << qPrintable(words);
    EXPECT_TRUE(words.contains(
        QStringLiteral("Holds: bevis.txt inside the PDF is as in the list of files.")));
    EXPECT_FALSE(words.contains(QStringLiteral("unchanged"))) << qPrintable(words);
}

TEST_F(TruthfulExamination, TellsTwoTimesOfOneMinuteApart)
{
    const QString pdf = sealedAfter(saved(SampleCase::witnessed()), [](QByteArray &unpacked) {
        // The evidence was made at 11:42:00 UTC.
        ASSERT_TRUE(unpacked.contains("/CreationDate (D:20261124114200"));
        unpacked.replace("/CreationDate (D:20261124114200", "/CreationDate (D:20261124114221");
    });
    const QString words = inWords(examined(pdf));
    EXPECT_TRUE(words.contains(QStringLiteral(
        "The PDF says that it was made on 24 November 2026 at 12:42:21. According to bevis.json, "
        "the evidence was made on 24 November 2026 at 12:42:00.")))
        << qPrintable(words);
}

TEST_F(TruthfulExamination, SaysOfAMissingTextOnlyThatItIsMissing)
{
    const QStringList missing{QStringLiteral("bevis.txt inside the PDF is missing.")};
    for (const EvidenceContent &content :
        {SampleCase::witnessed(), SampleCase::approved(SampleCase::practice())}) {
        const QString pdf = saved(content);
        const QString without = sealedAfter(
            byQpdf({pdf, QStringLiteral("--remove-attachment=") + EvidenceFiles::text()}),
            [](QByteArray &) {});
        EXPECT_EQ(faultsOf(without), missing);
        EXPECT_TRUE(inWords(examined(without))
                        .contains(QStringLiteral("Holds: bevis.json follows from the journal.")));
    }
    const QString pdf = saved(SampleCase::witnessed());
    ASSERT_TRUE(QFile::remove(QFileInfo(pdf).dir().filePath(EvidenceFiles::text())));
    EXPECT_EQ(faultsOf(QFileInfo(pdf).path()),
        QStringList{QStringLiteral("bevis.txt is missing in the folder.")});
}

TEST_F(TruthfulExamination, NeverSaysWhoOrWhatMadeTheDifference)
{
    const QString pdf = saved(SampleCase::witnessed());
    const QString folder = QFileInfo(pdf).path();
    QStringList broken = {
        withFile(pdf, EvidenceFiles::text(), [](QByteArray &text) { text += "More.\n"; }),
        byQpdf({pdf, QStringLiteral("--remove-attachment=") + EvidenceFiles::manifest()}),
        byQpdf({pdf, QStringLiteral("--rotate=180:1")}),
        write(newPath(), contentOf(pdf) + "x"),
        sealedAfter(pdf,
            [](QByteArray &all) { all.replace("/Type /Catalog", "/AA << >> /Type /Catalog"); }),
    };
    write(QDir(folder).filePath(EvidenceFiles::text()), "x");
    broken.append(folder);
    static const QRegularExpression claim(
        QStringLiteral("unchanged|been changed|damaged|tampered|no longer|as it was|as they were|"
                       "belong|Evidence never"));
    for (const QString &path : std::as_const(broken)) {
        ASSERT_EQ(examined(path).verdict, Examination::Verdict::DoesNotHold) << qPrintable(path);
        const QString words = faultsOf(path).join(u'\n') + verdictInWords(examined(path));
        EXPECT_FALSE(words.contains(claim)) << qPrintable(words);
    }
}

TEST_F(TruthfulExamination, SaysThatTheFilesAgreeOnlyWhereTheJournalAgreesToo)
{
    // The condition below the verdict is otherwise in both files.
    QString pdf = saved(SampleCase::witnessed());
    for (const QString &file : {EvidenceFiles::content(), EvidenceFiles::text()})
        pdf = withFile(pdf, file,
            [](QByteArray &text) { text.replace("can mark the task", "has marked the task"); });
    const QString again = byQpdf({pdf});
    const QString words = inWords(examined(again));
    EXPECT_TRUE(words.contains(QStringLiteral("does not follow from the journal")))
        << qPrintable(words);
    EXPECT_TRUE(words.contains(QStringLiteral("The attached files do not agree")))
        << qPrintable(words);
}

TEST_F(TruthfulExamination, TellsAnotherStatusFromAnotherNumber)
{
    const QString pdf = withManifest(saved(SampleCase::witnessed()), [](QByteArray &manifest) {
        manifest.replace("\"status\": \"Solved", "\"status\": \"Not solved");
    });
    const QStringList faults = faultsOf(pdf);
    EXPECT_TRUE(
        faults.contains(QStringLiteral("Manifest and content do not have the same status.")))
        << qPrintable(faults.join(u'\n'));
    EXPECT_TRUE(
        inWords(examined(pdf))
            .contains(QStringLiteral(
                "Holds: The evidence number is the same in manifest, content and journal.")));
}

TEST_F(TruthfulExamination, DoesNotCallAFolderWithTheNameOfAFileOtherwise)
{
    const QDir folder = QFileInfo(saved(SampleCase::witnessed())).dir();
    ASSERT_TRUE(QFile::remove(folder.filePath(EvidenceFiles::text())));
    ASSERT_TRUE(folder.mkdir(EvidenceFiles::text()));
    EXPECT_EQ(faultsOf(folder.path()),
        QStringList{QStringLiteral("bevis.txt in the folder cannot be read.")});
}
