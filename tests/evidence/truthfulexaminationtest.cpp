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
        "The PDF says that it was made on 24 November 2026 at 12:42:21. The evidence was made on "
        "24 November 2026 at 12:42:00.")))
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
